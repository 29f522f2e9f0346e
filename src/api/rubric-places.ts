/** Where a rubric may lie: the folders that are looked through, nearest first, and the files in each that may hold one. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { findFiles, pathKind } from '../workspace/find-files.ts';
import { findRoot } from '../workspace/find-root.ts';
import { bundledPath } from '../workspace/package-root.ts';

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

/** Files of `folder` that exist and are named as a rubric of this id is, the plainest name first. */
export async function filesNamed(id: string, folder: string): Promise<string[]> {
  const shelf = shelfOf(folder);
  const places = [
    ...(shelf === null ? [] : [join(shelf, id, 'rubric.yaml'), join(shelf, `${id}.yaml`)]),
    join(folder, `${id}.yaml`),
    join(folder, 'rubric.yaml'),
  ].map(shortPath);
  const kinds = await Promise.all(places.map(pathKind));
  return places.filter((_place, index) => kinds[index] === 'file');
}

/** Whether the file has the name of this rubric, so that it is the one although it says nothing that can be read. */
export function isNamedAfter(id: string, file: string): boolean {
  const name = basename(file);
  return name === `${id}.yaml` || (name === 'rubric.yaml' && basename(dirname(resolve(file))) === id);
}

/** Every YAML file in the folder `rubrics/` of `folder`; whether it is a rubric is for the file to say. */
export async function filesOnShelf(folder: string): Promise<string[]> {
  const shelf = shelfOf(folder);
  return shelf === null ? [] : yamlFiles(shelf);
}

/** Every YAML file below `folder`; none when it is no folder. */
export async function yamlFiles(folder: string): Promise<string[]> {
  if ((await pathKind(folder)) !== 'folder') return [];
  return (await findFiles(folder)).filter((file) => /\.ya?ml$/i.test(file)).map(shortPath);
}

/** Null for the rubrics that come with thang, which are looked for last and need not be read. */
function shelfOf(folder: string): string | null {
  const shelf = join(folder, 'rubrics');
  return resolve(shelf) === bundledPath() ? null : shelf;
}

/** As a user would write it who stands where thang runs. */
function shortPath(file: string): string {
  const short = relative('.', file);
  return short === '' || short.startsWith('..') ? file : short;
}
