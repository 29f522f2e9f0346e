/** The tree of a rubric: every id once, no empty dimension, weights that weigh something. */
import type { Dimension, Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nodeIndex, type IndexedNode } from './node-index.ts';

export function checkTree(rubric: Rubric): Fault[] {
  return [
    ...checkWeights(rubric.dimensions, ['dimensions']),
    ...checkDimensions(rubric.dimensions, ['dimensions']),
    ...checkIds(nodeIndex(rubric).all),
  ];
}

function checkDimensions(dimensions: readonly Dimension[], path: Path): Fault[] {
  return dimensions.flatMap(({ id, criteria = [], dimensions: children = [] }, index) => {
    const here = [...path, index];
    const isEmpty = criteria.length + children.length === 0;
    return [
      ...(isEmpty ? [{ code: 'empty-dimension', path: here, params: { id } } satisfies Fault] : []),
      ...checkWeights(criteria, [...here, 'criteria']),
      ...checkWeights(children, [...here, 'dimensions']),
      ...checkDimensions(children, [...here, 'dimensions']),
    ];
  });
}

function checkWeights(siblings: readonly { readonly weight: number }[], path: Path): Fault[] {
  const isWeightless = siblings.length > 1 && siblings.every(({ weight }) => weight === 0);
  return isWeightless ? [{ code: 'weights-all-zero', severity: 'warning', path }] : [];
}

/** Also the ids that facets make. Two that differ only by case are one to a tired reader and to some file systems. */
function checkIds(nodes: readonly IndexedNode[]): Fault[] {
  const seen = new Map<string, string>();
  return nodes.flatMap((node): Fault[] => {
    const { id } = node;
    const key = id.toLowerCase();
    const other = seen.get(key);
    seen.set(key, other ?? id);
    return other === undefined ? [] : [{ code: 'duplicate-id', path: placeOfId(node), params: { id, other } }];
  });
}

/** A criterion made of a facet has its id from where the facet is named. */
function placeOfId({ path }: IndexedNode): Path {
  return path.at(-2) === 'facets' ? path : [...path, 'id'];
}
