/** From a node to its level: by the band its score falls in, or by the highest rung of a ladder that holds. */
import type { Level, Rubric } from '../model/rubric.ts';
import { hasItems, ladderHolds } from './climb-ladder.ts';
import type { EvaluatedDimension } from './evaluate.ts';
import type { PreparedRubric } from './prepare-rubric.ts';
import { compare, rational, type Rational } from './rational.ts';

/** The level of a dimension or of the total; null where the rubric gives none. Below the lowest level it is 0. */
export function decideLevel(evaluated: EvaluatedDimension, { rubric }: PreparedRubric): number | null {
  const { node, outcome } = evaluated;
  if (node.level === 'ladder') return climb(evaluated, rubric);
  return node.hasBands && outcome.score !== null ? levelOfScore(outcome.score, rubric) : null;
}

/** The highest band whose lower end `score` reaches. Bands are closed below and open above. */
export function levelOfScore(score: Rational, rubric: Rubric): number {
  return highest(rubric.levels, ({ from }) => from !== undefined && compare(score, rational(from)) >= 0);
}

/** A ladder without a single item that counts is not climbed to the top but not climbed at all. */
function climb(evaluated: EvaluatedDimension, rubric: Rubric): number | null {
  return hasItems(evaluated, rubric)
    ? highest(rubric.levels, ({ level }) => ladderHolds(level, evaluated, rubric))
    : null;
}

function highest(levels: readonly Level[], holds: (level: Level) => boolean): number {
  return Math.max(0, ...levels.filter(holds).map(({ level }) => level));
}
