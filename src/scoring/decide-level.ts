/** From a node to its level: by the band its score falls in, or by the highest rung of a ladder that holds. */
import type { Level, Rubric } from '../model/rubric.ts';
import { ladderHolds } from './climb-ladder.ts';
import type { EvaluatedDimension } from './evaluate.ts';
import type { PreparedRubric, Range } from './prepare-rubric.ts';
import { compare, rational, type Rational } from './rational.ts';

/** The level of a dimension or of the total; null where the rubric gives none. Below the lowest level it is 0. */
export function decideLevel(evaluated: EvaluatedDimension, prepared: PreparedRubric): number | null {
  const { rubric, scale } = prepared;
  const { node, outcome } = evaluated;
  if (node.level === 'none') return null;
  if (node.level === 'ladder') return highest(rubric.levels, ({ level }) => ladderHolds(level, evaluated, rubric));
  if (outcome.score === null || !sameRange(node.range, scale)) return null;
  return levelOfScore(outcome.score, rubric);
}

/** The highest band whose lower end `score` reaches. Bands are closed below and open above. */
export function levelOfScore(score: Rational, rubric: Rubric): number {
  return highest(rubric.levels, ({ from }) => from !== undefined && compare(score, rational(from)) >= 0);
}

function highest(levels: readonly Level[], holds: (level: Level) => boolean): number {
  return Math.max(0, ...levels.filter(holds).map(({ level }) => level));
}

/** Bands belong to the rubric's scale; a sum on another range has no band. */
function sameRange(a: Range, b: Range): boolean {
  return compare(a.min, b.min) === 0 && compare(a.max, b.max) === 0;
}
