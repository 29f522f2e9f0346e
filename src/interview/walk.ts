/** Which question comes next: forward to what has no answer yet, step by step in either direction, back the way one came. */
import type { AnswerState } from './question.ts';

export interface Standing {
  readonly id: string;
  readonly state: AnswerState;
  readonly isAsked: boolean;
}

/** The first question without an answer; null when nothing is left, and the review follows. */
export function firstOpen(questions: readonly Standing[]): string | null {
  return questions.find(isOpen)?.id ?? null;
}

/** After an answer: the next one without an answer behind `id`. What was skipped before is left to the review. */
export function nextOpen(questions: readonly Standing[], id: string): string | null {
  return questions.slice(placeOf(questions, id) + 1).find(isOpen)?.id ?? null;
}

/** One step on, whatever its state; `onlyOpen` passes over what is answered. */
export function stepOn(questions: readonly Standing[], id: string, onlyOpen: boolean): string | null {
  const rest = questions.slice(placeOf(questions, id) + 1);
  return rest.find((question) => (onlyOpen ? isOpen(question) : question.isAsked))?.id ?? null;
}

/**
 * The way one came, without questions that are asked no longer; where it ends, as after a break, the order of the rubric.
 * From the review (`at` is null) the last question is the one before. `id` is null at the beginning.
 */
export function stepBack(
  trail: readonly string[],
  questions: readonly Standing[],
  at: string | null,
): { readonly id: string | null; readonly trail: readonly string[] } {
  const asked = new Set(questions.filter(({ isAsked }) => isAsked).map(({ id }) => id));
  const back = trail.findLastIndex((id) => asked.has(id));
  if (back !== -1) return { id: trail[back] ?? null, trail: trail.slice(0, back) };
  const before = at === null ? questions : questions.slice(0, Math.max(placeOf(questions, at), 0));
  return { id: before.findLast(({ isAsked }) => isAsked)?.id ?? null, trail: [] };
}

function isOpen({ state, isAsked }: Standing): boolean {
  return isAsked && state === 'unanswered';
}

function placeOf(questions: readonly Standing[], id: string): number {
  return questions.findIndex((question) => question.id === id);
}
