/** Every rubric at hand: those of the workspace, then those that come with thang. */
import { basename, dirname, resolve } from 'node:path';
import type { Issue, Read } from '../model/issue.ts';
import type { FindBase, LoadedRubric } from '../rubric/read-rubric.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { findBaseIn } from './find-base.ts';
import { loadBundledRubric, loadRubricDocument, loadRubricFile } from './load-rubric.ts';
import { filesNamed, filesOnShelf, foldersUp, yamlFiles } from './rubric-places.ts';
import { createRubricSearch, type RubricSearch } from './search-rubrics.ts';

export interface ListedRubrics {
  readonly rubrics: readonly LoadedRubric[];
  readonly issues: readonly Issue[];
}

/** What an assessment in the folder where thang runs may name. */
export async function listRubrics(root: string | null): Promise<ListedRubrics> {
  const places = { root: root ?? undefined };
  const search = createRubricSearch(places);
  const findBase = findBaseIn(places, search);
  const folders = await foldersUp(resolve('.'), places.root);
  const files = await Promise.all(
    folders.map(async (at) => [...(await filesOnShelf(at)), ...(await filesNamed('rubric', at))]),
  );
  const own = await Promise.all([...new Set(files.flat())].map((file) => loadOwn(file, search, findBase)));
  const bundled = await Promise.all((await yamlFiles(bundledPath())).map(loadBundled));
  const reads = [...own, ...bundled].flatMap((read) => read ?? []);
  return {
    rubrics: reads.flatMap((read) => (read.ok ? [read.value] : [])),
    issues: reads.flatMap((read) => (read.ok ? [] : read.issues)),
  };
}

/** A folder of rubrics holds programmes and cases too; what cannot be opened is somebody's faulty rubric. */
async function loadOwn(file: string, search: RubricSearch, findBase: FindBase): Promise<Read<LoadedRubric> | null> {
  const opened = await search.open(file);
  if (!opened.ok) return opened;
  return opened.kind === 'rubric' ? loadRubricDocument(opened.document, findBase) : null;
}

/** What the build has checked is not checked again. */
async function loadBundled(file: string): Promise<Read<LoadedRubric> | null> {
  if (basename(file) !== 'rubric.yaml') return null;
  return (await loadBundledRubric(basename(dirname(file)))) ?? loadRubricFile(file);
}
