/** How the scores of the children become the score of their parent. */
import type { Rollup } from '../model/rules.ts';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  ONE,
  rational,
  subtract,
  sum,
  ZERO,
  type Rational,
} from './rational.ts';

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
  if (parts.length === 0) return null;
  const { rollup } = rules;
  return isAdditive(rollup) ? ADDITIVE[rollup](totalsOf(parts, rules), rules) : OTHERS[rollup](parts);
}

/** The same from what the children come to together; null for a roll-up that must look at each of them. */
export function rollUpTotals(rules: RollUpRules, totals: Totals): Rational | null {
  const { rollup } = rules;
  return isAdditive(rollup) && !isZero(totals('count')) ? ADDITIVE[rollup](totals, rules) : null;
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

/** What the children that count come to together, each measure by itself. */
export type Totals = (measure: Measure) => Rational;

type Measure = 'count' | 'score' | 'weight' | 'earned' | 'possible' | 'counting';

const MEASURES: Record<Measure, (part: Part, rules: RollUpRules) => Rational> = {
  count: () => ONE,
  score: ({ score }) => score,
  weight: ({ weight }) => weight,
  earned: ({ score, weight }) => multiply(score, weight),
  possible: ({ weight, best }) => multiply(weight, best),
  counting: ({ score }, { countsFrom }) => (compare(score, countsFrom) >= 0 ? ONE : ZERO),
};

export function totalsOf(parts: readonly Part[], rules: RollUpRules): Totals {
  return (measure) =>
    measure === 'count' ? rational(parts.length) : sum(parts.map((part) => MEASURES[measure](part, rules)));
}

/** With another child in the place of one of them; null for one that does not count. */
export function exchanged(totals: Totals, gone: Part | null, come: Part | null, rules: RollUpRules): Totals {
  return (measure) => {
    const left = gone === null ? totals(measure) : subtract(totals(measure), MEASURES[measure](gone, rules));
    return come === null ? left : add(left, MEASURES[measure](come, rules));
  };
}

type Additive = 'mean' | 'weighted-mean' | 'sum' | 'weighted-sum' | 'ratio' | 'count' | 'share';

const ADDITIVE: Record<Additive, (totals: Totals, rules: RollUpRules) => Rational | null> = {
  mean: (total) => divide(total('score'), total('count')),
  'weighted-mean': (total) => divide(total('earned'), total('weight')),
  sum: (total) => total('score'),
  'weighted-sum': (total) => total('earned'),
  ratio: (total, { top }) => {
    const possible = total('possible');
    return compare(possible, ZERO) > 0 ? multiply(divide(total('earned'), possible), top) : null;
  },
  count: (total) => total('counting'),
  share: (total) => divide(total('counting'), total('count')),
};

/** Whether adding up is enough: then one child can be exchanged without looking at the others. */
export function isAdditive(rollup: Rollup): rollup is Additive {
  return Object.hasOwn(ADDITIVE, rollup);
}

const byScore = (a: Part, b: Part): number => compare(a.score, b.score);

const OTHERS: Record<Exclude<Rollup, Additive>, (parts: readonly Part[]) => Rational | null> = {
  min: (parts) => parts.toSorted(byScore)[0]?.score ?? null,
  max: (parts) => parts.toSorted(byScore).at(-1)?.score ?? null,
  median: (parts) => median(parts.map(({ score }) => score)),
  last: (parts) => parts.at(-1)?.score ?? null,
  distribution: () => null,
  none: () => null,
};

/** The middle score; between two middles, their mean. */
function median(scores: readonly Rational[]): Rational | null {
  const sorted = scores.toSorted(compare);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : divide(add(lower, upper), rational(2));
}
