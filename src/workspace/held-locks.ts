/** The locks that this process holds, for whoever must leave in a hurry. Apart, so that a start loads no more than this. */
import { readFileSync, rmSync } from 'node:fs';

/** Path of the lock → what it says. */
const held = new Map<string, string>();

export function rememberLock(path: string, text: string): void {
  held.set(path, text);
}

export function forgetLock(path: string): void {
  held.delete(path);
}

/** One that somebody else has taken over in the meantime stays. */
export function releaseHeldLocks(): void {
  for (const [path, text] of held) {
    try {
      if (readFileSync(path, 'utf8') === text) rmSync(path, { force: true });
    } catch {
      // Gone already, or out of reach: whoever comes next finds that this process is dead.
    }
  }
  held.clear();
}
