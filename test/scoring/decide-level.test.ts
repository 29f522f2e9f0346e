import { describe, expect, it, test } from 'vitest';
import { BANDS, criterion, dimension, rubric, scored } from './build.ts';

const NUMBER = { number: {} };

function levelOf(value: number, more: Record<string, unknown> = {}): number | null {
  return scored(rubric([dimension('d', [criterion('a', NUMBER)])], {}, more), { a: value }).level;
}

describe('bands', () => {
  test.each([
    [0, 0],
    [0.999999999999999, 0],
    [1, 1],
    [1.999999999999999, 1],
    [2, 2],
    [4.499999999999999, 4],
    [4.5, 5],
    [5, 5],
  ])('a score of %d is level %i: closed below, open above', (value, level) => {
    expect(levelOf(value)).toBe(level);
  });

  it('are reached exactly at the threshold, although binary numbers would miss it', () => {
    const weights = [0.7, 0.1, 0.2];
    const instrument = rubric([
      dimension(
        'd',
        weights.map((weight, index) => criterion(`c${index}`, { ...NUMBER, weight })),
      ),
    ]);
    expect(0.7 * 3 + 0.1 * 3 + 0.2 * 3).toBeLessThan(3);
    expect(scored(instrument, { c0: 3, c1: 3, c2: 3 })).toMatchObject({ score: 3, level: 3 });
  });

  it('are decided on the exact score, not on the number nearest to it', () => {
    const instrument = rubric([
      dimension('d', [criterion('a', { ...NUMBER, weight: 1e6 }), criterion('b', { ...NUMBER, weight: 1e-12 })]),
    ]);
    expect(scored(instrument, { a: 3, b: 2.9 })).toMatchObject({ score: 3, level: 2 });
  });

  it('may start anywhere and jump levels', () => {
    const levels = [
      { level: 2, from: -1, title: 'Two' },
      { level: 7, from: 4.8, title: 'Seven' },
    ];
    expect([levelOf(0, { levels }), levelOf(4.8, { levels })]).toStrictEqual([2, 7]);
  });

  it('follow the rounded score where the rubric declares rounding as a step', () => {
    const scoring = { round: { mode: 'half-up', digits: 1 } };
    const instrument = rubric([dimension('d', [criterion('a', NUMBER)])], scoring);
    expect(scored(instrument, { a: 2.95 })).toMatchObject({ score: 3, level: 3 });
    expect(scored(instrument, { a: 2.949 })).toMatchObject({ score: 2.9, level: 2 });
  });

  it('speak of the total and of every dimension on the same scale', () => {
    const { nodes, level } = scored(rubric([dimension('x', [criterion('a')]), dimension('y', [criterion('b')])]), {
      a: 5,
      b: 2,
    });
    expect([nodes['x']?.level, nodes['y']?.level, nodes['a']?.level, level]).toStrictEqual([5, 2, null, 3]);
  });

  it('are given to options that do not reach down to the bottom of the scale', () => {
    const answers = { one: 1, three: 3, five: 5 };
    const instrument = rubric([dimension('d', [criterion('a', { answers })])]);
    const result = scored(instrument, { a: 'three' });
    expect([result.level, result.nodes['d']?.level]).toStrictEqual([3, 3]);
  });

  it('are given to a total whose best answers stay below the top of the scale', () => {
    const instrument = rubric([dimension('d', [criterion('a', { answers: { one: 1, four: 4 } })])]);
    expect(scored(instrument, { a: 'four' }).level).toBe(4);
  });

  it('say nothing about a dimension on another range, such as a part of a sum', () => {
    const yesNo = { answers: { no: 0, yes: 1 } };
    const parts = [1, 2, 3].map((part) => dimension(`p${part}`, [criterion(`c${part}`, yesNo)]));
    const instrument = rubric(parts, { rollup: 'sum' }, { scale: { min: 0, max: 3 }, levels: BANDS.slice(0, 3) });
    const { nodes, level } = scored(instrument, { c1: 'yes', c2: 'yes', c3: 'no' });
    expect([nodes['p1']?.level, level]).toStrictEqual([null, 2]);
  });

  it('say nothing about a sum that grows beyond the scale', () => {
    const instrument = rubric([dimension('x', [criterion('a'), criterion('b')])], { rollup: 'sum' });
    expect(scored(instrument, { a: 5, b: 4 })).toMatchObject({ score: 9, level: null });
  });

  it('give no level where there is no score', () => {
    const instrument = rubric([dimension('d', [criterion('a')])]);
    const result = scored(instrument, { a: { claimed: 'not-applicable', reason: 'none' } });
    expect(result).toMatchObject({ score: null, reason: 'not-applicable', level: null });
  });
});

describe('a node without a level', () => {
  it('is one whose rule is none, whatever the rubric’s rule', () => {
    const instrument = rubric([dimension('x', [criterion('a')], { level: 'none' })]);
    const { nodes, level } = scored(instrument, { a: 4 });
    expect([nodes['x']?.level, level]).toStrictEqual([null, 4]);
  });

  it('may hold dimensions that have one', () => {
    const instrument = rubric([dimension('x', [criterion('a')], { level: 'bands' })], { level: 'none' });
    const { nodes, level } = scored(instrument, { a: 4 });
    expect([nodes['x']?.level, level]).toStrictEqual([4, null]);
  });
});
