import { describe, expect, it, test } from 'vitest';
import { ChecksSchema } from '../../src/model/criterion.ts';
import { rational, toNumber } from '../../src/scoring/rational.ts';
import { prepareTicks, tickRange, tickValues, valueOfTicks, type Ticks } from '../../src/scoring/tick-items.ts';

const FIVE = { min: rational(0), max: rational(5) };
const items = { a: 'A', b: { title: 'B', worth: 2 }, c: { title: 'C', worth: 3 } };
const malus = { ...items, d: { title: 'D', worth: -4 } };

function ticks(combine: string, more: object = items, isHeld = false, scale = FIVE): Ticks {
  return prepareTicks(ChecksSchema.parse({ items: more, combine }), scale, isHeld);
}

describe('the value of what is ticked', () => {
  test.each<[string, readonly string[], Ticks, number]>([
    ['is its share of all worth, on the scale', ['b'], ticks('share'), (2 / 6) * 5],
    ['is the top of the scale for all', ['a', 'b', 'c'], ticks('share'), 5],
    ['is the bottom for nothing', [], ticks('share', items, false, { min: rational(1), max: rational(5) }), 1],
    ['is the sum', ['a', 'c'], ticks('sum'), 4],
    ['is the sum held within the scale', ['a', 'b', 'c'], ticks('sum', items, true), 5],
    ['is the best', ['a', 'b'], ticks('max'), 2],
    ['is 0 where nothing is the best', [], ticks('max'), 0],
    ['counts an item once, however often it is named', ['c', 'c'], ticks('sum'), 3],
    ['does not count what is unknown', ['x', 'c', 'toString'], ticks('sum'), 3],
    ['may be less than nothing', ['d'], ticks('sum', malus), -4],
  ])('%s', (_title, ids, prepared, expected) => {
    expect(toNumber(valueOfTicks(ids, prepared))).toBeCloseTo(expected, 12);
  });
});

describe('the values that a choice of items can have', () => {
  const values = (prepared: Ticks): number[] | undefined => tickValues(prepared)?.map(toNumber);

  it('are the sums of all choices, each once, ascending', () => {
    expect(values(ticks('sum'))).toStrictEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(values(ticks('sum', malus))).toStrictEqual([-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]);
  });

  it('are shares of the scale, or the worths themselves where the best counts', () => {
    expect(values(ticks('share'))).toHaveLength(7);
    expect(values(ticks('share'))?.at(-1)).toBe(5);
    expect(values(ticks('max'))).toStrictEqual([0, 1, 2, 3]);
  });

  it('are held within the scale like the value itself', () => {
    expect(values(ticks('sum', items, true))).toStrictEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are not listed where there are too many', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_unused, at) => [`i${at}`, { title: 'I', worth: 3 ** at }]),
    );
    expect(tickValues(ticks('sum', many))).toBeNull();
    expect(toNumber(tickRange(ticks('sum', many)).max)).toBe((3 ** 12 - 1) / 2);
  });

  it('lie between the worst and the best', () => {
    for (const prepared of [ticks('sum', malus), ticks('max', malus), ticks('share'), ticks('sum', items, true)]) {
      const listed = values(prepared) ?? [];
      const { min, max } = tickRange(prepared);
      expect([toNumber(min), toNumber(max)]).toStrictEqual([listed[0], listed.at(-1)]);
    }
  });
});
