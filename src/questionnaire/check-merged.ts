/** A change against the rubric before it is saved: each fault in the cell that brought it. */
import { AnswerSchema, type Answer } from '../model/assessment.ts';
import type { AnswerChange } from '../model/answer-change.ts';
import type { Evidence } from '../model/evidence.ts';
import type { CellPlace } from '../model/issue.ts';
import type { ColumnKey } from '../model/questionnaire.ts';
import type { Rubric } from '../model/rubric.ts';
import { checkShape } from '../document/check-shape.ts';
import type { Fault, Path } from '../document/fault.ts';
import { checkAnswer } from '../rubric/check-answer.ts';
import { faultAt, type CellFault } from './located-cell.ts';
import type { MergedEntry } from './merge-entry.ts';
import type { ReadPiece } from './read-evidence.ts';

/** None for a sound change. */
export function checkMerged(
  { entry, change, evidence }: MergedEntry,
  current: Answer | undefined,
  rubric: Rubric,
  stateIds: readonly string[],
): CellFault[] {
  if (change === null) return [];
  const changed = changedAnswer(current ?? { evidence: [] }, change);
  const shaped = checkShape(changed, AnswerSchema);
  const faults = shaped.ok ? checkAnswer(shaped.value, entry.node, [], { rubric, stateIds }) : shaped.faults;
  const rows = rowsByPlace(current?.evidence ?? [], evidence);
  return faults.map((fault) =>
    faultAt(fault.code, placeIn(fault, entry, rows), { path: fault.path.join('.'), ...fault.params }, fault.suggestion),
  );
}

/** As the change leaves it; evidence is taken away before any is added. */
export function changedAnswer(answer: Answer, change: Omit<AnswerChange, 'instance'>): Answer {
  const { set, addEvidence = [], setEvidence = [], removeEvidence = [] } = change;
  const fields = Object.entries({ ...answer, ...set }).filter(([, value]) => value !== null && value !== undefined);
  const renewed = answer.evidence.map((piece, at) => ({
    ...piece,
    ...setEvidence.find((one) => one.at === at)?.set,
  }));
  const kept = renewed.filter((_piece, at) => !removeEvidence.includes(at));
  return { ...Object.fromEntries(fields), evidence: [...kept, ...addEvidence] } as Answer;
}

/** Which row each piece of the changed answer came from. */
function rowsByPlace(
  current: readonly Evidence[],
  { addEvidence, setEvidence, removeEvidence }: MergedEntry['evidence'],
): (ReadPiece | null)[] {
  const renewed = current.map((_piece, at) => setEvidence.find((one) => one.at === at)?.from ?? null);
  const kept = renewed.filter((_from, at) => !removeEvidence.includes(at));
  return [...kept, ...addEvidence.map(({ from }) => from)];
}

/** Parts of a piece of evidence that have columns of other names. */
const PARTS: Readonly<Record<string, ColumnKey>> = {
  note: 'shows',
  'measurement.value': 'measured',
  'measurement.unit': 'unit',
  'measurement.record': 'record',
};

function placeIn(
  { code, path }: Fault,
  { placeOf }: MergedEntry['entry'],
  rows: readonly (ReadPiece | null)[],
): CellPlace | null {
  if (code === 'not-applicable-without-reason') return placeOf('reason') ?? placeOf('answer');
  if (code === 'note-missing') return placeOf('note') ?? placeOf('answer');
  const [first, second, ...rest] = path;
  if (first === 'evidence' && typeof second === 'number')
    return placeInPiece(rows[second] ?? null, rest) ?? placeOf('answer');
  if (first === 'states') return placeOf(`state:${String(second)}`);
  return first === 'claimed' || first === undefined ? placeOf('answer') : placeOf(first as ColumnKey);
}

function placeInPiece(row: ReadPiece | null, rest: Path): CellPlace | null {
  if (row === null) return null;
  const part = rest.join('.');
  const column = PARTS[part] ?? part;
  return [...row.places].find(([key]) => key === column)?.[1] ?? row.place;
}
