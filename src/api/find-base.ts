/** Which file holds the rubric that an overlay extends: looked for as the rubric of an assessment is. */
import { dirname, join, resolve } from 'node:path';
import type { Issue, Read } from '../model/issue.ts';
import { nearest } from '../document/nearest.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { openDocument } from '../document/read-document.ts';
import { splitReference } from '../rubric/read-assessment.ts';
import type { FindBase } from '../rubric/read-rubric.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { pathKind } from '../workspace/find-files.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { foldersUp, rubricFiles, rubricPlaces } from './rubric-places.ts';

export interface BasePlaces {
  /** Files that the user named; looked at first. */
  readonly given?: readonly string[] | undefined;
  /** A workspace named by the user; without one, that of the overlay. */
  readonly root?: string | undefined;
}

/** From the folder of the overlay up to its workspace's root, then among the bundled rubrics. */
export function findBaseIn({ given = [], root }: BasePlaces): FindBase {
  return async (reference, overlay) => {
    const { id } = splitReference(reference);
    const folder = dirname(resolve(overlay));
    const places = [...given, ...(await rubricPlaces(id, folder, root)), ...(await bundledFile(id))];
    const known = async (): Promise<string[]> => {
      const folders = (await foldersUp(folder, root)).map((at) => join(at, 'rubrics'));
      return [...given, ...(await Promise.all([...folders, bundledPath()].map(rubricFiles))).flat()];
    };
    return findAmong(places, reference, known);
  };
}

/** What comes with thang stands on what comes with thang, wherever it is installed. */
export const findBundledBase: FindBase = async (reference) =>
  findAmong(await bundledFile(splitReference(reference).id), reference, () => rubricFiles(bundledPath()));

async function bundledFile(id: string): Promise<string[]> {
  const file = bundledPath(id, 'rubric.yaml');
  return (await pathKind(file)) === 'file' ? [file] : [];
}

/** `known` are the rubrics that may have been meant; they are looked at only when nothing was found. */
async function findAmong(
  places: readonly string[],
  reference: string,
  known: () => Promise<readonly string[]>,
): Promise<Read<ParsedDocument>> {
  const { id, version } = splitReference(reference);
  const others: string[] = [];
  for (const file of places) {
    const read = await openRubric(file);
    if (!read.ok) return { ok: false, issues: [...read.issues, refusal('rubric-faulty', { id })] };
    const head = headOf(read.value);
    if (head?.id !== id) continue;
    if (head.version === version) return read;
    others.push(head.version);
  }
  const available = [...new Set(others)];
  if (available.length === 0) return notFound(id, await known());
  const suggestion = `${id}@${available[0] ?? ''}`;
  const issue = refusal('rubric-version-not-found', { id, version, available: available.join(', ') });
  return { ok: false, issues: [{ ...issue, suggestion }] };
}

async function openRubric(file: string): Promise<Read<ParsedDocument>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = await openDocument(file, bytes.value);
  return opened.ok ? { ok: true, value: opened.document, issues: [] } : opened;
}

interface Head {
  readonly id: string;
  readonly version: string;
}

/** As far as the file says; whether it is sound is asked when it turns out to be the one. */
function headOf({ value }: ParsedDocument): Head | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, id, version } = value as Record<string, unknown>;
  return kind === 'rubric' && typeof id === 'string' && typeof version === 'string' ? { id, version } : null;
}

async function notFound(id: string, files: readonly string[]): Promise<Read<ParsedDocument>> {
  const reads = await Promise.all(files.map(openRubric));
  const heads = reads.flatMap((read) => (read.ok ? (headOf(read.value) ?? []) : []));
  const meant = nearest(
    id,
    heads.map((head) => head.id),
  );
  const found = heads.find((head) => head.id === meant);
  const suggestion = found === undefined ? undefined : `${found.id}@${found.version}`;
  return { ok: false, issues: [{ ...refusal('rubric-not-found', { id }), suggestion }] };
}

/** Without a file: it is told at the line that names the base. */
function refusal(code: Issue['code'], params: Issue['params']): Issue {
  return { code, severity: 'error', file: '', params };
}
