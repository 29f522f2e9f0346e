/** Sources that nothing rests on any more once an overlay has dropped or changed what did. */
import { isMap } from './merge-patch.ts';

/** Ids that a criterion of `before` names, and none of `after`; both are lists of plain dimensions. */
export function orphanedSources(before: unknown, after: unknown): ReadonlySet<string> {
  const left = new Set(sourcesIn(after));
  return new Set(sourcesIn(before).filter((id) => !left.has(id)));
}

function sourcesIn(nodes: unknown): string[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown) => {
    if (!isMap(node)) return [];
    const { basis, criteria, dimensions } = node;
    const named = isMap(basis) && Array.isArray(basis['sources']) ? basis['sources'].map(String) : [];
    return [...named, ...sourcesIn(criteria), ...sourcesIn(dimensions)];
  });
}
