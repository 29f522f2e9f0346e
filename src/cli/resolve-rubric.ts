/** The rubric that a word of the command line names: a file, one of the workspace, or a bundled one. */
import { join } from 'node:path';
import { nearest } from '../document/nearest.ts';
import { listRubrics } from '../api/list-rubrics.ts';
import { findBaseIn, findBundledBase } from '../api/find-base.ts';
import { loadBundledRubric, loadRubricFile, parseRubric } from '../api/load-rubric.ts';
import type { FindBase, LoadedRubric, RubricSource } from '../rubric/read-rubric.ts';
import type { Read } from '../model/issue.ts';
import { pathKind } from '../workspace/find-files.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { UsageError } from './usage-error.ts';

export async function resolveRubric(name: string, root: string | null): Promise<LoadedRubric> {
  const read = await readNamedRubric(name, root);
  if (!read.ok) throw new UsageError('', read.issues);
  return read.value;
}

/** The same from its file, with its plain value: what an overlay makes of its base. */
export async function resolveRubricSource(name: string, root: string | null): Promise<RubricSource> {
  const found = await findNamedRubric(name, root);
  if (!found.ok) throw new UsageError('', found.issues);
  const { file, findBase } = found.value;
  const bytes = await readBytes(file);
  const read = bytes.ok ? await parseRubric(file, bytes.value, findBase) : bytes;
  if (!read.ok) throw new UsageError('', read.issues);
  return read.value;
}

/** A file wins over a workspace's rubric, which wins over a bundled one of the same id. */
export async function readNamedRubric(name: string, root: string | null): Promise<Read<LoadedRubric>> {
  const [id = name, version] = name.split('@');
  const file = await rubricFile(name, id, root);
  if (file !== null) return asked(name, file, version, await loadRubricFile(file, { root: root ?? undefined }));
  const bundled = await loadBundledRubric(id);
  return bundled === null ? notFound(name, root) : asked(name, '', version, bundled);
}

/** Whoever names a version means that one; a file whose very name has an `@` in it is taken as it is. */
function asked(name: string, file: string, version: string | undefined, read: Read<LoadedRubric>): Read<LoadedRubric> {
  if (!read.ok || version === undefined || file === name || read.value.rubric.version === version) return read;
  const { id, version: available } = read.value.rubric;
  const params = { id, version, available };
  return { ok: false, issues: [{ code: 'rubric-version-not-found', severity: 'error', file: name, params }] };
}

/** The file that a word names, unread, and where the base of an overlay in it is looked for. */
export async function findNamedRubric(
  name: string,
  root: string | null,
): Promise<Read<{ readonly file: string; readonly findBase: FindBase }>> {
  const [id = name] = name.split('@');
  const file = await rubricFile(name, id, root);
  if (file !== null)
    return { ok: true, value: { file, findBase: findBaseIn({ root: root ?? undefined }) }, issues: [] };
  const bundled = /^[a-z0-9][a-z0-9-]*$/.test(id) ? bundledPath(id, 'rubric.yaml') : '';
  if ((await pathKind(bundled)) !== 'file') return notFound(name, root);
  return { ok: true, value: { file: bundled, findBase: findBundledBase }, issues: [] };
}

async function rubricFile(name: string, id: string, root: string | null): Promise<string | null> {
  const folder = join(root ?? '.', 'rubrics');
  const places = [name, join(name, 'rubric.yaml'), join(folder, id, 'rubric.yaml'), join(folder, `${id}.yaml`)];
  for (const place of places) if ((await pathKind(place)) === 'file') return place;
  return null;
}

async function notFound(name: string, root: string | null): Promise<Read<never>> {
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
