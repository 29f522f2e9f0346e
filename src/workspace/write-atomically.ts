/** Writes that are there whole or not at all, whatever interrupts them. */
import type { Stats } from 'node:fs';
import { access, constants, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { removeTemporary, temporaryBeside } from './temporary-files.ts';

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
  await replace(goal, content, present, () => Promise.resolve(true));
}

/**
 * As above, and so that it survives a crash of the machine: the folder is flushed too. Just before the file is replaced
 * `isStill` is asked whether it is the one that shall be; false when it was not, and nothing was written.
 */
export async function replaceDurably(
  goal: string,
  content: Uint8Array,
  isStill: () => Promise<boolean>,
): Promise<boolean> {
  const present = await stat(goal).catch(() => null);
  if (present !== null) await access(goal, constants.W_OK);
  const isWritten = await replace(goal, content, present, isStill);
  if (isWritten) await flushFolder(dirname(goal));
  return isWritten;
}

async function replace(
  goal: string,
  content: string | Uint8Array,
  present: Stats | null,
  isStill: () => Promise<boolean>,
): Promise<boolean> {
  const temporary = temporaryBeside(goal);
  pending.add(temporary);
  try {
    await fill(temporary, content, present);
    const isFree = await isStill();
    if (isFree) await rename(temporary, goal);
    else await rm(temporary, { force: true });
    return isFree;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    pending.delete(temporary);
  }
}

/** Throws what the system throws where a file may not be written, although its folder would let it be replaced. */
export async function mayWrite(file: string): Promise<void> {
  await access(file, constants.W_OK);
}

/** With the folders above it. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
}

/** The permissions of a file, for one that is made beside it. */
export async function modeOf(file: string): Promise<number> {
  const { mode } = await stat(file);
  return mode & 0o666;
}

/** Temporary files that a process which was killed has left beside these goals; those of writes under way stay. */
export async function removeLeftovers(goals: readonly string[]): Promise<void> {
  for (const goal of goals) await removeTemporary(goal, pending, Date.now());
}

/** Temporary files of writes under way, for whoever must leave in a hurry. */
export function pendingWrites(): readonly string[] {
  return [...pending];
}

async function fill(file: string, content: string | Uint8Array, like: Stats | null): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    // Whoever may not give files away keeps what it writes.
    if (like !== null) await handle.chown(like.uid, like.gid).catch(() => undefined);
    if (like !== null) await handle.chmod(like.mode);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows has no such thing, and some network shares do not either. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}
