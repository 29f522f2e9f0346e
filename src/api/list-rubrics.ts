/** Every rubric at hand: those of the workspace, then those that come with thang. */
import { basename, dirname, join, resolve } from 'node:path';
import type { Issue, Read } from '../model/issue.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { loadBundledRubric, loadRubricFile } from './load-rubric.ts';
import { rubricFiles } from './rubric-places.ts';

export interface ListedRubrics {
  readonly rubrics: readonly LoadedRubric[];
  readonly issues: readonly Issue[];
}

/** Without a workspace, `rubrics/` of the folder where thang runs. */
export async function listRubrics(root: string | null): Promise<ListedRubrics> {
  const folders = [join(root ?? '.', 'rubrics'), bundledPath()];
  const files = (await Promise.all(folders.map(rubricFiles))).flat();
  const reads = await Promise.all([...new Map(files.map((file) => [resolve(file), file])).values()].map(load));
  return {
    rubrics: reads.flatMap((read) => (read.ok ? [read.value] : [])),
    issues: reads.flatMap((read) => (read.ok ? [] : read.issues)),
  };
}

/** What the build has checked is not checked again. */
async function load(file: string): Promise<Read<LoadedRubric>> {
  const id = basename(dirname(file));
  const isBundled = resolve(file) === bundledPath(id, 'rubric.yaml');
  const bundled = isBundled ? await loadBundledRubric(id) : null;
  return bundled === null || !bundled.ok ? loadRubricFile(file) : { ...bundled, value: { ...bundled.value, file } };
}
