/** Every rubric at hand: those of the workspace, then those that come with thang. */
import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { findFiles, pathKind } from '../workspace/find-files.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { loadRubricFile } from './load-rubric.ts';

export interface ListedRubrics {
  readonly rubrics: readonly LoadedRubric[];
  readonly issues: readonly Issue[];
}

export async function listRubrics(root: string | null): Promise<ListedRubrics> {
  const folders = [...(root === null ? [] : [join(root, 'rubrics')]), bundledPath()];
  const files = (await Promise.all(folders.map(rubricFiles))).flat();
  const reads = await Promise.all([...new Set(files)].map(loadRubricFile));
  return {
    rubrics: reads.flatMap((read) => (read.ok ? [read.value] : [])),
    issues: reads.flatMap((read) => (read.ok ? [] : read.issues)),
  };
}

async function rubricFiles(folder: string): Promise<string[]> {
  if ((await pathKind(folder)) !== 'folder') return [];
  return (await findFiles(folder)).filter((file) => /[\\/]rubric\.ya?ml$/.test(file));
}
