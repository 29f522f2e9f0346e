import { describe, expect, it } from 'vitest';
import { AssessmentSchema } from '../../src/model/assessment.ts';
import type { StateResult } from '../../src/model/result.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { score } from '../../src/scoring/score.ts';
import { AS_OF, criterion, dimension, rubric, scored } from './build.ts';

type Plain = Record<string, unknown>;

const TREE = [dimension('x', [criterion('a'), criterion('b')]), dimension('y', [criterion('c')])];

function withStates(states: readonly Plain[], scoring: Plain = {}): Rubric {
  return rubric(
    TREE,
    { rollup: 'mean', ...scoring },
    { states: states.map((state) => ({ title: state['id'], ...state })) },
  );
}

function statesOf(instrument: Rubric, answers: Plain): Record<string, StateResult> {
  return Object.fromEntries(scored(instrument, answers).states.map((state) => [state.id, state]));
}

describe('a further state of the answers', () => {
  const answers = {
    a: { claimed: 2, states: { verified: 1, published: 3 } },
    b: 4,
    c: { claimed: 1, states: { published: 5 } },
  };

  it('is scored like a view; what says nothing of it is carried from the state before', () => {
    const states = statesOf(withStates([{ id: 'verified' }, { id: 'published' }]), answers);
    expect(states['verified']).toMatchObject({
      score: 1.75,
      level: 1,
      coverage: 1,
      nodes: { a: { score: 1 }, b: { score: 4 }, x: { score: 2.5, level: 2 } },
    });
    expect(states['published']).toMatchObject({ score: 4.25, level: 4, nodes: { a: { score: 3 }, c: { score: 5 } } });
  });

  it('is carried step by step', () => {
    const states = statesOf(withStates([{ id: 'one' }, { id: 'two' }]), { a: { claimed: 1, states: { one: 5 } } });
    expect(states['two']?.nodes['a']?.score).toBe(5);
  });

  it('or nothing counts in its place, where the rubric says so', () => {
    const states = statesOf(withStates([{ id: 'verified', absent: 'unanswered' }, { id: 'published' }]), answers);
    expect(states['verified']).toMatchObject({
      score: 0.25,
      coverage: 0.25,
      nodes: { b: { score: null, reason: 'unanswered' } },
    });
    expect(states['published']?.nodes['b']?.reason).toBe('unanswered');
  });

  it('begins with what counts in the end: evidence and appraisal included', () => {
    const asked = rubric(
      [dimension('x', [criterion('a', { evidence: [{ id: 'p', 'from-level': 3 }] }), criterion('b')])],
      {},
      { states: [{ id: 'plan', title: 'Plan' }] },
    );
    const states = statesOf(asked, { a: 5, b: { claimed: 5, appraised: 1 } });
    expect(states['plan']?.nodes).toMatchObject({ a: { score: 2 }, b: { score: 1 } });
  });

  it('asks the same questions as the result where it says nothing, whatever evidence there is', () => {
    const asked = rubric(
      [
        dimension('x', [
          criterion('a', { evidence: [{ id: 'e', 'from-level': 1 }] }),
          criterion('b', { 'asked-if': { node: 'a', 'at-least': 1 } }),
        ]),
      ],
      {},
      { states: [{ id: 's', title: 'S' }] },
    );
    const result = scored(asked, { a: 3 });
    expect(result.states[0]?.nodes['b']?.reason).toBe('unanswered');
    expect(result.states[0]?.coverage).toBe(result.coverage);
  });

  it('needs no evidence itself', () => {
    const asked = rubric(
      [dimension('x', [criterion('a', { evidence: [{ id: 'p', 'from-level': 3 }] })])],
      {},
      { states: [{ id: 'plan', title: 'Plan' }] },
    );
    expect(statesOf(asked, { a: { claimed: 5, states: { plan: 4 } } })['plan']?.nodes['a']?.score).toBe(4);
  });

  it('may be a word, which is carried like an answer', () => {
    const states = statesOf(withStates([{ id: 'one' }, { id: 'two' }]), {
      a: { claimed: 3, states: { one: 'dont-know' } },
      b: 4,
      c: 1,
    });
    expect(states['two']?.nodes['a']).toMatchObject({ score: null, reason: 'unanswered' });
  });

  it('is told apart from what every object has', () => {
    const states = statesOf(withStates([{ id: 'toString' }]), { a: { claimed: 3, states: {} }, b: 3, c: 3 });
    expect(states['toString']?.score).toBe(3);
  });

  it('may be declared by the assessment, after those of the rubric, with its date', () => {
    const assessment = AssessmentSchema.parse({
      kind: 'assessment',
      schema: 1,
      agency: '01',
      rubric: 'test@1.0.0',
      period: '2026',
      states: [{ id: 'phase-1', title: 'Phase 1', by: '2027-06-30' }],
      answers: { a: { claimed: 1, states: { target: 5, 'phase-1': 2 } }, b: { claimed: 1 }, c: { claimed: 1 } },
    });
    const { states } = score(withStates([{ id: 'target' }]), assessment, { asOf: AS_OF });
    expect(states.map(({ id, by, title }) => [id, by, title])).toStrictEqual([
      ['target', undefined, 'target'],
      ['phase-1', '2027-06-30', 'Phase 1'],
    ]);
    expect(states[1]?.nodes['a']?.score).toBe(2);
  });

  it('has no gap to a total that there is not', () => {
    const instrument = withStates([{ id: 'plan', absent: 'unanswered' }], { entry: { node: 'c', 'at-most': 1 } });
    const states = statesOf(instrument, { a: 3, b: 3, c: 3 });
    expect(states['plan']).toMatchObject({ score: 0, gap: null, nodes: { a: { gap: null }, x: { gap: -3 } } });
  });

  it('is carried from another state or a view, where the rubric names it', () => {
    const instrument = withStates([{ id: 'one' }, { id: 'two', absent: 'claimed' }, { id: 'three', absent: 'one' }]);
    const states = statesOf(instrument, { a: { claimed: 2, appraised: 1, states: { one: 5 } } });
    expect(['one', 'two', 'three'].map((id) => states[id]?.nodes['a']?.score)).toStrictEqual([5, 2, 5]);
  });

  it('keeps out whoever is not admitted in it', () => {
    const instrument = withStates([{ id: 'plan' }], { entry: { node: 'c', 'at-least': 2 } });
    const states = statesOf(instrument, { a: 3, b: 3, c: { claimed: 3, states: { plan: 1 } } });
    expect(states['plan']).toMatchObject({ score: null, reason: 'not-admitted', level: null, gap: null });
  });
});

describe('the gap to a state', () => {
  it('is its score less the one that the result shows, for the total and every node', () => {
    const states = statesOf(withStates([{ id: 'target' }]), { a: { claimed: 1, states: { target: 4 } }, b: 2, c: 3 });
    expect(states['target']).toMatchObject({
      gap: 0.75,
      priority: null,
      nodes: { a: { gap: 3 }, x: { gap: 1.5 }, b: { gap: 0 } },
    });
  });

  it('is negative where the state lies lower, and null where one of the two is missing', () => {
    const instrument = withStates([{ id: 'verified' }]);
    const states = statesOf(instrument, {
      a: { claimed: 4, states: { verified: 1 } },
      b: { states: { verified: 1 } },
      c: 1,
    });
    expect(states['verified']?.nodes).toMatchObject({ a: { gap: -3 }, b: { gap: null } });
  });

  it('is measured from the view that is asked for', () => {
    const instrument = withStates([{ id: 'target' }]);
    const answers = { a: { claimed: 4, appraised: 2, states: { target: 5 } } };
    const gap = (view: 'claimed' | 'effective'): unknown =>
      scored(instrument, answers, { view }).states[0]?.nodes['a']?.gap;
    expect([gap('claimed'), gap('effective')]).toStrictEqual([1, 3]);
  });

  it('is none in a view that nobody answered in', () => {
    const { states } = scored(withStates([{ id: 'target' }]), { a: { appraised: 2 } }, { view: 'claimed' });
    expect(states[0]).toMatchObject({ gap: null, nodes: { a: { gap: null }, x: { gap: null } } });
  });
});

describe('the priority of a gap', () => {
  const priorities = (priority: string, target: number): unknown => {
    const instrument = rubric(
      [dimension('x', [criterion('a', { scale: { min: 0, max: 3 } })])],
      {},
      { states: [{ id: 'target', title: 'Target', priority }] },
    );
    return statesOf(instrument, { a: { claimed: 1, states: { target } } })['target']?.nodes['a']?.priority;
  };

  it('is its share of what is possible, in whole percent', () => {
    expect([priorities('linear', 2), priorities('linear', 3)]).toStrictEqual([33, 67]);
  });

  it('grows with its square where the rubric says so: ((1 + 2)² − 1) ÷ 15', () => {
    expect([priorities('quadratic', 2), priorities('quadratic', 3)]).toStrictEqual([20, 53]);
  });

  it('is 0 where the state is reached, and absent where none is asked for', () => {
    expect([priorities('quadratic', 1), priorities('linear', 0), priorities('none', 3)]).toStrictEqual([0, 0, null]);
  });
});
