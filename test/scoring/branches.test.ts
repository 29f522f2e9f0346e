import { describe, expect, it } from 'vitest';
import { criterion, dimension, rubric, scored } from './build.ts';

const YES = { answers: { no: 0, yes: 5 } };
const chain = rubric([
  dimension('path', [
    criterion('q1', YES),
    criterion('q2', { ...YES, 'asked-if': { node: 'q1', is: 'yes' } }),
    criterion('q3', { ...YES, 'asked-if': { node: 'q2', is: 'yes' } }),
  ]),
]);

describe('a question that other answers do not lead to', () => {
  it('is not asked: it counts nowhere, not even in the coverage', () => {
    const { score, coverage, nodes } = scored(chain, { q1: 'yes', q2: 'no' });
    expect({ score, coverage }).toStrictEqual({ score: 2.5, coverage: 1 });
    expect(nodes['q3']).toMatchObject({ score: null, reason: 'not-asked', counted: null, coverage: 0, share: 0 });
  });

  it('is not a blocker, unlike one that is asked and has no answer', () => {
    const { blockers } = scored(chain, { q1: 'yes' });
    expect([...new Set(blockers.map(({ node }) => node))]).toStrictEqual(['q2']);
  });

  it('keeps its answer out of the score, with a finding', () => {
    const { score, findings } = scored(chain, { q1: 'no', q2: 'yes', q3: 'yes' });
    expect(score).toBe(0);
    expect(findings).toStrictEqual([
      { code: 'answered-but-not-asked', severity: 'note', node: 'q2', params: {} },
      { code: 'answered-but-not-asked', severity: 'note', node: 'q3', params: {} },
    ]);
  });

  it('opens no further question, whatever was answered to it', () => {
    expect(scored(chain, { q1: 'no', q2: 'yes', q3: 'yes' }).nodes['q3']?.reason).toBe('not-asked');
  });

  it('is told apart in each view by the answers of that view', () => {
    const { nodes } = scored(chain, { q1: { claimed: 'yes', appraised: 'no' }, q2: 'yes' });
    expect(nodes['q2']?.views.claimed?.score).toBe(5);
    expect(nodes['q2']?.views.effective?.reason).toBe('not-asked');
  });

  it('is asked whatever evidence there is of the answers that lead to it', () => {
    const proved = rubric([
      dimension('x', [
        criterion('q1', { ...YES, evidence: [{ id: 'p', 'from-level': 5 }] }),
        criterion('q2', { ...YES, 'asked-if': { node: 'q1', is: 'yes' } }),
      ]),
    ]);
    const { nodes } = scored(proved, { q1: 'yes', q2: 'yes' });
    expect(nodes).toMatchObject({ q1: { score: 0 }, q2: { score: 5, views: { supported: { score: 5 } } } });
    const appraised = scored(proved, { q1: { claimed: 'yes', appraised: 'no' }, q2: 'yes' });
    expect(appraised.nodes['q2']).toMatchObject({ reason: 'not-asked', views: { supported: { score: 5 } } });
  });

  it('is opened by the option that is named, not by another one of the same value', () => {
    const open = rubric([
      dimension('x', [
        criterion('a', { answers: { own: 1, shared: 1, none: 0 } }),
        criterion('b', { ...YES, 'asked-if': { node: 'a', is: 'own' } }),
      ]),
    ]);
    expect(scored(open, { a: 'shared' }).nodes['b']?.reason).toBe('not-asked');
    expect(scored(open, { a: 'own' }).nodes['b']?.reason).toBe('unanswered');
  });

  it('is asked where nobody who leads to it had to answer', () => {
    const open = rubric([
      dimension('x', [criterion('a', YES), criterion('b', { ...YES, 'asked-if': { not: { node: 'a', is: 'no' } } })]),
    ]);
    expect(scored(open, {}).nodes['b']?.reason).toBe('unanswered');
    expect(scored(open, { a: 'no' }).nodes['b']?.reason).toBe('not-asked');
  });
});

describe('a condition over a dimension', () => {
  const instrument = rubric([
    dimension('gate', [criterion('q', YES)]),
    dimension('rest', [criterion('a'), criterion('b', { 'asked-if': { node: 'a', 'at-least': 3 } })], {
      'asked-if': { node: 'q', is: 'yes' },
      weight: 3,
    }),
  ]);

  it('holds for everything below it, and leaves the dimension out as not asked', () => {
    const { score, coverage, nodes } = scored(instrument, { q: 'no' });
    expect({ score, coverage }).toStrictEqual({ score: 0, coverage: 1 });
    expect(nodes['rest']).toMatchObject({ score: null, reason: 'not-asked' });
    expect(nodes['b']?.reason).toBe('not-asked');
  });

  it('joins the conditions below it', () => {
    expect(scored(instrument, { q: 'yes', a: 2 }).nodes).toMatchObject({
      rest: { score: 2 },
      b: { reason: 'not-asked' },
    });
    expect(scored(instrument, { q: 'yes', a: 3, b: 5 }).nodes['rest']?.score).toBe(4);
  });

  it('of which all criteria are not applicable is not applicable, not unasked', () => {
    expect(scored(instrument, { q: 'yes', a: { claimed: 'not-applicable', reason: 'x' } }).nodes['rest']?.reason).toBe(
      'not-applicable',
    );
  });
});

describe('roll-up last', () => {
  const path = rubric(
    [
      dimension(
        'path',
        [
          criterion('q1', { answers: { no: 1, yes: 2 } }),
          criterion('q2', { answers: { no: 2, yes: 5 }, 'asked-if': { node: 'q1', is: 'yes' } }),
        ],
        { rollup: 'last' },
      ),
    ],
    { unanswered: 'exclude', 'min-coverage': 0 },
  );

  it('is the score of the last question that was asked and answered', () => {
    expect(scored(path, { q1: 'no' }).score).toBe(1);
    expect(scored(path, { q1: 'yes', q2: 'no' }).score).toBe(2);
    expect(scored(path, { q1: 'yes', q2: 'yes' }).score).toBe(5);
    expect(scored(path, { q1: 'yes' }).score).toBe(2);
  });

  it('ranges from the worst to the best of the whole path', () => {
    expect(scored(path, {}).nodes['path']?.range).toStrictEqual({ min: 1, max: 5 });
  });
});
