/** Earlier editions of a rubric, and the way from one of them to the newest: 1.0 → 1.1 → 2.0. */
import { basename, dirname } from 'node:path';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { createRubricFinder } from './find-rubric.ts';
import { loadRubricFile } from './load-rubric.ts';
import { rubricFiles } from './rubric-places.ts';

export interface EditionFinder {
  /** The edition `reference`, for an assessment in `file`; null when it is nowhere to be found, or faulty. */
  readonly find: (reference: string, file: string) => Promise<LoadedRubric | null>;
  /** The editions after `reference`, up to the newest; null when no migration leads there. */
  readonly wayFrom: (reference: string, file: string) => Promise<readonly LoadedRubric[] | null>;
}

/** Looks at `given`, then where the rubrics of assessments are looked for, then beside the newest edition. */
export function createEditionFinder(
  newest: LoadedRubric,
  given: readonly LoadedRubric[],
  root: string | undefined,
): EditionFinder {
  const finder = createRubricFinder([newest, ...given], root);
  let beside: Promise<readonly LoadedRubric[]> | undefined;
  const find = async (reference: string, file: string): Promise<LoadedRubric | null> => {
    const found = await finder.find(reference, file);
    if (found.ok) return found.value;
    beside ??= editionsBeside(newest.file);
    return (await beside).find((loaded) => referenceTo(loaded) === reference) ?? null;
  };
  return { find, wayFrom: (reference, file) => walkBack(reference, newest, (older) => find(older, file)) };
}

/** `id@version` */
export function referenceTo({ rubric: { id, version } }: Pick<LoadedRubric, 'rubric'>): string {
  return `${id}@${version}`;
}

/** From the newest edition to ever older ones; two editions that each come after the other end the walk. */
async function walkBack(
  reference: string,
  newest: LoadedRubric,
  find: (reference: string) => Promise<LoadedRubric | null>,
): Promise<readonly LoadedRubric[] | null> {
  const way = [newest];
  for (;;) {
    const from = way[0]?.rubric.migration?.from;
    if (from === undefined || way.some((edition) => referenceTo(edition) === from)) return null;
    if (from === reference) return way;
    const older = await find(from);
    if (older === null) return null;
    way.unshift(older);
  }
}

/** In the rubric's own folder, and in the folder of rubrics that this one lies in; faulty ones are passed over. */
async function editionsBeside(file: string): Promise<readonly LoadedRubric[]> {
  const folder = dirname(file);
  const isOneOfMany = basename(dirname(folder)) === 'rubrics';
  const files = await rubricFiles(isOneOfMany ? dirname(folder) : folder);
  const reads = await Promise.all(files.map((path) => loadRubricFile(path)));
  return reads.flatMap((read) => (read.ok ? [read.value] : []));
}
