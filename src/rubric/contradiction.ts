/** Keys that cannot mean anything side by side, or alone. */
import type { Fault, Path } from '../document/fault.ts';

/** `key`, which stands at `path`, and `other` each say that the other is not so. */
export function contradiction(path: Path, key: string, other: string): Fault {
  return { code: 'keys-contradict', path, atKey: true, params: { key, other } };
}

/** `key`, which stands at `path`, changes nothing without `needs`. */
export function withoutUse(path: Path, key: string, needs: string): Fault {
  return { code: 'key-without-use', path, atKey: true, params: { key, needs } };
}
