import { describe, expect, it, test } from 'vitest';
import type { Rollup } from '../../src/model/rules.ts';
import { criterion, dimension, rubric, scored } from './build.ts';

const weights = [1, 3, 0];
const children = weights.map((weight, index) => criterion(`c${index}`, { weight }));

function total(rollup: Rollup, answers: readonly unknown[]): number | null {
  const instrument = rubric([dimension('d', children)], { rollup });
  const result = scored(instrument, Object.fromEntries(answers.map((answer, index) => [`c${index}`, answer])));
  return result.nodes['d']?.score ?? null;
}

describe('the roll-up of three answers with the weights 1, 3 and 0', () => {
  test.each<[Rollup, number | null, string]>([
    ['mean', 3, 'counts each child alike'],
    ['weighted-mean', 2, 'counts a child by its weight, and one of weight zero not at all'],
    ['sum', 9, 'adds the scores'],
    ['weighted-sum', 8, 'adds weight times score'],
    ['min', 1, 'takes the worst'],
    ['max', 5, 'takes the best'],
    ['median', 3, 'takes the middle'],
    ['none', null, 'gives no total'],
  ])('%s of 5, 1 and 3 is %s: it %s', (rollup, expected) => {
    expect(total(rollup, [5, 1, 3])).toBe(expected);
  });

  it('takes the mean of the two middle scores where their number is even', () => {
    expect(total('median', [5, 2, { claimed: 'not-applicable', reason: 'none' }])).toBe(3.5);
  });

  it('gives exact means: 0.1 and 0.2 make 0.15', () => {
    const number = { number: {}, scale: { min: 0, max: 1 } };
    const instrument = rubric([dimension('d', [criterion('a', number), criterion('b', number)])]);
    expect(scored(instrument, { a: 0.1, b: 0.2 }).score).toBe(0.15);
  });
});

describe('a ratio', () => {
  const ratio = (...parts: Record<string, unknown>[]): unknown => {
    const tree = rubric([dimension('d', parts, { rollup: 'ratio' })]);
    const answers = { a: 5, b: 5, loss: 'some' };
    return scored(tree, answers).nodes['d']?.score;
  };

  it('of what can earn nothing is none', () => {
    expect(ratio(criterion('loss', { answers: { much: -5, some: -1 } }))).toBeNull();
  });

  it('of a sum with a bonus is whole only with the bonus', () => {
    const sum = (more: object): Record<string, unknown> =>
      dimension('s', [criterion('a'), criterion('b', { adds: {} })], { rollup: 'sum', ...more });
    expect(ratio(sum({}))).toBe(5);
    expect(ratio(sum({ base: 5 }))).toBe(5);
  });
});

describe('weights', () => {
  it('that are all zero count equally', () => {
    const zeros = [criterion('a', { weight: 0 }), criterion('b', { weight: 0 })];
    expect(scored(rubric([dimension('d', zeros)]), { a: 1, b: 4 }).score).toBe(2.5);
    const sum = rubric([dimension('d', zeros)], { rollup: 'weighted-sum', level: 'none' });
    expect(scored(sum, { a: 1, b: 4 }).score).toBe(5);
  });

  it('of zero never decide a score, even when all that counts is not applicable', () => {
    const instrument = rubric([dimension('d', [criterion('a', { weight: 0 }), criterion('b')])]);
    const result = scored(instrument, { a: 5, b: { claimed: 'not-applicable', reason: 'none' } });
    expect(result).toMatchObject({ score: null, reason: 'not-applicable', level: null, coverage: 0 });
  });

  it('of zero leave the coverage alone', () => {
    const instrument = rubric([dimension('d', [criterion('a', { weight: 0 }), criterion('b')])]);
    expect(scored(instrument, { b: 3 })).toMatchObject({ score: 3, coverage: 1 });
  });

  it('of zero do not block', () => {
    const instrument = rubric([dimension('d', [criterion('a', { weight: 0 }), criterion('b')])], {
      unanswered: 'block',
    });
    expect(scored(instrument, { b: 3 })).toMatchObject({ score: 3, reason: null });
  });

  it('of decimals are exact', () => {
    const instrument = rubric([dimension('d', [criterion('a', { weight: 0.1 }), criterion('b', { weight: 0.2 })])]);
    expect(scored(instrument, { a: 5, b: 2 }).score).toBe(3);
  });

  it('are ignored by a plain mean, sum, median, minimum and maximum', () => {
    const heavy = (rollup: Rollup): number | null =>
      scored(rubric([dimension('d', [criterion('a', { weight: 9 }), criterion('b')])], { rollup, level: 'none' }), {
        a: 5,
        b: 1,
      }).score;
    expect(['mean', 'sum', 'median', 'min', 'max'].map((rollup) => heavy(rollup as Rollup))).toStrictEqual([
      3, 6, 3, 1, 5,
    ]);
  });
});

describe('the tree', () => {
  it('lets a dimension roll up in its own way, and its children in the rubric’s', () => {
    const instrument = rubric(
      [
        dimension('top', [dimension('x', [criterion('a'), criterion('b')]), dimension('y', [criterion('c')])], {
          rollup: 'min',
        }),
      ],
      { rollup: 'mean' },
    );
    const { nodes, score } = scored(instrument, { a: 5, b: 2, c: 4 });
    expect([nodes['x']?.score, nodes['y']?.score, nodes['top']?.score, score]).toStrictEqual([3.5, 4, 3.5, 3.5]);
  });

  it('leaves a dimension without a total out of its parent', () => {
    const instrument = rubric([dimension('x', [criterion('a')], { rollup: 'none' }), dimension('y', [criterion('b')])]);
    const { nodes, score } = scored(instrument, { a: 1, b: 5 });
    expect(nodes['x']).toMatchObject({ score: null, reason: 'no-total' });
    expect(score).toBe(5);
  });

  it('has no total where no dimension has one', () => {
    const instrument = rubric([dimension('x', [criterion('a')], { rollup: 'none' })]);
    expect(scored(instrument, { a: 1 })).toMatchObject({ score: null, reason: 'no-total', level: null, coverage: 1 });
  });

  it('rounds the total only, unless the rubric rounds at every node', () => {
    const dimensions = [
      dimension(
        'x',
        ['a', 'b', 'c'].map((id) => criterion(id)),
      ),
      dimension('y', [criterion('d')]),
    ];
    const answers = { a: 1, b: 1, c: 2, d: 2 };
    const final = scored(rubric(dimensions, { round: { mode: 'truncate', digits: 1 } }), answers);
    expect([final.nodes['x']?.score, final.score]).toStrictEqual([4 / 3, 1.6]);
    const node = scored(rubric(dimensions, { round: { mode: 'truncate', digits: 1, at: 'node' } }), answers);
    expect([node.nodes['x']?.score, node.score]).toStrictEqual([1.3, 1.6]);
  });

  it('rounds a dimension that declares a rounding of its own, before its parent counts it', () => {
    const instrument = rubric([
      dimension('x', [criterion('a'), criterion('b')], { round: { mode: 'ceil', digits: 0 } }),
      dimension('y', [criterion('c')]),
    ]);
    const { nodes, score } = scored(instrument, { a: 1, b: 2, c: 1 });
    expect([nodes['x']?.score, score]).toStrictEqual([2, 1.5]);
  });

  it('carries answers onto the rubric’s scale only where the rubric normalises', () => {
    const number = { number: {}, scale: { min: 10, max: 20 } };
    const dimensions = [dimension('d', [criterion('a', number)])];
    expect(scored(rubric(dimensions, { normalise: true }), { a: 12.5 })).toMatchObject({ score: 1.25, level: 1 });
    expect(scored(rubric(dimensions), { a: 12.5 })).toMatchObject({ score: 12.5, level: null });
  });

  it('normalises options from their worst and best, or from the scale that the criterion declares', () => {
    const answers = { no: 0, partly: 1, yes: 2 };
    const normalised = (more: Record<string, unknown>): number | null =>
      scored(rubric([dimension('d', [criterion('a', { answers, ...more })])], { normalise: true }), { a: 'yes' }).score;
    expect(normalised({})).toBe(5);
    expect(normalised({ scale: { min: 0, max: 4 } })).toBe(2.5);
  });
});

describe('the range and the share of a node', () => {
  it('gives what the roll-up makes of the worst and the best answers', () => {
    const yesNo = { answers: { no: 0, yes: 1 } };
    const instrument = rubric([dimension('d', [criterion('a', yesNo), criterion('b', yesNo), criterion('c')])], {
      rollup: 'sum',
    });
    const { nodes } = scored(instrument, {});
    expect([nodes['d']?.range, nodes['a']?.range]).toStrictEqual([
      { min: 0, max: 7 },
      { min: 0, max: 1 },
    ]);
  });

  it('shares the total by weight among what counts', () => {
    const instrument = rubric([
      dimension('x', [criterion('a'), criterion('b')], { weight: 3 }),
      dimension('y', [criterion('c', { weight: 7 })]),
    ]);
    const { nodes } = scored(instrument, { a: 1, b: { claimed: 'not-applicable', reason: 'none' }, c: 1 });
    const shares = ['x', 'a', 'b', 'y', 'c'].map((id) => nodes[id]?.share);
    expect(shares).toStrictEqual([0.75, 0.75, 0, 0.25, 0.25]);
  });

  it('knows no share where the roll-up is not a mean', () => {
    const { nodes } = scored(rubric([dimension('x', [criterion('a')])], { rollup: 'max' }), { a: 1 });
    expect([nodes['x']?.share, nodes['a']?.share]).toStrictEqual([null, null]);
  });
});
