/** Which answers a criterion admits; needs and caps are always answers that somebody could give. */
import type { Criterion } from '../model/criterion.ts';
import { clamp, type Range } from './range.ts';
import { add, ceil, compare, floor, ONE, subtract, toNumber, type Rational } from './rational.ts';
import { tickRange, tickValues, type Ticks } from './tick-items.ts';
import { worthOf, worthRange, worthsIn, type PreparedWorth } from './worth.ts';

/** The values of the answers, ascending; or `whole` and `any` numbers of a range, which need no list. */
export type Admissible = readonly Rational[] | 'whole' | 'any';

/** What can be answered, and the worst and the best of it; where the criterion has a `worth`, what that is worth. */
export interface Answers {
  readonly admissible: Admissible;
  readonly own: Range;
}

/** Beside it the answers themselves, before their worth; null where they are too many to be listed. */
export interface AnswersBeforeWorth extends Answers {
  readonly choices: readonly Rational[] | null;
}

interface Kind {
  readonly options: ReadonlyMap<string, Rational> | null;
  readonly ticks: Ticks | null;
  /** The scale of a number. */
  readonly asked: Range;
  readonly worth: PreparedWorth | null;
}

export function admissibleAnswers(criterion: Criterion, { options, ticks, asked, worth }: Kind): AnswersBeforeWorth {
  const answers = valuesOf(criterion, options, ticks, asked);
  const { admissible, own } = answers;
  const choices = typeof admissible === 'string' ? countable(admissible, own) : admissible;
  return { choices, ...(worth === null ? answers : worthOfAnswers(choices, own, worth)) };
}

/** The lowest answer at or above `value`; the best answer when none reaches that far. */
export function lowestAnswerAtLeast({ admissible, own }: Answers, value: Rational): Rational {
  if (typeof admissible !== 'string') return admissible.find((answer) => compare(answer, value) >= 0) ?? own.max;
  return clamp(admissible === 'whole' ? ceil(value) : value, own);
}

/** The lowest answer above `value`; null among numbers with decimals, where there is none, and beyond the best. */
export function nextAnswer({ admissible, own }: Answers, value: Rational): Rational | null {
  if (admissible === 'any') return null;
  if (admissible !== 'whole') return admissible.find((answer) => compare(answer, value) > 0) ?? null;
  const next = add(floor(value), ONE);
  return compare(next, own.max) > 0 ? null : next;
}

/**
 * The best answer below `value`; the worst answer when none is. Among numbers with decimals there is no best one
 * below, so the limit itself is given.
 */
export function highestAnswerBelow({ admissible, own }: Answers, value: Rational): Rational {
  if (typeof admissible !== 'string') return admissible.findLast((answer) => compare(answer, value) < 0) ?? own.min;
  return clamp(admissible === 'whole' ? subtract(ceil(value), ONE) : value, own);
}

/** The best answer that does not go beyond `value`; the worst answer when all do. */
export function highestAnswerAtMost({ admissible, own }: Answers, value: Rational): Rational {
  if (typeof admissible !== 'string') return admissible.findLast((answer) => compare(answer, value) <= 0) ?? own.min;
  return clamp(admissible === 'whole' ? floor(value) : value, own);
}

/** Whether only whole numbers can be answered. */
export function isWhole({ levels, number }: Criterion): boolean {
  return levels !== undefined || (number?.whole === true && !number.ratio);
}

function valuesOf(
  criterion: Criterion,
  options: ReadonlyMap<string, Rational> | null,
  ticks: Ticks | null,
  asked: Range,
): Answers {
  if (options !== null) return listed([...options.values()], asked);
  if (ticks !== null) {
    const values = tickValues(ticks);
    return values === null ? { admissible: 'any', own: tickRange(ticks) } : listed(values, asked);
  }
  if (!isWhole(criterion)) return { admissible: 'any', own: asked };
  return { admissible: 'whole', own: { min: ceil(asked.min), max: floor(asked.max) } };
}

/** Whole numbers up to this many are worth each what they are worth; beyond, they are taken as any number. */
const MOST_NUMBERS = 200;

function worthOfAnswers(choices: readonly Rational[] | null, own: Range, worth: PreparedWorth): Answers {
  if (choices !== null) {
    return listed(
      choices.map((value) => worthOf(value, worth)),
      own,
    );
  }
  return worth.shape === 'line'
    ? { admissible: 'any', own: worthRange(own, worth) }
    : listed(worthsIn(own, worth), own);
}

function countable(admissible: 'whole' | 'any', { min, max }: Range): Rational[] | null {
  const count = toNumber(subtract(max, min));
  if (admissible === 'any' || count > MOST_NUMBERS) return null;
  return Array.from({ length: Math.floor(count) + 1 }, (_unused, index) => add(min, { n: index, d: 1 }));
}

function listed(values: readonly Rational[], fallback: Range): Answers {
  const sorted = values.toSorted(compare);
  return { admissible: sorted, own: { min: sorted[0] ?? fallback.min, max: sorted.at(-1) ?? fallback.max } };
}
