import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Answer, AnswerValue } from '../../src/model/assessment.ts';
import { ROLLUPS } from '../../src/model/rules.ts';
import { VIEWS } from '../../src/model/view.ts';
import type { Scored } from '../../src/scoring/score.ts';
import { everyEvidence, slotsOf, withAnswer, withAnswers, type Slot } from './language/answer-slots.ts';
import { anyCase, scoreCase, type Case } from './language/draw-case.ts';

const RUNS = { numRuns: 200 };
const LOWEST = { unanswered: 'lowest', 'dont-know': 'lowest' };

/** What makes a better answer worse on purpose is left out: branches, worths that fall, bounds from above, other values by links. */
const RISING = { isRising: true, without: ['asked-if'] };

/** Nor is anything measured that could show less than is claimed. */
const PROVED = { ...RISING, without: [...RISING.without, 'measured'] };

/** Every roll-up but `last`: a path may end with a question that is worth less than another one. */
const ANY_END = ROLLUPS.filter((rollup) => rollup !== 'last');

type Key = 'claimed' | 'appraised';

interface Shown {
  readonly score: number | null;
  readonly level: number | null;
}

/** Every score and level of a result by where it stands. */
function everyFigure(result: Scored): Map<string, Shown | null> {
  const inViews = (where: string, views: Scored['views']): [string, Shown | null][] =>
    VIEWS.map((view) => [`${where} ${view}`, views[view]]);
  return new Map([
    ...inViews('total', result.views),
    ...Object.entries(result.nodes).flatMap(([id, { views }]) => inViews(id, views)),
    ...result.indices.flatMap(({ id, groups }) =>
      groups.map((group): [string, Shown] => [`${id} ${group.key.join('/')}`, group]),
    ),
    ...result.states.flatMap((state): [string, Shown][] => [
      [state.id, state],
      ...Object.entries(state.nodes).map(([id, node]): [string, Shown] => [`${state.id} ${id}`, node]),
    ]),
  ]);
}

/** Whether no score or level of `after` is below that of `before`; what was null may become anything. */
function expectNoneLower(before: Scored, after: Scored): void {
  const figures = everyFigure(after);
  const lower = [...everyFigure(before)].filter(([where, was]) => !isAtLeast(was, figures.get(where) ?? null));
  expect(lower.map(([where, was]) => ({ where, was, is: figures.get(where) }))).toStrictEqual([]);
}

function isAtLeast(before: Shown | null, after: Shown | null): boolean {
  if (before === null) return true;
  const reaches = (low: number | null, high: number | null): boolean => low === null || (high !== null && high >= low);
  return after !== null && reaches(before.score, after.score) && reaches(before.level, after.level);
}

/** The place of an answer among those that can be given, from the worst; -1 for a word. */
function rankOf({ choices }: Slot, value: AnswerValue | undefined): number {
  return choices.findIndex((choice) => JSON.stringify(choice) === JSON.stringify(value));
}

/** The answer with a better value in place of `key`; undefined where there is none. */
function raised(slot: Slot, key: Key, by: number): Answer | undefined {
  const at = rankOf(slot, slot.answer[key]);
  const better = at < 0 ? undefined : slot.choices[Math.min(slot.choices.length - 1, at + by)];
  return better === undefined ? undefined : { ...slot.answer, [key]: valueOf(better) };
}

function valueOf(given: Slot['choices'][number]): AnswerValue {
  return typeof given === 'object' ? [...given] : given;
}

function picked(c: Case, pick: number, isWanted: (slot: Slot) => boolean): Slot {
  const slots = slotsOf(c).filter(isWanted);
  const slot = slots[pick % slots.length];
  fc.pre(slot !== undefined);
  return slot;
}

describe('a better answer', () => {
  const step = fc.integer({ min: 1, max: 4 });

  test.each<Key>(['claimed', 'appraised'])(
    'that is %s never lowers a score or a level, in any view, index or state',
    (key) => {
      fc.assert(
        fc.property(anyCase(RISING), fc.nat(), step, (c, pick, by) => {
          const slot = picked(c, pick, (one) => raised(one, key, by) !== undefined);
          expectNoneLower(scoreCase(c), scoreCase(withAnswer(c, slot, raised(slot, key, by))));
        }),
        { numRuns: 400 },
      );
    },
  );

  it('never lowers a score or a level by bringing all the evidence that is asked for', () => {
    fc.assert(
      fc.property(anyCase({ ...PROVED, scoring: LOWEST }), fc.nat(), (c, pick) => {
        const slot = picked(c, pick, ({ criterion }) => criterion.evidence.length > 0);
        const proved = { ...slot.answer, evidence: everyEvidence(slot.criterion) };
        expectNoneLower(scoreCase(c), scoreCase(withAnswer(c, slot, proved)));
      }),
      RUNS,
    );
  });
});

describe('a question without an answer', () => {
  it('never has more than with one where the unanswered count as the lowest', () => {
    fc.assert(
      fc.property(anyCase({ ...RISING, scoring: { unanswered: 'lowest' } }), fc.nat(), (c, pick) => {
        const slot = picked(c, pick, (one) => rankOf(one, one.answer.claimed) >= 0);
        const { claimed: _claimed, ...rest } = slot.answer;
        expectNoneLower(scoreCase(withAnswer(c, slot, rest)), scoreCase(c));
      }),
      { numRuns: 400 },
    );
  });
});

describe('the best answers', () => {
  it('give every node its best score, whatever the weights', () => {
    fc.assert(
      fc.property(anyCase({ ...PROVED, words: [], rollups: ANY_END }), (c) => {
        const best = withAnswers(c, (slot) => {
          const value = slot.choices.at(-1);
          fc.pre(value !== undefined);
          const { criterion, answer } = slot;
          const confidence = c.rubric.confidence?.max;
          return { ...answer, claimed: valueOf(value), confidence, extent: 1, evidence: everyEvidence(criterion) };
        });
        const { nodes } = scoreCase(best);
        // Where there are too few systems or people to ask, there are answers that nobody gave; a ratio may be one of nothing.
        const isRatio = JSON.stringify(c.rubric).includes('"rollup":"ratio"');
        const isWanted = (reason: string | null): boolean => reason === null || (reason === 'no-total' && !isRatio);
        fc.pre(Object.values(nodes).every(({ reason }) => isWanted(reason)));
        for (const { views, range } of Object.values(nodes))
          for (const view of ['claimed', 'supported'] as const) expect(views[view]?.score ?? range.max).toBe(range.max);
      }),
      RUNS,
    );
  });
});
