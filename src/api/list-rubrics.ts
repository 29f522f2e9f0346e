/** Every rubric at hand: those of the workspace, then those that come with thang. */
import { join, resolve } from 'node:path';
import type { Issue } from '../model/issue.ts';
import { openDocument } from '../document/read-document.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { findFiles, pathKind } from '../workspace/find-files.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { loadRubricFile } from './load-rubric.ts';

export interface ListedRubrics {
  readonly rubrics: readonly LoadedRubric[];
  readonly issues: readonly Issue[];
}

/** Without a workspace, `rubrics/` of the folder where thang runs. */
export async function listRubrics(root: string | null): Promise<ListedRubrics> {
  const folders = [join(root ?? '.', 'rubrics'), bundledPath()];
  const files = (await Promise.all(folders.map(rubricFiles))).flat();
  const reads = await Promise.all(
    [...new Map(files.map((file) => [resolve(file), file])).values()].map(loadRubricFile),
  );
  return {
    rubrics: reads.flatMap((read) => (read.ok ? [read.value] : [])),
    issues: reads.flatMap((read) => (read.ok ? [] : read.issues)),
  };
}

async function rubricFiles(folder: string): Promise<string[]> {
  if ((await pathKind(folder)) !== 'folder') return [];
  const files = (await findFiles(folder)).filter((file) => /\.ya?ml$/i.test(file));
  const kinds = await Promise.all(files.map(kindOfFile));
  return files.filter((_file, index) => kinds[index] === 'rubric');
}

/** By what the file says of itself; a folder of rubrics holds programmes too. */
async function kindOfFile(file: string): Promise<string | undefined> {
  const bytes = await readBytes(file);
  const opened = bytes.ok ? await openDocument(file, bytes.value) : bytes;
  // A file that cannot be opened is somebody's faulty rubric: loading it says what is wrong.
  return 'document' in opened ? opened.kind : 'rubric';
}
