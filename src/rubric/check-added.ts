/** What an overlay adds: no id may be taken, neither in its base nor by something else that it adds. */
import type { Overlay } from '../model/overlay.ts';
import type { Fault, Path } from '../document/fault.ts';
import type { BaseTree } from './base-tree.ts';
import { isMap } from './merge-patch.ts';

export function checkAdded(overlay: Overlay, base: BaseTree): Fault[] {
  return [...repeated(addedNodes(overlay), base.nodes.keys()), ...repeated(addedSources(overlay), sourceIds(base))];
}

interface Added {
  readonly id: string;
  readonly path: Path;
}

/** Ids that differ by case only are one id, as within a rubric. */
function repeated(added: readonly Added[], taken: Iterable<string>): Fault[] {
  const seen = new Map(Array.from(taken, (id) => [id.toLowerCase(), id]));
  return added.flatMap(({ id, path }): Fault[] => {
    const other = seen.get(id.toLowerCase());
    seen.set(id.toLowerCase(), other ?? id);
    return other === undefined ? [] : [{ code: 'duplicate-id', path, params: { id, other } }];
  });
}

function addedNodes(overlay: Overlay): Added[] {
  const below = Object.entries(overlay.changes).flatMap(([id, change]) => [
    ...nodesIn(change['add-criteria'], ['changes', id, 'add-criteria']),
    ...nodesIn(change['add-dimensions'], ['changes', id, 'add-dimensions']),
  ]);
  return [...below, ...nodesIn(overlay['add-dimensions'], ['add-dimensions'])];
}

/** Nothing is known yet of the shape of what is added: whatever has an id is a node, and may have others below. */
function nodesIn(list: unknown, path: Path): Added[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((node: unknown, index): Added[] => {
    if (!isMap(node)) return [];
    const here = [...path, index];
    const { id, criteria, dimensions } = node;
    return [
      ...(typeof id === 'string' ? [{ id, path: [...here, 'id'] }] : []),
      ...nodesIn(criteria, [...here, 'criteria']),
      ...nodesIn(dimensions, [...here, 'dimensions']),
    ];
  });
}

function addedSources({ sources = [] }: Overlay): Added[] {
  return sources.flatMap(({ id }, index) => (id === undefined ? [] : [{ id, path: ['sources', index, 'id'] }]));
}

function sourceIds({ rubric }: BaseTree): string[] {
  return rubric.sources.flatMap(({ id }) => id ?? []);
}
