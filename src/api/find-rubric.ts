/** Which file holds the rubric edition that an assessment names. */
import { dirname, join, resolve, sep } from 'node:path';
import type { Issue, Read } from '../model/issue.ts';
import { splitReference } from '../rubric/read-assessment.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { pathKind } from '../workspace/find-files.ts';
import { findRoot } from '../workspace/find-root.ts';
import { loadBundledRubric, loadRubricFile } from './load-rubric.ts';

export interface RubricFinder {
  /** The edition `reference` names, looked for from the folder of `file` up to its workspace's root, then among the bundled ones. */
  readonly find: (reference: string, file: string) => Promise<Read<LoadedRubric>>;
}

/** `given` are the rubrics that the user named; they come first. `root` is a workspace named by the user. Each file is read once. */
export function createRubricFinder(given: readonly LoadedRubric[], root?: string): RubricFinder {
  const files = new Map<string, Promise<Read<LoadedRubric>>>();
  const bundled = new Map<string, Promise<Read<LoadedRubric> | null>>();
  const found = new Map<string, Promise<Read<LoadedRubric>>>();
  const load = (file: string): Promise<Read<LoadedRubric>> => remember(files, file, () => loadRubricFile(file));

  const search = async (reference: string, folder: string): Promise<Read<LoadedRubric>> => {
    const { id, version } = splitReference(reference);
    const others: LoadedRubric[] = [];
    const take = (loaded: LoadedRubric): boolean => {
      if (loaded.rubric.id === id) others.push(loaded);
      return loaded.rubric.id === id && loaded.rubric.version === version;
    };
    for (const loaded of given) if (take(loaded)) return accept(loaded);
    for (const file of await candidates(id, folder, root)) {
      const read = await load(file);
      if (isOtherKind(read)) continue;
      if (!read.ok) return { ok: false, issues: [...read.issues, notFound('rubric-faulty', { id })] };
      if (take(read.value)) return accept(read.value);
    }
    const ours = await remember(bundled, id, () => loadBundledRubric(id));
    if (ours?.ok === true && take(ours.value)) return accept(ours.value);
    const available = others.map(({ rubric }) => rubric.version).join(', ');
    return {
      ok: false,
      issues: [
        others.length === 0
          ? notFound('rubric-not-found', { id })
          : notFound('rubric-version-not-found', { id, version, available }),
      ],
    };
  };

  return {
    find: (reference, file) => {
      const folder = dirname(resolve(file));
      return remember(found, `${reference}\n${folder}`, () => search(reference, folder));
    },
  };
}

/** Places that exist, nearest first. */
async function candidates(id: string, folder: string, root: string | undefined): Promise<string[]> {
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
async function foldersUp(folder: string, given: string | undefined): Promise<string[]> {
  const root = given ?? (await findRoot(folder)) ?? dirname(folder);
  if (folder !== root && !folder.startsWith(root.endsWith(sep) ? root : root + sep)) return [folder, root];
  const folders = [folder];
  for (let at = folder; at !== root && dirname(at) !== at;) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}

/** `<id>.yaml` and `rubric.yaml` are good names for other files too. */
function isOtherKind({ issues }: Read<LoadedRubric>): boolean {
  return issues.some(({ code }) => code === 'wrong-kind' || code === 'unknown-kind' || code === 'not-a-map');
}

function remember<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

function accept(value: LoadedRubric): Read<LoadedRubric> {
  return { ok: true, value, issues: [] };
}

/** Without a file: whoever asked puts in its own. */
function notFound(
  code: 'rubric-not-found' | 'rubric-version-not-found' | 'rubric-faulty',
  params: Issue['params'],
): Issue {
  return { code, severity: 'error', file: '', params };
}
