/** How the scores of the children become the score of their parent. */
import type { Rollup } from '../model/rules.ts';
import { add, compare, divide, isZero, multiply, ONE, rational, sum, ZERO, type Rational } from './rational.ts';

/** A child that counts. */
export interface Part {
  readonly score: Rational;
  readonly weight: Rational;
  /** The best score that the child could have. */
  readonly best: Rational;
}

export interface RollUpRules {
  readonly rollup: Rollup;
  /** Roll-ups `count` and `share`: the lowest score that counts. */
  readonly countsFrom: Rational;
  /** Roll-up `ratio`: what all points together are worth. */
  readonly top: Rational;
}

/** The rolled-up score, or null where there are no children left or the rubric wants no total. */
export function rollUp(rules: RollUpRules, parts: readonly Part[]): Rational | null {
  return parts.length === 0 ? null : ROLL_UP[rules.rollup](parts, rules);
}

const WEIGHTED: ReadonlySet<Rollup> = new Set(['weighted-mean', 'weighted-sum', 'ratio']);
const PROPORTIONAL: ReadonlySet<Rollup> = new Set(['mean', 'weighted-mean', 'sum', 'weighted-sum', 'ratio']);
const SUMS: ReadonlySet<Rollup> = new Set(['sum', 'weighted-sum']);
const WITHOUT_SCORE: ReadonlySet<Rollup> = new Set(['none', 'distribution']);

/**
 * What each child really weighs: one each where the roll-up ignores weights, and where all of them are zero, for that
 * says nothing about importance. A single weight of zero means shown, not counted.
 */
export function effectiveWeights(rollup: Rollup, weights: readonly Rational[]): readonly Rational[] {
  return WEIGHTED.has(rollup) && !weights.every(isZero) ? weights : weights.map(() => ONE);
}

/** Whether children that stand equally far up their ranges bring their parent equally far up its own. */
export function isProportional(rollup: Rollup): boolean {
  return PROPORTIONAL.has(rollup);
}

/** Whether points are added up, so that what does not apply leaves points unearned. */
export function isSum(rollup: Rollup): boolean {
  return SUMS.has(rollup);
}

export function givesScore(rollup: Rollup): boolean {
  return !WITHOUT_SCORE.has(rollup);
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

type RollUp = (parts: readonly Part[], rules: RollUpRules) => Rational | null;

const scoreOf = ({ score }: Part): Rational => score;
const byScore = (a: Part, b: Part): number => compare(a.score, b.score);

const ROLL_UP: Record<Rollup, RollUp> = {
  mean: (parts) => divide(sum(parts.map(scoreOf)), rational(parts.length)),
  'weighted-mean': (parts) => divide(weightedSum(parts), sum(parts.map(({ weight }) => weight))),
  sum: (parts) => sum(parts.map(scoreOf)),
  'weighted-sum': (parts) => weightedSum(parts),
  ratio: (parts, { top }) => {
    const possible = sum(parts.map(({ weight, best }) => multiply(weight, best)));
    return isZero(possible) ? null : multiply(divide(weightedSum(parts), possible), top);
  },
  min: (parts) => parts.toSorted(byScore)[0]?.score ?? null,
  max: (parts) => parts.toSorted(byScore).at(-1)?.score ?? null,
  median: (parts) => median(parts.map(scoreOf)),
  last: (parts) => parts.at(-1)?.score ?? null,
  count: (parts, { countsFrom }) => countFrom(parts, countsFrom),
  share: (parts, { countsFrom }) => divide(countFrom(parts, countsFrom), rational(parts.length)),
  distribution: () => null,
  none: () => null,
};

function weightedSum(parts: readonly Part[]): Rational {
  return sum(parts.map(({ score, weight }) => multiply(score, weight)));
}

function countFrom(parts: readonly Part[], from: Rational): Rational {
  return rational(parts.filter(({ score }) => compare(score, from) >= 0).length);
}

/** The middle score; between two middles, their mean. */
function median(scores: readonly Rational[]): Rational | null {
  const sorted = scores.toSorted(compare);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : divide(add(lower, upper), rational(2));
}
