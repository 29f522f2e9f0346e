/** Rolls leaves up the tree: every node's outcome, kept so that one changed leaf can be rolled up again cheaply. */
import type { NullReason } from '../model/result.ts';
import type { PreparedCriterion, PreparedDimension, PreparedNode, PreparedRubric } from './prepare-rubric.ts';
import { divide, isZero, multiply, sum, ZERO, type Rational } from './rational.ts';
import { outcomeOf, type Leaf, type Outcome } from './read-leaf.ts';
import { rollUp, weighing } from './roll-up.ts';
import { roundTo } from './rounding.ts';

export interface EvaluatedCriterion {
  readonly node: PreparedCriterion;
  readonly leaf: Leaf;
  readonly outcome: Outcome;
}

export interface EvaluatedDimension {
  readonly node: PreparedDimension;
  readonly outcome: Outcome;
  readonly children: readonly Evaluated[];
}

export type Evaluated = EvaluatedCriterion | EvaluatedDimension;

/** The whole tree seen from one view; the root's outcome is the total. */
export function evaluate(prepared: PreparedRubric, leafOf: (node: PreparedCriterion) => Leaf): EvaluatedDimension {
  const visit = (node: PreparedNode): Evaluated => {
    if (node.kind === 'dimension') return evaluateDimension(node, node.children.map(visit));
    const leaf = leafOf(node);
    return { node, leaf, outcome: outcomeOf(leaf, node, prepared) };
  };
  return evaluateDimension(prepared.root, prepared.root.children.map(visit));
}

/**
 * The total if the criterion at `path` had the answer `value`, null where there would be none. Only that path is rolled
 * up again, and only its scores: this is asked for every criterion and every level.
 */
export function totalWith(
  root: EvaluatedDimension,
  path: readonly number[],
  value: Rational,
  prepared: PreparedRubric,
): Rational | null {
  const countedAt = (evaluated: Evaluated, depth: number): Counted => {
    if (!isDimension(evaluated)) return outcomeOf({ value }, evaluated.node, prepared).counted;
    const counted = evaluated.children.map((child, index) =>
      index === path[depth] ? countedAt(child, depth + 1) : countedOf(child.outcome),
    );
    return rollUpCounted(evaluated.node, counted);
  };
  const total = countedAt(root, 0);
  return total === 'blocked' ? null : total;
}

export function isDimension(evaluated: Evaluated): evaluated is EvaluatedDimension {
  return evaluated.node.kind === 'dimension';
}

/** Every criterion below, in the order of the rubric. */
export function criteriaBelow(evaluated: Evaluated): EvaluatedCriterion[] {
  return isDimension(evaluated) ? evaluated.children.flatMap(criteriaBelow) : [evaluated];
}

/** Shares of the total that hang on the children, where the roll-up is a mean; null elsewhere. */
export function childShares({ node, children }: EvaluatedDimension): readonly (Rational | null)[] {
  if (node.rollup !== 'mean' && node.rollup !== 'weighted-mean') return children.map(() => null);
  const counted = children.map(({ outcome }, index) =>
    outcome.counted === null ? ZERO : (node.weights[index] ?? ZERO),
  );
  const total = sum(counted);
  return counted.map((weight) => (isZero(total) ? ZERO : divide(weight, total)));
}

function evaluateDimension(node: PreparedDimension, children: readonly Evaluated[]): EvaluatedDimension {
  const outcomes = children.map(({ outcome }) => outcome);
  return { node, children, outcome: rollUpOutcomes(node, outcomes) };
}

/** What a child brings to the roll-up: a score, nothing, or an end to it. */
type Counted = Rational | null | 'blocked';

function countedOf({ counted, reason }: Outcome): Counted {
  return reason === 'blocked' ? 'blocked' : counted;
}

/** One blocked child blocks its parent; a child that has nothing to count, or weighs nothing, is left out. */
function rollUpCounted({ rollup, round, weights }: PreparedDimension, counted: readonly Counted[]): Counted {
  const [scores, scoreWeights]: [Rational[], Rational[]] = [[], []];
  for (let index = 0; index < counted.length; index += 1) {
    const [value = null, weight = ZERO] = [counted[index], weights[index]];
    if (value === null || isZero(weight)) continue;
    if (value === 'blocked') return 'blocked';
    scores.push(value);
    scoreWeights.push(weight);
  }
  const rolled = rollUp(rollup, scores, scoreWeights);
  return rolled === null ? null : roundTo(rolled, round);
}

function rollUpOutcomes(node: PreparedDimension, outcomes: readonly Outcome[]): Outcome {
  const parts = weighing(outcomes, node.weights);
  const applicable = parts.filter(({ item }) => !item.excused);
  const shared = { coverage: coverageOf(applicable), excused: applicable.length === 0 };
  const counted = rollUpCounted(node, outcomes.map(countedOf));
  if (counted === 'blocked') return { ...shared, score: null, counted: null, reason: 'blocked' };
  if (counted !== null) return { ...shared, score: counted, counted, reason: null };
  const hasUnanswered = parts.some(({ item }) => item.reason === 'unanswered');
  return { ...shared, score: null, counted: null, reason: reasonFor(node, shared.excused, hasUnanswered) };
}

function reasonFor({ rollup }: PreparedDimension, isExcused: boolean, hasUnanswered: boolean): NullReason {
  if (rollup === 'none') return 'no-total';
  if (isExcused) return 'not-applicable';
  return hasUnanswered ? 'unanswered' : 'no-total';
}

/** Share of the weight that was answered, of the weight that applies; nothing applicable means nothing answered. */
function coverageOf(applicable: readonly { readonly item: Outcome; readonly weight: Rational }[]): Rational {
  const total = sum(applicable.map(({ weight }) => weight));
  if (isZero(total)) return ZERO;
  return divide(sum(applicable.map(({ item, weight }) => multiply(weight, item.coverage))), total);
}
