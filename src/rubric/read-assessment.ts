/** An assessment file → answers that fit the rubric they name. */
import type { Issue, Read } from '../model/issue.ts';
import { AssessmentSchema, type Assessment } from '../model/assessment.ts';
import type { Rubric } from '../model/rubric.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { readAs } from '../document/read-document.ts';
import { checkAssessment } from './check-assessment.ts';

/** The shape only; which rubric it answers is not known before. */
export function readAssessmentShape(document: ParsedDocument): Promise<Read<Assessment>> {
  return readAs(document, 'assessment', AssessmentSchema);
}

/** The faults of the answers against the rubric; empty when scoring may begin. */
export async function assessmentIssues(
  document: ParsedDocument,
  assessment: Assessment,
  rubric: Rubric,
): Promise<Issue[]> {
  const faults = checkAssessment(assessment, rubric);
  return faults.length === 0 ? [] : locateFaults(document, faults);
}

/** `vn-data-management@1.0.0` → id and version. */
export function splitReference(reference: string): { readonly id: string; readonly version: string } {
  const at = reference.lastIndexOf('@');
  return { id: reference.slice(0, at), version: reference.slice(at + 1) };
}
