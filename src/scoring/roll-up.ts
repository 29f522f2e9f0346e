/** How the scores of the children become the score of their parent. */
import type { Rollup } from '../model/rubric.ts';
import { add, compare, divide, isZero, multiply, ONE, rational, sum, ZERO, type Rational } from './rational.ts';

/** The rolled-up score, or null where there are no children left or the rubric wants no total. */
export function rollUp(rollup: Rollup, scores: readonly Rational[], weights: readonly Rational[]): Rational | null {
  return scores.length === 0 ? null : ROLL_UP[rollup](scores, weights);
}

/**
 * What each child really weighs: one each where the roll-up ignores weights, and where all of them are zero, for that
 * says nothing about importance. A single weight of zero means shown, not counted.
 */
export function effectiveWeights(rollup: Rollup, weights: readonly Rational[]): readonly Rational[] {
  const isWeighted = rollup === 'weighted-mean' || rollup === 'weighted-sum';
  return isWeighted && !weights.every(isZero) ? weights : weights.map(() => ONE);
}

/** Whether children that stand equally far up their ranges bring their parent equally far up its own. */
export function isProportional(rollup: Rollup): boolean {
  return rollup === 'mean' || rollup === 'weighted-mean' || rollup === 'sum' || rollup === 'weighted-sum';
}

/** The children that count, each with what it weighs. */
export function weighing<T>(
  items: readonly T[],
  weights: readonly Rational[],
): { readonly item: T; readonly weight: Rational }[] {
  return items.flatMap((item, index) => {
    const weight = weights[index] ?? ZERO;
    return isZero(weight) ? [] : [{ item, weight }];
  });
}

type RollUp = (scores: readonly Rational[], weights: readonly Rational[]) => Rational | null;

const ROLL_UP: Record<Rollup, RollUp> = {
  mean: (scores) => divide(sum(scores), rational(scores.length)),
  'weighted-mean': (scores, weights) => divide(weightedSum(scores, weights), sum(weights)),
  sum: (scores) => sum(scores),
  'weighted-sum': weightedSum,
  min: (scores) => scores.toSorted(compare)[0] ?? null,
  max: (scores) => scores.toSorted(compare).at(-1) ?? null,
  median,
  none: () => null,
};

function weightedSum(scores: readonly Rational[], weights: readonly Rational[]): Rational {
  return sum(scores.map((score, index) => multiply(score, weights[index] ?? ONE)));
}

/** The middle score; between two middles, their mean. */
function median(scores: readonly Rational[]): Rational | null {
  const sorted = scores.toSorted(compare);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : divide(add(lower, upper), rational(2));
}
