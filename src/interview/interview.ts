/** An interview under way: the questions, the answers as they are in the file, what scoring makes of them; and saving. */
import type { AnswerChange } from '../model/answer-change.ts';
import type { Answer, Assessment } from '../model/assessment.ts';
import { ownValue } from '../model/own-value.ts';
import { answersOf } from '../model/expand-instances.ts';
import type { Dimension, Rubric } from '../model/rubric.ts';
import type { View } from '../model/view.ts';
import type { ChangedElsewhere, SaveOutcome } from '../model/save-outcome.ts';
import { answering, type Answering } from './answer-set.ts';
import { isBelow, planQuestions } from './plan-questions.ts';
import { progressOf, type Placed, type Progress } from './progress.ts';
import { stateOf, type Question } from './question.ts';
import type { Side } from '../model/view.ts';
import { reviewOf, type ReviewItem, type Scores } from './review.ts';
import type { Speaker } from './speaker.ts';
import type { Standing } from './walk.ts';

/** Of the session that the command opened, what an interview needs. */
export interface SavingSession {
  readonly file: string;
  readonly assessment: () => Assessment;
  readonly save: (changes: readonly AnswerChange[]) => Promise<SaveOutcome>;
  readonly unsaved: () => readonly AnswerChange[];
}

/** The files that may be named as evidence: those inside the workspace, after every link. */
export interface EvidenceFolder {
  /** Paths as an assessment writes them. */
  readonly list: () => Promise<readonly string[]>;
  readonly take: (path: string) => Promise<TakenFile>;
}

export type TakenFile =
  | { readonly ok: true; readonly file: string; readonly sha256: string }
  /** `detail` is the system's own word. */
  | { readonly ok: false; readonly why: 'missing' | 'outside' | 'unreadable'; readonly detail: string };

export interface InterviewSetup {
  readonly rubric: Rubric;
  readonly side: Side;
  readonly session: SavingSession;
  readonly speaker: Speaker;
  readonly score: (assessment: Assessment, view: View) => Scores;
  /** What an answer's value is worth, as `from-level` of evidence compares it. */
  readonly worthOf: (question: Question, value: number) => number;
  readonly folder: EvidenceFolder;
  /** A node of the rubric below which questions are asked; null for all. */
  readonly only: string | null;
  /** Going on passes over what is answered. */
  readonly onlyOpen: boolean;
}

export interface PlacedAnswer extends Placed {
  readonly answer: Answer | undefined;
}

/** What is known after the last save. */
export interface Moment {
  readonly assessment: Assessment;
  readonly scores: Scores;
  /** In the order of the rubric, within `only`. */
  readonly placed: readonly PlacedAnswer[];
  readonly standing: readonly Standing[];
  readonly progress: Progress;
  readonly withoutInstances: readonly Dimension[];
}

/** Questions that an answer has opened or closed, and what others changed meanwhile. */
export interface News {
  readonly opened: readonly Question[];
  readonly closed: readonly Question[];
  readonly elsewhere: readonly ChangedElsewhere[];
}

export type Kept =
  | { readonly status: 'saved'; readonly news: News }
  | { readonly status: 'refused'; readonly sentences: readonly string[] }
  | { readonly status: 'conflict'; readonly conflicts: readonly ChangedElsewhere[] }
  | { readonly status: 'not-written'; readonly sentences: readonly string[] };

export interface Interview extends InterviewSetup {
  readonly now: () => Moment;
  readonly find: (id: string) => PlacedAnswer | undefined;
  readonly answering: (question: Question, value: Parameters<typeof answering>[0]) => Answering;
  /** Without changes, what could not be written before is tried again. */
  readonly save: (changes: readonly AnswerChange[]) => Promise<Kept>;
  readonly review: () => readonly ReviewItem[];
}

export function createInterview(setup: InterviewSetup): Interview {
  let moment = lookNow(setup);
  const find = (id: string): PlacedAnswer | undefined => moment.placed.find(({ question }) => question.id === id);
  return {
    ...setup,
    now: () => moment,
    find,
    answering: (question, value) =>
      answering(value, { question, side: setup.side, answer: find(question.id)?.answer, rubric: setup.rubric }),
    save: async (changes) => {
      const outcome = await setup.session.save(changes);
      const before = moment;
      moment = lookNow(setup);
      return keptOf(outcome, before, moment, setup.speaker);
    },
    review: () => reviewOf(moment.placed, moment.scores, setup.side),
  };
}

/** A change to one question's answer. */
export function changeTo(
  { key, instance }: Question,
  change: Omit<AnswerChange, 'criterion' | 'instance'>,
): AnswerChange {
  return { criterion: key, instance, ...change };
}

function lookNow({ rubric, side, session, score, only }: InterviewSetup): Moment {
  const assessment = session.assessment();
  const answers = answersOf(assessment);
  const scores = score(assessment, viewFor(side, Object.values(answers)));
  const { questions, withoutInstances } = planQuestions(rubric, assessment.instances);
  const placed = questions
    .filter((question) => only === null || isBelow(question, only))
    .map((question): PlacedAnswer => {
      const answer = ownValue(answers, question.id);
      const isAsked = ownValue(scores.nodes, question.id)?.reason !== 'not-asked';
      return { question, answer, state: stateOf(answer, side), isAsked };
    });
  const standing = placed.map(({ question: { id }, state, isAsked }) => ({ id, state, isAsked }));
  return { assessment, scores, placed, standing, progress: progressOf(placed), withoutInstances };
}

/**
 * The view that decides what is asked. An assessor is asked what the agency's answers lead to, as far as there are no
 * appraised ones; and of a view without answers the engine knows no branches.
 */
function viewFor(side: Side, answers: readonly Answer[]): View {
  return side === 'claimed' && answers.some(({ claimed }) => claimed !== undefined) ? 'claimed' : 'effective';
}

function keptOf(outcome: SaveOutcome, before: Moment, after: Moment, { say }: Speaker): Kept {
  switch (outcome.status) {
    case 'saved':
      return { status: 'saved', news: { ...newsBetween(before, after), elsewhere: outcome.elsewhere } };
    case 'refused':
    case 'not-written':
      return { status: outcome.status, sentences: outcome.issues.map(say.issue) };
    case 'conflict':
      return { status: 'conflict', conflicts: outcome.conflicts };
  }
}

function newsBetween(before: Moment, after: Moment): Pick<News, 'opened' | 'closed'> {
  const wasAsked = new Map(before.placed.map(({ question, isAsked }) => [question.id, isAsked]));
  const changed = (isAsked: boolean): Question[] =>
    after.placed
      .filter((one) => one.isAsked === isAsked && wasAsked.get(one.question.id) === !isAsked)
      .map(({ question }) => question);
  return { opened: changed(true), closed: changed(false) };
}
