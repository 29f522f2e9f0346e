/** What is answered more than once: for each facet, and for each instance. */
import type { Criterion } from '../model/criterion.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';
import { withoutUse } from './contradiction.ts';
import { nodeIndex, type IndexedDimension, type IndexedNode } from './node-index.ts';
import { nodePlaces } from './node-places.ts';
import { unknownId } from './unknown-id.ts';

export function checkUnfolding(rubric: Rubric): Fault[] {
  return [
    ...nodePlaces(rubric).criteria.flatMap(({ node, path }) => checkFacets(node, path, rubric)),
    ...nodeIndex(rubric).all.flatMap((node) => checkPer(node, rubric)),
  ];
}

function checkFacets({ facets, rollup }: Criterion, path: Path, rubric: Rubric): Fault[] {
  if (facets === undefined) return rollup === undefined ? [] : [withoutUse([...path, 'rollup'], 'rollup', 'facets')];
  const known = rubric.facets;
  return facets.flatMap((id, at) =>
    Object.hasOwn(known, id) ? [] : [unknownId('facet', id, [...path, 'facets', at], nearest(id, Object.keys(known)))],
  );
}

/** What is answered once per instance cannot be so twice over. */
function checkPer({ kind: nodeKind, own, path, parent }: IndexedNode, rubric: Rubric): Fault[] {
  if (nodeKind === 'criterion' || own.per === undefined) return [];
  const { kind } = own.per;
  const kinds = rubric['instance-kinds'];
  const above = parent?.per;
  const nested = above ? [perNested(above, kind, [...path, 'per'])] : [];
  return Object.hasOwn(kinds, kind)
    ? nested
    : [...nested, unknownId('instance-kind', kind, [...path, 'per', 'kind'], nearest(kind, Object.keys(kinds)))];
}

function perNested({ id, own }: IndexedDimension, kind: string, path: Path): Fault {
  return { code: 'per-nested', path, atKey: true, params: { kind, dimension: id, other: own.per?.kind ?? '' } };
}
