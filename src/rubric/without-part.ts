/** An overlay without one of its parts: what it would be without a faulty change, or without the one under suspicion. */
import type { Overlay } from '../model/overlay.ts';
import type { Path } from '../document/fault.ts';

/** List items become undefined, so that those after them keep their place; parts that are not there are no matter. */
export function withoutPart(overlay: Overlay, path: Path | null): Overlay {
  return path === null ? overlay : (withoutAt(overlay, path) as Overlay);
}

/** The part that a fault of the overlay makes unusable: what is added is left out as a whole; null for no single part. */
export function partOf(path: Path): Path | null {
  const [top, , key] = path;
  if (top === 'changes') return String(key).startsWith('add-') ? path.slice(0, 4) : path;
  if (top === 'add-dimensions' || top === 'sources') return path.slice(0, 2);
  return top === 'set' ? path : null;
}

/** Every part that can be left out by itself. */
export function partsOf({ set, changes, 'add-dimensions': added }: Overlay): Path[] {
  return [
    ...Object.keys(set ?? {}).map((key) => ['set', key]),
    ...Object.keys(changes).map((id) => ['changes', id]),
    ...(added ?? []).map((_node, index) => ['add-dimensions', index]),
  ];
}

function withoutAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      if (index !== step) return item;
      return rest.length === 0 ? undefined : withoutAt(item, rest);
    });
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === step ? entryWithout(key, inner, rest) : [[key, inner]])),
  );
}

/** A set that has lost its last key is no set: it must not be taken for one that was empty from the beginning. */
function entryWithout(key: string, value: unknown, rest: Path): [string, unknown][] {
  const left: unknown = rest.length === 0 ? undefined : withoutAt(value, rest);
  const isGone = left === undefined || (key === 'set' && Object.keys(left as object).length === 0);
  return isGone ? [] : [[key, left]];
}
