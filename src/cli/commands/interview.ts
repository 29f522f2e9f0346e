/** `thang interview`: asks the questions of an assessment one by one; each answer is on the disk before the next is asked. */
import { dirname, resolve } from 'node:path';
import { openSession, type Session } from '../../api/open-session.ts';
import { createInterview, type Interview } from '../../interview/interview.ts';
import type { Side } from '../../model/view.ts';
import { idsBelow } from '../../interview/plan-questions.ts';
import { speakerFor } from '../interview-sayings.ts';
import { evidenceFiles } from '../../api/evidence-files.ts';
import { loadWaivers } from '../../api/load-waivers.ts';
import { nearest } from '../../document/nearest.ts';
import { worthOfAnswer } from '../../scoring/worth-of-answer.ts';
import { score } from '../../scoring/score.ts';
import { findRoot } from '../../workspace/find-root.ts';
import { pathKind } from '../../workspace/find-files.ts';
import { evidenceFolder } from '../evidence-folder.ts';
import type { ExitCode } from '../exit-codes.ts';
import { decideMode } from '../interview-mode.ts';
import { newAssessment } from '../interview-new.ts';
import { holdInterview } from '../interview-run.ts';
import type { Io } from '../io.ts';
import { resolveRubric } from '../resolve-rubric.ts';
import { settle, type Flags, type Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

export interface InterviewFlags extends Omit<Flags, 'rubric' | 'view' | 'format'> {
  readonly rubric?: string;
  readonly view?: Side;
  readonly format?: 'none' | 'json';
  readonly only?: string;
  readonly unanswered?: boolean;
  readonly who?: string;
  readonly accessible?: boolean;
  readonly input?: boolean;
  readonly agency?: string;
  readonly agencyName?: string;
}

export async function interview(file: string, flags: InterviewFlags, io: Io): Promise<ExitCode> {
  const conversation = io.conversation();
  const { rubric: named, view: side = 'claimed', format = 'none', ...shared } = flags;
  const settings = await settle(shared, file, { ...io, isTerminal: conversation.isScreen });
  const mode = await decideMode(file, flags, conversation, settings, io);
  const given = named === undefined ? [] : [await resolveRubric(named, settings.workspace.root)];
  const isThere = (await pathKind(file)) !== null;
  const create = isThere ? undefined : await newAssessment(file, flags, given[0] ?? null, mode, settings);
  if (create === null) return mode.left();
  const opened = await openSession(file, {
    who: flags.who === undefined || flags.who.trim() === '' ? null : flags.who.trim().normalize('NFC'),
    command: 'interview',
    now: io.now,
    isWritten: true,
    isSigned: true,
    rubrics: given,
    root: settings.flags.config === undefined ? undefined : (settings.workspace.root ?? undefined),
    create,
  });
  if (!opened.ok) throw new UsageError('', opened.issues);
  const session = opened.value;
  try {
    const talk = await interviewOver(session, side, flags, settings);
    return await holdInterview(talk, { session, warnings: opened.issues, mode, format, io });
  } finally {
    await session.close();
  }
}

async function interviewOver(
  session: Session,
  side: Side,
  { only, unanswered }: InterviewFlags,
  settings: Settings,
): Promise<Interview> {
  const { rubric } = session.rubric;
  const { reader, asOf, flags, workspace } = settings;
  const root = workspace.root ?? (await findRoot(dirname(resolve(session.file)))) ?? dirname(resolve(session.file));
  const known = new Map(
    await evidenceFiles(session.file, session.assessment(), { checkFiles: flags.evidenceFiles, root }),
  );
  const waived = await loadWaivers(workspace.root, flags.waivers);
  if (!waived.ok) throw new UsageError('', waived.issues);
  const { waivers } = waived.value;
  refuseNowhere(only, session, settings);
  return createInterview({
    rubric,
    side,
    session,
    speaker: speakerFor(rubric, reader),
    score: (assessment, view) => score(rubric, assessment, { asOf, view, files: known, waivers }),
    worthOf: ({ criterion }, value) => worthOfAnswer(value, criterion, rubric),
    folder: evidenceFolder(root, known),
    only: only ?? null,
    onlyOpen: unanswered === true,
  });
}

/** A node below which nothing is asked is a slip of the hand, found before anything is asked. */
function refuseNowhere(only: string | undefined, session: Session, { reader }: Settings): void {
  if (only === undefined) return;
  const known = idsBelow(session.rubric.rubric, session.assessment().instances);
  if (known.has(only)) return;
  const meant = nearest(only, known);
  const { cli } = speakerFor(session.rubric.rubric, reader).words;
  throw new UsageError(
    `${cli.noNode({ node: only })}${meant === undefined ? '' : ` – ${reader.messages.didYouMean(meant)}`}`,
  );
}
