/** The tree of a rubric: every id once, no empty dimension, weights that weigh something. */
import type { Dimension, Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';

export function checkTree(rubric: Rubric): Fault[] {
  const seen = new Map<string, string>();
  return [
    ...checkWeights(rubric.dimensions, ['dimensions']),
    ...checkDimensions(rubric.dimensions, ['dimensions'], seen),
  ];
}

function checkDimensions(dimensions: readonly Dimension[], path: Path, seen: Map<string, string>): Fault[] {
  return dimensions.flatMap((dimension, index) => {
    const here = [...path, index];
    const criteria = dimension.criteria ?? [];
    const children = dimension.dimensions ?? [];
    const isEmpty = criteria.length + children.length === 0;
    return [
      ...checkId(dimension.id, here, seen),
      ...(isEmpty ? [{ code: 'empty-dimension', path: here, params: { id: dimension.id } } satisfies Fault] : []),
      ...checkWeights(criteria, [...here, 'criteria']),
      ...criteria.flatMap(({ id }, at) => checkId(id, [...here, 'criteria', at], seen)),
      ...checkWeights(children, [...here, 'dimensions']),
      ...checkDimensions(children, [...here, 'dimensions'], seen),
    ];
  });
}

/** Two ids that differ only by case are one id to a tired reader and to some file systems. */
function checkId(id: string, path: Path, seen: Map<string, string>): Fault[] {
  const key = id.toLowerCase();
  const other = seen.get(key);
  seen.set(key, other ?? id);
  return other === undefined ? [] : [{ code: 'duplicate-id', path: [...path, 'id'], params: { id, other } }];
}

function checkWeights(siblings: readonly { readonly weight: number }[], path: Path): Fault[] {
  const isWeightless = siblings.length > 1 && siblings.every(({ weight }) => weight === 0);
  return isWeightless ? [{ code: 'weights-all-zero', severity: 'warning', path }] : [];
}
