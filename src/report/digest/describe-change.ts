/** The total since the earlier period. */
import type { AssessmentResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { subtractDecimals } from '../../model/subtract-decimals.ts';
import { thresholdsOf, type Reader } from './reader.ts';

export interface ChangeLine {
  readonly period: string;
  readonly isComparable: boolean;
  readonly score: number | null;
  readonly scoreText: string;
  readonly level: number | null;
  /** Present minus earlier; null where one of them is missing or they are not comparable. */
  readonly difference: number | null;
  readonly differenceText: string;
}

export function describeChange(
  { previous, score }: AssessmentResult,
  rubric: Rubric,
  reader: Reader,
): ChangeLine | null {
  if (previous === null) return null;
  const difference =
    previous.comparable && previous.score !== null && score !== null ? subtractDecimals(score, previous.score) : null;
  return {
    period: reader.figures.plain(previous.period),
    isComparable: previous.comparable,
    score: previous.score,
    scoreText:
      previous.score === null
        ? reader.messages.labels.notRated
        : reader.figures.score(previous.score, thresholdsOf(rubric)),
    level: previous.level,
    difference,
    differenceText: difference === null ? '' : reader.figures.signed(difference),
  };
}
