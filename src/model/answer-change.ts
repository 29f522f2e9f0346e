/** One change that a person, a questionnaire or a command makes to one answer of an assessment. */
import type { Answer } from './assessment.ts';
import type { Evidence } from './evidence.ts';
import type { Text } from './text.ts';

/** What an answer holds besides its evidence. */
export type AnswerField = Exclude<keyof Answer, 'evidence'>;

export interface ChangedInstance {
  readonly of: string;
  readonly id: string;
  /** With a title, an instance that is not there yet is made; one that is there keeps its own. */
  readonly title?: Text | undefined;
}

export interface AnswerChange {
  /** As the key under `answers`. */
  readonly criterion: string;
  /** Null where the answer is the agency's own, not one system's or respondent's. */
  readonly instance: ChangedInstance | null;
  /** New values; null takes a field away, a field that is not named stays. */
  readonly set: { readonly [Field in AnswerField]?: Answer[Field] | null };
  /** Pieces to add behind those that are there. */
  readonly addEvidence?: readonly Evidence[];
  /** New fields of pieces that are there, such as a hash, by their places counted from 0; a comment beside them stays. */
  readonly setEvidence?: readonly { readonly at: number; readonly set: Partial<Evidence> }[];
  /** Places of pieces to take away, counted from 0 before anything is added. */
  readonly removeEvidence?: readonly number[];
}
