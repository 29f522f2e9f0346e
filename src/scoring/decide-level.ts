/** From a node to its level: by the band its score falls in, by a ladder's rungs, or by what each level requires. */
import { hasItems, ladderHolds } from './climb-ladder.ts';
import { holds } from './condition-holds.ts';
import type { EvaluatedDimension } from './evaluate.ts';
import type { PreparedDimension, PreparedLevel } from './prepare-node.ts';
import { compare, rational, type Rational } from './rational.ts';
import type { Standing } from './standing.ts';

/** The level of a dimension or of the total; null where the rubric gives none. Below the lowest level it is 0. */
export function decideLevel(dimension: EvaluatedDimension, standing: Standing): number | null {
  const { node, isCovered } = dimension;
  if (!isCovered || node.dimension?.lacking !== undefined || !canHaveLevel(dimension, standing)) return null;
  const held = node.levels.filter((level) => ruleHolds(level, dimension, standing));
  return Math.max(0, ...withRequired(held, dimension, standing).map(({ level }) => level.level));
}

/** Whether `score` lies in the band of `level` or above it. */
export function bandHolds(
  score: Rational,
  { level: { from } }: PreparedLevel,
  { closed, levels }: PreparedDimension,
): boolean {
  if (from === undefined) return false;
  const order = compare(score, rational(from));
  const isLowest = levels.every(({ level }) => level.from === undefined || level.from >= from);
  return order > 0 || (order === 0 && (closed === 'lower' || isLowest));
}

/** A ladder without a single item that counts is not climbed to the top but not climbed at all. */
function canHaveLevel(dimension: EvaluatedDimension, standing: Standing): boolean {
  const { node, outcome } = dimension;
  switch (node.level) {
    case 'none':
      return false;
    case 'bands':
      return node.hasBands && outcome.score !== null;
    case 'ladder':
      return hasItems(dimension, standing);
    case 'requires':
      return !(outcome.excused && outcome.score === null);
  }
}

function ruleHolds(level: PreparedLevel, dimension: EvaluatedDimension, standing: Standing): boolean {
  const { node, outcome } = dimension;
  if (node.level === 'ladder') return ladderHolds(level.level, dimension, standing);
  return node.level === 'requires' || (outcome.score !== null && bandHolds(outcome.score, level, node));
}

/** What a level requires, every level above it requires too. */
function withRequired(
  levels: readonly PreparedLevel[],
  { node }: EvaluatedDimension,
  { look }: Standing,
): readonly PreparedLevel[] {
  const barred = node.levels.filter(({ requires }) => !requires.every((condition) => holds(condition, look)));
  const lowest = Math.min(...barred.map(({ level }) => level.level));
  return levels.filter(({ level }) => level.level < lowest);
}
