import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { VIEWS } from '../../src/model/view.ts';
import type { Scored } from '../../src/scoring/score.ts';
import { score } from '../../src/scoring/score.ts';
import { answersOf, build, drawn, evidenceFor, shuffled, type Drawn, type DrawnCriterion } from './arbitraries.ts';
import { AS_OF, assessment, criterion, dimension, rubric } from './build.ts';

type Plain = Record<string, unknown>;

const RUNS = { numRuns: 200 };
const SUMS = ['sum', 'weighted-sum'];
const NOT_SUMS = ['mean', 'weighted-mean', 'min', 'max', 'median', 'none'];
const LOWEST = { unanswered: 'lowest', 'dont-know': 'lowest' };

function run({ rubric: instrument, criteria }: Drawn, changes: Record<string, Plain | null> = {}): Scored {
  return score(instrument, answersOf(criteria, changes), { asOf: AS_OF });
}

/** Every score in a result: of the total and of each node, in each view. */
function scoresIn(result: Scored) {
  return [result, ...Object.values(result.nodes)].flatMap((node) => [
    node,
    ...VIEWS.flatMap((view) => node.views[view] ?? []),
  ]);
}

describe('any score of any rubric', () => {
  it('is a finite number, or null with a reason', () => {
    fc.assert(
      fc.property(drawn(), (c) => {
        for (const { score: value, reason, level, coverage } of scoresIn(run(c))) {
          expect(value === null ? reason !== null : Number.isFinite(value) && reason === null).toBe(true);
          expect(level === null || Number.isInteger(level)).toBe(true);
          expect(coverage >= 0 && coverage <= 1).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test.each([
    ['nothing is left out of a sum', drawn({ words: [], scoring: LOWEST })],
    [
      'means leave out what they like',
      drawn({
        rollups: NOT_SUMS,
        scoring: { normalise: true, 'not-applicable': 'exclude', unanswered: 'exclude', 'dont-know': 'lowest' },
      }),
    ],
    ['stand-ins are answers too', drawn({ scoring: { 'not-applicable': 'full', ...LOWEST } })],
  ])('lies within its range where %s', (_case, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (c) => {
        for (const { range, views } of Object.values(run(c).nodes)) {
          for (const view of VIEWS) {
            const value = views[view]?.score ?? range.min;
            expect(value >= range.min && value <= range.max).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('is the best when every answer is, whatever the weights', () => {
    fc.assert(
      fc.property(drawn({ hasEvidence: false }), (c) => {
        const best = Object.fromEntries(c.criteria.map(({ id, choices }) => [id, { claimed: choices.at(-1)?.answer }]));
        const { nodes, coverage } = run(c, best);
        expect(coverage).toBe(1);
        for (const node of Object.values(nodes)) expect(node.score ?? node.range.max).toBe(node.range.max);
      }),
      RUNS,
    );
  });

  it('is the top of the scale when every answer is the best and means are normalised', () => {
    const limits = {
      hasEvidence: false,
      hasRounding: false,
      rollups: ['mean', 'weighted-mean', 'min', 'max', 'median'],
    };
    fc.assert(
      fc.property(drawn({ ...limits, scoring: { normalise: true, level: 'bands' } }), (c) => {
        const best = Object.fromEntries(c.criteria.map(({ id, choices }) => [id, { claimed: choices.at(-1)?.answer }]));
        expect(run(c, best)).toMatchObject({ score: c.rubric.scale.max, level: 3 });
      }),
      RUNS,
    );
  });
});

describe('order', () => {
  it('of children and of answers changes no figure', () => {
    fc.assert(
      fc.property(drawn(), fc.infiniteStream(fc.nat()), (c, keys) => {
        const other = build(shuffled(c.written, () => keys.next().value ?? 0));
        const reversed = answersOf(c.criteria.toReversed());
        const [before, after] = [run(c), score(other, reversed, { asOf: AS_OF })];
        expect(sortedBlockers(after)).toStrictEqual(sortedBlockers(before));
        expect(sortedFindings(after)).toStrictEqual(sortedFindings(before));
        expect({ ...after, blockers: [], findings: [] }).toStrictEqual({ ...before, blockers: [], findings: [] });
      }),
      RUNS,
    );
  });
});

function sortedBlockers({ blockers }: Scored): string[] {
  return blockers.map((blocker) => JSON.stringify(blocker)).toSorted();
}

function sortedFindings({ findings }: Scored): string[] {
  return findings.map((finding) => JSON.stringify(finding)).toSorted();
}

/** Whether no score or level of `after` is below that of `before`; what was null may become anything. */
function expectNoneLower(before: Scored, after: Scored): void {
  for (const view of VIEWS) {
    expect(isAtLeast(before.views[view], after.views[view])).toBe(true);
    for (const [id, node] of Object.entries(before.nodes)) {
      expect(isAtLeast(node.views[view], after.nodes[id]?.views[view] ?? null)).toBe(true);
    }
  }
}

type Figures = { readonly score: number | null; readonly level: number | null } | null;

function isAtLeast(before: Figures, after: Figures): boolean {
  if (before === null) return true;
  if (after === null) return false;
  const reaches = (low: number | null, high: number | null): boolean => low === null || (high !== null && high >= low);
  return reaches(before.score, after.score) && reaches(before.level, after.level);
}

/** The criterion's answer with a better value in place of `key`; undefined where there is nothing to raise. */
function raise({ choices, answer }: DrawnCriterion, key: 'claimed' | 'appraised', by: number): Plain | undefined {
  const at = choices.findIndex((choice) => choice.answer === answer?.[key]);
  const better = at < 0 ? undefined : choices[Math.min(choices.length - 1, at + by)];
  return better === undefined ? undefined : { ...answer, [key]: better.answer };
}

describe('raising an answer', () => {
  const step = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 }));

  test.each(['claimed', 'appraised'] as const)('that is %s never lowers a score or a level, in any view', (key) => {
    fc.assert(
      fc.property(drawn(), step, (c, [pick, by]) => {
        const answered = c.criteria.filter((item) => raise(item, key, by) !== undefined);
        const item = answered[pick % answered.length];
        fc.pre(item !== undefined);
        expectNoneLower(run(c), run(c, { [item.id]: raise(item, key, by) ?? null }));
      }),
      { numRuns: 400 },
    );
  });

  it('from nothing never lowers a score or a level where the unanswered count as the lowest', () => {
    fc.assert(
      fc.property(
        drawn({ scoring: LOWEST, words: [undefined, 'dont-know'] }),
        fc.nat(),
        fc.nat(),
        (c, pick, choice) => {
          const item = c.criteria[pick % c.criteria.length];
          const claimed = item?.choices[choice % item.choices.length]?.answer;
          fc.pre(item !== undefined && typeof item.answer?.['appraised'] === 'undefined');
          fc.pre(item.answer === undefined || item.answer['claimed'] === 'dont-know');
          expectNoneLower(run(c), run(c, { [item.id]: { ...item.answer, claimed } }));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('by bringing evidence never lowers a score or a level', () => {
    fc.assert(
      fc.property(drawn(), fc.nat(), (c, pick) => {
        const item = c.criteria[pick % c.criteria.length];
        fc.pre(item?.answer !== undefined);
        const evidence = evidenceFor([{ id: 'first' }, { id: 'second' }]);
        expectNoneLower(run(c), run(c, { [item.id]: { ...item.answer, evidence } }));
      }),
      RUNS,
    );
  });
});

describe('taking an answer away', () => {
  it('never raises a score or a level where the unanswered count as the lowest', () => {
    fc.assert(
      fc.property(drawn({ scoring: LOWEST, words: [undefined, 'dont-know'] }), fc.nat(), (c, pick) => {
        const item = c.criteria[pick % c.criteria.length];
        fc.pre(item?.answer !== undefined);
        const [before, after] = [run(c), run(c, { [item.id]: null })];
        for (const [id, node] of Object.entries(after.nodes))
          expect(isAtLeast(node, before.nodes[id] ?? null)).toBe(true);
        expect(isAtLeast(after, before)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a blocker', () => {
  /** The answer that follows the advice: the value needed, claimed and appraised, with all evidence. */
  function follow({ choices, answer }: DrawnCriterion, need: number): Plain {
    const value = choices.find((choice) => choice.value === need)?.answer ?? need;
    return {
      claimed: value,
      ...(answer?.['appraised'] !== undefined && { appraised: value }),
      evidence: evidenceFor([{ id: 'first' }, { id: 'second' }]),
    };
  }

  it('that is put right raises the total by the gain it promised', () => {
    fc.assert(
      fc.property(drawn({ words: [undefined, 'dont-know'] }), (c) => {
        const before = run(c);
        for (const { node, need, gain } of before.blockers) {
          const item = c.criteria.find(({ id }) => id === node);
          if (item === undefined || gain === null || (item.choices.at(-1)?.value ?? 0) < need) continue;
          const after = run(c, { [node]: follow(item, need) });
          expect((after.score ?? Number.NaN) - (before.score ?? Number.NaN)).toBeCloseTo(gain, 9);
        }
      }),
      RUNS,
    );
  });

  const reachable = { words: [undefined, 'dont-know'], hasNumbers: false, hasRounding: false };

  test.each([
    ['means and sums of anything', { rollups: [...SUMS, 'mean', 'weighted-mean'], scoring: { level: 'bands' } }],
    [
      'scores on one scale',
      { rollups: ['mean', 'weighted-mean', 'min', 'max', 'median'], scoring: { level: 'bands', normalise: true } },
    ],
  ])('is all there is under %s: with every one put right the level is reached', (_case, limits) => {
    fc.assert(
      fc.property(drawn({ ...reachable, ...limits }), (c) => {
        const before = run(c);
        for (const level of new Set(before.blockers.map(({ to }) => to))) {
          const advice = before.blockers.filter(({ to }) => to === level);
          const changes = advice.map(({ node, need }) => {
            const item = c.criteria.find(({ id }) => id === node);
            return [node, item === undefined ? null : follow(item, need)];
          });
          const excluded = [c.rubric.scoring.unanswered, c.rubric.scoring['dont-know']].includes('exclude');
          const from = c.rubric.levels.find((band) => band.level === level)?.from ?? 0;
          if (excluded || from > rootMax(c)) continue;
          expect(run(c, Object.fromEntries(changes)).level).toBeGreaterThanOrEqual(level);
        }
      }),
      RUNS,
    );
  });

  function rootMax(c: Drawn): number {
    const best = Object.fromEntries(c.criteria.map((item) => [item.id, follow(item, item.choices.at(-1)?.value ?? 0)]));
    return run(c, best).score ?? Number.NEGATIVE_INFINITY;
  }
});

describe('a node of a mean', () => {
  it('may be split into two equal halves without changing the total', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 5 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(parts, fc.nat(), (drawnParts, pick) => {
        const at = pick % drawnParts.length;
        const total = (split: boolean): number | null => {
          const pieces = drawnParts.flatMap(([weight, answer], index) =>
            split && index === at
              ? [`p${index}-left`, `p${index}-right`].map((id) => ({ id, weight: weight / 2, answer }))
              : [{ id: `p${index}`, weight, answer }],
          );
          const instrument = rubric(pieces.map(({ id, weight }) => dimension(id, [criterion(`${id}-c`)], { weight })));
          const answers = Object.fromEntries(pieces.map(({ id, answer }) => [`${id}-c`, answer]));
          return score(instrument, assessment(answers), { asOf: AS_OF }).score;
        };
        expect(total(true)).toBe(total(false));
      }),
    );
  });
});

describe('what applies to nobody', () => {
  it('gives null with the reason, whatever the rubric, where it is excluded', () => {
    fc.assert(
      fc.property(drawn({ scoring: { 'not-applicable': 'exclude', rollup: 'mean' }, rollups: ['mean'] }), (c) => {
        const none = Object.fromEntries(
          c.criteria.map(({ id }) => [id, { claimed: 'not-applicable', reason: 'none' }]),
        );
        const { score: value, reason, level } = run(c, none);
        expect({ value, reason, level }).toStrictEqual({ value: null, reason: 'not-applicable', level: null });
      }),
      { numRuns: 100 },
    );
  });
});

describe('scoring', () => {
  it('changes neither rubric nor assessment', () => {
    fc.assert(
      fc.property(drawn(), (c) => {
        const [instrument, answers] = [freeze(build(c.written)), freeze(answersOf(c.criteria))];
        expect(() => score(instrument, answers, { asOf: AS_OF })).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same bytes twice, from a rubric just read and from one used before', () => {
    fc.assert(
      fc.property(drawn(), (c) => {
        const first = JSON.stringify(run(c));
        expect(JSON.stringify(run(c))).toBe(first);
        expect(JSON.stringify(run({ ...c, rubric: build(c.written) }))).toBe(first);
      }),
      { numRuns: 100 },
    );
  });

  it('survives being saved and read again', () => {
    fc.assert(
      fc.property(drawn(), (c) => {
        const result = run(c);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 100 },
    );
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
