/** What an answer changes in the file, and what must be said beside it before it can be saved. */
import type { AnswerChange } from '../model/answer-change.ts';
import { NOT_APPLICABLE, type Answer, type AnswerValue } from '../model/assessment.ts';
import { choicesOf } from './choices.ts';
import type { Rubric } from '../model/rubric.ts';
import { isSameAnswer, type Question } from './question.ts';
import type { Side } from '../model/view.ts';

export type FieldSet = AnswerChange['set'];

/** Why words are needed beside the answer. */
export type ReasonWhy = 'not-applicable' | 'differs' | 'wants-note';

export interface Answering {
  /** Null where the answer stands for itself. */
  readonly needs: {
    readonly why: ReasonWhy;
    /** What is there already. */
    readonly present: string;
  } | null;
  /** The whole change, with the reason where one is needed. */
  readonly set: (reason: string | null) => FieldSet;
}

/** Taking an answer away is no answer that would need a reason. */
export function answering(
  value: AnswerValue | null,
  {
    question,
    side,
    answer,
    rubric,
  }: {
    readonly question: Question;
    readonly side: Side;
    readonly answer: Answer | undefined;
    readonly rubric: Rubric;
  },
): Answering {
  const needs = value === null ? null : needOf(value, question, side, answer, rubric);
  return {
    needs,
    set: (reason) => ({
      [side]: value,
      ...reasonSet(value, side, answer, reason),
      ...(needs !== null && reason !== null && noteSet(needs.why, side, reason)),
    }),
  };
}

function needOf(
  value: AnswerValue,
  question: Question,
  side: Side,
  answer: Answer | undefined,
  rubric: Rubric,
): Answering['needs'] {
  const note = side === 'claimed' ? answer?.note : answer?.['appraisal-note'];
  const claimed = answer?.claimed;
  if (side === 'appraised' && claimed !== undefined && !isSameAnswer(value, claimed))
    return { why: 'differs', present: note ?? '' };
  if (value === NOT_APPLICABLE) {
    const isNeeded = question.criterion['not-applicable']['reason-required'];
    return isNeeded ? { why: 'not-applicable', present: answer?.reason ?? '' } : null;
  }
  const chosen = choicesOf(question, rubric, 'en').find((choice) => choice.value === value);
  return chosen?.wantsNote === true ? { why: 'wants-note', present: note ?? '' } : null;
}

/** The reason stays only as long as one side says that the criterion does not apply. */
function reasonSet(value: AnswerValue | null, side: Side, answer: Answer | undefined, reason: string | null): FieldSet {
  const other = side === 'claimed' ? answer?.appraised : answer?.claimed;
  if (value === NOT_APPLICABLE) {
    const isTold = (answer?.reason ?? '').trim() !== '';
    return reason !== null && (side === 'claimed' || !isTold) ? { reason } : {};
  }
  return answer?.reason === undefined || other === NOT_APPLICABLE ? {} : { reason: null };
}

/** The assessor's reason is the assessor's note; the agency's reason for what does not apply has a place of its own. */
function noteSet(why: ReasonWhy, side: Side, reason: string): FieldSet {
  if (side === 'appraised') return why === 'not-applicable' ? {} : { 'appraisal-note': reason };
  return why === 'wants-note' ? { note: reason } : {};
}
