import { describe, expect, it, test } from 'vitest';
import type { Blocker, View } from '../../src/model/result.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Rollup } from '../../src/model/rules.ts';
import { criterion, dimension, rubric, scored } from './build.ts';

type Plain = Record<string, unknown>;

function blockersTo(level: number, blockers: readonly Blocker[]): Blocker[] {
  return blockers.filter(({ to }) => to === level);
}

function names(blockers: readonly Blocker[]): string[] {
  return blockers.map(({ node }) => node);
}

const PROOF = { evidence: [{ id: 'proof', 'from-level': 3 }] };

describe('what holds a level back', () => {
  const instrument = rubric([
    dimension('x', [criterion('a'), criterion('b', { weight: 2 })]),
    dimension('y', [criterion('c'), criterion('d', { weight: 0 })], { weight: 2 }),
  ]);
  const { blockers, level } = scored(instrument, { a: 1, b: 3, c: 2, d: 0 });

  it('is listed for every level above the present one, lowest first', () => {
    expect(level).toBe(2);
    expect([...new Set(blockers.map(({ to }) => to))]).toStrictEqual([3, 4, 5]);
  });

  it('are the criteria below it, most gain first', () => {
    expect(blockersTo(3, blockers)).toStrictEqual([
      { of: null, node: 'c', to: 3, why: 'below-level', have: 2, need: 3, gain: 2 / 3, requirements: [] },
      { of: null, node: 'a', to: 3, why: 'below-level', have: 1, need: 3, gain: 2 / 9, requirements: [] },
    ]);
    expect(names(blockersTo(4, blockers))).toStrictEqual(['c', 'a', 'b']);
  });

  it('asks for an answer that can be given: level 5 begins at 4.5, so it asks for a 5', () => {
    expect(blockersTo(5, blockers).map(({ need }) => need)).toStrictEqual([5, 5, 5]);
  });

  it('is never a criterion that weighs nothing, nor one that does not apply', () => {
    expect(names(blockers)).not.toContain('d');
    const result = scored(instrument, { a: { claimed: 'not-applicable', reason: 'none' }, b: 1, c: 1 });
    expect(names(result.blockers)).not.toContain('a');
  });

  it('keeps the order of the rubric between equal gains', () => {
    const equal = rubric([
      dimension(
        'x',
        ['q', 'p', 'r'].map((id) => criterion(id)),
      ),
    ]);
    expect(names(blockersTo(1, scored(equal, { q: 0, p: 0, r: 0 }).blockers))).toStrictEqual(['q', 'p', 'r']);
  });

  it('is nothing at the top', () => {
    expect(scored(instrument, { a: 5, b: 5, c: 5, d: 0 }).blockers).toStrictEqual([]);
  });
});

describe('why a criterion is too low', () => {
  const reason = (answer: unknown, view: View = 'effective', scoring: Plain = {}): Partial<Blocker> | undefined => {
    const instrument = rubric([dimension('x', [criterion('a', PROOF), criterion('b')])], scoring);
    const given = answer === undefined ? {} : { a: answer };
    const found = scored(instrument, { b: { claimed: 3, appraised: 3 }, ...given }, { view }).blockers.find(
      ({ node, to }) => node === 'a' && to === 5,
    );
    return found === undefined ? undefined : { why: found.why, have: found.have, requirements: found.requirements };
  };
  const lapsed = [{ requirement: 'proof', document: '1/QĐ', 'valid-until': '2020-01-01' }];
  const valid = [{ requirement: 'proof', document: '1/QĐ' }];

  test.each<[string, unknown, Partial<Blocker>]>([
    ['nobody answered', undefined, { why: 'unanswered', have: null, requirements: ['proof'] }],
    ['nobody knows', 'dont-know', { why: 'dont-know', have: null, requirements: ['proof'] }],
    ['the claim is lower', { claimed: 4, evidence: valid }, { why: 'below-level', have: 4, requirements: [] }],
    ['no evidence was given', 5, { why: 'evidence-missing', have: 2, requirements: ['proof'] }],
    [
      'the evidence does not count',
      { claimed: 5, evidence: lapsed },
      { why: 'evidence-invalid', have: 2, requirements: ['proof'] },
    ],
    [
      'the assessor gave less',
      { claimed: 5, appraised: 3, evidence: valid },
      { why: 'appraised-lower', have: 3, requirements: [] },
    ],
    [
      'claim and appraisal are lower',
      { claimed: 4, appraised: 3, evidence: valid },
      { why: 'below-level', have: 3, requirements: [] },
    ],
  ])('when %s', (_case, answer, expected) => {
    expect(reason(answer)).toStrictEqual(expected);
  });

  it('depends on the view: an appraisal says nothing about what is supported', () => {
    const answer = { claimed: 5, appraised: 4 };
    expect(reason(answer, 'supported')).toStrictEqual({ why: 'evidence-missing', have: 2, requirements: ['proof'] });
    expect(reason(answer, 'appraised')).toMatchObject({ why: 'appraised-lower', have: 4 });
    expect(reason({ claimed: 4 }, 'claimed')).toStrictEqual({ why: 'below-level', have: 4, requirements: [] });
  });

  it('asks for no evidence where the rubric ignores it', () => {
    expect(reason(4, 'effective', { evidence: 'ignored' })).toStrictEqual({
      why: 'below-level',
      have: 4,
      requirements: [],
    });
  });

  it('names what does not apply where the rubric counts that as the lowest answer', () => {
    const answer = { claimed: 'not-applicable', reason: 'none' };
    expect(reason(answer, 'effective', { 'not-applicable': 'lowest' })).toMatchObject({
      why: 'below-level',
      have: null,
    });
    expect(reason(answer, 'effective', { 'not-applicable': 'full' })).toBeUndefined();
  });
});

describe('the answer needed', () => {
  it('is an option of the criterion', () => {
    const answers = { no: 0, some: 0.2, half: 0.5, all: 1 };
    const instrument = rubric(
      [dimension('x', [criterion('a', { answers }), criterion('b', { answers }), criterion('c', { answers })])],
      { rollup: 'sum' },
      {
        scale: { min: 0, max: 3 },
        levels: [
          { level: 1, from: 1, title: 'One' },
          { level: 2, from: 2, title: 'Two' },
        ],
      },
    );
    const { blockers } = scored(instrument, { a: 'some', b: 'no', c: 'no' });
    expect(blockersTo(1, blockers).map(({ node, need, gain }) => [node, need, gain])).toStrictEqual([
      ['b', 0.5, 0.5],
      ['c', 0.5, 0.5],
      ['a', 0.5, 0.3],
    ]);
  });

  it('is the threshold itself where options do not reach down to the bottom of the scale', () => {
    const answers = { one: 1, two: 2, three: 3, four: 4, five: 5 };
    const instrument = rubric([dimension('x', [criterion('a', { answers })])]);
    expect(blockersTo(3, scored(instrument, { a: 'two' }).blockers)).toMatchObject([{ have: 2, need: 3, gain: 1 }]);
  });

  it('is the threshold itself under a minimum, however far up its own range that is', () => {
    const answers = { one: 1, two: 2, three: 3, five: 5 };
    const criteria = [criterion('a', { answers }), criterion('b')];
    const needs = (rollup: Rollup): (number | undefined)[] => {
      const { blockers } = scored(rubric([dimension('x', criteria)], { rollup }), { a: 'one', b: 1 });
      return ['a', 'b'].map((id) => blockersTo(2, blockers).find(({ node }) => node === id)?.need);
    };
    expect(needs('min')).toStrictEqual([2, 2]);
    // The mean of the worst answers is 0.5, of the best 5: level 2 begins a third of the way up.
    expect(needs('mean')).toStrictEqual([3, 2]);
  });

  it('is a whole number where only whole numbers can be given', () => {
    const number = { number: { whole: true }, scale: { min: 0, max: 7 } };
    const instrument = rubric([dimension('x', [criterion('a', number)])], { normalise: true });
    expect(blockersTo(3, scored(instrument, { a: 1 }).blockers)).toMatchObject([{ have: 1, need: 5 }]);
  });

  it('is on the criterion’s own scale where answers are normalised', () => {
    const number = { number: {}, scale: { min: 10, max: 20 } };
    const instrument = rubric([dimension('x', [criterion('a', number)])], { normalise: true });
    expect(blockersTo(2, scored(instrument, { a: 12 }).blockers)).toMatchObject([{ have: 12, need: 14, gain: 1 }]);
  });
});

describe('a criterion that gains nothing alone', () => {
  test.each<[Rollup, string[]]>([
    ['min', ['a', 'b']],
    ['median', ['a', 'b']],
  ])('under %s still holds the level back', (rollup, expected) => {
    const instrument = rubric(
      [
        dimension(
          'x',
          ['a', 'b', 'c'].map((id) => criterion(id)),
        ),
      ],
      { rollup },
    );
    const { blockers } = scored(instrument, { a: 1, b: 1, c: 5 });
    expect(names(blockersTo(2, blockers)).toSorted()).toStrictEqual(expected);
  });

  it('does so where rounding swallows its part', () => {
    const many = Array.from({ length: 30 }, (_, index) => criterion(`c${index}`));
    const instrument = rubric([dimension('x', many)], { round: { mode: 'truncate', digits: 0 } });
    const { blockers } = scored(instrument, Object.fromEntries(many.map(({ id }) => [String(id), 1])));
    expect(blockersTo(2, blockers)).toHaveLength(30);
  });
});

describe('a level that too little coverage takes away', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => criterion(id));
  const needing = (scoring: Plain) => rubric([dimension('all', five)], { 'min-coverage': 0.8, ...scoring });

  it('is held back by what is unanswered, also where answers are left out of the score', () => {
    const result = scored(needing({ unanswered: 'exclude' }), { a: 5, b: 5, c: 'dont-know' });
    expect(blockersTo(1, result.blockers).map(({ node, why, gain }) => [node, why, gain])).toStrictEqual([
      ['c', 'dont-know', null],
      ['d', 'unanswered', null],
      ['e', 'unanswered', null],
    ]);
  });

  it('is so on a ladder too', () => {
    const ladder = rubric(
      [
        dimension(
          'all',
          five.map((item) => ({ ...item, step: 1 })),
        ),
      ],
      { level: 'ladder', ladder: { each: 5 }, unanswered: 'exclude', 'min-coverage': 0.8 },
      { levels: [{ level: 1, title: 'One' }] },
    );
    const { blockers } = scored(ladder, { a: 5, b: 5, c: 4 });
    expect(blockers.map(({ node, need }) => [node, need])).toStrictEqual([
      ['c', 5],
      ['d', 0],
      ['e', 0],
    ]);
  });
});

describe('a rubric that gives the total no level', () => {
  it('has nothing to hold back', () => {
    const without = [
      rubric([dimension('x', [criterion('a')])], { level: 'none' }),
      rubric([dimension('x', [criterion('a')])], { rollup: 'none' }),
      rubric([dimension('x', [criterion('a'), criterion('b')])], { rollup: 'sum' }),
    ];
    expect(without.map((instrument) => scored(instrument, { a: 1 }).blockers)).toStrictEqual([[], [], []]);
  });

  it('looks for no way through a dimension without a total', () => {
    const instrument = rubric([dimension('x', [criterion('a')], { rollup: 'none' }), dimension('y', [criterion('b')])]);
    expect(names(blockersTo(1, scored(instrument, { a: 0, b: 0 }).blockers))).toStrictEqual(['b']);
  });
});

describe('the gain', () => {
  it('in a dimension is none from an answer elsewhere that its level requires', () => {
    const levels = [{ level: 1, from: 1, title: 'One', requires: { node: 'a', 'at-least': 3 } }];
    const tree = rubric(
      [
        dimension('x', [criterion('c'), criterion('a')]),
        dimension('y', [criterion('b'), criterion('d')], { levels, level: 'bands', rollup: 'mean' }),
      ],
      { rollup: 'none', level: 'none' },
    );
    expect(scored(tree, { a: 0, b: 5, c: 5, d: 5 }).blockers).toMatchObject([
      { of: 'y', node: 'a', to: 1, need: 3, gain: 0 },
    ]);
  });

  it('is less where the answer makes more points possible', () => {
    const points = dimension('s', [criterion('a'), criterion('b')], { rollup: 'sum' });
    const tree = rubric([dimension('x', [points], { rollup: 'ratio' })], { unanswered: 'exclude', 'min-coverage': 0 });
    const { score, blockers } = scored(tree, { a: 2 });
    expect(score).toBe(2);
    expect(blockersTo(3, blockers).map(({ node, need, gain }) => [node, need, gain])).toStrictEqual([
      ['a', 3, 1],
      ['b', 3, 0.5],
    ]);
  });

  it('is none while there are still too few answers for a score', () => {
    const tree = rubric(
      [
        dimension('x', [criterion('a'), criterion('b'), criterion('c')], { 'min-rated': { count: 2 } }),
        dimension('y', [criterion('d')]),
      ],
      { rollup: 'mean' },
    );
    const gains = ({ blockers }: ReturnType<typeof scored>): unknown =>
      blockersTo(3, blockers).flatMap(({ node, gain }) => (node === 'a' ? [gain] : []));
    expect(gains(scored(tree, { d: 2 }))).toStrictEqual([0]);
    expect(gains(scored(tree, { b: 0, d: 2 }))).toStrictEqual([0.5]);
  });
});

describe('a ladder', () => {
  const rating = { answers: { no: 0, partly: 0.4, fully: 1 } };
  const items = [1, 2].map((step) => criterion(`i${step}`, { ...rating, step }));
  const levels = [1, 2].map((level) => ({ level, title: `Level ${level}` }));

  it('is held back by every item below its bar, with the lowest answer that meets it', () => {
    const instrument = rubric(
      [dimension('d', items)],
      { level: 'ladder', ladder: { each: 0.3, below: 'fully' } },
      { levels },
    );
    const { blockers } = scored(instrument, { i1: 'no', i2: 'no' });
    expect(blockers.map(({ node, to, need }) => [to, node, need])).toStrictEqual([
      [1, 'i1', 0.4],
      [2, 'i1', 1],
      [2, 'i2', 0.4],
    ]);
  });

  it('is held back although the score has no total to gain for', () => {
    const instrument = rubric(
      [dimension('d', items)],
      { level: 'ladder', ladder: { each: 'fully' }, rollup: 'none' },
      { levels },
    );
    expect(scored(instrument, { i1: 'fully', i2: 'no' }).blockers).toStrictEqual([
      { of: null, node: 'i2', to: 2, why: 'below-level', have: 0, need: 1, gain: null, requirements: [] },
    ]);
  });

  it('of percentages is held back by the items of every step that earns too little', () => {
    const percent = { number: {}, scale: { min: 0, max: 100 } };
    const steps = [1, 2].flatMap((step) => ['a', 'b'].map((part) => criterion(`${part}${step}`, { ...percent, step })));
    const instrument = rubric(
      [dimension('d', steps)],
      { level: 'ladder' },
      {
        scale: { min: 0, max: 100 },
        levels: [
          { level: 1, needs: { 1: 80 }, title: 'One' },
          { level: 2, needs: { 1: 90, 2: 50 }, title: 'Two' },
        ],
      },
    );
    const { blockers, level } = scored(instrument, { a1: 100, b1: 70, a2: 50, b2: 50 });
    expect(level).toBe(1);
    expect(blockers.map(({ node, to, need }) => [to, node, need])).toStrictEqual([[2, 'b1', 100]]);
  });
});

describe('a border that belongs to what lies below it', () => {
  const steps = { worth: { closed: 'upper', steps: { 0: 0, 50: 2, 85: 3 } } };
  const percent = { number: {}, scale: { min: 0, max: 100 } };
  const levels = [{ level: 1, title: 'One' }];
  const ladder = (item: Plain): Rubric =>
    rubric(
      [
        dimension('d', [
          dimension('x', [criterion('a', { ...percent, ...item })], { step: 1, rollup: 'mean', ...steps }),
        ]),
      ],
      { rollup: 'none', level: 'ladder', ladder: { each: 2 } },
      { levels },
    );

  it('has to be passed: standing on it holds the level back', () => {
    expect(scored(ladder({}), { a: 40 }).blockers).toMatchObject([{ node: 'a', have: 40, need: 50, beyond: true }]);
    expect(scored(ladder({}), { a: 50 }).blockers).toMatchObject([{ node: 'a', have: 50, need: 50, beyond: true }]);
    expect(scored(ladder({}), { a: 50.01 })).toMatchObject({ level: 1, blockers: [] });
  });

  it('of a step has to be passed by the answer itself', () => {
    const measured = criterion('a', { ...percent, ...steps });
    const bands = rubric(
      [dimension('d', [measured])],
      {},
      { scale: { min: 0, max: 3 }, levels: [{ level: 1, from: 2, title: 'One' }] },
    );
    expect(scored(bands, { a: 50 }).blockers).toMatchObject([{ node: 'a', need: 50, beyond: true, gain: 2 }]);
    expect(scored(bands, { a: 50.1 }).blockers).toStrictEqual([]);
  });

  it('asks for the next answer where answers are counted', () => {
    const [blocker] = scored(ladder({ number: { whole: true } }), { a: 50 }).blockers;
    expect(blocker).toMatchObject({ have: 50, need: 51 });
    expect(blocker).not.toHaveProperty('beyond');
  });

  it('may be a threshold of the bands', () => {
    const bands = rubric([dimension('x', [criterion('a', { number: {} })])], { closed: 'upper' });
    expect(scored(bands, { a: 2 }).blockers.find(({ to }) => to === 2)).toMatchObject({ need: 2, beyond: true });
    const levelled = rubric([dimension('x', [criterion('a')])], { closed: 'upper' });
    expect(scored(levelled, { a: 2 }).blockers.find(({ to }) => to === 2)).toMatchObject({ need: 3 });
  });
});
