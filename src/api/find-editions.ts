/** Earlier editions of a rubric, and the way from one of them to the newest: 1.0 → 1.1 → 2.0. */
import { basename, dirname, resolve } from 'node:path';
import type { IssueCode, Read } from '../model/issue.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { createRubricFinder, referenceTo } from './find-rubric.ts';

export interface EditionFinder {
  /** The edition `reference`, for an assessment in `file`; null when it is nowhere, refused when it cannot be used. */
  readonly find: (reference: string, file: string) => Promise<Read<LoadedRubric> | null>;
  /** The editions after `reference`, up to the newest; null when no migration leads there. */
  readonly wayFrom: (reference: string, file: string) => Promise<Read<readonly LoadedRubric[]> | null>;
}

/** Looks at `given`, then where the rubrics of assessments are looked for, then beside the newest edition. */
export function createEditionFinder(
  newest: LoadedRubric,
  given: readonly LoadedRubric[],
  root: string | undefined,
): EditionFinder {
  const finder = createRubricFinder([newest, ...given], { root, beside: folderOfEditions(newest.file) });
  const find = async (reference: string, file: string): Promise<Read<LoadedRubric> | null> => {
    const found = await finder.find(reference, file);
    return !found.ok && found.issues.some(({ code }) => NOWHERE.has(code)) ? null : found;
  };
  return { find, wayFrom: (reference, file) => walkBack(reference, newest, (older) => find(older, file)) };
}

const NOWHERE: ReadonlySet<IssueCode> = new Set(['rubric-not-found', 'rubric-version-not-found']);

/** From the newest edition to ever older ones; two editions that each come after the other end the walk. */
async function walkBack(
  reference: string,
  newest: LoadedRubric,
  find: (reference: string) => Promise<Read<LoadedRubric> | null>,
): Promise<Read<readonly LoadedRubric[]> | null> {
  const way = [newest];
  for (;;) {
    const from = way[0]?.rubric.migration?.from;
    if (from === undefined || way.some((edition) => referenceTo(edition) === from)) return null;
    if (from === reference) return { ok: true, value: way, issues: [] };
    const older = await find(from);
    if (older?.ok !== true) return older;
    way.unshift(older.value);
  }
}

/** The rubric's own folder, or the folder of rubrics that this one lies in. */
function folderOfEditions(file: string): string {
  const folder = dirname(file);
  return basename(dirname(resolve(folder))) === 'rubrics' ? dirname(folder) : folder;
}
