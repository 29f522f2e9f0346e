/** The edits that make one map of an answer out of another. */
import { ownValue } from '../model/own-value.ts';
import type { Beside, Edit } from '../document/edits.ts';
import type { Path } from '../document/fault.ts';
import { isSame } from './content-hash.ts';

/** Each pair that differs, in the place where the order of `keys` wants it. */
export function mapEdits(
  old: object,
  now: object,
  path: Path,
  there: readonly string[],
  keys: readonly string[],
): Edit[] {
  const [before, after]: Readonly<Record<string, unknown>>[] = [{ ...old }, { ...now }];
  const all = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const staying = there.filter((key) => ownValue(after, key) !== undefined || !all.includes(key));
  return all
    .toSorted((a, b) => keys.indexOf(a) - keys.indexOf(b))
    .flatMap((key): Edit[] => {
      const [from, to] = [ownValue(before, key), ownValue(after, key)];
      const here = [...path, key];
      if (isSame(from ?? null, to ?? null)) return [];
      if (to === undefined) return [{ kind: 'remove', path: here }];
      if (from === undefined) return [{ kind: 'insert', path: here, to, beside: besideKey(key, staying, keys) }];
      return valueEdits(from, to, here);
    });
}

/** Behind the nearest pair that comes before it, else above the first. */
export function besideKey(key: string, there: readonly string[], keys: readonly string[]): Beside | undefined {
  const behind = keys.slice(0, keys.indexOf(key)).findLast((other) => there.includes(other));
  if (behind !== undefined) return { key: behind, side: 'behind' };
  const [first] = there;
  return first === undefined ? undefined : { key: first, side: 'above-with-comments' };
}

/** Of a list that keeps its order, the items that came and went; their comments go with them. Of a map, its pairs. */
function valueEdits(from: unknown, to: unknown, path: Path): Edit[] {
  if (isMap(from) && isMap(to)) return mapEdits(from, to, path, Object.keys(from), Object.keys(to));
  if (isTextList(from) && isTextList(to)) return listEdits(from, to, path) ?? [{ kind: 'set', path, to }];
  return [{ kind: 'set', path, to }];
}

function listEdits(from: readonly string[], to: readonly string[], path: Path): Edit[] | null {
  const kept = from.filter((item) => to.includes(item));
  const isOrdered = isSame(
    kept,
    to.filter((item) => from.includes(item)),
  );
  if (!isOrdered || kept.length === 0 || new Set(from).size < from.length || new Set(to).size < to.length) return null;
  const gone = from.flatMap((item, at): Edit[] => (to.includes(item) ? [] : [{ kind: 'remove', path: [...path, at] }]));
  const come = to.flatMap((item, at): Edit[] => {
    if (from.includes(item)) return [];
    const next = to.slice(at).find((other) => from.includes(other));
    return [{ kind: 'insert', path: [...path, next === undefined ? from.length : from.indexOf(next)], to: item }];
  });
  return [...gone, ...come];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
