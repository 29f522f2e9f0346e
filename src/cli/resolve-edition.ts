/** The edition of a rubric that a word names: a file, an id, or `id@version` among all rubrics at hand. */
import { listRubrics } from '../api/list-rubrics.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { pathKind } from '../workspace/find-files.ts';
import { readNamedRubric } from './resolve-rubric.ts';
import { UsageError } from './usage-error.ts';

/** Where a version is named, another one is not taken in its place. */
export async function resolveEdition(name: string, root: string | null): Promise<LoadedRubric> {
  const [id = '', version] = name.split('@');
  const read = await readNamedRubric(name, root);
  const isExact = version === undefined || (await pathKind(name)) !== null;
  if (read.ok && (isExact || read.value.rubric.version === version)) return read.value;
  if (isExact) throw new UsageError('', read.issues);
  const { rubrics } = await listRubrics(root);
  const editions = rubrics.filter(({ rubric }) => rubric.id === id);
  const found = editions.find(({ rubric }) => rubric.version === version);
  if (found !== undefined) return found;
  if (editions.length === 0) throw new UsageError('', read.issues);
  const available = [...new Set(editions.map(({ rubric }) => rubric.version))].join(', ');
  throw new UsageError('', [
    { code: 'rubric-version-not-found', severity: 'error', file: name, params: { id, version, available } },
  ]);
}
