/** A range whose end lies before its start. */
import type { Fault, Path } from '../document/fault.ts';

/** `path` is that of the end. */
export function rangeReversed(path: Path, min: number, max: number): Fault {
  return { code: 'range-reversed', path, params: { min, max } };
}
