/** One try to bring changes into a file: what the file says now, whether the changes fit it, the history, the file. */
import type { AnswerChange } from '../model/answer-change.ts';
import { AssessmentSchema, type Assessment } from '../model/assessment.ts';
import type { ChangeMade, HistoryEntry } from '../model/history.ts';
import type { Issue, IssueCode } from '../model/issue.ts';
import { ownValue } from '../model/own-value.ts';
import type { ChangedElsewhere, Refusal } from '../model/save-outcome.ts';
import { editDocument } from '../document/edit-document.ts';
import { applyEdits } from '../document/edits.ts';
import { answerEdits } from '../rubric/answer-edits.ts';
import type { ChangedAnswer, ChangeFault } from '../rubric/apply-changes.ts';
import { checkChanges } from '../rubric/check-changes.ts';
import { isSame } from '../rubric/content-hash.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { signatureEdits } from '../rubric/signature-edits.ts';
import { appendLine, markDone } from '../workspace/journal.ts';
import { errorCode, isSystemError, readBytes } from '../workspace/read-bytes.ts';
import { modeOf, replaceDurably } from '../workspace/write-atomically.ts';
import { fileHash, readAssessmentBytes, type AssessmentFile, type FindLoaded } from './assessment-file.ts';
import { changedElsewhere } from './changed-elsewhere.ts';

/** What a session knows of its file, and who changes it. */
export interface Desk {
  /** As it was named; where messages point. */
  readonly file: string;
  /** After every link. */
  readonly real: string;
  readonly rubric: LoadedRubric;
  readonly find: FindLoaded;
  readonly who: string | null;
  readonly command: string;
  readonly now: () => string;
  readonly isWritten: boolean;
  readonly isSigned?: boolean | undefined;
}

export type Tried =
  | { readonly status: 'saved'; readonly file: AssessmentFile; readonly elsewhere: readonly ChangedElsewhere[] }
  | { readonly status: 'refused'; readonly file: AssessmentFile; readonly refusals: readonly Refusal[] }
  | {
      readonly status: 'conflict';
      readonly file: AssessmentFile;
      readonly conflicts: readonly ChangedElsewhere[];
      readonly elsewhere: readonly ChangedElsewhere[];
    }
  | { readonly status: 'not-written'; readonly file: AssessmentFile; readonly issues: readonly Issue[] };

/** Programs that write all the time are given way so often. */
const ATTEMPTS = 5;

/** `known` is what the file was when it was last looked at. */
export async function saveAnswers(
  known: AssessmentFile,
  changes: readonly AnswerChange[],
  desk: Desk,
  event?: HistoryEntry['event'],
): Promise<Tried> {
  let [file, elsewhere]: [AssessmentFile, readonly ChangedElsewhere[]] = [known, []];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const looked = await lookAgain(file, desk);
    if (!looked.ok) return { status: 'not-written', file, issues: looked.issues };
    const others = changedElsewhere(file.assessment, looked.file.assessment);
    [file, elsewhere] = [looked.file, [...elsewhere, ...others]];
    const tried = await putInto(file, changes, elsewhere, desk, event);
    if (tried !== 'changed') return tried;
  }
  return { status: 'not-written', file, issues: [issue('file-changed-elsewhere', desk)] };
}

type Looked =
  { readonly ok: true; readonly file: AssessmentFile } | { readonly ok: false; readonly issues: readonly Issue[] };

/** The file as it is now; one that others have broken, or given another rubric, is left alone. A dry run does not look. */
async function lookAgain(known: AssessmentFile, { file, real, rubric, find, isWritten }: Desk): Promise<Looked> {
  if (!isWritten) return { ok: true, file: known };
  const bytes = await readBytes(real);
  if (!bytes.ok) return { ok: false, issues: bytes.issues.map((each) => ({ ...each, file })) };
  if (fileHash(bytes.value) === known.hash) return { ok: true, file: known };
  const read = await readAssessmentBytes(file, bytes.value, find);
  if (!read.ok) return read;
  const { id, version } = rubric.rubric;
  const isOther = read.value.rubric.hash !== rubric.hash;
  const params = { reference: read.value.assessment.rubric, known: `${id}@${version}` };
  return isOther
    ? { ok: false, issues: [issue('rubric-changed-elsewhere', { file }, params)] }
    : { ok: true, file: read.value };
}

async function putInto(
  file: AssessmentFile,
  changes: readonly AnswerChange[],
  elsewhere: readonly ChangedElsewhere[],
  desk: Desk,
  event: HistoryEntry['event'],
): Promise<Tried | 'changed'> {
  const { rubric } = desk.rubric;
  const inTheWay = elsewhere.filter((other) => changes.some((change) => isSamePlace(change, other)));
  // A place in the evidence may be no more what it was.
  if (inTheWay.some(({ known, now }) => !isSame(known?.evidence ?? [], now?.evidence ?? [])))
    return { status: 'conflict', file, conflicts: inTheWay, elsewhere };
  const checked = checkChanges(file.assessment, changes, rubric);
  const conflicts = checked.ok ? inTheWay.filter((other) => isTouched(other, checked.changed)) : inTheWay;
  if (conflicts.length > 0) return { status: 'conflict', file, conflicts, elsewhere };
  if (!checked.ok) return { status: 'refused', file, refusals: checked.faults.map((fault) => refusal(fault, desk)) };
  const answers = answerEdits(file.value, checked.changed, rubric);
  if (answers.length === 0) return { status: 'saved', file, elsewhere };
  const edits = [...signatureEdits(file.value, changes, desk.isSigned === true ? desk.who : null), ...answers];
  const edited = await editDocument(desk.file, file.bytes, edits);
  if (!edited.ok) {
    const params = { path: edited.path.join('.') };
    return { status: 'refused', file, refusals: [{ change: null, issue: issue('not-editable', desk, params) }] };
  }
  const value = applyEdits(file.value, edits);
  const assessment = AssessmentSchema.parse(value);
  const after = { bytes: edited.bytes, hash: fileHash(edited.bytes), value, assessment };
  return write(file, after, changesMade(changes, file.assessment), elsewhere, desk, event);
}

async function write(
  before: AssessmentFile,
  after: AssessmentFile,
  changes: readonly ChangeMade[],
  elsewhere: readonly ChangedElsewhere[],
  { file, real, who, command, now, isWritten }: Desk,
  event: HistoryEntry['event'],
): Promise<Tried | 'changed'> {
  if (!isWritten) return { status: 'saved', file: after, elsewhere };
  try {
    const entry = { at: now(), who, command, event, before: before.hash, after: after.hash, changes };
    const place = await appendLine(real, { done: false, ...entry }, await modeOf(real));
    if (!(await replaceDurably(real, after.bytes, () => isStill(real, before.hash)))) return 'changed';
    await markDone(real, place);
    return { status: 'saved', file: after, elsewhere };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return {
      status: 'not-written',
      file: before,
      issues: [issue('file-not-writable', { file }, { detail: errorCode(error) })],
    };
  }
}

async function isStill(real: string, hash: string): Promise<boolean> {
  const bytes = await readBytes(real);
  return bytes.ok && fileHash(bytes.value) === hash;
}

type Place = Pick<AnswerChange, 'criterion' | 'instance'>;

function isSamePlace(a: Place, b: Place): boolean {
  return a.criterion === b.criterion && isSame(a.instance, b.instance);
}

/** Whoever changed it to what it shall be is no conflict. */
function isTouched(other: ChangedElsewhere, changed: readonly ChangedAnswer[]): boolean {
  return changed.some((answer) => isSamePlace(answer, other) && !isSame(answer.after, other.now ?? null));
}

function changesMade(changes: readonly AnswerChange[], assessment: Assessment): ChangeMade[] {
  return changes.map((change) => {
    const { instance, criterion, set, addEvidence = [], setEvidence = [], removeEvidence = [] } = change;
    const holder =
      instance === null ? assessment : assessment.instances.find(({ of, id }) => isSame({ of, id }, instance));
    const old = ownValue(holder?.answers, criterion);
    const fields = Object.keys(set).map((field) => [field, ownValue({ ...old }, field) ?? null]);
    const isProven = addEvidence.length + setEvidence.length + removeEvidence.length > 0;
    return { ...change, was: { ...Object.fromEntries(fields), ...(isProven && { evidence: old?.evidence ?? [] }) } };
  });
}

function refusal({ change, fault }: ChangeFault, desk: Desk): Refusal {
  const { code, path, params, suggestion } = fault;
  return { change, issue: { ...issue(code, desk, { path: path.join('.'), ...params }), suggestion } };
}

function issue(code: IssueCode, { file }: Pick<Desk, 'file'>, params: Issue['params'] = {}): Issue {
  return { code, severity: 'error', file, params };
}
