import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { WorthSchema } from '../../src/model/worth.ts';
import { compare, rational, toNumber } from '../../src/scoring/rational.ts';
import { prepareWorth, valueWorth, worthOf, worthRange, type PreparedWorth } from '../../src/scoring/worth.ts';

const SCALE = { min: rational(1), max: rational(5) };

function prepared(written: object): PreparedWorth {
  return prepareWorth(WorthSchema.parse(written), SCALE);
}

function worths(written: object, values: readonly number[]): number[] {
  return values.map((value) => toNumber(worthOf(rational(value), prepared(written))));
}

describe('a line', () => {
  it('runs straight between its points and is level beyond them', () => {
    expect(worths({ line: { 0: 1, 50: 3, 100: 4 } }, [-10, 0, 25, 50, 75, 100, 1000])).toStrictEqual([
      1, 1, 2, 3, 3.5, 4, 4,
    ]);
  });

  it('may fall, where less is better', () => {
    expect(worths({ line: { 0: 5, 40: 1 } }, [0, 10, 40, 90])).toStrictEqual([5, 4, 1, 1]);
  });

  it('takes its points in the order of their values, not of the file', () => {
    expect(worths({ line: { 100: 5, '-4': 1, 2.5: 2 } }, [-4, 2.5, 100])).toStrictEqual([1, 2, 5]);
  });

  it('of one point is worth the same everywhere', () => {
    expect(worths({ line: { 3: 2 } }, [0, 3, 9])).toStrictEqual([2, 2, 2]);
  });
});

describe('steps', () => {
  const steps = { 0: 0, 15: 1, 50: 2, 85: 3 };

  it('begin at their value; below the first, the first holds', () => {
    expect(worths({ steps }, [-1, 0, 14.99, 15, 84, 85, 100])).toStrictEqual([0, 0, 0, 1, 2, 3, 3]);
  });

  it('end at the next value where the upper end is closed: exactly 15 % is still not', () => {
    expect(worths({ steps, closed: 'upper' }, [0, 15, 15.01, 50, 50.5, 85, 85.0001])).toStrictEqual([
      0, 0, 1, 1, 2, 2, 3,
    ]);
  });
});

describe('bands of equal worth', () => {
  it('are worth an equal share of the scale each, whatever their width', () => {
    expect(worths({ 'equal-bands': [0, 10, 50, 90, 100] }, [0, 5, 10, 30, 50, 95, 100, 120])).toStrictEqual([
      1, 1.5, 2, 2.5, 3, 4.5, 5, 5,
    ]);
  });

  it('are exact where the share is no decimal: two of three bands of 1 to 5 end at 11 thirds', () => {
    const { points } = prepared({ 'equal-bands': [0, 1, 2, 3] });
    expect(points.map(({ worth }) => worth)).toStrictEqual([
      { n: 1, d: 1 },
      { n: 7, d: 3 },
      { n: 11, d: 3 },
      { n: 5, d: 1 },
    ]);
  });
});

describe('the range of worths', () => {
  test.each<[string, object, [number, number], [number, number]]>([
    ['of the part of a line that can be answered', { line: { 0: 0, 100: 10 } }, [20, 50], [2, 5]],
    ['with a peak inside', { line: { 0: 1, 50: 5, 100: 2 } }, [0, 100], [1, 5]],
    ['with a valley inside', { line: { 0: 4, 50: 1, 100: 5 } }, [0, 100], [1, 5]],
    ['of steps that begin inside', { steps: { 0: 1, 10: 3, 90: 5 } }, [0, 100], [1, 5]],
    ['of steps, the last beginning at the very end', { steps: { 0: 1, 100: 5 } }, [0, 100], [1, 5]],
    ['of steps that nothing lies beyond', { steps: { 0: 1, 100: 5 }, closed: 'upper' }, [0, 100], [1, 1]],
    ['of steps that begin outside', { steps: { 0: 1, 10: 3 } }, [20, 30], [3, 3]],
  ])('%s', (_title, written, [min, max], expected) => {
    const range = worthRange({ min: rational(min), max: rational(max) }, prepared(written));
    expect([toNumber(range.min), toNumber(range.max)]).toStrictEqual(expected);
  });
});

describe('the value that is worth so much', () => {
  test.each<[string, object, number, number | null]>([
    ['lies where a rising line reaches it', { line: { 0: 1, 100: 5 } }, 2, 25],
    ['is the first point where that is enough', { line: { 10: 3, 100: 5 } }, 2, 10],
    ['lies where a falling line leaves it', { line: { 0: 5, 40: 1 } }, 2, 30],
    ['is the last point of a falling line that is enough everywhere', { line: { 0: 5, 40: 3 } }, 2, 40],
    ['is the beginning of the step', { steps: { 0: 1, 10: 3, 90: 5 } }, 2, 10],
    ['is the end of the step where steps fall', { steps: { 0: 5, 10: 3, 90: 1 } }, 2, 90],
    ['is none where nothing is worth that', { line: { 0: 1, 100: 5 } }, 5.5, null],
    ['is the top where only the top is enough', { line: { 0: 1, 100: 5 } }, 5, 100],
  ])('%s', (_title, written, target, expected) => {
    const value = valueWorth(rational(target), prepared(written));
    expect(value === null ? null : toNumber(value)).toBe(expected);
  });

  it('is worth at least what was asked for, on any rising line', () => {
    const point = fc.integer({ min: -50, max: 50 });
    const line = fc
      .uniqueArray(point, { minLength: 1, maxLength: 6 })
      .chain((values) =>
        fc.tuple(fc.constant(values.toSorted((a, b) => a - b)), fc.array(point, { minLength: 6, maxLength: 6 })),
      );
    fc.assert(
      fc.property(line, point, ([values, given], target) => {
        const rising = given.toSorted((a, b) => a - b);
        const written = Object.fromEntries(values.map((value, index) => [value, rising[index] ?? 0]));
        const worth = prepared({ line: written });
        const value = valueWorth(rational(target), worth);
        if (value === null) return compare(worthOf(rational(1000), worth), rational(target)) < 0;
        return compare(worthOf(value, worth), rational(target)) >= 0;
      }),
    );
  });
});
