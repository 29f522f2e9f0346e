/** One change that a person, a questionnaire or a command makes to one answer of an assessment. */
import type { Answer } from './assessment.ts';
import type { Evidence } from './evidence.ts';

/** What an answer holds besides its evidence. */
export type AnswerField = Exclude<keyof Answer, 'evidence'>;

export interface AnswerChange {
  /** As the key under `answers`. */
  readonly criterion: string;
  /** Null where the answer is the agency's own, not one system's or respondent's. */
  readonly instance: { readonly of: string; readonly id: string } | null;
  /** New values; null takes a field away, a field that is not named stays. */
  readonly set: { readonly [Field in AnswerField]?: Answer[Field] | null };
  /** Pieces to add behind those that are there. */
  readonly addEvidence?: readonly Evidence[];
  /** Places of pieces to take away, counted from 0 before anything is added. */
  readonly removeEvidence?: readonly number[];
}
