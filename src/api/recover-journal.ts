/** What the history says of the file that is opened: a change that was begun and not finished is made again. */
import type { HistoryEntry } from '../model/history.ts';
import type { Issue } from '../model/issue.ts';
import { appendLine, cutTornLine, lastLine, markDone, type LastLine } from '../workspace/journal.ts';
import { modeOf } from '../workspace/write-atomically.ts';
import type { AssessmentFile } from './assessment-file.ts';
import { sayMoment } from './say-moment.ts';
import { saveAnswers, type Desk } from './save-answers.ts';

export interface Recovered {
  /** As it is now. */
  readonly file: AssessmentFile;
  readonly recovered: HistoryEntry | null;
  readonly isEditedElsewhere: boolean;
  readonly warnings: readonly Issue[];
}

/** Throws what the system throws where nothing can be written. */
export async function recoverJournal(file: AssessmentFile, desk: Desk): Promise<Recovered> {
  const torn = (await cutTornLine(desk.real)) ? [warning('history-torn', desk)] : [];
  const last = await lastLine(desk.real);
  const found = last === null ? untouched(file) : await compare(last, file, desk);
  return { ...found, warnings: [...torn, ...found.warnings] };
}

async function compare({ entry, place }: LastLine, file: AssessmentFile, desk: Desk): Promise<Recovered> {
  if (file.hash === entry.after) {
    if (!entry.done) await markDone(desk.real, place);
    return untouched(file);
  }
  // Where the last change was done, somebody has put the old file back, and means it.
  if (file.hash === entry.before && !entry.done && entry.changes.length > 0) return makeAgain(entry, file, desk);
  await noteEdited(entry, file, desk);
  return { ...untouched(file), isEditedElsewhere: true };
}

async function makeAgain(entry: HistoryEntry, file: AssessmentFile, desk: Desk): Promise<Recovered> {
  const by = { ...desk, who: entry.who, command: entry.command };
  const tried = await saveAnswers(file, entry.changes, by, 'recovered');
  const ids = [...new Set(entry.changes.map(({ criterion }) => criterion))].join(', ');
  const params = { ids, at: sayMoment(entry.at), who: entry.who ?? '' };
  if (tried.status === 'saved')
    return {
      file: tried.file,
      recovered: entry,
      isEditedElsewhere: false,
      warnings: [warning('change-recovered', desk, params)],
    };
  const why = tried.status === 'refused' ? tried.refusals.map(({ issue }) => issue) : [];
  if (tried.status === 'not-written') throw new NotRecovered(tried.issues);
  return { ...untouched(tried.file), warnings: [warning('change-not-recovered', desk, params), ...why.map(asWarning)] };
}

/** Nothing can be written, so the session cannot be opened either. */
export class NotRecovered extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('The last change could not be made again');
    this.issues = issues;
  }
}

async function noteEdited(last: HistoryEntry, { hash }: AssessmentFile, desk: Desk): Promise<void> {
  const { real, who, command, now } = desk;
  const entry = { at: now(), who, command, event: 'edited-elsewhere', before: last.after, after: hash } as const;
  await appendLine(real, { done: true, ...entry, changes: [] }, await modeOf(real));
}

function untouched(file: AssessmentFile): Recovered {
  return { file, recovered: null, isEditedElsewhere: false, warnings: [] };
}

function warning(code: Issue['code'], { file }: Desk, params: Issue['params'] = {}): Issue {
  return { code, severity: 'warning', file, params };
}

function asWarning(issue: Issue): Issue {
  return { ...issue, severity: 'warning' };
}
