/** Rolls leaves up the tree: every node's outcome, kept so that one changed leaf can be rolled up again cheaply. */
import { effectiveWeights, rollUp } from './roll-up.ts';
import type { PreparedCriterion, PreparedDimension, PreparedNode, PreparedRubric } from './prepare-rubric.ts';
import { add, divide, isZero, multiply, ONE, sum, ZERO, type Rational } from './rational.ts';
import { outcomeOf, type Leaf, type Outcome } from './read-leaf.ts';
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

/** The root's outcome if one criterion had another answer; only the path to it is rolled up again. */
export function outcomeWith(root: EvaluatedDimension, id: string, leaf: Leaf, prepared: PreparedRubric): Outcome {
  const replace = (evaluated: Evaluated): Outcome | null => {
    if (!isDimension(evaluated)) return evaluated.node.id === id ? outcomeOf(leaf, evaluated.node, prepared) : null;
    for (const [index, child] of evaluated.children.entries()) {
      const changed = replace(child);
      if (changed !== null) {
        const outcomes = evaluated.children.map(({ outcome }) => outcome).with(index, changed);
        return rollUpOutcomes(evaluated.node, outcomes);
      }
    }
    return null;
  };
  return replace(root) ?? root.outcome;
}

export function isDimension(evaluated: Evaluated): evaluated is EvaluatedDimension {
  return evaluated.node.kind === 'dimension';
}

function evaluateDimension(node: PreparedDimension, children: readonly Evaluated[]): EvaluatedDimension {
  return {
    node,
    children,
    outcome: rollUpOutcomes(
      node,
      children.map(({ outcome }) => outcome),
    ),
  };
}

function rollUpOutcomes(node: PreparedDimension, outcomes: readonly Outcome[]): Outcome {
  const coverage = coverageOf(node, outcomes);
  const excused = outcomes.every((outcome) => outcome.excused);
  const nothing = { score: null, counted: null, coverage, excused };
  if (outcomes.some(({ reason }) => reason === 'blocked')) return { ...nothing, reason: 'blocked' };
  if (node.rollup === 'none') return { ...nothing, reason: 'no-total' };
  const counting = outcomes.flatMap(({ counted }, index) =>
    counted === null ? [] : [{ counted, weight: weightAt(node, index) }],
  );
  const rolled = rollUp(
    node.rollup,
    counting.map(({ counted }) => counted),
    counting.map(({ weight }) => weight),
  );
  if (rolled === null)
    return {
      ...nothing,
      reason: excused
        ? 'not-applicable'
        : outcomes.some(({ reason }) => reason === 'unanswered')
          ? 'unanswered'
          : 'no-total',
    };
  const score = roundTo(rolled, node.round);
  return { score, counted: score, reason: null, coverage, excused };
}

/** Share of the weight that was answered, of the weight that applies; nothing applicable means nothing answered. */
function coverageOf(node: PreparedDimension, outcomes: readonly Outcome[]): Rational {
  const weights = effectiveWeights(
    node.rollup,
    node.children.map(({ weight }) => weight),
  );
  let [answered, applicable] = [ZERO, ZERO];
  for (const [index, { coverage, excused }] of outcomes.entries()) {
    if (excused) continue;
    const weight = weights[index] ?? ONE;
    applicable = add(applicable, weight);
    answered = add(answered, multiply(weight, coverage));
  }
  return isZero(applicable) ? ZERO : divide(answered, applicable);
}

/** Shares of the total that hang on the children, where the roll-up is a mean; null elsewhere. */
export function childShares({ node, children }: EvaluatedDimension): readonly (Rational | null)[] {
  if (node.rollup !== 'mean' && node.rollup !== 'weighted-mean') return children.map(() => null);
  const counts = children.map(({ outcome }) => outcome.counted !== null);
  const weights = effectiveWeights(
    node.rollup,
    node.children.map(({ weight }, index) => (counts[index] === true ? weight : ZERO)),
  );
  const counted = weights.map((weight, index) => (counts[index] === true ? weight : ZERO));
  const total = sum(counted);
  return counted.map((weight) => (isZero(total) ? ZERO : divide(weight, total)));
}

function weightAt(node: PreparedDimension, index: number): Rational {
  return node.children[index]?.weight ?? ONE;
}
