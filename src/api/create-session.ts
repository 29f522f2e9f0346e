/** An assessment that is open to be changed: one save after the other, and what could not be written is kept. */
import type { AnswerChange } from '../model/answer-change.ts';
import type { Assessment } from '../model/assessment.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Issue, Read } from '../model/issue.ts';
import type { ChangedElsewhere, Refusal, SaveOutcome } from '../model/save-outcome.ts';
import { applyChanges } from '../rubric/apply-changes.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { readHistory } from '../workspace/journal.ts';
import type { Lock } from '../workspace/lock-file.ts';
import type { AssessmentFile } from './assessment-file.ts';
import { saveAnswers, type Desk, type Tried } from './save-answers.ts';

export interface Session {
  /** As it was named. */
  readonly file: string;
  readonly rubric: LoadedRubric;
  readonly opening: Opening;
  /** As the file says now, and as changed by what is still unsaved. */
  readonly assessment: () => Assessment;
  /**
   * All of the changes or none. They are checked against the rubric, noted in the history, and then the file is replaced,
   * whole. When this resolves with `saved`, the answers survive a crash of the machine. Calls queue up behind each other.
   * Without changes it tries again what is still unsaved.
   */
  readonly save: (changes: readonly AnswerChange[]) => Promise<SaveOutcome>;
  /** What could not be written so far; it goes with the next save. */
  readonly unsaved: () => readonly AnswerChange[];
  /** Who changed what and when, oldest first. */
  readonly history: () => Promise<readonly HistoryEntry[]>;
  /** Gives the lock back; a save that is under way is finished first. More than once does no harm. */
  readonly close: () => Promise<void>;
}

/** What opening found and did. */
export interface Opening {
  /** Whether the file was made just now. */
  readonly isNew: boolean;
  /** A change that an earlier run had begun and not finished; it is in the file now. */
  readonly recovered: HistoryEntry | null;
  /** Whether another program has changed the file since thang last did. */
  readonly isEditedElsewhere: boolean;
}

export interface Guard {
  /** Null where nothing is written. */
  readonly lock: Lock | null;
  /** For a lock that somebody has taken away. */
  readonly lockAgain: () => Promise<Read<Lock>>;
}

export function createSession(desk: Desk, opened: AssessmentFile, opening: Opening, guard: Guard): Session {
  let [file, unsaved, lock]: [AssessmentFile, readonly AnswerChange[], Lock | null] = [opened, [], guard.lock];
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const save = async (changes: readonly AnswerChange[]): Promise<SaveOutcome> => {
    const all = [...unsaved, ...changes];
    if (lock !== null && !(await lock.isHeld())) {
      await lock.release();
      const again = await guard.lockAgain();
      if (!again.ok) {
        unsaved = all;
        return { status: 'not-written', issues: again.issues };
      }
      lock = again.value;
    }
    const tried = await saveAnswers(file, all, desk);
    file = tried.file;
    const kept = unsaved;
    unsaved = stillUnsaved(tried, kept, all);
    return outcomeOf(tried, kept.length, desk);
  };

  return {
    file: desk.file,
    rubric: desk.rubric,
    opening,
    assessment: () => applyChanges(file.assessment, unsaved).assessment,
    save: (changes) => inTurn(() => save(changes)),
    unsaved: () => unsaved,
    history: () => readHistory(desk.real),
    close: () => inTurn(async () => lock?.release()),
  };
}

/** What was kept and is refused now, because others have changed the file, would stand in the way for ever. */
function stillUnsaved(
  tried: Tried,
  kept: readonly AnswerChange[],
  all: readonly AnswerChange[],
): readonly AnswerChange[] {
  if (tried.status === 'saved') return [];
  if (tried.status === 'not-written') return all;
  if (tried.status === 'conflict') return kept;
  const refused = new Set(tried.refusals.map(({ change }) => change));
  return kept.filter((_change, index) => !refused.has(index));
}

function outcomeOf(tried: Tried, keptCount: number, desk: Desk): SaveOutcome {
  switch (tried.status) {
    case 'saved':
      return { status: 'saved', assessment: tried.file.assessment, elsewhere: tried.elsewhere };
    case 'refused': {
      const refusals = tried.refusals.map((refusal) => counted(refusal, keptCount));
      return { status: 'refused', refusals, issues: refusals.map(({ issue }) => issue) };
    }
    case 'conflict': {
      const { conflicts, elsewhere } = tried;
      return { status: 'conflict', conflicts, elsewhere, issues: conflicts.map((other) => conflictIn(other, desk)) };
    }
    case 'not-written':
      return { status: 'not-written', issues: tried.issues };
  }
}

/** Changes are counted from the first that was given to this save. */
function counted({ change, issue }: Refusal, keptCount: number): Refusal {
  return { change: change === null || change < keptCount ? null : change - keptCount, issue };
}

function conflictIn({ criterion, instance }: ChangedElsewhere, desk: Desk): Issue {
  return issueIn(desk, 'answer-changed-elsewhere', {
    id: instance === null ? criterion : `${criterion}@${instance.id}`,
  });
}

function issueIn({ file }: Desk, code: Issue['code'], params: Issue['params'] = {}): Issue {
  return { code, severity: 'error', file, params };
}
