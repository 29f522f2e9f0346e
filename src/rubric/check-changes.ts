/** Changes to answers, before they are written: the file could be read with them, and its rubric admits each answer. */
import { AnswerSchema, type Assessment } from '../model/assessment.ts';
import type { AnswerChange } from '../model/answer-change.ts';
import { IdSchema } from '../model/id.ts';
import type { Rubric } from '../model/rubric.ts';
import { checkShape } from '../document/check-shape.ts';
import type { Fault, Path } from '../document/fault.ts';
import { applyChanges, type AppliedChanges, type ChangedAnswer, type ChangeFault } from './apply-changes.ts';
import { checkAssessment } from './check-assessment.ts';

export type CheckedChanges =
  | ({ readonly ok: true } & Omit<AppliedChanges, 'faults'>)
  | { readonly ok: false; readonly faults: readonly ChangeFault[] };

/** What is not answered yet is no fault of a change. */
export function checkChanges(assessment: Assessment, changes: readonly AnswerChange[], rubric: Rubric): CheckedChanges {
  const applied = applyChanges(assessment, changes);
  const shapes = applied.changed.flatMap((answer) => shapeFaults(answer));
  if (applied.faults.length + shapes.length > 0) return { ok: false, faults: [...applied.faults, ...shapes] };
  const faults = checkAssessment(applied.assessment, rubric, { isWhole: false });
  if (faults.length === 0) return { ok: true, assessment: applied.assessment, changed: applied.changed };
  return { ok: false, faults: faults.map((fault) => ({ change: changeOf(fault, applied.changed), fault })) };
}

function shapeFaults({ place, criterion, after, changes }: ChangedAnswer): ChangeFault[] {
  const path = [...place, criterion];
  const change = changes.at(-1) ?? null;
  if (!IdSchema.safeParse(criterion).success)
    return [{ change, fault: { code: 'unknown-criterion', path, params: { id: criterion } } }];
  const shaped = checkShape(after, AnswerSchema);
  if (shaped.ok) return [];
  return shaped.faults.map((fault) => ({ change, fault: { ...fault, path: [...path, ...fault.path] } }));
}

/** The last that touched the answer which the fault is in. */
function changeOf({ path }: Fault, changed: readonly ChangedAnswer[]): number | null {
  const touched = changed.find(({ place, criterion }) => startsWith(path, [...place, criterion]));
  return touched?.changes.at(-1) ?? null;
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}
