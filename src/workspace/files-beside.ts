/** Files that may hold the same agency's other years: beside the file, or under its name in a neighbouring folder. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { pathKind } from './find-files.ts';

/** Above this many files, one folder is a batch, not one agency's years. */
const MAX_YEARS_IN_FOLDER = 20;

/** Above this many, the neighbouring folders are not periods. */
const MAX_NEIGHBOURS = 200;

/** `withFolder`: also its own folder, which a search of that folder has already seen. */
export async function filesBeside(file: string, withFolder: boolean): Promise<string[]> {
  const here = resolve(file);
  const folder = dirname(here);
  const inFolder = !withFolder
    ? []
    : (await entriesOf(folder, 'file')).filter((name) => extname(name) === extname(here));
  const neighbours = await entriesOf(dirname(folder), 'folder');
  const periods = neighbours.length <= MAX_NEIGHBOURS ? neighbours : [];
  const sameName = periods.map((name) => join(dirname(folder), name, basename(here)));
  const kinds = await Promise.all(sameName.map(pathKind));
  const beside = [
    ...(inFolder.length <= MAX_YEARS_IN_FOLDER ? inFolder.map((name) => join(folder, name)) : []),
    ...sameName.filter((_path, index) => kinds[index] === 'file'),
  ];
  return [...new Set(beside)].filter((path) => path !== here);
}

async function entriesOf(folder: string, kind: 'file' | 'folder'): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.name.startsWith('.') && (kind === 'file' ? entry.isFile() : entry.isDirectory()))
    .map(({ name }) => name)
    .toSorted();
}
