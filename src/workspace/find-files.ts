/** Which files of a folder may hold thang's documents, in an order that does not depend on the file system. */
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const EXTENSIONS = ['.yaml', '.yml', '.json'];

/** Folders that hold proofs and products, not assessments; a data file there is nobody's broken assessment. */
const SKIPPED = new Set(['evidence', 'reports', 'node_modules', 'thang-out']);

/** Links are not followed, so a folder cannot lead out of itself or round in circles. */
export async function findFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) found.push(...(await findFiles(path)));
    else if (entry.isFile() && EXTENSIONS.some((extension) => entry.name.toLowerCase().endsWith(extension)))
      found.push(path);
  }
  return found;
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
