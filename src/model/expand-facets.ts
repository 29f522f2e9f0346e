/** Criteria that are rated once per facet, as the dimensions and criteria they stand for. */
import type { Criterion } from './criterion.ts';
import { ownValue } from './own-value.ts';
import type { Dimension, Rubric } from './rubric.ts';
import { criteriaOf } from './rubric-tree.ts';

/**
 * A criterion `x` with `facets: [a, b]` becomes a dimension `x` of the criteria `x/a` and `x/b`, each tagged with its
 * facet. A rubric without facets is returned as it is.
 */
export function expandFacets(rubric: Rubric): Rubric {
  if (criteriaOf(rubric).every(({ criterion }) => criterion.facets === undefined)) return rubric;
  return { ...rubric, dimensions: rubric.dimensions.map((dimension) => expand(dimension, rubric)) };
}

function expand({ criteria = [], dimensions = [], ...rest }: Dimension, rubric: Rubric): Dimension {
  const plain = criteria.filter(({ facets }) => facets === undefined);
  const faceted = criteria.filter(({ facets }) => facets !== undefined);
  const below = [
    ...faceted.map((criterion) => asDimension(criterion, rubric)),
    ...dimensions.map((child) => expand(child, rubric)),
  ];
  return {
    ...rest,
    ...(plain.length > 0 && { criteria: plain }),
    ...(below.length > 0 && { dimensions: below }),
  };
}

function asDimension(criterion: Criterion, rubric: Rubric): Dimension {
  const { facets = [], rollup, title, weight, step, tags, adds, 'asked-if': askedIf, ...rest } = criterion;
  const rated = facets.map((facet): Criterion => ({
    ...rest,
    id: `${criterion.id}/${facet}`,
    title: ownValue(rubric.facets, facet)?.title ?? facet,
    weight: 1,
    tags: { ...tags, facet },
  }));
  return {
    id: criterion.id,
    title,
    weight,
    ...(step !== undefined && { step }),
    ...(tags !== undefined && { tags }),
    ...(adds !== undefined && { adds }),
    ...(askedIf !== undefined && { 'asked-if': askedIf }),
    ...(rollup !== undefined && { rollup }),
    criteria: rated,
  };
}
