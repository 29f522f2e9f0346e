/** Which answers a criterion admits; needs and caps are always answers that somebody could give. */
import type { Criterion } from '../model/rubric.ts';
import { clamp, type Range } from './range.ts';
import { ceil, compare, floor, ONE, subtract, type Rational } from './rational.ts';

/** The values of options, ascending; or `whole` and `any` numbers of a range, which need no list. */
export type Admissible = readonly Rational[] | 'whole' | 'any';

/** What can be answered, and the worst and the best of it. */
export interface Answers {
  readonly admissible: Admissible;
  readonly own: Range;
}

export function admissibleAnswers(
  criterion: Criterion,
  options: ReadonlyMap<string, Rational> | null,
  declared: Range,
): Answers {
  if (options !== null) {
    const values = [...options.values()].toSorted(compare);
    return { admissible: values, own: { min: values[0] ?? declared.min, max: values.at(-1) ?? declared.max } };
  }
  const isWhole = criterion.levels !== undefined || criterion.number?.whole === true;
  if (!isWhole) return { admissible: 'any', own: declared };
  return { admissible: 'whole', own: { min: ceil(declared.min), max: floor(declared.max) } };
}

/** The lowest answer at or above `value`; the best answer when none reaches that far. */
export function lowestAnswerAtLeast({ admissible, own }: Answers, value: Rational): Rational {
  if (typeof admissible !== 'string') return admissible.find((answer) => compare(answer, value) >= 0) ?? own.max;
  return clamp(admissible === 'whole' ? ceil(value) : value, own);
}

/**
 * The best answer below `value`; the worst answer when none is. Among numbers with decimals there is no best one
 * below, so the limit itself is given.
 */
export function highestAnswerBelow({ admissible, own }: Answers, value: Rational): Rational {
  if (typeof admissible !== 'string') return admissible.findLast((answer) => compare(answer, value) < 0) ?? own.min;
  return clamp(admissible === 'whole' ? subtract(ceil(value), ONE) : value, own);
}
