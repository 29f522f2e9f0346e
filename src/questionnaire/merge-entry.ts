/** What the questionnaire says of one question against what the file says: the change to make, and what was decided. */
import type { AnswerChange } from '../model/answer-change.ts';
import type { Answer, AnswerValue } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import type { CellPlace } from '../model/issue.ts';
import type { AnswerMarks, ColumnKey } from '../model/questionnaire.ts';
import type { ImportConflict, TakenEntry } from '../model/questionnaire-import.ts';
import type { Rubric } from '../model/rubric.ts';
import { answerFields, markOf, type AnswerFieldKey } from './answer-marks.ts';
import { mergeEvidence, type EvidencePlan } from './merge-evidence.ts';
import { decideConflict, takesWorkbook, type Preference, type Standing, type Times } from './merge-rule.ts';
import { isTicks, type Entry, type EntryField, type EntryValue } from './read-entries.ts';
import { CLEAR } from './read-value.ts';
import { sayAnswer, shortLine } from './say-value.ts';

export interface MergeContext {
  readonly rubric: Rubric;
  readonly locale: Locale;
  readonly prefer: Preference;
  /** Of the question, when the questionnaire was made; null where nobody noted it. */
  readonly marks: AnswerMarks | null;
  /** What is known of the file's entry where no marks tell. */
  readonly standing: Standing;
  readonly times: Times;
}

export interface MergedEntry {
  readonly entry: Entry;
  /** Null where nothing changes. */
  readonly change: Omit<AnswerChange, 'instance'> | null;
  readonly evidence: EvidencePlan;
  readonly taken: readonly TakenEntry[];
  readonly conflicts: readonly ImportConflict[];
  readonly emptied: readonly CellPlace[];
}

export function mergeEntry(entry: Entry, current: Answer | undefined, context: MergeContext): MergedEntry {
  const said = [...entry.fields].toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  const fields = said.map(([field, value]) => mergeField(field, value, entry, current, context));
  const evidence = mergeEvidence(entry, current?.evidence ?? [], context);
  const taken = fields.filter((one) => one.kind === 'taken');
  const set = setOf(taken, current);
  const { addEvidence, setEvidence, removeEvidence } = evidence;
  const isChanged = taken.length > 0 || addEvidence.length + setEvidence.length + removeEvidence.length > 0;
  return {
    entry,
    evidence,
    change: isChanged
      ? {
          criterion: entry.node.id,
          set,
          ...(addEvidence.length > 0 && { addEvidence: addEvidence.map(({ piece }) => piece) }),
          ...(setEvidence.length > 0 && { setEvidence: setEvidence.map(({ at, set: fresh }) => ({ at, set: fresh })) }),
          ...(removeEvidence.length > 0 && { removeEvidence }),
        }
      : null,
    taken: [...taken.map(({ taken: one }) => one), ...evidence.taken],
    conflicts: [...fields.flatMap(({ conflict }) => conflict ?? []), ...evidence.conflicts],
    emptied: [...emptiedFields(entry, context), ...evidence.emptied],
  };
}

const ORDER: readonly string[] = ['claimed', 'reason', 'note', 'confidence', 'extent'];

/** Wherever their columns were moved to; further states come last. */
function placeOf(field: AnswerFieldKey): number {
  return ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length;
}

type MergedField =
  | { readonly kind: 'kept'; readonly conflict: ImportConflict | null }
  | {
      readonly kind: 'taken';
      readonly field: AnswerFieldKey;
      /** Null takes it away. */
      readonly value: AnswerValue | null;
      readonly taken: TakenEntry;
      readonly conflict: ImportConflict | null;
    };

const KEPT: MergedField = { kind: 'kept', conflict: null };

function mergeField(
  field: AnswerFieldKey,
  { value: said, place }: EntryField,
  entry: Entry,
  current: Answer | undefined,
  context: MergeContext,
): MergedField {
  const before = valueOf(field, current);
  const value = resolved(said, before, entry);
  const [ours, theirs] = [markOrNull(value), markOrNull(before)];
  const noted = context.marks === null ? undefined : (context.marks.fields[field] ?? null);
  if (ours === theirs || ours === noted) return KEPT;
  const say = (one: AnswerValue | null): string | null => (one === null ? null : sayField(field, one, entry, context));
  const told = { code: entry.code, title: entry.node.own.title, field, place };
  const taken = { ...told, from: say(before), to: say(value) };
  const standing = noted === undefined ? context.standing : theirs === noted ? 'same' : 'changed';
  if (before === null || standing === 'same') return { kind: 'taken', field, value, taken, conflict: null };
  const outcome = decideConflict(context.prefer, context.times);
  const conflict = { ...told, workbook: say(value), file: say(before), outcome };
  return takesWorkbook(outcome) ? { kind: 'taken', field, value, taken, conflict } : { kind: 'kept', conflict };
}

function valueOf(field: AnswerFieldKey, current: Answer | undefined): AnswerValue | null {
  if (current === undefined) return null;
  return answerFields(current).find(([key]) => key === field)?.[1] ?? null;
}

/** Items of a check-list that were left open are as they were; the list is in the order of the rubric. */
function resolved(said: EntryValue, before: AnswerValue | null, { node }: Entry): AnswerValue | null {
  if (said === CLEAR) return null;
  if (!isTicks(said)) return said;
  const ticked = new Set(Array.isArray(before) ? before : []);
  for (const [id, isTicked] of said.ticks)
    if (isTicked) ticked.add(id);
    else ticked.delete(id);
  return Object.keys(node.own.checks?.items ?? {}).filter((id) => ticked.has(id));
}

function markOrNull(value: AnswerValue | null): string | null {
  return value === null ? null : markOf(value);
}

function sayField(
  field: AnswerFieldKey,
  value: AnswerValue,
  { node }: Entry,
  { rubric, locale }: MergeContext,
): string {
  const isAnswer = field === 'claimed' || field.startsWith('state:');
  return isAnswer ? sayAnswer(value, node, rubric, locale) : shortLine(String(value));
}

/** States are one field of the file; those that no column speaks of stay. */
function setOf(
  taken: readonly Extract<MergedField, { kind: 'taken' }>[],
  current: Answer | undefined,
): AnswerChange['set'] {
  const states = taken.filter(({ field }) => field.startsWith('state:'));
  const plain = taken.filter(({ field }) => !field.startsWith('state:'));
  const set = Object.fromEntries(plain.map(({ field, value }) => [field, value])) as AnswerChange['set'];
  if (states.length === 0) return set;
  const named = new Map(Object.entries(current?.states ?? {}));
  for (const { field, value } of states) {
    const id = field.slice('state:'.length);
    if (value === null) named.delete(id);
    else named.set(id, value);
  }
  return { ...set, states: named.size === 0 ? null : Object.fromEntries(named) };
}

/** Where something stood when the questionnaire was made, and stands nothing now. */
function emptiedFields(entry: Entry, { marks }: MergeContext): CellPlace[] {
  const missing = Object.keys(marks?.fields ?? {}).filter((field) => !entry.fields.has(field as AnswerFieldKey));
  return missing.flatMap((field) => entry.placeOf(columnOf(field)) ?? []);
}

function columnOf(field: string): ColumnKey {
  return field === 'claimed' ? 'answer' : (field as ColumnKey);
}
