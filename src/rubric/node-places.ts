/** Where each dimension and criterion of a rubric stands in it, as a path that a fault can point at. */
import type { Criterion } from '../model/criterion.ts';
import type { Dimension, Rubric } from '../model/rubric.ts';
import type { Path } from '../document/fault.ts';

export interface Placed<T> {
  readonly node: T;
  readonly path: Path;
}

export interface NodePlaces {
  readonly dimensions: readonly Placed<Dimension>[];
  readonly criteria: readonly Placed<Criterion>[];
}

/** Every node in the order of the rubric. */
export function nodePlaces(rubric: Rubric): NodePlaces {
  const dimensions: Placed<Dimension>[] = [];
  const criteria: Placed<Criterion>[] = [];
  const visit = (dimension: Dimension, path: Path): void => {
    dimensions.push({ node: dimension, path });
    for (const [index, node] of (dimension.criteria ?? []).entries())
      criteria.push({ node, path: [...path, 'criteria', index] });
    for (const [index, child] of (dimension.dimensions ?? []).entries()) visit(child, [...path, 'dimensions', index]);
  };
  for (const [index, dimension] of rubric.dimensions.entries()) visit(dimension, ['dimensions', index]);
  return { dimensions, criteria };
}
