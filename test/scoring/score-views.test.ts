import { describe, expect, it, test } from 'vitest';
import type { View } from '../../src/model/result.ts';
import { criterion, dimension, rubric, scored } from './build.ts';

const PROOF = [{ id: 'proof', 'from-level': 3 }];
const EVIDENCE = [{ requirement: 'proof', document: '1/QĐ' }];

function instrument(scoring: Record<string, unknown> = {}) {
  return rubric([dimension('d', [criterion('a', { evidence: PROOF }), criterion('b', { evidence: PROOF })])], scoring);
}

describe('the four views', () => {
  const answers = { a: { claimed: 5, evidence: EVIDENCE }, b: { claimed: 5, appraised: 3 } };

  it('score the same tree from what is claimed, supported, appraised, and from what counts', () => {
    const { views, score } = scored(instrument(), answers);
    expect(views).toMatchObject({
      claimed: { score: 5, level: 5, coverage: 1 },
      supported: { score: 3.5, level: 3, coverage: 1 },
      appraised: { score: 1.5, level: 1, coverage: 0.5 },
      effective: { score: 4, level: 4, coverage: 1 },
    });
    expect(score).toBe(4);
  });

  it('stand at every node too', () => {
    const { nodes } = scored(instrument(), answers);
    const scores = Object.values(nodes['b']?.views ?? {}).map((view) => view?.score);
    expect(scores).toStrictEqual([5, 2, 3, 3]);
    expect(nodes['a']?.views.appraised).toMatchObject({ score: null, reason: 'unanswered' });
  });

  it('let the bare claim count where the rubric ignores evidence', () => {
    const { views } = scored(instrument({ evidence: 'ignored' }), answers);
    expect([views.supported?.score, views.effective?.score]).toStrictEqual([3.5, 4]);
    expect(scored(instrument({ evidence: 'ignored' }), { a: 5, b: 5 }).score).toBe(5);
  });

  it('let the appraised word count over the claim, be it a number or not applicable', () => {
    const { score } = scored(instrument(), {
      a: { claimed: 2 },
      b: { claimed: 2, appraised: 'not-applicable', reason: 'none' },
    });
    expect(score).toBe(2);
    expect(scored(instrument(), { a: { claimed: 2 }, b: { claimed: 2, appraised: 'dont-know' } }).score).toBe(1);
  });

  test.each<[View, number]>([
    ['claimed', 5],
    ['supported', 3.5],
    ['appraised', 1.5],
    ['effective', 4],
  ])('%s, when asked for, gives the result its score %d and its nodes theirs', (view, score) => {
    const result = scored(instrument(), answers, { view });
    expect(result.score).toBe(score);
    expect(result.nodes['d']?.score).toBe(score);
    expect(result.view).toBe(view);
  });
});

describe('a view in which nobody gave an answer', () => {
  it('is null among the views', () => {
    const { views } = scored(instrument(), { a: 3 });
    expect(views.appraised).toBeNull();
    expect(scored(instrument(), { a: { appraised: 3 } }).views).toMatchObject({ claimed: null, supported: null });
  });

  it('has no score and no level when asked for, rather than the lowest ones', () => {
    const result = scored(instrument(), { a: 3 }, { view: 'appraised' });
    expect(result).toMatchObject({ score: null, reason: 'unanswered', level: null, coverage: 0 });
    expect(result.nodes['d']).toMatchObject({ score: null, reason: 'unanswered', level: null });
  });

  it('has nothing to distribute, though evidence was brought', () => {
    const asked = criterion('a', { evidence: [{ id: 'p', 'from-level': 1 }] });
    const proved = { id: 'pa', title: 'PA', 'answer-of': 'a', reads: 'evidence' };
    const tree = rubric([dimension('x', [asked]), dimension('y', [proved], { rollup: 'distribution' })]);
    const answers = { a: { claimed: 3, evidence: [{ requirement: 'p', title: 'P' }] } };
    expect(scored(tree, answers).nodes['y']?.distribution).toStrictEqual({ 1: 1 });
    expect(scored(tree, answers, { view: 'appraised' }).nodes['y']?.distribution).toStrictEqual({});
  });

  it('is not the effective one: without any answer the policies decide', () => {
    expect(scored(instrument(), {})).toMatchObject({ score: 0, level: 0, coverage: 0 });
  });
});

describe('coverage', () => {
  it('is the share of the weight that was answered, of the weight that applies', () => {
    const weighed = rubric([
      dimension('x', [criterion('a', { weight: 3 }), criterion('b', { weight: 1 })], { weight: 3 }),
      dimension('y', [criterion('c'), criterion('e')], { weight: 1 }),
    ]);
    const { coverage, nodes } = scored(weighed, {
      a: 1,
      c: { claimed: 'not-applicable', reason: 'none' },
      e: 'dont-know',
    });
    expect([nodes['x']?.coverage, nodes['y']?.coverage, coverage]).toStrictEqual([0.75, 0, 0.5625]);
  });

  it('counts children alike where the roll-up does', () => {
    const plain = rubric([dimension('x', [criterion('a', { weight: 9 }), criterion('b')])], { rollup: 'median' });
    expect(scored(plain, { a: 1 }).coverage).toBe(0.5);
  });
});

describe('a minimum of coverage', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => criterion(id));
  const claim = (count: number): Record<string, unknown> =>
    Object.fromEntries(five.slice(0, count).map(({ id }) => [String(id), 5]));
  const needing = (scoring: Record<string, unknown>) =>
    rubric([dimension('all', five)], { 'min-coverage': 0.8, ...scoring });

  it('is met on equality', () => {
    expect(scored(needing({}), claim(4))).toMatchObject({ score: 4, level: 4, coverage: 0.8 });
  });

  it('takes the level away below, and leaves a score that can only grow', () => {
    const result = scored(needing({}), claim(3));
    expect(result).toMatchObject({ score: 3, level: null, coverage: 0.6, reason: null });
    expect(result.views.effective).toMatchObject({ score: 3, level: null });
    expect(result.findings[0]).toMatchObject({ code: 'coverage-too-low', params: { coverage: 0.6, needed: 0.8 } });
  });

  it('takes the score away too where the unanswered are left out of it', () => {
    const result = scored(needing({ unanswered: 'exclude' }), claim(3));
    expect(result).toMatchObject({ score: null, reason: 'unanswered', level: null, coverage: 0.6 });
  });

  it('does so where only those who do not know are left out', () => {
    const answers = { ...claim(3), d: 'dont-know', e: 'dont-know' };
    expect(scored(needing({ 'dont-know': 'exclude' }), answers)).toMatchObject({ score: null, level: null });
    expect(scored(needing({ 'dont-know': 'zero' }), answers)).toMatchObject({ score: 3, level: null });
  });

  it('leaves the levels of the dimensions alone', () => {
    expect(scored(needing({}), claim(3)).nodes['all']).toMatchObject({ score: 3, level: 3 });
  });
});

describe('what a result says of its origin', () => {
  it('is copied from the assessment, the agency as an object', () => {
    expect(scored(instrument(), {})).toMatchObject({ agency: { id: '01' }, period: '2026', view: 'effective' });
  });
});
