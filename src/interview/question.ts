/** A question as an interview asks it: one criterion, for one instance where it is answered per instance. */
import type { AnswerChange } from '../model/answer-change.ts';
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type AnswerValue } from '../model/assessment.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Text } from '../model/text.ts';
import type { Side } from '../model/view.ts';

/** How it is answered. */
export type AnswerKind = 'levels' | 'options' | 'checks' | 'number' | 'ratio';

export interface Question {
  /** As in the unfolded tree: `backup`, or `backup@crm` for one instance. */
  readonly id: string;
  /** The key under `answers`. */
  readonly key: string;
  readonly instance: AnswerChange['instance'];
  readonly criterion: Criterion;
  readonly kind: AnswerKind;
  /** The dimensions above it, outermost first; with the facet's or instance's parent among them. */
  readonly above: readonly { readonly id: string; readonly title: Text }[];
}

/** Unanswered, not applicable and don't know are three different things. */
export type AnswerState = 'answered' | 'not-applicable' | 'dont-know' | 'unanswered';

export function stateOf(answer: Answer | undefined, side: Side): AnswerState {
  return stateOfValue(answer?.[side]);
}

function stateOfValue(value: AnswerValue | undefined): AnswerState {
  if (value === undefined) return 'unanswered';
  return value === NOT_APPLICABLE || value === DONT_KNOW ? value : 'answered';
}

/** Whether two answers say the same; the order of ticks does not matter. */
export function isSameAnswer(one: AnswerValue | undefined, other: AnswerValue | undefined): boolean {
  return normalised(one) === normalised(other);
}

function normalised(value: AnswerValue | undefined): string {
  return Array.isArray(value) ? JSON.stringify(value.toSorted()) : String(value);
}
