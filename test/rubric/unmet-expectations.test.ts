import { describe, expect, it } from 'vitest';
import { ExpectationSchema } from '../../src/model/cases.ts';
import { unmetExpectations, type Found } from '../../src/rubric/unmet-expectations.ts';

const node = (score: number, more: object = {}): object => ({
  score,
  level: 1,
  coverage: 1,
  reason: null,
  views: {},
  ...more,
});
const blocker = (of: string | null, to: number, id: string): object => ({ of, to, node: id });

/** Of what scoring returns, as much as expectations can speak of. */
const FOUND = {
  score: 2.5,
  level: 2,
  coverage: 0.75,
  reason: null,
  views: { claimed: { score: 3 }, appraised: null },
  nodes: {
    office: node(3, { views: { claimed: { score: 4, level: 3 } } }),
    rules: { score: null, level: null, coverage: 0, reason: 'unanswered', views: {} },
  },
  states: [
    { id: 'goal', score: 4, gap: 1.5, priority: 30, nodes: { rules: { score: 4, gap: 1 } } },
    { id: 'later', score: 5, gap: 2.5, priority: 50, nodes: {} },
  ],
  indices: [
    {
      id: 'theme',
      groups: [
        { key: ['law', 'city'], score: 1 },
        { key: ['law'], score: 2 },
      ],
    },
    { id: 'whole', groups: [{ key: [], score: 3, distribution: { 1: 2, 3: 4 } }] },
  ],
  blockers: [
    blocker(null, 4, 'late'),
    blocker(null, 3, 'rules'),
    blocker('office', 2, 'people'),
    blocker(null, 3, 'rules'),
    blocker(null, 3, 'people'),
  ],
  findings: [
    { code: 'dont-know', node: 'rules' },
    { code: 'dont-know', node: 'people' },
    { code: 'dont-know', node: 'rules' },
    { code: 'entry-failed', node: null },
  ],
} as unknown as Found;

function unmet(expected: object, tolerance = 0): unknown[] {
  return unmetExpectations(ExpectationSchema.parse(expected), FOUND, tolerance).map(({ path, ...rest }) => [
    path.join('.'),
    rest,
  ]);
}

describe('what is expected', () => {
  it('is met by what came out', () => {
    expect(
      unmet({
        score: 2.5,
        level: 2,
        coverage: 0.75,
        reason: null,
        views: { claimed: { score: 3 } },
        nodes: {
          office: { score: 3, views: { claimed: { score: 4, level: 3 } } },
          rules: { score: null, reason: 'unanswered' },
        },
        states: { goal: { score: 4, gap: 1.5, priority: 30, nodes: { rules: { gap: 1 } } }, later: { gap: 2.5 } },
        indices: {
          theme: { 'law/city': { score: 1 }, law: { score: 2 } },
          whole: { all: { distribution: { 3: 4, 1: 2 } } },
        },
        blockers: ['people', 'rules'],
        findings: { 'dont-know': ['people', 'rules'], 'entry-failed': true, 'answered-but-not-asked': false },
      }),
    ).toEqual([]);
  });

  it('is told each with what came out instead, at its place', () => {
    expect(
      unmet({
        score: 3,
        level: null,
        coverage: 1,
        reason: 'blocked',
        views: { claimed: { score: 4 }, supported: { score: 1 }, appraised: { score: 1 } },
        nodes: {
          office: { score: 2, views: { claimed: { level: 2 } } },
          rules: { score: 1, level: 1 },
          nothing: { score: 1 },
        },
        states: { goal: { gap: 2, nodes: { rules: { score: 3 } } }, never: { score: 1 } },
        indices: {
          theme: { city: { score: 1 } },
          whole: { all: { distribution: { 1: 2 } } },
          none: { all: { score: 1 } },
        },
        blockers: ['late'],
        findings: { 'dont-know': ['rules'], 'entry-failed': false, 'answered-but-not-asked': true },
      }),
    ).toEqual([
      ['score', { expected: 3, found: 2.5 }],
      ['level', { expected: null, found: 2 }],
      ['coverage', { expected: 1, found: 0.75 }],
      ['reason', { expected: 'blocked', found: null }],
      ['views.claimed.score', { expected: 4, found: 3 }],
      ['views.supported.score', { expected: 1, found: undefined }],
      ['views.appraised.score', { expected: 1, found: undefined }],
      ['nodes.office.score', { expected: 2, found: 3 }],
      ['nodes.rules.score', { expected: 1, found: null, reason: 'unanswered' }],
      ['nodes.rules.level', { expected: 1, found: null }],
      ['nodes.nothing.score', { expected: 1, found: undefined }],
      ['nodes.office.views.claimed.level', { expected: 2, found: 3 }],
      ['states.goal.gap', { expected: 2, found: 1.5 }],
      ['states.goal.nodes.rules.score', { expected: 3, found: 4 }],
      ['states.never.score', { expected: 1, found: undefined }],
      ['indices.theme.city.score', { expected: 1, found: undefined }],
      ['indices.whole.all.distribution', { expected: { 1: 2 }, found: { 1: 2, 3: 4 } }],
      ['indices.none.all.score', { expected: 1, found: undefined }],
      ['blockers', { expected: ['late'], found: ['people', 'rules'] }],
      ['findings.dont-know', { expected: ['rules'], found: ['people', 'rules'] }],
      ['findings.answered-but-not-asked', { expected: true, found: false }],
      ['findings.entry-failed', { expected: false, found: true }],
    ]);
  });

  it('may be nearly met in scores, gaps and coverages, and in nothing else', () => {
    const expected = {
      score: 2.6,
      level: 1.9,
      coverage: 0.85,
      states: { goal: { gap: 1.4, priority: 29.9 } },
      nodes: { rules: { score: 0 } },
    };
    expect(unmet({ ...expected, level: 1 }, 0.1).map((found) => (found as unknown[])[0])).toEqual([
      'level',
      'nodes.rules.score',
      'states.goal.priority',
    ]);
    expect(unmet({ score: 2.6 }, 0.09)).toHaveLength(1);
    expect(unmet({ score: 2.4 }, 0.1)).toEqual([]);
  });

  it('are no blockers where nothing holds the total back', () => {
    const free = { ...FOUND, blockers: [] } as Found;
    expect(unmetExpectations(ExpectationSchema.parse({ blockers: [] }), free, 0)).toEqual([]);
    expect(unmet({ blockers: [] })).toEqual([['blockers', { expected: [], found: ['people', 'rules'] }]]);
  });

  it('is a distribution, where there may be none', () => {
    expect(unmet({ nodes: { office: { distribution: { 1: 1 } } } })).toEqual([
      ['nodes.office.distribution', { expected: { 1: 1 }, found: undefined }],
    ]);
  });
});
