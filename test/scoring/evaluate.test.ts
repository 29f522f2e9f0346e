import { describe, expect, it, test } from 'vitest';
import type { Rubric } from '../../src/model/rubric.ts';
import { score as scoreWhole } from '../../src/scoring/score.ts';
import { AS_OF, assessment, criterion, dimension, rubric, scored } from './build.ts';

type Plain = Record<string, unknown>;

const NA = { claimed: 'not-applicable', reason: 'none here' };
const ten = (id: string, more: Plain = {}): Plain => criterion(id, { number: {}, scale: { min: 0, max: 10 }, ...more });

describe('what comes after the roll-up', () => {
  const one = (more: Plain): Rubric => rubric([dimension('x', [ten('a'), ten('b')], { rollup: 'sum', ...more })]);

  test.each<[string, Plain, number]>([
    ['a base is added', { base: 1.5 }, 8.5],
    ['a base may be taken away', { base: -9 }, -2],
    ['then it is converted', { base: 3, worth: { line: { 0: 0, 20: 5 } } }, 2.5],
    ['then it is rounded', { worth: { line: { 0: 0, 20: 5 } }, round: { mode: 'floor' } }, 1],
    ['between 0 and 1 it is lifted, if the rubric says so', { base: -6.5, round: { mode: 'floor', lift: true } }, 1],
    ['but not 0', { base: -7, round: { mode: 'none', lift: true } }, 0],
    ['nor what is above 1', { base: -5.5, round: { mode: 'none', lift: true } }, 1.5],
    ['nor what is below 0', { base: -7.5, round: { mode: 'none', lift: true } }, -0.5],
  ])('%s', (_title, more, expected) => {
    expect(scored(one(more), { a: 3, b: 4 }).nodes['x']?.score).toBe(expected);
  });

  it('is part of the range', () => {
    const range = (more: Plain): unknown => scored(one(more), {}).nodes['x']?.range;
    expect(range({ base: 5 })).toStrictEqual({ min: 5, max: 25 });
    expect(range({ base: 5, worth: { line: { 0: 0, 20: 4 } } })).toStrictEqual({ min: 1, max: 4 });
    expect(range({ rollup: 'none', base: 5 })).toStrictEqual({ min: 0, max: 5 });
    expect(range({ worth: { line: { 0: 0.4, 20: 4.6 } }, round: { mode: 'half-up' } })).toStrictEqual({
      min: 0,
      max: 5,
    });
  });

  it('works on the total by the rules of the rubric', () => {
    const total = rubric([dimension('x', [ten('a')])], { rollup: 'sum', base: -2, worth: { steps: { 0: 1, 5: 4 } } });
    expect(scored(total, { a: 7 })).toMatchObject({ score: 4, level: 4 });
    expect(scored(total, { a: 6 })).toMatchObject({ score: 1, level: 1 });
  });
});

describe('what is added after the roll-up', () => {
  const withBonus = (adds: Plain, more: Plain = {}): Rubric =>
    rubric([dimension('x', [ten('a'), ten('b'), ten('bonus', { adds })], { rollup: 'mean', ...more })]);

  test.each<[string, Plain, number, number]>([
    ['counts as it is within its bounds', { 'at-least': 0, 'at-most': 2 }, 1, 5],
    ['no more than its upper bound', { 'at-most': 2 }, 9, 6],
    ['no less than its lower bound', { 'at-least': 3 }, 1, 7],
    ['as a malus', { 'at-least': -1, 'at-most': 0 }, 5, 4],
  ])('%s', (_title, adds, bonus, expected) => {
    expect(scored(withBonus(adds), { a: 4, b: 4, bonus }).nodes['x']?.score).toBe(expected);
  });

  it('does not weigh, is not covered and has no share; the range includes it', () => {
    const result = scored(withBonus({ 'at-most': 2 }), { a: 4, b: 4 });
    expect(result).toMatchObject({ coverage: 1, score: 4 });
    expect(result.nodes).toMatchObject({
      x: { range: { min: 0, max: 12 } },
      bonus: { share: null },
      a: { share: 0.5 },
    });
  });

  it('adds nothing where it does not apply or cannot be counted', () => {
    expect(scored(withBonus({ 'at-least': 1 }), { a: 4, b: 4, bonus: NA }).nodes['x']?.score).toBe(4);
    const children = [
      dimension('y', [ten('c')]),
      dimension('z', [ten('d')], { rollup: 'none', adds: { 'at-least': 1 } }),
    ];
    expect(scored(rubric(children, { rollup: 'mean' }), { c: 3, d: 3 }).score).toBe(3);
  });

  it('is added to a base alone, where nothing else is rolled up', () => {
    const only = [dimension('x', [criterion('a', { answers: { open: -5, met: 0 }, adds: {} })], { base: 110 })];
    expect(scored(rubric(only, {}, { scale: { min: 0, max: 110 } }), { a: 'open' }).nodes['x']).toMatchObject({
      score: 105,
      range: { min: 105, max: 110 },
    });
  });

  it('is bound only where the rubric bounds it', () => {
    const bonus = criterion('b', { answers: { lo: 1, hi: 2 }, adds: {} });
    const instrument = rubric([dimension('x', [criterion('a'), bonus])], { unanswered: 'zero' });
    expect(scored(instrument, { a: 3 }).score).toBe(3);
  });

  it('takes no bands away, wherever it stands', () => {
    const instrument = rubric([dimension('x', [criterion('a'), criterion('b', { adds: {} })])], { rollup: 'mean' });
    expect(scored(instrument, { a: 3, b: 1 })).toMatchObject({ score: 4, level: 4, nodes: { x: { level: 4 } } });
  });

  it('blocks nothing', () => {
    const instrument = rubric([dimension('x', [ten('a'), ten('bonus', { adds: {} })])], { unanswered: 'block' });
    expect(scored(instrument, { a: 4 }).nodes['x']).toMatchObject({ score: 4, reason: null });
  });

  it('gives nothing where there is nothing to add to', () => {
    expect(scored(withBonus({}), { a: NA, b: NA, bonus: 5 }).nodes['x']).toMatchObject({ score: null });
  });
});

describe('points of what does not apply, earned in proportion', () => {
  const instrument = (rollup: string): Rubric =>
    rubric(
      [
        dimension(
          'x',
          [ten('a', { weight: 2 }), ten('b', { weight: 1 }), ten('c', { weight: 3, scale: { min: 0, max: 4 } })],
          { rollup },
        ),
      ],
      { 'not-applicable': 'proportional', rollup: 'sum' },
    );

  it('are the best of the criterion, times what its siblings earn of theirs', () => {
    const { nodes } = scored(instrument('sum'), { a: 5, b: 10, c: NA });
    expect(nodes['x']?.score).toBe(18);
    expect(nodes['c']).toMatchObject({ score: null, reason: 'not-applicable', counted: 3 });
  });

  it('are weighed where the roll-up weighs', () => {
    const { nodes } = scored(instrument('weighted-sum'), { a: 5, b: 10, c: NA });
    expect(nodes['x']?.score).toBe(20 + 3 * 4 * (20 / 30));
    expect(nodes['c']?.counted).toBe(4 * (20 / 30));
  });

  it('are left out of means, and of sums of nothing', () => {
    expect(scored(instrument('mean'), { a: 5, b: 10, c: NA }).nodes['x']?.score).toBe(7.5);
    expect(scored(instrument('sum'), { a: NA, b: NA, c: NA }).nodes['x']).toMatchObject({
      score: null,
      reason: 'not-applicable',
    });
  });

  it('are reckoned again for what a blocker would gain', () => {
    const banded = rubric([dimension('x', [ten('a'), ten('c')], { rollup: 'sum', worth: { line: { 0: 0, 20: 5 } } })], {
      'not-applicable': 'proportional',
      rollup: 'mean',
    });
    const { score, blockers } = scored(banded, { a: 4, c: NA });
    expect(score).toBe(2);
    expect(blockers.find(({ to }) => to === 3)).toMatchObject({ node: 'a', have: 4, need: 6, gain: 1 });
  });
});

describe('too few children with a score', () => {
  const instrument = (minimum: Plain): Rubric =>
    rubric([dimension('x', [criterion('a'), criterion('b'), criterion('c')], { 'min-rated': minimum })], {
      unanswered: 'exclude',
      'min-coverage': 0,
    });

  test.each<[string, Plain, Plain, number | null]>([
    ['give none here', { count: 2 }, { a: 3 }, null],
    ['as many as asked for give one', { count: 2 }, { a: 3, c: 5 }, 4],
    ['may be told as a share', { share: 0.5 }, { a: 3 }, null],
    ['reached by equality', { share: 0.3333 }, { a: 3 }, 3],
    ['of those that apply', { share: 0.5 }, { a: 3, b: NA }, 3],
  ])('%s', (_title, minimum, answers, expected) => {
    const { nodes } = scored(instrument(minimum), answers);
    expect(nodes['x']).toMatchObject({ score: expected, reason: expected === null ? 'too-few' : null });
  });

  it('count in the parent as the unanswered do: nobody gains by answering too little', () => {
    const tree = (unanswered: string): Rubric =>
      rubric(
        [
          dimension('x', [criterion('a', { scale: { min: 1, max: 5 } }), criterion('b')], {
            'min-rated': { count: 2 },
          }),
          dimension('y', [criterion('c')]),
        ],
        { unanswered, rollup: 'mean' },
      );
    const total = (unanswered: string): unknown => {
      const { score, nodes, reason } = scored(tree(unanswered), { a: 5, c: 4 });
      return [score, reason, nodes['x']?.reason, nodes['x']?.counted];
    };
    expect(total('lowest')).toStrictEqual([2.25, null, 'too-few', 0.5]);
    expect(total('zero')).toStrictEqual([2, null, 'too-few', 0]);
  });

  it('are the reason of a total that has nothing else', () => {
    const tree = rubric([dimension('x', [criterion('a')], { 'min-rated': { count: 1 } })], {
      unanswered: 'exclude',
      'min-coverage': 0,
    });
    expect(scored(tree, {})).toMatchObject({ score: null, reason: 'too-few' });
  });

  it('are not counted where nothing applies', () => {
    expect(scored(instrument({ count: 2 }), { a: NA, b: NA, c: NA }).nodes['x']?.reason).toBe('not-applicable');
  });

  it('are left out by the parent, which may then have too few itself', () => {
    const tree = rubric(
      [
        dimension('x', [criterion('a'), criterion('b')], { 'min-rated': { count: 2 } }),
        dimension('y', [criterion('c')]),
      ],
      { unanswered: 'exclude', 'min-coverage': 0, 'min-rated': { count: 2 } },
    );
    expect(scored(tree, { a: 3, c: 4 })).toMatchObject({ score: null, reason: 'too-few', level: null });
    expect(scored(tree, { a: 3, b: 3, c: 4 }).score).toBe(3.5);
  });
});

describe('what lacks answers and so has no score', () => {
  const beside = dimension('y', [criterion('c')]);
  const choice = { answers: { lo: 1.5, hi: 4 } };

  test.each<[string, Plain[], Plain, Plain, number | null]>([
    [
      'counts as the worst where both children and coverage are too few, though those who do not know are left out',
      [criterion('a'), criterion('b')],
      { 'min-rated': { count: 2 }, 'min-coverage': 0.9, 'dont-know': 'exclude' },
      { a: 5, b: 'dont-know' },
      0,
    ],
    [
      'counts as the worst where coverage alone is too low',
      [criterion('a'), criterion('b'), criterion('d')],
      { 'min-coverage': 0.6, 'dont-know': 'exclude' },
      { a: 5, b: 'dont-know' },
      0,
    ],
    [
      'counts as what it comes to where that is less than its worst',
      [criterion('a'), criterion('b', choice)],
      { 'min-rated': { count: 1 } },
      { b: NA },
      0,
    ],
    [
      'is left out where the unanswered are',
      [criterion('a'), criterion('b')],
      { 'min-rated': { count: 2 }, unanswered: 'exclude' },
      { a: 1 },
      null,
    ],
    [
      'is left out where no score of it is wanted',
      [criterion('a'), criterion('b')],
      { rollup: 'none', 'min-rated': { count: 2 } },
      { a: 1 },
      null,
    ],
    [
      'is left out where nothing below it has a score',
      [dimension('deep', [criterion('a')], { rollup: 'none' })],
      { 'min-rated': { count: 1 } },
      { a: 1 },
      null,
    ],
  ])('%s', (_title, children, rules, answers, counted) => {
    const { nodes, score } = scored(rubric([dimension('x', children, rules), beside], { rollup: 'mean' }), {
      ...answers,
      c: 4,
    });
    expect(nodes['x']).toMatchObject({ score: null, counted });
    expect(score).toBe(counted === null ? 4 : (counted + 4) / 2);
  });

  it.each([
    ['lowest', 'block', { score: 2, reason: null }],
    ['block', 'lowest', { score: null, reason: 'blocked' }],
  ])('counts as its own policy says where too few instances are named: %s, not %s', (own, common, expected) => {
    const per = { kind: 'system', 'at-least': 2 };
    const instrument = rubric([dimension('x', [criterion('a')], { per, unanswered: own }), beside], {
      rollup: 'mean',
      unanswered: common,
    });
    const named = [{ of: 'system', id: 'crm', weight: 1, answers: assessment({ a: 5 }).answers }];
    const result = scoreWhole(instrument, { ...assessment({ c: 4 }), instances: named }, { asOf: AS_OF });
    expect(result).toMatchObject({ ...expected, nodes: { x: { score: null, reason: 'too-few' } } });
  });
});

describe('coverage of a dimension', () => {
  const tree = (policy: string): Rubric =>
    rubric(
      [dimension('x', [criterion('a'), criterion('b')], { 'min-coverage': 0.6 }), dimension('y', [criterion('c')])],
      { unanswered: policy, 'min-coverage': 0 },
    );

  it('below its minimum takes its level away, and keeps a score that can only rise', () => {
    const { nodes, score } = scored(tree('lowest'), { a: 4, c: 4 });
    expect(nodes['x']).toMatchObject({ score: 2, level: null, coverage: 0.5 });
    expect(score).toBe(3);
  });

  it('takes away a score that could fall, and leaves it out of the total', () => {
    const { nodes, score } = scored(tree('exclude'), { a: 4, c: 3 });
    expect(nodes['x']).toMatchObject({ score: null, reason: 'unanswered', level: null });
    expect(score).toBe(3);
  });

  it('is judged by the policies below it, wherever they are set', () => {
    const instrument = rubric(
      [dimension('x', [criterion('a'), criterion('b')], { 'min-coverage': 0.6, unanswered: 'exclude' })],
      { 'min-coverage': 0 },
    );
    expect(scored(instrument, { a: 4 }).nodes['x']?.score).toBeNull();
  });
});

describe('policies of a dimension', () => {
  const tree = rubric(
    [
      dimension('x', [dimension('deep', [criterion('a'), criterion('b')])], { unanswered: 'exclude' }),
      dimension('y', [criterion('c'), criterion('d')], { 'dont-know': 'exclude', 'not-applicable': 'full' }),
      dimension('z', [criterion('e'), criterion('f')]),
    ],
    { unanswered: 'lowest', rollup: 'mean', 'min-coverage': 0 },
  );

  it('hold for everything below it, and for those who do not know', () => {
    expect(scored(tree, { a: 4, b: 'dont-know' }).nodes).toMatchObject({ deep: { score: 4 }, x: { score: 4 } });
  });

  it('hold one by one', () => {
    expect(scored(tree, { c: 'dont-know', d: 3, e: 'dont-know', f: 4 }).nodes).toMatchObject({
      y: { score: 3 },
      z: { score: 2 },
    });
    expect(scored(tree, { c: NA, d: 3, e: NA, f: 4 }).nodes).toMatchObject({ y: { score: 4 }, z: { score: 4 } });
  });

  it('may block on what does not apply', () => {
    const instrument = rubric([dimension('x', [criterion('a'), criterion('b')], { 'not-applicable': 'block' })]);
    expect(scored(instrument, { a: NA, b: 4 }).nodes).toMatchObject({
      x: { reason: 'blocked' },
      a: { reason: 'blocked' },
    });
  });
});

describe('the target that counts for what does not apply', () => {
  const instrument = (more: Plain = {}): Rubric =>
    rubric([dimension('x', [ten('a'), ten('b')])], { 'not-applicable': 'target', normalise: true, ...more });

  it('is on the scale of the total', () => {
    expect(scored(instrument({ target: 4 }), { a: NA, b: 10 })).toMatchObject({ score: 4.5, coverage: 1 });
  });

  it('leaves the criterion out where nobody names one', () => {
    expect(scored(instrument(), { a: NA, b: 5 })).toMatchObject({ score: 2.5, coverage: 1 });
  });

  it('is looked at by gates on the scale of the criterion', () => {
    const requires = (target: number): Rubric =>
      rubric(
        [dimension('x', [ten('a', { step: 1 })])],
        { 'not-applicable': 'target', normalise: true, target, level: 'ladder', ladder: { each: 8 } },
        { levels: [{ level: 1, title: 'One' }] },
      );
    expect(scored(requires(4), { a: NA }).level).toBe(1);
    expect(scored(requires(3.9), { a: NA }).level).toBe(0);
  });
});
