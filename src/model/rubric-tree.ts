/** Walks over a rubric's tree: the one place that knows how dimensions and criteria nest. */
import type { Criterion, Options } from './criterion.ts';
import { ownValue } from './own-value.ts';
import type { Level, LevelRule } from './rules.ts';
import type { Dimension, Rubric } from './rubric.ts';

export interface PlacedCriterion {
  readonly criterion: Criterion;
  /** Ids of the dimensions above it, outermost first. */
  readonly ancestors: readonly string[];
}

/** The levels that a dimension is judged by: its own, or the rubric's. */
export function levelsOf(dimension: Pick<Dimension, 'levels'> | undefined, rubric: Rubric): readonly Level[] {
  return dimension?.levels ?? rubric.levels;
}

/**
 * How a dimension gets its level. What the rubric's levels require is asked of the total: without a table of its own a
 * dimension has nothing to hold. A table of its own is one of bands where the rubric names no rule.
 */
export function levelRuleOf(dimension: Pick<Dimension, 'level' | 'levels'>, { scoring }: Rubric): LevelRule {
  if (dimension.level !== undefined) return dimension.level;
  if (dimension.levels === undefined) return scoring.level === 'requires' ? 'none' : scoring.level;
  return scoring.level === 'none' ? 'bands' : scoring.level;
}

/** Every criterion in the order of the rubric. */
export function criteriaOf(rubric: Rubric): PlacedCriterion[] {
  return rubric.dimensions.flatMap((dimension) => criteriaBelow(dimension, []));
}

/** Every dimension in the order of the rubric, parents before children. */
export function dimensionsOf(rubric: Rubric): Dimension[] {
  return rubric.dimensions.flatMap(dimensionAndBelow);
}

/** The id of every dimension, then of every criterion. */
export function nodeIds(rubric: Rubric): string[] {
  return [...dimensionsOf(rubric), ...criteriaOf(rubric).map(({ criterion }) => criterion)].map(({ id }) => id);
}

/** A criterion's options, its own or those of the answer set it names; none when it is answered in another way. */
export function optionsOf({ answers }: Criterion, rubric: Rubric): Options | undefined {
  return typeof answers === 'string' ? ownValue(rubric['answer-sets'], answers) : answers;
}

function criteriaBelow(dimension: Dimension, above: readonly string[]): PlacedCriterion[] {
  const ancestors = [...above, dimension.id];
  return [
    ...(dimension.criteria ?? []).map((criterion) => ({ criterion, ancestors })),
    ...(dimension.dimensions ?? []).flatMap((child) => criteriaBelow(child, ancestors)),
  ];
}

function dimensionAndBelow(dimension: Dimension): Dimension[] {
  return [dimension, ...(dimension.dimensions ?? []).flatMap(dimensionAndBelow)];
}
