/** Walks over a rubric's tree: the one place that knows how dimensions and criteria nest. */
import type { Criterion, Dimension, Rubric } from './rubric.ts';

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
