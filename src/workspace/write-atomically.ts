/** Writes that are there whole or not at all, whatever interrupts them. */
import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const pending = new Set<string>();

/**
 * A file beside the goal is filled, flushed to the disk and renamed over it, with the permissions that the goal had. A
 * link stays a link: what it leads to is replaced. A pipe or a device is written to. A file that may not be written is
 * refused, although its folder would let it be replaced. Throws what the system throws.
 */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const goal = await realpath(file).catch(() => file);
  const present = await stat(goal).catch(() => null);
  if (present !== null && !present.isFile() && !present.isDirectory()) return writeFile(goal, content);
  if (present !== null) await access(goal, constants.W_OK);
  const temporary = join(dirname(goal), `.${basename(goal)}.${randomUUID()}.tmp`);
  pending.add(temporary);
  try {
    await fill(temporary, content, present?.mode);
    await rename(temporary, goal);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    pending.delete(temporary);
  }
}

/** Temporary files of writes under way, for whoever must leave in a hurry. */
export function pendingWrites(): readonly string[] {
  return [...pending];
}

async function fill(file: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
