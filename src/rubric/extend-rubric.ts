/** Base and overlay → the rubric they make together, as a plain value, and every change as data. */
import type { Change, Overlay } from '../model/overlay.ts';
import { ownValue } from '../model/own-value.ts';
import type { RubricChange } from '../model/rubric-change.ts';
import type { Text } from '../model/text.ts';
import type { Fault, Path } from '../document/fault.ts';
import type { BaseTree } from './base-tree.ts';
import { isMap, mergePatch, type IdlePart, type PlainMap } from './merge-patch.ts';
import { orphanedSources } from './orphaned-sources.ts';

export interface Extended {
  /** A rubric file's value, if the changes are sound: whoever uses it checks it. */
  readonly value: PlainMap;
  readonly changes: readonly RubricChange[];
  /** Parts of patches that do nothing. */
  readonly faults: readonly Fault[];
  /** What the overlay added → where it stands there. */
  readonly added: ReadonlyMap<unknown, Path>;
}

/** Leaves the base as it is. Changes that `checkOverlay` finds fault with are left out before. */
export function extendRubric(base: BaseTree, overlay: Overlay): Extended {
  const run: Run = { base, overlay, changes: [], faults: [], added: new Map() };
  const own = ownKeys(run);
  const dimensions = [
    ...nodesOf(base.value['dimensions']).flatMap((dimension) => extendNode(dimension, null, run)),
    ...addNodes(overlay['add-dimensions'], ['add-dimensions'], null, overlay.because, run),
  ];
  const value = { ...own, ...withoutOrphans(own, dimensions, run), dimensions };
  return { value, changes: run.changes, faults: run.faults, added: run.added };
}

interface Run {
  readonly base: BaseTree;
  readonly overlay: Overlay;
  readonly changes: RubricChange[];
  readonly faults: Fault[];
  readonly added: Map<unknown, Path>;
}

/** A node of a rubric that has been checked: of its shape, this much is known. */
type PlainNode = PlainMap & { readonly id: string; readonly title: Text };

/** A migration speaks of earlier editions of the rubric that states it, so the base's is not taken over. */
function ownKeys(run: Run): PlainMap {
  const { overlay, base } = run;
  const { kind, schema, id, version, status, title, migration } = overlay;
  const { migration: _ofBase, description: ofBase, ...rest } = base.value;
  const description = overlay.description ?? ofBase;
  const bases = [overlay.extends, ...(base.rubric['derived-from'] ?? [])];
  const identity = { kind, schema, id, version, status, title, ...(description !== undefined && { description }) };
  const kept = Object.fromEntries(Object.entries(rest).filter(([key]) => !Object.hasOwn(identity, key)));
  const patched = applySet(kept, overlay, { node: null, parent: null, path: [], usual: base.rubric }, run);
  return {
    ...identity,
    'derived-from': bases,
    ...withoutKey(patched, 'derived-from'),
    ...appended('sources', patched, run),
    ...appended('choices', patched, run),
    ...(migration !== undefined && { migration }),
  };
}

function withoutKey(map: PlainMap, key: string): PlainMap {
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
}

function appended(key: 'sources' | 'choices', patched: PlainMap, run: Run): PlainMap {
  const list = run.overlay[key];
  if (list === undefined) return {};
  const whole = [...listOf(patched[key])];
  for (const [index, item] of list.entries()) {
    // Left out for a fault of its own.
    if (item === undefined) continue;
    run.added.set(item, [key, index]);
    const to = typeof item === 'object' && 'title' in item ? item.title : item;
    note({ what: 'added', node: null, parent: null, key: [key, String(whole.length)], to }, run);
    whole.push(item);
  }
  return { [key]: whole };
}

/** A source goes with the last criterion that rests on it, and is told as a change like any other. */
function withoutOrphans(own: PlainMap, dimensions: readonly PlainNode[], run: Run): PlainMap {
  const orphans = orphanedSources(run.base.value['dimensions'], dimensions);
  const sources = listOf(own['sources']) as readonly { readonly id?: string; readonly title: Text }[];
  const isOrphan = ({ id }: { readonly id?: string }): boolean => id !== undefined && orphans.has(id);
  const gone = sources.filter(isOrphan);
  if (gone.length === 0) return {};
  for (const { title } of gone) note({ what: 'dropped', node: null, parent: null, key: ['sources'], from: title }, run);
  return { sources: sources.filter((source) => !isOrphan(source)) };
}

function extendNode(node: PlainNode, parent: string | null, run: Run): PlainNode[] {
  const change = ownValue(run.overlay.changes, node.id);
  const because = change?.because ?? null;
  if (change?.drop === true) {
    note({ what: 'dropped', node: node.id, parent, from: node.title, because }, run);
    return [];
  }
  const usual = run.base.nodes.get(node.id)?.node;
  const at = { node: node.id, parent, path: ['changes', node.id], usual };
  const patched = change === undefined ? node : applySet(node, change, at, run);
  return [withChildren(patched as PlainNode, change, run)];
}

function withChildren(node: PlainNode, change: Change | undefined, run: Run): PlainNode {
  const { id, criteria, dimensions, ...rest } = node;
  const path = ['changes', id];
  const below = (list: unknown, key: 'add-criteria' | 'add-dimensions'): PlainNode[] => [
    ...nodesOf(list).flatMap((child) => extendNode(child, id, run)),
    ...addNodes(change?.[key], [...path, key], id, change?.because, run),
  ];
  const questions = below(criteria, 'add-criteria');
  const children = below(dimensions, 'add-dimensions');
  return {
    id,
    ...(rest as { readonly title: Text }),
    ...(questions.length > 0 && { criteria: questions }),
    ...(children.length > 0 && { dimensions: children }),
  };
}

function addNodes(
  list: readonly unknown[] | undefined,
  path: Path,
  parent: string | null,
  because: Text | undefined,
  run: Run,
): PlainNode[] {
  return [...(list ?? []).entries()].flatMap(([index, node]): PlainNode[] => {
    if (node === undefined) return [];
    run.added.set(node, [...path, index]);
    // What is added may be of any shape; checking the whole tells what is wrong with it.
    const { id, title } = (isMap(node) ? node : {}) as Partial<PlainNode>;
    note({ what: 'added', node: id ?? '', parent, to: title ?? '', because: because ?? null }, run);
    return [node as PlainNode];
  });
}

interface Place {
  readonly node: string | null;
  readonly parent: string | null;
  readonly path: Path;
  readonly usual: unknown;
}

function applySet(
  target: PlainMap,
  { set, because }: Pick<Change, 'set' | 'because'>,
  { node, parent, path, usual }: Place,
  run: Run,
): PlainMap {
  if (set === undefined) return target;
  const { value, edits, idle } = mergePatch(target, set, usual);
  for (const edit of edits) note({ what: 'set', node, parent, ...edit, because: because ?? null }, run);
  run.faults.push(...idle.map((part) => idleFault(part, [...path, 'set'])));
  return value as PlainMap;
}

const IDLE_CODES = {
  same: 'overlay-set-same',
  absent: 'overlay-nothing-to-remove',
  empty: 'overlay-change-empty',
} as const satisfies Record<IdlePart['why'], Fault['code']>;

function idleFault({ key, why }: IdlePart, path: Path): Fault {
  return { code: IDLE_CODES[why], path: [...path, ...key], atKey: true, params: { key: key.join('.') } };
}

type Noted = Pick<RubricChange, 'what' | 'node' | 'parent'> & Partial<RubricChange>;

function note(change: Noted, { overlay, changes }: Run): void {
  const reference = `${overlay.id}@${overlay.version}`;
  changes.push({ overlay: reference, key: [], from: null, to: null, because: null, ...change });
}

function nodesOf(list: unknown): readonly PlainNode[] {
  return listOf(list) as readonly PlainNode[];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
