/**
 * JSON Merge Patch (RFC 7386): maps are merged key by key, lists and scalars replaced, null removes. By hand, because the
 * packages for it give the merged value only, and an overlay must also answer for every key: what it was, what it became,
 * and whether the patch did anything at all.
 */
import { LOCALES } from '../model/locale.ts';
import { isSame } from './content-hash.ts';

export type PlainMap = Readonly<Record<string, unknown>>;

/** One key that got another value; null where there was or is none. */
export interface Edit {
  readonly key: readonly string[];
  readonly from: unknown;
  readonly to: unknown;
}

/** A part of the patch that does nothing: sets what is there, removes what is not, or is a map without keys. */
export interface IdlePart {
  readonly key: readonly string[];
  readonly why: 'same' | 'absent' | 'empty';
}

export interface Patched {
  readonly value: unknown;
  readonly edits: readonly Edit[];
  readonly idle: readonly IdlePart[];
}

/** `usual` is what counts where `target` says nothing: setting a key to its default changes nothing. */
export function mergePatch(target: unknown, patch: unknown, usual?: unknown): Patched {
  const edits: Edit[] = [];
  const idle: IdlePart[] = [];
  const value = merge({ target, patch, usual, key: [], edits, idle });
  return { value, edits, idle };
}

interface Merging {
  readonly target: unknown;
  readonly patch: unknown;
  readonly usual: unknown;
  readonly key: readonly string[];
  readonly edits: Edit[];
  readonly idle: IdlePart[];
}

function merge(at: Merging): unknown {
  const { target, patch } = at;
  if (!isMap(patch)) return replace(at, patch);
  if (!isMap(target) && !isMap(at.usual)) return replace(at, withoutNulls(at, patch));
  if (Object.keys(patch).length === 0) at.idle.push({ key: at.key, why: 'empty' });
  return isText(target) && isText(patch) ? mergeText(at, target, patch) : mergeMap(at, target, patch);
}

function replace({ target, usual, key, edits, idle }: Merging, value: unknown): unknown {
  const from = target ?? usual ?? null;
  if (value === null && target === undefined) idle.push({ key, why: 'absent' });
  else if (isSame(value, from)) idle.push({ key, why: 'same' });
  else edits.push({ key, from, to: value });
  return value;
}

function mergeMap(at: Merging, target: unknown, patch: PlainMap): PlainMap {
  const merged: Record<string, unknown> = isMap(target) ? { ...target } : {};
  for (const [name, inner] of Object.entries(patch)) {
    const step = {
      target: childOf(merged, name),
      patch: inner,
      usual: childOf(at.usual, name),
      key: [...at.key, name],
    };
    const value = merge({ ...at, ...step });
    if (value === null) delete merged[name];
    else merged[name] = value;
  }
  return merged;
}

/** One sentence in several languages is one change, not three. */
function mergeText(at: Merging, target: PlainMap, patch: PlainMap): PlainMap {
  const edits: Edit[] = [];
  const value = mergeMap({ ...at, edits, usual: undefined }, target, patch);
  if (edits.length > 0) at.edits.push({ key: at.key, from: target, to: value });
  return value;
}

/** Nulls in a map that takes the place of something else remove nothing. */
function withoutNulls(at: Merging, patch: PlainMap): PlainMap {
  return mergeMap({ ...at, edits: [], usual: undefined }, undefined, patch);
}

function childOf(value: unknown, name: string): unknown {
  return isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isText(value: unknown): value is PlainMap {
  const keys = isMap(value) ? Object.keys(value) : [];
  return keys.length > 0 && keys.every((key) => LOCALES.some((locale) => locale === key));
}

export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
