import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Answer } from '../../src/model/assessment.ts';
import type { View } from '../../src/model/view.ts';
import { score, type Scored } from '../../src/scoring/score.ts';
import { answersOf, drawn, evidenceFor, type Drawn, type DrawnCriterion } from './arbitraries.ts';
import { AS_OF } from './build.ts';
import { everyEvidence, slotsOf, valueIn, withAnswers, type Slot } from './language/answer-slots.ts';
import { anyCase, scoreCase } from './language/draw-case.ts';

type Plain = Record<string, unknown>;

const SUMS = ['sum', 'weighted-sum'];

describe('a blocker', () => {
  it('that is put right raises its node by the gain it promised', () => {
    // One answer is changed: none that others count too, or that opens other questions. Gates may ask for what nobody can answer.
    const without = ['asked-if', 'answer-of', 'requires', 'entry', 'measured'];
    const limits = { isRising: true, without, scoring: { extent: false, level: 'bands' } };
    fc.assert(
      fc.property(anyCase(limits), (c) => {
        const before = scoreCase(c);
        const promises = before.blockers.filter(({ gain, beyond }) => gain !== null && beyond !== true).slice(0, 5);
        for (const { node, of, need, gain } of promises) {
          const slot = slotsOf(c).find((one) => idOf(one) === node);
          const value = slot?.choices.find((choice) => valueIn(choice, slot, c.rubric) === need);
          if (slot === undefined || value === undefined) continue;
          const after = scoreCase(
            withAnswers(c, (one) => (idOf(one) === node ? follow(one, value, c.view) : one.answer)),
          );
          const [was, is] = [before, after].map((result) => (of === null ? result : result.nodes[of])?.score);
          expect((is ?? Number.NaN) - (was ?? Number.NaN)).toBeCloseTo(gain ?? Number.NaN, 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a blocker of a rubric of levels, options and numbers', () => {
  /** The answer that follows the advice: the value needed, claimed and appraised, with all evidence. */
  function adviceOf({ choices, answer }: DrawnCriterion, need: number): Plain {
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
          // Two thirds cannot be answered, only a decimal beside it, which may lie on the other side of a rounding.
          if (Number(need.toFixed(9)) !== need) continue;
          const after = run(c, { [node]: adviceOf(item, need) });
          expect((after.score ?? Number.NaN) - (before.score ?? Number.NaN)).toBeCloseTo(gain, 9);
        }
      }),
      { numRuns: 200 },
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
            return [node, item === undefined ? null : adviceOf(item, need)];
          });
          const excluded = [c.rubric.scoring.unanswered, c.rubric.scoring['dont-know']].includes('exclude');
          const from = c.rubric.levels.find((band) => band.level === level)?.from ?? 0;
          if (excluded || from > rootMax(c)) continue;
          expect(run(c, Object.fromEntries(changes)).level).toBeGreaterThanOrEqual(level);
        }
      }),
      { numRuns: 200 },
    );
  });

  function rootMax(c: Drawn): number {
    const best = Object.fromEntries(
      c.criteria.map((item) => [item.id, adviceOf(item, item.choices.at(-1)?.value ?? 0)]),
    );
    return run(c, best).score ?? Number.NEGATIVE_INFINITY;
  }
});

function run({ rubric: instrument, criteria }: Drawn, changes: Record<string, Plain | null> = {}): Scored {
  return score(instrument, answersOf(criteria, changes), { asOf: AS_OF });
}

function idOf({ criterion, instance }: Slot): string {
  return instance === null ? criterion.id : `${criterion.id}@${instance}`;
}

/** Claimed and, where an assessor has the word, appraised, with all evidence. */
function follow({ criterion, answer }: Slot, value: Slot['choices'][number], view: View): Answer {
  const given = typeof value === 'object' ? [...value] : value;
  return {
    ...answer,
    claimed: given,
    ...((answer.appraised !== undefined || view === 'appraised') && { appraised: given }),
    evidence: everyEvidence(criterion),
  };
}
