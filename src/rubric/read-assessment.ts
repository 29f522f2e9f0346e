/** An assessment file → answers that fit the rubric they name. */
import { AnswerSchema, AssessmentSchema, type Answer, type Assessment } from '../model/assessment.ts';
import { IdSchema, RubricReferenceSchema } from '../model/id.ts';
import type { Issue, Read } from '../model/issue.ts';
import type { Rubric } from '../model/rubric.ts';
import { locateFaults } from '../document/locate-faults.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { readAs } from '../document/read-document.ts';
import { byPosition } from '../document/sort-issues.ts';
import { checkAssessment } from './check-assessment.ts';

/** How a rubric is found for the reference that the assessment makes. */
export type FindRubric<R> = (reference: string) => Promise<Read<R>>;

export interface ReadAssessment<R> {
  readonly assessment: Assessment;
  readonly rubric: R;
}

/**
 * The assessment with its rubric, or every fault: of its shape, and of each answer that the rubric does not admit. A
 * faulty shape does not hide the faults of the answers that are sound by themselves.
 */
export async function readAssessmentDocument<R extends { readonly rubric: Rubric }>(
  document: ParsedDocument,
  findRubric: FindRubric<R>,
): Promise<Read<ReadAssessment<R>>> {
  const shaped = await readAs(document, 'assessment', AssessmentSchema);
  const sound = shaped.ok ? shaped.value : soundPart(document.value);
  const shapeIssues = shaped.ok ? [] : shaped.issues;
  if (sound === null) return { ok: false, issues: shapeIssues };
  const found = await findRubric(sound.rubric);
  if (!found.ok) return { ok: false, issues: [...shapeIssues, ...(await placeAtReference(document, found.issues))] };
  const faults = checkAssessment(sound, found.value.rubric);
  const issues = [...shapeIssues, ...(await locateFaults(document, faults))].toSorted(byPosition);
  if (!shaped.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { assessment: shaped.value, rubric: found.value }, issues: [] };
}

/** `vn-data-management@1.0.0` → id and version. */
export function splitReference(reference: string): { readonly id: string; readonly version: string } {
  const at = reference.lastIndexOf('@');
  return { id: reference.slice(0, at), version: reference.slice(at + 1) };
}

/** The reference and the answers of a file that is faulty elsewhere; null when there is no telling which rubric it answers. */
function soundPart(value: unknown): Pick<Assessment, 'rubric' | 'answers'> | null {
  const { rubric, answers } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const reference = RubricReferenceSchema.safeParse(rubric);
  if (!reference.success || typeof answers !== 'object' || answers === null) return null;
  const sound = Object.entries(answers).flatMap(([id, answer]): [string, Answer][] => {
    const parsed = AnswerSchema.safeParse(answer);
    return parsed.success && IdSchema.safeParse(id).success ? [[id, parsed.data]] : [];
  });
  return { rubric: reference.data, answers: Object.fromEntries(sound) };
}

/** A rubric that was not found is a fault of the line that names it. */
async function placeAtReference(document: ParsedDocument, issues: readonly Issue[]): Promise<Issue[]> {
  const place = await document.locate(['rubric'], false);
  return issues.map((issue) => (issue.file === '' ? { ...issue, file: document.file, ...place } : issue));
}
