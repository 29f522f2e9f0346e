/** Walks over a rubric's tree: the one place that knows how dimensions and criteria nest. */
import type { Criterion, Dimension, Options, Rubric } from './rubric.ts';

export interface PlacedCriterion {
  readonly criterion: Criterion;
  /** Ids of the dimensions above it, outermost first. */
  readonly ancestors: readonly string[];
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
  return typeof answers === 'string' ? rubric['answer-sets'][answers] : answers;
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
