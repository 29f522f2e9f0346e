import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { expandFacets } from '../../src/model/expand-facets.ts';
import { expandInstances } from '../../src/model/expand-instances.ts';
import { ROLLUPS, type Level } from '../../src/model/rules.ts';
import { dimensionsOf } from '../../src/model/rubric-tree.ts';
import type { Dimension, Rubric } from '../../src/model/rubric.ts';
import { VIEWS } from '../../src/model/view.ts';
import { formatFigures } from '../../src/locale/format-figures.ts';
import { thresholdsOf } from '../../src/report/digest/reader.ts';
import type { Scored } from '../../src/scoring/score.ts';
import { withAnswers } from './language/answer-slots.ts';
import { anyCase, scoreCase, type Case } from './language/draw-case.ts';

const RUNS = { numRuns: 200 };

interface Figure {
  readonly score: number | null;
  readonly reason?: unknown;
  readonly level: number | null;
}

/** Every figure of a result: of the total and each node in each view, of the indices and of the states. */
function figuresIn(result: Scored): Figure[] {
  const nodes = [result, ...Object.values(result.nodes)];
  return [
    ...nodes.flatMap((node) => [node, ...VIEWS.flatMap((view) => node.views[view] ?? [])]),
    ...result.indices.flatMap(({ groups }) => groups),
    ...result.states.flatMap((state) => [state, ...Object.values(state.nodes)]),
  ];
}

describe('any figure of any rubric', () => {
  it('is a finite number, or null with a reason', () => {
    fc.assert(
      fc.property(anyCase(), (c) => {
        for (const { score, reason, level } of figuresIn(scoreCase(c))) {
          expect(score === null ? typeof reason === 'string' : Number.isFinite(score) && reason === null).toBe(true);
          expect(level === null || Number.isInteger(level)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('stands on an answered share from none to all', () => {
    fc.assert(
      fc.property(anyCase(), (c) => {
        const { coverage, nodes, indices, states } = scoreCase(c);
        const groups = indices.flatMap((index) => index.groups);
        const shares = [coverage, ...[...Object.values(nodes), ...groups, ...states].map((one) => one.coverage)];
        expect(shares.filter((share) => !(share >= 0 && share <= 1))).toStrictEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a score', () => {
  const lowest = { unanswered: 'lowest', 'dont-know': 'lowest' };
  /** Of a ratio it is not known beforehand whether there is anything to be earned. */
  const rollups = ROLLUPS.filter((rollup) => rollup !== 'ratio');

  test.each([
    ['everything is answered', { rollups, words: [], scoring: lowest, without: ['asked-if'] }],
    ['stand-ins are answers too', { rollups, scoring: { ...lowest, 'not-applicable': 'full' }, without: ['asked-if'] }],
  ])('lies within the range of its node where %s', (_case, limits) => {
    fc.assert(
      fc.property(anyCase(limits), (c) => {
        for (const { range, views } of Object.values(scoreCase(c).nodes)) {
          for (const view of VIEWS) {
            const value = views[view]?.score ?? range.min;
            expect(value >= range.min && value <= range.max).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('a band', () => {
  it('holds every score of its node, as it was rounded and as it is shown', () => {
    const limits = { without: ['requires', 'min-coverage'], scoring: { level: 'bands' } };
    fc.assert(
      fc.property(anyCase(limits), (c) => {
        for (const { score, level, rubric, dimension } of bandedNodes(c)) {
          const [levels, isUpper] = bandsOf(rubric, dimension);
          expect(holding(score, levels, isUpper)).toStrictEqual([level]);
          const shown = Number(FIGURES.score(score, thresholdsOf(rubric, dimension)).replace('−', '-'));
          expect(holding(shown, levels, isUpper)).toStrictEqual([level]);
        }
      }),
      RUNS,
    );
  });
});

const FIGURES = formatFigures('en');

interface Banded {
  readonly score: number;
  readonly level: number;
  readonly rubric: Rubric;
  readonly dimension: Dimension | undefined;
}

/** The total and the dimensions that have a score and a band. */
function bandedNodes(c: Case): Banded[] {
  const result = scoreCase(c);
  const rubric = expandInstances(expandFacets(c.rubric), c.assessment.instances);
  const dimensions = new Map<string, Dimension | undefined>(dimensionsOf(rubric).map((one) => [one.id, one]));
  return [['', result] as const, ...Object.entries(result.nodes)].flatMap(([id, { score, level, banded }]) =>
    banded && score !== null && level !== null ? [{ score, level, rubric, dimension: dimensions.get(id) }] : [],
  );
}

function bandsOf({ levels, scoring }: Rubric, dimension: Dimension | undefined): [readonly Level[], boolean] {
  return [dimension?.levels ?? levels, (dimension?.closed ?? scoring.closed) === 'upper'];
}

/** The levels whose band holds the score; below the lowest band it is 0. */
function holding(score: number, levels: readonly Level[], isUpper: boolean): number[] {
  const isFrom = ({ from = 0 }: Level, at: number): boolean => (isUpper && at > 0 ? score > from : score >= from);
  const bands = levels.filter((level, at) => {
    const next = levels[at + 1];
    return isFrom(level, at) && (next === undefined || !isFrom(next, at + 1));
  });
  return bands.length === 0 ? [0] : bands.map(({ level }) => level);
}

describe('what applies to nobody', () => {
  it('has no score, only the reason, where it is excluded', () => {
    const limits = { without: ['adds', 'per'], scoring: { 'not-applicable': 'exclude' } };
    fc.assert(
      fc.property(anyCase(limits), (c) => {
        const none = withAnswers(c, ({ answer }) => ({ ...answer, claimed: 'not-applicable', appraised: undefined }));
        const { nodes, views, reason } = scoreCase({ ...none, view: 'claimed' });
        const scores = [views.claimed, ...Object.values(nodes).map((node) => node.views.claimed)];
        expect(scores.filter((one) => one?.score !== null || one.level !== null)).toStrictEqual([]);
        expect(['not-applicable', 'not-asked', 'no-total', 'not-admitted']).toContain(reason);
      }),
      RUNS,
    );
  });
});
