/** An assessment as far as an edition of a rubric admits its answers, whichever edition it was written for. */
import type { Assessment } from '../model/assessment.ts';
import type { Rubric } from '../model/rubric.ts';
import { applyEdits, type Edit } from '../document/edits.ts';
import type { Path } from '../document/fault.ts';
import { isInInstance } from './case-assessment.ts';
import { checkAssessment } from './check-assessment.ts';

export interface Admitted {
  /** Null where something else than an answer is not admitted. */
  readonly assessment: Assessment | null;
  /** Ids of criteria whose answers are left out, in the order of the file. */
  readonly leftOut: readonly string[];
}

/** Without the answers that the edition has no question for, or does not take as they are. What is missing is no fault. */
export function admittedAnswers(assessment: Assessment, rubric: Rubric): Admitted {
  const faults = checkAssessment(assessment, rubric, { isWhole: false });
  const places = faults.map(({ path }) => answerAt(path));
  const found = places.flatMap((path) => (path === null ? [] : [path]));
  const once = [...new Map(found.map((path) => [JSON.stringify(path), path])).values()];
  const edits = once.map((path): Edit => ({ kind: 'remove', path }));
  const leftOut = [...new Set(once.map((path) => String(path.at(-1))))];
  return { assessment: places.includes(null) ? null : (applyEdits(assessment, edits) as Assessment), leftOut };
}

/** The answer that a fault is in; null for a fault of anything else. */
function answerAt(path: Path): Path | null {
  if (path[0] === 'answers') return path.slice(0, 2);
  return isInInstance(path) ? path.slice(0, 4) : null;
}
