/** A rubric file → a rubric that scoring can trust: its shape, its references and its rules are checked. */
import type { Read } from '../model/issue.ts';
import { RubricSchema, type Rubric } from '../model/rubric.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { openDocument, readAs } from '../document/read-document.ts';
import { byPosition } from '../document/sort-issues.ts';
import { withoutUnknownKeys } from '../document/without-unknown-keys.ts';
import { checkRubric } from './check-rubric.ts';
import { contentHash } from './content-hash.ts';

export interface LoadedRubric {
  readonly rubric: Rubric;
  /** `sha256:` and the hash of the content; layout and comments do not change it. */
  readonly hash: string;
  readonly file: string;
}

/** Errors refuse the rubric; warnings stand beside it. */
export async function readRubric(file: string, bytes: Uint8Array): Promise<Read<LoadedRubric>> {
  const opened = await openDocument(file, bytes);
  return opened.ok ? readRubricDocument(opened.document) : opened;
}

/** Misspelt keys do not hide the faults of references and rules. */
export async function readRubricDocument(document: ParsedDocument): Promise<Read<LoadedRubric>> {
  const shaped = await readAs(document, 'rubric', RubricSchema);
  const sound = shaped.ok ? shaped.value : withoutUnknownKeys(document.value, RubricSchema);
  const faults = sound === null ? [] : checkRubric(sound);
  const issues = [...shaped.issues, ...(await locateFaults(document, faults))].toSorted(byPosition);
  if (!shaped.ok || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  const { file, value } = document;
  return { ok: true, value: { rubric: shaped.value, hash: contentHash(value), file }, issues };
}
