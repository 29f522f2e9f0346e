/** Which file holds the rubric edition that an assessment names. */
import { dirname, resolve } from 'node:path';
import type { Issue, Read } from '../model/issue.ts';
import { splitReference } from '../rubric/read-assessment.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { loadBundledRubric, loadRubricFile } from './load-rubric.ts';
import { rubricPlaces } from './rubric-places.ts';

export interface RubricFinder {
  /** The edition `reference` names, looked for from the folder of `file` up to its workspace's root, then among the bundled ones. */
  readonly find: (reference: string, file: string) => Promise<Read<LoadedRubric>>;
}

/** `given` are the rubrics that the user named; they come first. `root` is a workspace named by the user. Each file is read once. */
export function createRubricFinder(given: readonly LoadedRubric[], root?: string): RubricFinder {
  const files = new Map<string, Promise<Read<LoadedRubric>>>();
  const bundled = new Map<string, Promise<Read<LoadedRubric> | null>>();
  const found = new Map<string, Promise<Read<LoadedRubric>>>();
  const places = { given: given.map(({ file }) => file), root };
  const load = (file: string): Promise<Read<LoadedRubric>> => remember(files, file, () => loadRubricFile(file, places));

  const search = async (reference: string, folder: string): Promise<Read<LoadedRubric>> => {
    const { id, version } = splitReference(reference);
    const others: LoadedRubric[] = [];
    const take = (loaded: LoadedRubric): boolean => {
      if (loaded.rubric.id === id) others.push(loaded);
      return loaded.rubric.id === id && loaded.rubric.version === version;
    };
    for (const loaded of given) if (take(loaded)) return accept(loaded);
    for (const file of await rubricPlaces(id, folder, root)) {
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
