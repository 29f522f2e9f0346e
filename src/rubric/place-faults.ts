/**
 * Faults of the rubric that an overlay and its base make together, at the place of the overlay that caused them. Where the
 * overlay wrote the faulty value, that is the place; else the change without which the fault would not be.
 */
import type { Overlay } from '../model/overlay.ts';
import { ownValue } from '../model/own-value.ts';
import type { Fault, Path } from '../document/fault.ts';
import type { Extended } from './extend-rubric.ts';
import { isMap } from './merge-patch.ts';
import { partsOf, withoutPart } from './without-part.ts';

export interface Suspicion {
  readonly overlay: Overlay;
  readonly extended: Extended;
  /** The faults of the base together with another overlay. */
  readonly faultsOf: (overlay: Overlay) => readonly Fault[];
}

/**
 * Warnings that the base has by itself are left to whoever checks the base. What one change makes wrong in several places
 * of the whole is told once.
 */
export function placeFaults(faults: readonly Fault[], suspicion: Suspicion): Fault[] {
  const inherited = inheritedWarnings(faults, suspicion);
  const trials = partsOf(suspicion.overlay).map((part) => trialWithout(part, suspicion));
  const placed = faults.flatMap((fault) => {
    const place = writtenAt(fault.path, suspicion);
    if (place !== null) return [removedKey({ ...fault, path: place }, suspicion.overlay)];
    if (inherited.has(keyOf(fault))) return [];
    const cause = causeOf(fault, faults, trials) ?? ['extends'];
    return [{ ...fault, path: cause, atKey: cause.length > 1 }];
  });
  return [...new Map(placed.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** The same place in the overlay; null for what it did not write. */
function writtenAt(path: Path, { overlay, extended }: Suspicion): Path | null {
  let value: unknown = extended.value;
  let node: string | null = null;
  let rest = path;
  for (const [index, step] of path.entries()) {
    value = childOf(value, step);
    const below = path.slice(index + 1);
    const added = extended.added.get(value);
    if (added !== undefined) return [...added, ...below];
    if (isNode(path, index) && isMap(value)) [node, rest] = [String(value['id']), below];
  }
  const [key] = rest;
  if (key === undefined) return null;
  const set = node === null ? overlay.set : ownValue(overlay.changes, node)?.set;
  if (Object.hasOwn(set ?? {}, key)) return [...(node === null ? [] : ['changes', node]), 'set', ...rest];
  const isOwn = node === null && IDENTITY.has(String(key)) && Object.hasOwn(overlay, key);
  return isOwn ? rest : null;
}

/** What an overlay says at its top in the words of a rubric. */
const IDENTITY: ReadonlySet<string> = new Set(['id', 'version', 'status', 'title', 'description', 'migration']);

function isNode(path: Path, index: number): boolean {
  const list = path[index - 1];
  return typeof path[index] === 'number' && (list === 'dimensions' || list === 'criteria');
}

/** `title: null`: what is missing in the whole was removed here. */
function removedKey(fault: Fault, overlay: Overlay): Fault {
  const written = fault.path.reduce<unknown>(childOf, overlay);
  if (fault.code !== 'missing-key' || written !== null) return fault;
  return { code: 'overlay-key-required', path: fault.path, params: { key: String(fault.path.at(-1)) } };
}

interface Trial {
  readonly part: Path;
  /** What is wrong without this part; found out once, and only when somebody asks. */
  readonly left: () => readonly Fault[];
}

function trialWithout(part: Path, { overlay, faultsOf }: Suspicion): Trial {
  let known: readonly Fault[] | undefined;
  return { part, left: () => (known ??= faultsOf(withoutPart(overlay, part))) };
}

/** The first change without which the fault is not there; undefined when no single one is to blame. */
function causeOf(fault: Fault, faults: readonly Fault[], trials: readonly Trial[]): Path | undefined {
  const count = countOf(fault, faults);
  return trials.find(({ left }) => countOf(fault, left()) < count)?.part;
}

function inheritedWarnings(faults: readonly Fault[], { overlay, faultsOf }: Suspicion): ReadonlySet<string> {
  const warnings = faults.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return new Set();
  const ofBase = faultsOf({ ...overlay, set: undefined, changes: {}, 'add-dimensions': undefined });
  return new Set(warnings.filter((fault) => countOf(fault, ofBase) >= countOf(fault, faults)).map(keyOf));
}

function countOf(fault: Fault, faults: readonly Fault[]): number {
  return faults.filter((other) => keyOf(other) === keyOf(fault)).length;
}

/** Places move when a change is left out, so a fault is known by what it says. */
function keyOf({ code, params }: Fault): string {
  return JSON.stringify([code, params]);
}

function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
