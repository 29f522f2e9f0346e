/** A rubric by its file, or by the id of one that comes with thang. */
import { createHash } from 'node:crypto';
import type { Read } from '../model/issue.ts';
import type { Rubric } from '../model/rubric.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import type { FindBase, LoadedRubric, RubricSource } from '../rubric/read-rubric.ts';
import { pathKind } from '../workspace/find-files.ts';
import { builtPath, bundledPath } from '../workspace/package-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { findBaseIn, findBundledBase, type BasePlaces } from './find-base.ts';
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

/** `places` say where the base of an overlay is looked for, beside the folders above the file. */
export async function loadRubricFile(file: string, places: BasePlaces = {}): Promise<Read<RubricSource>> {
  const bytes = await readBytes(file);
  return bytes.ok ? parseRubric(file, bytes.value, findBaseIn(places)) : bytes;
}

/** What the build keeps of a bundled rubric, so that a start does not parse and check half a megabyte of YAML again. */
export interface BuiltRubric {
  /** Of the file, and of the files that an overlay stands on. */
  readonly sourceHash: string;
  /** Ids of the bundled rubrics that it stands on, nearest first. */
  readonly bases: readonly string[];
  readonly loaded: LoadedRubric;
}

/** Null when no rubric of that id comes with thang. */
export async function loadBundledRubric(id: string): Promise<Read<LoadedRubric> | null> {
  const bytes = await readBundled(id);
  if (bytes === null) return null;
  const file = bundledPath(id, 'rubric.yaml');
  const built = await readBuilt(id);
  const isFresh = built !== null && built.sourceHash === sourceHash([bytes, ...(await basesOf(built))]);
  if (!isFresh) return parseRubric(file, bytes, findBundledBase);
  const bases = built.bases.map((base) => bundledPath(base, 'rubric.yaml'));
  return { ok: true, value: { ...built.loaded, file, ...(bases.length > 0 && { bases }) }, issues: [] };
}

/** The reader of rubrics is large, and a run with a bundled one does without. */
export async function parseRubric(file: string, bytes: Uint8Array, findBase: FindBase): Promise<Read<RubricSource>> {
  const { readRubric } = await import('../rubric/read-rubric.ts');
  return readRubric(file, bytes, findBase);
}

/** The same for a file that is open already. */
export async function loadRubricDocument(document: ParsedDocument, findBase: FindBase): Promise<Read<RubricSource>> {
  const { readRubricDocument } = await import('../rubric/read-rubric.ts');
  return readRubricDocument(document, findBase);
}

export function sourceHash(files: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const bytes of files) hash.update(bytes);
  return hash.digest('hex');
}

async function readBundled(id: string): Promise<Uint8Array | null> {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) return null;
  const bytes = await readBytes(bundledPath(id, 'rubric.yaml'));
  return bytes.ok ? bytes.value : null;
}

/** A base that is gone makes the hash another, and reading says what is wrong. */
async function basesOf({ bases }: BuiltRubric): Promise<Uint8Array[]> {
  const read = await Promise.all(bases.map(readBundled));
  return read.flatMap((bytes) => bytes ?? []);
}

async function readBuilt(id: string): Promise<BuiltRubric | null> {
  const bytes = await readBytes(builtPath('rubrics', `${id}.json`));
  if (!bytes.ok) return null;
  const { buffer, byteOffset, length } = bytes.value;
  try {
    // Two bytes a letter, as the engine keeps Vietnamese, so that nothing is decoded; our own build wrote it.
    return JSON.parse(Buffer.from(buffer, byteOffset, length).toString('utf16le')) as BuiltRubric;
  } catch {
    return null;
  }
}
