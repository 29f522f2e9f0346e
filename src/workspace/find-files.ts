/** Which files of a folder may hold thang's documents, in an order that does not depend on the file system. */
import { lstatSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

const EXTENSIONS = ['.yaml', '.yml', '.json'];

/** Folders that hold proofs and products, not assessments; a data file there is nobody's broken assessment. */
const SKIPPED = new Set(['evidence', 'reports', 'node_modules', 'thang-out']);

/**
 * Linked folders are not followed, so a search cannot run round in circles; a linked file is found, and whoever opens it
 * asks `leadsOut` first.
 */
export async function findFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  // Named instead of its files: opening it tells why it cannot be read.
  if (entries === null) return [folder];
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) found.push(...(await findFiles(path)));
    else if (
      (entry.isFile() || isLinkedFile(entry, path)) &&
      EXTENSIONS.some((extension) => entry.name.toLowerCase().endsWith(extension))
    )
      found.push(path);
  }
  return found;
}

function isLinkedFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether a file is a link to somewhere outside `folder`. */
export function leadsOut(file: string, folder: string): boolean {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return false;
  const inside = realFile(folder);
  return !realFile(file).startsWith(inside.endsWith(sep) ? inside : inside + sep);
}

/** The file itself, whatever links lead to it: two paths to one file are one file. */
export function realFile(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

/**
 * What a path names; null when nothing is there. Asks the system directly: a run asks dozens of times, and each detour
 * through the thread pool costs more than the answer.
 */
export function pathKind(path: string): Promise<'file' | 'folder' | null> {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return Promise.resolve(stats === undefined ? null : stats.isDirectory() ? 'folder' : 'file');
  } catch {
    return Promise.resolve(null);
  }
}
