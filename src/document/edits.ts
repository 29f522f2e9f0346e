/** Changes to a document as data. One list of them changes a value, and the text that the value was read from. */
import type { Path } from './fault.ts';

export type Edit =
  /** Another value in the place of what is there: a scalar, or a list of scalars. */
  | { readonly kind: 'set'; readonly path: Path; readonly to: unknown }
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string }
  /**
   * A pair or an item of a list. With `keep`, these sentences stay in its place as a comment, and below them the text
   * that was removed.
   */
  | { readonly kind: 'remove'; readonly path: Path; readonly keep?: readonly string[] | undefined }
  /** A pair at the end of its map or beside another, or an item before the one that has this index now. */
  | { readonly kind: 'insert'; readonly path: Path; readonly to: unknown; readonly beside?: Beside | undefined }
  /** The pair once more, right behind itself, under another key; `edits` start below it, and change the copy only. */
  | { readonly kind: 'copy'; readonly path: Path; readonly to: string; readonly edits: readonly Edit[] };

/** Where among the pairs of a map: comments directly above a pair are its own, or the heading of what follows. */
export interface Beside {
  readonly key: string;
  readonly side: 'behind' | 'above' | 'above-with-comments';
}

/** The edits of one entry of a map or list: those of the entry itself, and those of what lies below it. */
export interface EntryEdits {
  readonly own: readonly Edit[];
  readonly below: readonly Edit[];
}

/** Every path speaks of the value before any edit. A path that leads nowhere changes nothing. */
export function applyEdits(value: unknown, edits: readonly Edit[]): unknown {
  if (edits.length === 0) return value;
  if (Array.isArray(value)) return editList(value, edits);
  return isMap(value) ? editMap(value, edits) : value;
}

/** What concerns the entry `key`, with the paths of what lies below it cut to start there. */
export function editsOf(key: string | number, edits: readonly Edit[]): EntryEdits {
  const here = edits.filter(({ path }) => path[0] === key);
  return {
    own: here.filter(({ path }) => path.length === 1),
    below: here.filter(({ path }) => path.length > 1).map((edit) => ({ ...edit, path: edit.path.slice(1) })),
  };
}

/** The value at `path`; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return typeof step === 'number' ? (at[step] as unknown) : undefined;
    return isMap(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, value);
}

function editList(list: readonly unknown[], edits: readonly Edit[]): unknown[] {
  const insertedAt = (index: number): unknown[] => editsOf(index, edits).own.flatMap(insertedValue);
  const items = list.flatMap((item, index): unknown[] => {
    const { own, below } = editsOf(index, edits);
    return [...insertedAt(index), ...(isRemoved(own) ? [] : [changed(item, own, below)])];
  });
  return [...items, ...insertedAt(list.length)];
}

function editMap(map: Readonly<Record<string, unknown>>, edits: readonly Edit[]): Record<string, unknown> {
  const pairs = Object.entries(map).flatMap(([key, value]): [string, unknown][] => {
    const { own, below } = editsOf(key, edits);
    const rename = own.find((edit) => edit.kind === 'rename');
    const kept: [string, unknown][] = isRemoved(own) ? [] : [[rename?.to ?? key, changed(value, own, below)]];
    return [...kept, ...own.flatMap((edit) => copied(edit, value))];
  });
  const inserted = edits.flatMap((edit): [string, unknown][] =>
    edit.kind === 'insert' && edit.path.length === 1 ? [[String(edit.path[0]), edit.to]] : [],
  );
  return Object.fromEntries([...pairs, ...inserted]);
}

function changed(value: unknown, own: readonly Edit[], below: readonly Edit[]): unknown {
  const set = own.find((edit) => edit.kind === 'set');
  return set === undefined ? applyEdits(value, below) : set.to;
}

function copied(edit: Edit, value: unknown): [string, unknown][] {
  return edit.kind === 'copy' ? [[edit.to, applyEdits(value, edit.edits)]] : [];
}

function insertedValue(edit: Edit): unknown[] {
  return edit.kind === 'insert' ? [edit.to] : [];
}

function isRemoved(own: readonly Edit[]): boolean {
  return own.some(({ kind }) => kind === 'remove');
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
