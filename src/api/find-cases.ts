/** Which files hold the golden cases that a word of the user names: a file, a folder, or the rubric that they lie beside. */
import { basename, dirname, extname, sep } from 'node:path';
import type { Read } from '../model/issue.ts';
import { openDocument } from '../document/read-document.ts';
import { splitReference } from '../rubric/read-assessment.ts';
import { findFiles, pathKind } from '../workspace/find-files.ts';
import { bundledPath } from '../workspace/package-root.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { missing } from './find-edition.ts';
import { createRubricSearch } from './search-rubrics.ts';

/** A folder is searched for `cases.yaml` and `*.cases.yaml`; a rubric without such files has none. */
export async function findCases(word: string): Promise<Read<readonly string[]>> {
  const kind = await pathKind(word);
  if (kind === 'folder') return found(await casesBelow(word));
  if (kind === 'file' || looksLikePath(word)) return found([word]);
  const named = word.lastIndexOf('@') > 0 ? splitReference(word) : { id: word, version: null };
  return (await casesBeside(named)) ?? (await bundledCases(named)) ?? unknown(word, named);
}

interface Named {
  readonly id: string;
  readonly version: string | null;
}

/** Beside any edition of the rubric at hand; null when there is none. */
async function casesBeside(named: Named): Promise<Read<readonly string[]> | null> {
  const all = await createRubricSearch({}).editions('.', named.id);
  const editions = all.filter(({ version }) => named.version === null || version === named.version);
  if (editions.length === 0) return null;
  const folders = new Set(editions.map(({ document }) => dirname(document.file)));
  const cases = new Set((await Promise.all([...folders].map(casesBelow))).flat());
  const own = [...cases].map(async (file) => ((await speaksOf(file, named)) ? [file] : []));
  return found((await Promise.all(own)).flat());
}

async function bundledCases(named: Named): Promise<Read<readonly string[]> | null> {
  const file = bundledPath(named.id, 'cases.yaml');
  const isBundled = /^[a-z0-9-]+$/.test(named.id) && (await pathKind(file)) === 'file';
  return isBundled && (await speaksOf(file, named)) ? found([file]) : null;
}

async function unknown(word: string, { id, version }: Named): Promise<Read<never>> {
  const { issues } = await missing(id, version, await createRubricSearch({}).editions('.'));
  return { ok: false, issues: issues.map((issue) => ({ ...issue, file: word })) };
}

/** Nobody writes an id with a slash or the ending of a file. */
function looksLikePath(word: string): boolean {
  return word.includes('/') || word.includes(sep) || /^\.(?:ya?ml|json)$/i.test(extname(word));
}

async function casesBelow(folder: string): Promise<string[]> {
  return (await findFiles(folder)).filter((file) => /^(?:.+\.)?cases\.ya?ml$/i.test(basename(file)));
}

/** Whether cases are of this rubric; what cannot be opened is run all the same, to say why. */
async function speaksOf(file: string, { id, version }: Named): Promise<boolean> {
  const bytes = await readBytes(file);
  const opened = bytes.ok ? await openDocument(file, bytes.value) : bytes;
  if (!('document' in opened)) return true;
  const { value } = opened.document;
  const named = typeof value === 'object' && value !== null ? (value as { readonly rubric?: unknown }).rubric : null;
  if (typeof named !== 'string') return true;
  return version === null ? splitReference(named).id === id : named === `${id}@${version}`;
}

function found(value: readonly string[]): Read<readonly string[]> {
  return { ok: true, value, issues: [] };
}
