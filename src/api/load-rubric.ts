/** A rubric by its file, or by the id of one that comes with thang. */
import { createHash } from 'node:crypto';
import type { Read } from '../model/issue.ts';
import type { Rubric } from '../model/rubric.ts';
import { readRubric, type LoadedRubric } from '../rubric/read-rubric.ts';
import { pathKind } from '../workspace/find-files.ts';
import { builtPath, bundledPath } from '../workspace/package-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { valueOf } from './input-error.ts';

/**
 * The checked rubric at `pathOrId`: a path to a file, or the id of a bundled rubric such as `vn-data-management`.
 * Throws an `InputError` with every fault of the file.
 */
export async function loadRubric(pathOrId: string): Promise<Rubric> {
  const isFile = (await pathKind(pathOrId)) === 'file';
  const read = isFile
    ? await loadRubricFile(pathOrId)
    : ((await loadBundledRubric(pathOrId)) ?? (await loadRubricFile(pathOrId)));
  return valueOf(read).rubric;
}

export async function loadRubricFile(file: string): Promise<Read<LoadedRubric>> {
  const bytes = await readBytes(file);
  return bytes.ok ? readRubric(file, bytes.value) : bytes;
}

/** What the build keeps of a bundled rubric, so that a start does not parse and check half a megabyte of YAML again. */
export interface BuiltRubric {
  readonly sourceHash: string;
  readonly loaded: LoadedRubric;
}

/** Null when no rubric of that id comes with thang. */
export async function loadBundledRubric(id: string): Promise<Read<LoadedRubric> | null> {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) return null;
  const file = bundledPath(id, 'rubric.yaml');
  const bytes = await readBytes(file);
  if (!bytes.ok) return null;
  const built = await readBuilt(id);
  const isFresh = built?.sourceHash === sourceHash(bytes.value);
  return isFresh ? { ok: true, value: { ...built.loaded, file }, issues: [] } : readRubric(file, bytes.value);
}

export function sourceHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readBuilt(id: string): Promise<BuiltRubric | null> {
  const bytes = await readBytes(builtPath('rubrics', `${id}.json`));
  if (!bytes.ok) return null;
  try {
    // Buffer decodes several times faster than TextDecoder, and our own build wrote it.
    return JSON.parse(Buffer.from(bytes.value).toString('utf8')) as BuiltRubric;
  } catch {
    return null;
  }
}
