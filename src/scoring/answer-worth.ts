/** From what an answer is worth back to the answer. */
import type { PreparedCriterion } from './prepare-criterion.ts';
import { add, ceil, compare, floor, ONE, type Rational } from './rational.ts';
import { valueWorth, worthOf, type PreparedWorth } from './worth.ts';

/**
 * The answer that is worth at least `value`; the value itself where answers are worth themselves. Among numbers with
 * decimals there is none just beyond a closed border, so the border is given.
 */
export function answerWorth(value: Rational, { worth, choices, isWhole }: PreparedCriterion): Rational {
  if (worth === null) return value;
  if (choices !== null) return leastEnough(value, choices, worth) ?? value;
  const answer = valueWorth(value, worth) ?? value;
  if (!isWhole) return answer;
  return leastEnough(value, [floor(answer), ceil(answer), add(floor(answer), ONE)], worth) ?? answer;
}

/** The best answer that is worth exactly `value`: whoever claims more is not taken to have said less. */
export function supportedAnswer(value: Rational, node: PreparedCriterion): Rational {
  const { worth, choices } = node;
  const equal = worth === null ? [] : fromWorst(choices ?? [], worth).filter((it) => compare(it.worth, value) === 0);
  return equal.at(-1)?.choice ?? answerWorth(value, node);
}

/** Of the answers that are worth enough, the one that is worth least; of several the nearest to the worst. */
function leastEnough(value: Rational, choices: readonly Rational[], worth: PreparedWorth): Rational | undefined {
  return fromWorst(choices, worth)
    .filter((candidate) => compare(candidate.worth, value) >= 0)
    .toSorted((a, b) => compare(a.worth, b.worth))[0]?.choice;
}

interface Candidate {
  readonly choice: Rational;
  readonly worth: Rational;
}

/** Rising where more is better, falling where less is. */
function fromWorst(choices: readonly Rational[], worth: PreparedWorth): Candidate[] {
  const rising = choices.toSorted(compare).map((choice) => ({ choice, worth: worthOf(choice, worth) }));
  const [first, last] = [rising[0], rising.at(-1)];
  const isFalling = first !== undefined && last !== undefined && compare(first.worth, last.worth) > 0;
  return isFalling ? rising.toReversed() : rising;
}
