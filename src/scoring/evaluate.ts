/** Rolls leaves up the tree: every node's outcome, kept so that one changed leaf can be rolled up again cheaply. */
import type { NullReason } from '../model/result.ts';
import { outcomeOf, type Outcome } from './count-leaf.ts';
import { addedPoints, countedOf, earnedRatio, rollUpCounted } from './counted-children.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import type { PreparedDimension, PreparedNode } from './prepare-node.ts';
import { add, compare, divide, isZero, multiply, rational, sum, ZERO, type Rational } from './rational.ts';
import type { Leaf } from './read-leaf.ts';
import { givesScore, isSum, weighing, type Part } from './roll-up.ts';

export interface EvaluatedCriterion {
  readonly node: PreparedCriterion;
  readonly leaf: Leaf;
  readonly outcome: Outcome;
}

export interface EvaluatedDimension {
  readonly node: PreparedDimension;
  readonly outcome: Outcome;
  /** Whether enough of the weight is answered for a level to be given. */
  readonly isCovered: boolean;
  /** The best that each child could have been counted with. */
  readonly bests: readonly Rational[];
  readonly children: readonly Evaluated[];
}

export type Evaluated = EvaluatedCriterion | EvaluatedDimension;

/** What a tree is scored with beside the rubric: each criterion's leaf, and what stands for an answer that does not apply. */
export interface Answered {
  readonly leafOf: (node: PreparedCriterion) => Leaf;
  readonly target: Rational | null;
}

/** The tree below `root` seen from one view; the root's outcome is the total. */
export function evaluate(root: PreparedDimension, { leafOf, target }: Answered): EvaluatedDimension {
  const visit = (node: PreparedNode): Evaluated => {
    if (node.kind === 'dimension') return evaluateDimension(node, node.children.map(visit));
    const leaf = leafOf(node);
    return { node, leaf, outcome: outcomeOf(leaf, node, target) };
  };
  return evaluateDimension(root, root.children.map(visit));
}

export function isDimension(evaluated: Evaluated): evaluated is EvaluatedDimension {
  return evaluated.node.kind === 'dimension';
}

/** Every criterion below, in the order of the rubric. */
export function criteriaBelow(evaluated: Evaluated): EvaluatedCriterion[] {
  return isDimension(evaluated) ? evaluated.children.flatMap(criteriaBelow) : [evaluated];
}

/** Shares of the parent's score that hang on the children, where the roll-up is a mean; null elsewhere. */
export function childShares({ node, children }: EvaluatedDimension): readonly (Rational | null)[] {
  if ((node.rollup !== 'mean' && node.rollup !== 'weighted-mean') || node.worth !== null) {
    return children.map(() => null);
  }
  const counted = children.map(({ outcome }, index) =>
    outcome.counted === null ? ZERO : (node.weights[index] ?? ZERO),
  );
  const total = sum(counted);
  return counted.map((weight, index) => {
    if (node.adders[index] !== null) return null;
    return isZero(total) ? ZERO : divide(weight, total);
  });
}

function evaluateDimension(node: PreparedDimension, children: readonly Evaluated[]): EvaluatedDimension {
  const outcomes = children.map((child) => child.outcome);
  const bests = outcomes.map(({ best }) => best);
  const shown = isSum(node.rollup) ? withEarned(node, children) : children;
  return { node, ...outcomeAbove(node, outcomes), bests, children: shown };
}

/** What a dimension hands to its parent, given what its children hand to it. */
export function outcomeAbove(
  node: PreparedDimension,
  outcomes: readonly Outcome[],
): Pick<EvaluatedDimension, 'outcome' | 'isCovered'> {
  const whole = rollUpOutcomes(node, outcomes);
  const isCovered = node.minCoverage === null || compare(whole.coverage, node.minCoverage) >= 0;
  const isKept = isCovered || node.isLowerBound || whole.score === null;
  return { outcome: isKept ? whole : withheld(whole, node), isCovered };
}

/** Too little is answered, and what is missing could lower the score: there is none. */
function withheld(outcome: Outcome, node: PreparedDimension): Outcome {
  return { ...outcome, score: null, reason: 'unanswered', ...countedAsMissing(node, outcome.score) };
}

/**
 * Who leaves too much out is not better off for it: its parent counts what the rubric counts for the unanswered. As the
 * lowest it counts no more than what it `comes` to, which is below its range where children of a high worst are left out.
 */
function countedAsMissing(
  { policies, range, hasScore }: PreparedDimension,
  comes: Rational | null,
): Pick<Outcome, 'counted' | 'isBlocking'> {
  const { unanswered } = policies;
  if (!hasScore) return { counted: null, isBlocking: false };
  const lowest = comes !== null && compare(comes, range.min) < 0 ? comes : range.min;
  const standIns = { lowest, zero: ZERO, exclude: null, block: null, refuse: null };
  return { counted: standIns[unanswered], isBlocking: unanswered === 'block' || unanswered === 'refuse' };
}

/** Shows with each proportional child what it was counted as. */
function withEarned(node: PreparedDimension, children: readonly Evaluated[]): readonly Evaluated[] {
  if (!children.some(({ outcome }) => outcome.isProportional)) return children;
  const parts = children.flatMap(({ outcome: { counted, best } }, index): Part[] => {
    const weight = node.weights[index] ?? ZERO;
    return counted === null || isZero(weight) ? [] : [{ score: counted, weight, best }];
  });
  const ratio = earnedRatio(node, parts);
  return children.map((child) =>
    child.outcome.isProportional
      ? ({ ...child, outcome: { ...child.outcome, counted: multiply(child.outcome.best, ratio) } } as Evaluated)
      : child,
  );
}

function rollUpOutcomes(node: PreparedDimension, outcomes: readonly Outcome[]): Outcome {
  const parts = weighing(outcomes, node.weights);
  const applicable = parts.filter(({ item }) => !item.excused);
  const shared = {
    coverage: coverageOf(applicable),
    excused: applicable.length === 0 && !node.isBare,
    isBlocking: false,
    isProportional: false,
    best: bestOf(node, outcomes),
  };
  const bests = outcomes.map(({ best }) => best);
  const counted = rollUpCounted(node, outcomes.map(countedOf), bests);
  const none = { ...shared, score: null, counted: null };
  if (counted === 'blocked') return { ...none, reason: 'blocked', isBlocking: true };
  if (hasTooFew(node, applicable)) return { ...none, reason: 'too-few', ...countedAsMissing(node, counted) };
  if (counted !== null) return { ...shared, score: counted, counted, reason: null };
  return { ...none, reason: reasonFor(node, shared.excused, parts) };
}

/** Points that are possible: of a plain sum, those of the children that apply; elsewhere the top of the range. */
function bestOf(node: PreparedDimension, outcomes: readonly Outcome[]): Rational {
  const { rollup, worth, round, base, weights, range } = node;
  if (!isSum(rollup) || worth !== null || round.mode !== 'none' || round.lift) return range.max;
  const possible = weighing(outcomes, weights).filter(({ item }) => item.counted !== null || item.isProportional);
  const points = possible.map(({ item, weight }) => (rollup === 'sum' ? item.best : multiply(weight, item.best)));
  const bonuses = outcomes.map(({ counted, best }) => (counted === null ? null : best));
  return add(add(base, sum(points)), addedPoints(node, bonuses));
}

/** Whether there are fewer instances, or fewer of the children that apply have a score, than the rubric asks for. */
function hasTooFew(
  { minRated, dimension }: PreparedDimension,
  applicable: readonly { readonly item: Outcome }[],
): boolean {
  if (applicable.length === 0) return false;
  if (dimension?.lacking !== undefined) return true;
  if (minRated === null) return false;
  const rated = applicable.filter(({ item }) => item.score !== null).length;
  const { count = 0, share = 0 } = minRated;
  return rated < count || compare(divide(rational(rated), rational(applicable.length)), rational(share)) < 0;
}

function reasonFor(
  { rollup }: PreparedDimension,
  isExcused: boolean,
  parts: readonly { readonly item: Outcome }[],
): NullReason {
  const isAsked = parts.length === 0 || parts.some(({ item }) => item.reason !== 'not-asked');
  if (isExcused && !isAsked) return 'not-asked';
  if (!givesScore(rollup)) return 'no-total';
  if (isExcused) return 'not-applicable';
  const missing = (['unanswered', 'too-few'] as const).find((reason) =>
    parts.some(({ item }) => item.reason === reason),
  );
  return missing ?? 'no-total';
}

/** Share of the weight that was answered, of the weight that applies; nothing applicable means nothing answered. */
function coverageOf(applicable: readonly { readonly item: Outcome; readonly weight: Rational }[]): Rational {
  const total = sum(applicable.map(({ weight }) => weight));
  if (isZero(total)) return ZERO;
  return divide(sum(applicable.map(({ item, weight }) => multiply(weight, item.coverage))), total);
}
