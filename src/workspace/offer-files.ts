/** The files of a workspace that may be named as evidence: inside its folder after every link, nothing hidden, nothing built. */
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders in which nobody keeps evidence. */
const SKIPPED = new Set(['node_modules', 'thang-out', 'rubrics', 'assessments', 'reports']);

/** More than these nobody looks through; the search goes no further, so that a disk in the wrong place does no harm. */
const MOST_FILES = 5_000;
const MOST_FOLDERS = 2_000;

/** Paths from the root, with slashes, in the order of their names; files of the folder `evidence` first. */
export function offerFiles(root: string): string[] {
  const files: string[] = [];
  const folders = [root];
  const inside = realpathSync(root);
  for (let at = 0; at < folders.length && at < MOST_FOLDERS && files.length < MOST_FILES; at += 1) {
    const folder = folders[at] ?? root;
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      const kind = kindOf(path, inside);
      if (kind === 'folder' && !SKIPPED.has(name)) folders.push(path);
      else if (kind === 'file' && files.length < MOST_FILES) files.push(relative(root, path).split(sep).join('/'));
    }
  }
  return files.filter((path) => path.includes('/') || !isOwn(path)).toSorted(byPlace);
}

/** Configuration and other data files of the workspace itself. */
function isOwn(name: string): boolean {
  return /\.(?:ya?ml|ndjson)$/i.test(name);
}

function byPlace(one: string, other: string): number {
  const rank = (path: string): number => (path.startsWith('evidence/') ? 0 : 1);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  } catch {
    return [];
  }
}

/** Linked folders are not followed, and a linked file counts only if it leads to one inside. */
function kindOf(path: string, inside: string): 'file' | 'folder' | null {
  try {
    const stats = lstatSync(path);
    if (stats.isDirectory()) return 'folder';
    if (!stats.isSymbolicLink()) return stats.isFile() ? 'file' : null;
    const goal = realpathSync(path);
    return goal.startsWith(inside + sep) && statSync(goal).isFile() ? 'file' : null;
  } catch {
    return null;
  }
}
