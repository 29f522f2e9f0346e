/** An assessment with its rubric, complete where the rubric demands it, or every fault. */
import type { Read } from '../model/issue.ts';
import type { Rubric } from '../model/rubric.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { readAssessmentDocument, type FindRubric, type ReadAssessment } from '../rubric/read-assessment.ts';
import { refuseIncomplete } from './refuse-incomplete.ts';

export async function readWholeAssessment<R extends { readonly rubric: Rubric }>(
  document: ParsedDocument,
  findRubric: FindRubric<R>,
): Promise<Read<ReadAssessment<R>>> {
  const read = await readAssessmentDocument(document, findRubric);
  if (!read.ok) return read;
  const { assessment, rubric } = read.value;
  const faults = refuseIncomplete(assessment, rubric.rubric);
  return faults.length === 0 ? read : { ok: false, issues: await locateFaults(document, faults) };
}
