/** A hash of what a file says, not of how it is laid out. */
import { createHash } from 'node:crypto';
import { compareText } from '../model/compare-text.ts';

/** `sha256:` and 64 hex digits over the value as JSON with sorted keys. */
export function contentHash(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}

/** What is loaded, with the content hash of `value`; it is made when somebody asks for it, and a check never does. */
export function withContentHash<T extends object>(loaded: T, value: unknown): T & { readonly hash: string } {
  let known: string | undefined;
  return {
    ...loaded,
    get hash() {
      return (known ??= contentHash(value));
    },
  };
}

/** Whether two plain values say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainMap(inner) ? sortKeys(inner) : inner)) ?? 'null';
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortKeys(map: Record<string, unknown>): Record<string, unknown> {
  // By code unit, whatever the locale of the machine.
  return Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => compareText(a, b)));
}
