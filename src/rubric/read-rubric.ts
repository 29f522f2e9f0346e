/** A rubric file → a rubric that scoring can trust: its shape, its references and its rules are checked. */
import type { Issue, Read } from '../model/issue.ts';
import { RubricSchema, type Rubric } from '../model/rubric.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { openDocument, readAs } from '../document/read-document.ts';
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

export async function readRubricDocument(document: ParsedDocument): Promise<Read<LoadedRubric>> {
  const shaped = await readAs(document, 'rubric', RubricSchema);
  if (!shaped.ok) return shaped;
  const faults = checkRubric(shaped.value);
  const issues: Issue[] = faults.length === 0 ? [] : await locateFaults(document, faults);
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  return { ok: true, value: { rubric: shaped.value, hash: contentHash(document.value), file: document.file }, issues };
}
