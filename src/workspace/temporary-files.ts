/** Names for files that are filled beside their goal, and what a process that was killed has left of them. */
import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './process-life.ts';

/** Hidden, never the same twice, and with the number of this process in it. */
export function temporaryBeside(goal: string): string {
  return join(dirname(goal), `.${basename(goal)}.${process.pid}-${randomUUID()}.tmp`);
}

/** What is older than this belongs to nobody any more, in milliseconds. */
const FORGOTTEN = 3_600_000;

/** Those beside `goal` whose process is no more, or that are old. `busy` are those that this process is filling. */
export async function removeTemporary(goal: string, busy: ReadonlySet<string>, now: number): Promise<void> {
  const folder = dirname(goal);
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = pidIn(name, basename(goal));
    const path = join(folder, name);
    if (pid === null || busy.has(path)) continue;
    const isOld = await stat(path).then(
      ({ mtimeMs }) => now - mtimeMs > FORGOTTEN,
      () => false,
    );
    // In a container the next process mostly has the number of the last.
    if (isOld || pid === process.pid || !isRunning(pid)) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Null for any other file. */
function pidIn(name: string, goal: string): number | null {
  const start = `.${goal}.`;
  if (!name.startsWith(start)) return null;
  const found = /^(\d{1,10})-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/.exec(name.slice(start.length));
  return found === null ? null : Number(found[1]);
}
