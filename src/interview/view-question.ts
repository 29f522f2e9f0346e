/** Everything there is to say about one question now, in the reader's words, for screens and plain lines alike. */
import type { AnswerValue } from '../model/assessment.ts';
import { DONT_KNOW, NOT_APPLICABLE } from '../model/assessment.ts';
import type { Requirement } from '../model/criterion.ts';
import { ownValue } from '../model/own-value.ts';
import { safeText } from '../model/safe-text.ts';
import { inLocale } from '../model/text.ts';
import { choicesOf, type Choice } from './choices.ts';
import type { Interview, PlacedAnswer } from './interview.ts';
import type { AnswerState, Question } from './question.ts';
import { sayProse, sayText } from './speaker.ts';

export interface QuestionView {
  readonly question: Question;
  readonly state: AnswerState;
  /** Titles of the dimensions above. */
  readonly where: readonly string[];
  /** Its place among the questions that are asked, from 1. */
  readonly place: number;
  readonly asked: number;
  readonly title: string;
  readonly ask: string;
  readonly guidance: string;
  readonly choices: readonly ChoiceView[];
  readonly requirements: readonly RequirementView[];
  /** The answer on this side in words; empty when there is none. */
  readonly answer: string;
  readonly reason: readonly string[];
  /** The note of this side. */
  readonly note: readonly string[];
  readonly evidence: readonly EvidenceView[];
  /** What the agency said, where an assessor is asked. */
  readonly claim: { readonly answer: string; readonly note: readonly string[] } | null;
  readonly mayNotApply: boolean;
}

export interface ChoiceView extends Choice {
  /** Whether it is the present answer, or one of its ticks. */
  readonly isChosen: boolean;
  /** Whether the agency chose it, where an assessor is asked. */
  readonly isClaimed: boolean;
  /** Places in `requirements` of what it needs. */
  readonly needs: readonly number[];
}

export interface RequirementView {
  readonly id: string;
  readonly title: string;
  readonly acceptance: string;
  readonly kinds: readonly string[];
  readonly from: number;
  readonly to: number | null;
  readonly maxAge: string | null;
  readonly count: number;
  readonly isMet: boolean;
}

export interface EvidenceView {
  readonly text: string;
  readonly file: string;
  readonly requirement: string;
  readonly state: string;
  readonly counts: boolean;
}

export function viewQuestion({ question, answer, state }: PlacedAnswer, interview: Interview): QuestionView {
  const { speaker, side, rubric } = interview;
  const { locale, say } = speaker;
  const { criterion, above } = question;
  const asked = interview.now().standing.filter(({ isAsked }) => isAsked);
  const requirements = criterion.evidence.map((requirement) => viewRequirement(requirement, question, interview));
  const own = answer?.[side];
  const inWords = (value: AnswerValue | undefined): string =>
    value === undefined ? '' : safeText(say.answer(value, question));
  return {
    question,
    state,
    where: above.map(({ title }) => sayText(title, locale)),
    place: asked.findIndex(({ id }) => id === question.id) + 1,
    asked: asked.length,
    title: sayText(criterion.title, locale),
    ask: sayText(criterion.question, locale),
    guidance: sayText(criterion.guidance, locale),
    choices: choicesOf(question, rubric, locale).map((choice) => ({
      ...choice,
      title: safeText(choice.title),
      text: safeText(choice.text) || sayUndescribed(choice, question, interview),
      isChosen: holds(own, choice.value),
      isClaimed: side === 'appraised' && holds(answer?.claimed, choice.value),
      needs: needsOf(choice, requirements, question, interview),
    })),
    requirements,
    answer: inWords(own),
    reason: own === NOT_APPLICABLE || answer?.claimed === NOT_APPLICABLE ? sayProse(answer?.reason) : [],
    note: sayProse(side === 'claimed' ? answer?.note : answer?.['appraisal-note']),
    evidence: viewEvidence(question, answer?.evidence ?? [], interview),
    claim: side === 'claimed' ? null : { answer: inWords(answer?.claimed), note: sayProse(answer?.note) },
    mayNotApply: criterion['not-applicable'].allowed,
  };
}

/** A level that nobody described can be answered all the same. */
function sayUndescribed({ title, value }: Choice, { kind, criterion }: Question, { speaker }: Interview): string {
  const { words, figures } = speaker;
  const lowest = Math.min(...Object.keys(criterion.levels ?? {}).map(Number));
  if (kind !== 'levels' || title !== '') return '';
  const isBelow = Number(value) < lowest;
  return isBelow ? words.question.below({ level: figures.number(lowest) }) : words.question.undescribed();
}

function holds(answer: AnswerValue | undefined, value: number | string): boolean {
  if (answer === undefined || answer === NOT_APPLICABLE || answer === DONT_KNOW) return false;
  return Array.isArray(answer) ? answer.includes(String(value)) : String(answer) === String(value);
}

function viewRequirement(requirement: Requirement, { id }: Question, interview: Interview): RequirementView {
  const { locale, messages } = interview.speaker;
  const verdicts = ownValue(interview.now().scores.nodes, id)?.requirements ?? [];
  return {
    id: requirement.id,
    title: safeText(inLocale(requirement.title, locale)) || requirement.id,
    acceptance: sayText(requirement.acceptance, locale),
    kinds: requirement.accepts.map((kind) => messages.evidenceKinds[kind]),
    from: requirement['from-level'],
    to: requirement['to-level'] ?? null,
    maxAge: requirement['max-age'] ?? null,
    count: requirement.count,
    isMet: verdicts.find((verdict) => verdict.requirement === requirement.id)?.met ?? false,
  };
}

function needsOf(
  { worth }: Choice,
  requirements: readonly RequirementView[],
  question: Question,
  { worthOf }: Interview,
): number[] {
  if (worth === null) return [];
  const value = worthOf(question, worth);
  return requirements.flatMap(({ from, to }, at) => (value >= from && value <= (to ?? value) ? [at] : []));
}

function viewEvidence(
  { id, criterion }: Question,
  pieces: NonNullable<PlacedAnswer['answer']>['evidence'],
  { speaker, now }: Interview,
): EvidenceView[] {
  const verdicts = ownValue(now().scores.nodes, id)?.evidence ?? [];
  return pieces.map((piece, at) => {
    const verdict = verdicts[at];
    const asked = criterion.evidence.find((requirement) => requirement.id === piece.requirement);
    return {
      text: safeText(speaker.say.evidence(piece)),
      file: safeText(piece.file ?? ''),
      requirement: sayText(asked?.title, speaker.locale) || safeText(piece.requirement ?? ''),
      state: verdict === undefined ? '' : speaker.say.evidenceState(verdict.state),
      counts: verdict?.state === 'counts',
    };
  });
}
