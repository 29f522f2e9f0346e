/** The one way in which any command changes an assessment: opened under a lock, saved change by change, closed. */
import { dirname } from 'node:path';
import type { Issue, IssueCode, Read } from '../model/issue.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { pathKind, realFile } from '../workspace/find-files.ts';
import { appendLine } from '../workspace/journal.ts';
import { lockPath, takeLock, type Locked, type LockHolder } from '../workspace/lock-file.ts';
import { errorCode, isSystemError } from '../workspace/read-bytes.ts';
import { makeFolder, mayWrite, modeOf, removeLeftovers, replaceDurably } from '../workspace/write-atomically.ts';
import { readAssessmentBytes, readAssessmentFile, type FindLoaded, type OpenedFile } from './assessment-file.ts';
import { createSession, type Session } from './create-session.ts';
import { createRubricFinder } from './find-rubric.ts';
import { newAssessmentBytes, type NewAssessment } from './new-assessment.ts';
import { NotRecovered, recoverJournal, type Recovered } from './recover-journal.ts';
import { sayMoment } from './say-moment.ts';
import type { Desk } from './save-answers.ts';

export type { NewAssessment, Session };

export interface SessionOptions {
  /** Who answers, for the history and for whoever finds the assessment in use. */
  readonly who: string | null;
  /** Named in the history: `interview`, `questionnaire import`, `evidence add`. */
  readonly command: string;
  /** This moment as ISO 8601, for the history. */
  readonly now: () => string;
  /** False changes no file, makes no lock and wants none: a dry run, in which saving changes the assessment in memory only. */
  readonly isWritten: boolean;
  /** Whether `who` is named in the assessment as well, where nobody is named yet. */
  readonly isSigned?: boolean | undefined;
  /** Rubrics that the user named; looked at before any other. */
  readonly rubrics?: readonly LoadedRubric[] | undefined;
  /** A workspace named by the user. */
  readonly root?: string | undefined;
  /** For a file that is not there yet; one that is there is opened as it is. */
  readonly create?: NewAssessment | undefined;
}

/**
 * Opens an assessment to change it, finished or not: questions that the rubric wants answered may still be open. Warnings
 * beside the session say what opening repaired. Refused with `assessment-in-use` while somebody else has it open.
 */
export async function openSession(file: string, options: SessionOptions): Promise<Read<Session>> {
  const place: Place = {
    file,
    real: realFile(file),
    find: createRubricFinder(options.rubrics ?? [], { root: options.root }).find,
  };
  const isThere = (await pathKind(place.real)) !== null;
  if (!isThere && options.create === undefined) return refuse(issueAt(file, 'file-not-found', { path: file }));
  if (!options.isWritten) return guarded(place, options, null);
  try {
    if (isThere) await mayWrite(place.real);
    else await makeFolder(dirname(place.real));
    const locked = await lockFor(place, options);
    return locked.ok ? await guarded(place, options, locked.value) : locked;
  } catch (error) {
    return notWritable(file, error);
  }
}

async function lockFor({ file, real }: Place, { who, command, now }: SessionOptions): Promise<Read<Taken>> {
  try {
    const locked = await takeLock(real, { who, command, since: now() });
    return locked.ok ? { ok: true, value: locked, issues: [] } : refuse(inUse(file, locked.holder));
  } catch (error) {
    return notWritable(file, error);
  }
}

/** What the system refuses; anything else is a bug, and stays one. */
function notWritable(file: string, error: unknown): { readonly ok: false; readonly issues: readonly Issue[] } {
  if (!isSystemError(error)) throw error;
  return { ok: false, issues: [issueAt(file, 'file-not-writable', { detail: errorCode(error) })] };
}

interface Place {
  readonly file: string;
  /** After every link: the lock and the history lie beside this. */
  readonly real: string;
  readonly find: FindLoaded;
}

type Taken = Extract<Locked, { readonly ok: true }>;

/** Whatever goes wrong while the file is opened, the lock is given back. */
async function guarded(place: Place, options: SessionOptions, taken: Taken | null): Promise<Read<Session>> {
  let isOpen = false;
  try {
    const opened = await open(place, options, taken);
    isOpen = opened.ok;
    return opened;
  } catch (error) {
    if (error instanceof NotRecovered) return { ok: false, issues: error.issues };
    return notWritable(place.file, error);
  } finally {
    if (!isOpen) await taken?.lock.release();
  }
}

async function open(place: Place, options: SessionOptions, taken: Taken | null): Promise<Read<Session>> {
  const { file, real, find } = place;
  if (taken !== null) await removeLeftovers([real, lockPath(real)]);
  const isNew = (await pathKind(real)) === null && options.create !== undefined;
  const read = isNew ? await create(place, options) : await readAssessmentFile(file, find);
  if (!read.ok) return read;
  const { who, command, now, isWritten, isSigned } = options;
  const desk: Desk = { file, real, find, rubric: read.value.rubric, who, command, now, isWritten, isSigned };
  const found = taken === null || isNew ? asItIs(read.value) : await recoverJournal(read.value, desk);
  const { recovered, isEditedElsewhere } = found;
  const dead = taken?.dead ?? null;
  const session = createSession(
    desk,
    found.file,
    { isNew, recovered, isEditedElsewhere },
    {
      lock: taken?.lock ?? null,
      lockAgain: async () => {
        const again = await lockFor(place, options);
        return again.ok ? { ...again, value: again.value.lock } : again;
      },
    },
  );
  const warnings = [...(dead === null ? [] : [takenOver(file, dead)]), ...found.warnings];
  return { ok: true, value: session, issues: warnings };
}

/** Its bytes are read back before they are written: a period or an agency may be no id. */
async function create({ file, real, find }: Place, options: SessionOptions): Promise<Read<OpenedFile>> {
  const { who, command, now, isWritten, root } = options;
  if (options.create === undefined) return refuse(issueAt(file, 'file-not-found', { path: file }));
  const bytes = await newAssessmentBytes(real, options.create, root);
  const read = await readAssessmentBytes(file, bytes, find);
  if (!read.ok)
    return { ok: false, issues: read.issues.map((each) => ({ ...each, position: undefined, excerpt: undefined })) };
  if (!isWritten) return read;
  await replaceDurably(real, bytes, async () => (await pathKind(real)) === null);
  const entry = {
    at: now(),
    who,
    command,
    event: 'created',
    before: null,
    after: read.value.hash,
    changes: [],
  } as const;
  await appendLine(real, { done: true, ...entry }, await modeOf(real));
  return readAssessmentFile(file, find);
}

function asItIs(file: OpenedFile): Recovered {
  return { file, recovered: null, isEditedElsewhere: false, warnings: [] };
}

function inUse(file: string, holder: LockHolder | null): Issue {
  const { who, since = '', host = '', pid = '', command = '' } = holder ?? {};
  return issueAt(file, 'assessment-in-use', { who: who ?? '', since: sayMoment(since), host, pid, command });
}

function takenOver(file: string, { who, since, host, command }: LockHolder): Issue {
  return {
    ...issueAt(file, 'lock-taken-over', { who: who ?? '', since: sayMoment(since), host, command }),
    severity: 'warning',
  };
}

function refuse<T>(...issues: readonly Issue[]): Read<T> {
  return { ok: false, issues };
}

function issueAt(file: string, code: IssueCode, params: Issue['params']): Issue {
  return { code, severity: 'error', file, params };
}
