/** An assessment file → answers that fit the rubric they name. */
import { AssessmentSchema, type Assessment } from '../model/assessment.ts';
import type { Issue, Read } from '../model/issue.ts';
import type { Rubric } from '../model/rubric.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { readAs } from '../document/read-document.ts';
import { byPosition } from '../document/sort-issues.ts';
import { checkAssessment } from './check-assessment.ts';
import { soundPart } from './sound-part.ts';

/** How a rubric is found for the reference that the assessment makes. */
export type FindRubric<R> = (reference: string) => Promise<Read<R>>;

export interface ReadAssessment<R> {
  readonly assessment: Assessment;
  readonly rubric: R;
}

/**
 * The assessment with its rubric, or every fault: of its shape, and of each answer that the rubric does not admit. A
 * faulty shape does not hide the faults of the answers that are sound by themselves. `isWhole: false` for one that is
 * still being answered: what is missing is no fault then.
 */
export async function readAssessmentDocument<R extends { readonly rubric: Rubric }>(
  document: ParsedDocument,
  findRubric: FindRubric<R>,
  { isWhole = true } = {},
): Promise<Read<ReadAssessment<R>>> {
  const shaped = await readAs(document, 'assessment', AssessmentSchema);
  const sound = shaped.ok ? shaped.value : soundPart(document.value);
  const shapeIssues = shaped.ok ? [] : shaped.issues;
  if (sound === null) return { ok: false, issues: shapeIssues };
  const found = await findRubric(sound.rubric);
  if (!found.ok) return { ok: false, issues: [...shapeIssues, ...(await placeAtReference(document, found.issues))] };
  const faults = checkAssessment(sound, found.value.rubric, { isWhole: isWhole && shaped.ok });
  const issues = [...shapeIssues, ...(await locateFaults(document, faults))].toSorted(byPosition);
  if (!shaped.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { assessment: shaped.value, rubric: found.value }, issues: [] };
}

/** `vn-data-management@1.0.0` → id and version. */
export function splitReference(reference: string): { readonly id: string; readonly version: string } {
  const at = reference.lastIndexOf('@');
  return { id: reference.slice(0, at), version: reference.slice(at + 1) };
}

/** A rubric that was not found is a fault of the line that names it. */
export async function placeAtReference(document: ParsedDocument, issues: readonly Issue[]): Promise<Issue[]> {
  const place = await document.locate(['rubric'], false);
  return issues.map((issue) => (issue.file === '' ? { ...issue, file: document.file, ...place } : issue));
}
