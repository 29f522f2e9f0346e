/** Two values, key by key: where they differ, and how. */

export interface ValueDifference {
  readonly path: readonly string[];
  /** Undefined for nothing. */
  readonly from: unknown;
  readonly to: unknown;
}

/** `isWhole` says at which paths values are compared as one. Lists whose items have ids are compared item by item. */
export function diffValues(
  from: unknown,
  to: unknown,
  isWhole: (path: readonly string[]) => boolean,
  path: readonly string[] = [],
): ValueDifference[] {
  if (same(from, to)) return [];
  const [before, after] = [keyed(from), keyed(to)];
  if (before === null || after === null || isWhole(path)) return [{ path, from, to }];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => diffValues(before.get(key), after.get(key), isWhole, [...path, key]));
}

/** By content, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]))
    );
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(valueIn(a, key), valueIn(b, key)));
}

/** Maps by their keys, lists of things with an id by their ids; null for everything else. */
function keyed(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const items = value.map((item: unknown) => [idOf(item), item] as const);
  const ids = items.flatMap(([id]) => id ?? []);
  const isKeyed = ids.length === value.length && new Set(ids).size === ids.length;
  return isKeyed ? new Map(items.map(([id, item]) => [id ?? '', item])) : null;
}

function idOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const id = valueIn(item, 'id') ?? valueIn(item, 'level');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function valueIn(map: object, key: string): unknown {
  return Object.hasOwn(map, key) ? (map as Record<string, unknown>)[key] : undefined;
}
