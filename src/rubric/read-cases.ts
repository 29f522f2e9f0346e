/** A file of golden cases → cases that fit the rubric they test. */
import { CasesSchema, type Cases } from '../model/cases.ts';
import type { Read } from '../model/issue.ts';
import type { Rubric } from '../model/rubric.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { readAs } from '../document/read-document.ts';
import { byPosition } from '../document/sort-issues.ts';
import { withoutUnknownKeys } from '../document/without-unknown-keys.ts';
import { checkCases } from './check-cases.ts';
import { placeAtReference, type FindRubric } from './read-assessment.ts';

export interface ReadCases<R> {
  readonly cases: Cases;
  readonly rubric: R;
}

/** The cases with their rubric, or every fault; misspelt keys do not hide the faults of answers and expectations. */
export async function readCasesDocument<R extends { readonly rubric: Rubric }>(
  document: ParsedDocument,
  findRubric: FindRubric<R>,
): Promise<Read<ReadCases<R>>> {
  const shaped = await readAs(document, 'cases', CasesSchema);
  const sound = shaped.ok ? shaped.value : withoutUnknownKeys(document.value, CasesSchema);
  if (sound === null) return { ok: false, issues: shaped.issues };
  const found = await findRubric(sound.rubric);
  if (!found.ok) return { ok: false, issues: [...shaped.issues, ...(await placeAtReference(document, found.issues))] };
  const faults = await locateFaults(document, checkCases(sound, found.value.rubric));
  const issues = [...shaped.issues, ...faults].toSorted(byPosition);
  const isSound = shaped.ok && issues.every(({ severity }) => severity === 'warning');
  return isSound ? { ok: true, value: { cases: shaped.value, rubric: found.value }, issues } : { ok: false, issues };
}
