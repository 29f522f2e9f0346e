/** The changes of an overlay against its base: each must name what is there, and change it. Nothing is passed over. */
import type { Change, Overlay } from '../model/overlay.ts';
import { ownValue } from '../model/own-value.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';
import { childrenOf, type BaseTree } from './base-tree.ts';
import { checkAdded } from './check-added.ts';

/** Every fault that can be told before the changes are made; the patches answer for themselves when they are applied. */
export function checkOverlay(overlay: Overlay, base: BaseTree): Fault[] {
  return [
    ...checkEmpty(overlay),
    ...fixedKeys(overlay.set, RUBRIC_KEYS, ['set']),
    ...Object.entries(overlay.changes).flatMap(([id, change]) => checkChange(id, change, overlay, base)),
    ...[null, ...base.nodes.keys()].flatMap((id) => checkEmptied(id, overlay, base)),
    ...checkAdded(overlay, base),
  ];
}

/** Said at the top of the overlay, and not by its base. */
const RUBRIC_KEYS: readonly string[] = [
  'kind',
  'schema',
  'id',
  'version',
  'status',
  'title',
  'description',
  'extends',
  'derived-from',
  'migration',
  'dimensions',
];

/** An id is what answers are given to; children come and go by `drop` and `add-…`, so that each is seen. */
const NODE_KEYS: readonly string[] = ['id', 'kind', 'criteria', 'dimensions'];

function checkEmpty({ set, changes, sources, choices, 'add-dimensions': added }: Overlay): Fault[] {
  const changesSomething = [set, sources, choices, added].some((part) => part !== undefined);
  if (changesSomething || Object.keys(changes).length > 0) return [];
  return [{ code: 'overlay-change-empty', path: ['extends'], atKey: true }];
}

function fixedKeys(set: Change['set'], fixed: readonly string[], path: Path): Fault[] {
  return Object.keys(set ?? {})
    .filter((key) => fixed.includes(key))
    .map((key) => ({ code: 'overlay-key-fixed', path: [...path, key], atKey: true, params: { key } }));
}

function checkChange(id: string, change: Change, overlay: Overlay, base: BaseTree): Fault[] {
  const path = ['changes', id];
  const placed = base.nodes.get(id);
  if (placed === undefined) {
    const params = { id, rubric: overlay.extends };
    return [{ code: 'overlay-unknown-node', path, atKey: true, params, suggestion: nearest(id, base.nodes.keys()) }];
  }
  const dropped = placed.above.find((above) => ownValue(overlay.changes, above)?.drop === true);
  if (dropped !== undefined) return [{ code: 'overlay-below-dropped', path, atKey: true, params: { id, dropped } }];
  const { set, drop, 'add-criteria': criteria, 'add-dimensions': dimensions } = change;
  const others = [set, criteria, dimensions].some((part) => part !== undefined);
  if (drop === undefined && !others) return [{ code: 'overlay-change-empty', path, atKey: true }];
  return [
    ...(drop === true && others
      ? [{ code: 'overlay-drop-with-others', path: [...path, 'drop'], atKey: true, params: { id } } satisfies Fault]
      : []),
    ...(placed.kind === 'criterion' ? addedBelowCriterion(change, path, id) : []),
    ...fixedKeys(set, NODE_KEYS, [...path, 'set']),
  ];
}

function addedBelowCriterion(change: Change, path: Path, id: string): Fault[] {
  return (['add-criteria', 'add-dimensions'] as const)
    .filter((key) => change[key] !== undefined)
    .map((key) => ({ code: 'overlay-not-a-dimension', path: [...path, key], atKey: true, params: { id } }));
}

/** A dimension that shall go is dropped itself; told once, at the last of the changes that empty it. */
function checkEmptied(id: string | null, overlay: Overlay, base: BaseTree): Fault[] {
  const own = id === null ? overlay : ownValue(overlay.changes, id);
  const isRefilled = own !== undefined && ('add-criteria' in own || own['add-dimensions'] !== undefined);
  const children = childrenOf(id, base);
  const areDropped = children.length > 0 && children.every((child) => ownValue(overlay.changes, child)?.drop === true);
  if (!areDropped || isRefilled || isDropped(id, overlay, base)) return [];
  const last = Object.keys(overlay.changes).findLast((changed) => children.includes(changed)) ?? '';
  const params = { id: last, parent: id ?? '' };
  return [{ code: 'overlay-drops-last', path: ['changes', last, 'drop'], atKey: true, params }];
}

function isDropped(id: string | null, { changes }: Overlay, { nodes }: BaseTree): boolean {
  return id !== null && [id, ...(nodes.get(id)?.above ?? [])].some((node) => ownValue(changes, node)?.drop === true);
}
