import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ROUNDING_MODES, type Rounding } from '../../src/model/rules.ts';
import { compare, divide, rational, subtract, toNumber } from '../../src/scoring/rational.ts';
import { roundTo } from '../../src/scoring/rounding.ts';

function rounded(value: number, mode: Rounding['mode'], digits: number): number {
  return toNumber(roundTo(rational(value), { mode, digits, at: 'final', lift: false }));
}

describe('rounding to digits', () => {
  test.each<[number, number, Record<Rounding['mode'], number>]>([
    [
      4.375,
      1,
      { none: 4.375, 'half-up': 4.4, 'half-even': 4.4, 'half-away': 4.4, truncate: 4.3, floor: 4.3, ceil: 4.4 },
    ],
    [4.35, 1, { none: 4.35, 'half-up': 4.4, 'half-even': 4.4, 'half-away': 4.4, truncate: 4.3, floor: 4.3, ceil: 4.4 }],
    [4.25, 1, { none: 4.25, 'half-up': 4.3, 'half-even': 4.2, 'half-away': 4.3, truncate: 4.2, floor: 4.2, ceil: 4.3 }],
    [1.005, 2, { none: 1.005, 'half-up': 1.01, 'half-even': 1, 'half-away': 1.01, truncate: 1, floor: 1, ceil: 1.01 }],
    [
      2.675,
      2,
      { none: 2.675, 'half-up': 2.68, 'half-even': 2.68, 'half-away': 2.68, truncate: 2.67, floor: 2.67, ceil: 2.68 },
    ],
    [0.5, 0, { none: 0.5, 'half-up': 1, 'half-even': 0, 'half-away': 1, truncate: 0, floor: 0, ceil: 1 }],
    [1.5, 0, { none: 1.5, 'half-up': 2, 'half-even': 2, 'half-away': 2, truncate: 1, floor: 1, ceil: 2 }],
    [2.5, 0, { none: 2.5, 'half-up': 3, 'half-even': 2, 'half-away': 3, truncate: 2, floor: 2, ceil: 3 }],
    [-0.5, 0, { none: -0.5, 'half-up': 0, 'half-even': 0, 'half-away': -1, truncate: 0, floor: -1, ceil: 0 }],
    [-1.5, 0, { none: -1.5, 'half-up': -1, 'half-even': -2, 'half-away': -2, truncate: -1, floor: -2, ceil: -1 }],
    [-2.5, 0, { none: -2.5, 'half-up': -2, 'half-even': -2, 'half-away': -3, truncate: -2, floor: -3, ceil: -2 }],
    [
      -1.005,
      2,
      { none: -1.005, 'half-up': -1, 'half-even': -1, 'half-away': -1.01, truncate: -1, floor: -1.01, ceil: -1 },
    ],
    [
      -4.375,
      1,
      { none: -4.375, 'half-up': -4.4, 'half-even': -4.4, 'half-away': -4.4, truncate: -4.3, floor: -4.4, ceil: -4.3 },
    ],
    [3, 0, { none: 3, 'half-up': 3, 'half-even': 3, 'half-away': 3, truncate: 3, floor: 3, ceil: 3 }],
    [2.49999, 0, { none: 2.49999, 'half-up': 2, 'half-even': 2, 'half-away': 2, truncate: 2, floor: 2, ceil: 3 }],
    [2.50001, 0, { none: 2.50001, 'half-up': 3, 'half-even': 3, 'half-away': 3, truncate: 2, floor: 2, ceil: 3 }],
  ])('%d at %d digits, in every mode', (value, digits, expected) => {
    for (const mode of ROUNDING_MODES)
      expect([mode, rounded(value, mode, digits)]).toStrictEqual([mode, expected[mode]]);
  });

  it('decides a half on the exact fraction, where the nearest number would be past it', () => {
    const third = divide(rational(1), rational(3));
    const hair = divide(rational(1), rational(1e15));
    const below = subtract(rational(4.35), divide(hair, rational(1e15)));
    expect(toNumber(roundTo(below, { mode: 'half-up', digits: 1, at: 'final', lift: false }))).toBe(4.3);
    expect(toNumber(roundTo(third, { mode: 'half-up', digits: 12, at: 'final', lift: false }))).toBe(0.333333333333);
  });
});

describe('every mode', () => {
  const value = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1000 }));
  const digits = fc.integer({ min: 0, max: 4 });

  test.each(ROUNDING_MODES)('%s keeps the order of scores', (mode) => {
    fc.assert(
      fc.property(value, value, digits, ([an, ad], [bn, bd], places) => {
        const [a, b] = [divide(rational(an), rational(ad)), divide(rational(bn), rational(bd))];
        const round = { mode, digits: places, at: 'final', lift: false } as const;
        const order = compare(a, b);
        if (order < 0) expect(compare(roundTo(a, round), roundTo(b, round))).toBeLessThanOrEqual(0);
        if (order === 0) expect(compare(roundTo(a, round), roundTo(b, round))).toBe(0);
      }),
    );
  });

  test.each(ROUNDING_MODES)('%s changes nothing the second time', (mode) => {
    fc.assert(
      fc.property(value, digits, ([n, d], places) => {
        const round = { mode, digits: places, at: 'final', lift: false } as const;
        const once = roundTo(divide(rational(n), rational(d)), round);
        expect(roundTo(once, round)).toStrictEqual(once);
      }),
    );
  });
});

describe('lifting', () => {
  const lifted = (value: number, mode: Rounding['mode']): number =>
    toNumber(roundTo(rational(value), { mode, digits: 0, at: 'node', lift: true }));

  it('makes 1 of everything between 0 and 1, before anything is rounded', () => {
    expect([lifted(0.01, 'half-even'), lifted(0.5, 'floor'), lifted(0.99, 'none')]).toStrictEqual([1, 1, 1]);
  });

  it('leaves 0, 1 and everything beyond to the rounding', () => {
    expect([lifted(0, 'ceil'), lifted(1, 'ceil'), lifted(1.5, 'half-even'), lifted(-0.5, 'floor')]).toStrictEqual([
      0, 1, 2, -1,
    ]);
  });
});
