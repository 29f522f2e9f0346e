/** A rubric file → a rubric that scoring can trust: its shape, its references and its rules are checked. */
import { expandFacets } from '../model/expand-facets.ts';
import type { Read } from '../model/issue.ts';
import type { RubricChange } from '../model/rubric-change.ts';
import { RubricSchema, type Rubric } from '../model/rubric.ts';
import type { Fault } from '../document/fault.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { openDocument, readAs } from '../document/read-document.ts';
import { byPosition } from '../document/sort-issues.ts';
import { withoutUnknownKeys } from '../document/without-unknown-keys.ts';
import { checkRubric } from './check-rubric.ts';
import { withContentHash } from './content-hash.ts';
import type { PlainMap } from './merge-patch.ts';

export interface LoadedRubric {
  readonly rubric: Rubric;
  /** `sha256:` and the hash of the content, of an overlay together with its base; layout and comments do not change it. */
  readonly hash: string;
  readonly file: string;
  /** An overlay only: how it differs from its base, after how the base differs from its own. */
  readonly changes?: readonly RubricChange[];
  /** An overlay only: the files that it stands on, nearest first. */
  readonly bases?: readonly string[];
}

/** With the plain value that it was made from: what an overlay changes. */
export interface RubricSource extends LoadedRubric {
  readonly value: PlainMap;
}

/** The document that holds the edition `reference`, as seen from `file`; what is not found has no file yet. */
export type FindBase = (reference: string, file: string) => Promise<Read<ParsedDocument>>;

/** What is found wrong with a rubric of the right shape, as it is written. */
export type CheckRubric = (rubric: Rubric) => readonly Fault[];

/** Errors refuse the rubric; warnings stand beside it. Without `findBase`, an overlay has nothing to stand on. */
export async function readRubric(file: string, bytes: Uint8Array, findBase?: FindBase): Promise<Read<RubricSource>> {
  const opened = await openDocument(file, bytes);
  return opened.ok ? readRubricDocument(opened.document, findBase) : opened;
}

/** `above` are the overlays that stand on this rubric, as `id@version`. `check` may look for more than scoring must know. */
export async function readRubricDocument(
  document: ParsedDocument,
  findBase: FindBase = findNothing,
  above: readonly string[] = [],
  check: CheckRubric = checkRubric,
): Promise<Read<RubricSource>> {
  if (!isOverlay(document)) return readPlainRubric(document, check);
  const { readOverlay } = await import('./read-overlay.ts');
  const find = (reference: string): Promise<Read<ParsedDocument>> => findBase(reference, document.file);
  const read = (base: ParsedDocument, chain: readonly string[]): Promise<Read<RubricSource>> =>
    readRubricDocument(base, findBase, chain);
  return readOverlay(document, { find, read, check }, above);
}

/** Whether a file says only how it differs from another. */
export function isOverlay({ value }: Pick<ParsedDocument, 'value'>): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'extends');
}

/** Misspelt keys do not hide the faults of references and rules. */
async function readPlainRubric(document: ParsedDocument, check: CheckRubric): Promise<Read<RubricSource>> {
  const shaped = await readAs(document, 'rubric', RubricSchema);
  const sound = shaped.ok ? shaped.value : withoutUnknownKeys(document.value, RubricSchema);
  const faults = shaped.ok ? check(shaped.value) : sound === null ? [] : checkRubric(sound);
  const issues = [...shaped.issues, ...(await locateFaults(document, faults))].toSorted(byPosition);
  if (!shaped.ok || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const { file } = document;
  const value = document.value as PlainMap;
  return { ok: true, value: withContentHash({ rubric: expandFacets(shaped.value), file, value }, value), issues };
}

function findNothing(reference: string): Promise<Read<ParsedDocument>> {
  const id = reference.slice(0, reference.lastIndexOf('@'));
  return Promise.resolve({
    ok: false,
    issues: [{ code: 'rubric-not-found', severity: 'error', file: '', params: { id, found: '' } }],
  });
}
