/** The rubric that a word of the command line names: a file, one of the workspace, or a bundled one. */
import { join } from 'node:path';
import { nearest } from '../document/nearest.ts';
import { listRubrics } from '../api/list-rubrics.ts';
import { loadBundledRubric, loadRubricFile } from '../api/load-rubric.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import type { Read } from '../model/issue.ts';
import { pathKind } from '../workspace/find-files.ts';
import { UsageError } from './usage-error.ts';

export async function resolveRubric(name: string, root: string | null): Promise<LoadedRubric> {
  const read = await readNamedRubric(name, root);
  if (!read.ok) throw new UsageError('', read.issues);
  return read.value;
}

/** A file wins over a workspace's rubric, which wins over a bundled one of the same id. */
export async function readNamedRubric(name: string, root: string | null): Promise<Read<LoadedRubric>> {
  const [id = name] = name.split('@');
  const file = await rubricFile(name, id, root);
  if (file !== null) return loadRubricFile(file);
  return (await loadBundledRubric(id)) ?? notFound(name, root);
}

async function rubricFile(name: string, id: string, root: string | null): Promise<string | null> {
  const folder = join(root ?? '.', 'rubrics');
  const places = [name, join(name, 'rubric.yaml'), join(folder, id, 'rubric.yaml'), join(folder, `${id}.yaml`)];
  for (const place of places) if ((await pathKind(place)) === 'file') return place;
  return null;
}

async function notFound(name: string, root: string | null): Promise<Read<LoadedRubric>> {
  const { rubrics } = await listRubrics(root);
  const suggestion = nearest(
    name,
    rubrics.map(({ rubric }) => rubric.id),
  );
  return {
    ok: false,
    issues: [{ code: 'rubric-not-found', severity: 'error', file: name, params: { id: name }, suggestion }],
  };
}
