/** Where a rubric may lie: the places for an id, seen from a file, and the rubric files of a folder. */
import { dirname, join, sep } from 'node:path';
import { openDocument } from '../document/read-document.ts';
import { findFiles, pathKind } from '../workspace/find-files.ts';
import { findRoot } from '../workspace/find-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';

/** Files that exist, nearest first: in each folder from `folder` up to the root of its workspace. */
export async function rubricPlaces(id: string, folder: string, root: string | undefined): Promise<string[]> {
  const places = (await foldersUp(folder, root)).flatMap((at) => [
    join(at, 'rubrics', id, 'rubric.yaml'),
    join(at, 'rubrics', `${id}.yaml`),
    join(at, `${id}.yaml`),
    join(at, 'rubric.yaml'),
  ]);
  const kinds = await Promise.all(places.map(pathKind));
  return places.filter((_place, index) => kinds[index] === 'file');
}

/** From `folder` to the root of its workspace; without a workspace, its parent is as far as we look. */
export async function foldersUp(folder: string, given: string | undefined): Promise<string[]> {
  const root = given ?? (await findRoot(folder)) ?? dirname(folder);
  if (folder !== root && !folder.startsWith(root.endsWith(sep) ? root : root + sep)) return [folder, root];
  const folders = [folder];
  for (let at = folder; at !== root && dirname(at) !== at;) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}

/** Every rubric file of a folder, by what the files say of themselves; a folder of rubrics holds programmes too. */
export async function rubricFiles(folder: string): Promise<string[]> {
  if ((await pathKind(folder)) !== 'folder') return [];
  const files = (await findFiles(folder)).filter((file) => /\.ya?ml$/i.test(file));
  const kinds = await Promise.all(files.map(kindOfFile));
  return files.filter((_file, index) => kinds[index] === 'rubric');
}

async function kindOfFile(file: string): Promise<string | undefined> {
  const bytes = await readBytes(file);
  const opened = bytes.ok ? await openDocument(file, bytes.value) : bytes;
  // A file that cannot be opened is somebody's faulty rubric: loading it says what is wrong.
  return 'document' in opened ? opened.kind : 'rubric';
}
