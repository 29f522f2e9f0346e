/** The total if one answer were another: asked for every criterion and every level, so no more is rolled up than changes. */
import { outcomeOf, scoreOf, type Outcome } from './count-leaf.ts';
import { countedOf, partAt, rollUpCounted, type Counted } from './counted-children.ts';
import { isDimension, outcomeAbove, type Evaluated, type EvaluatedDimension } from './evaluate.ts';
import { finish } from './prepare-node.ts';
import { ZERO, type Rational } from './rational.ts';
import { exchanged, isAdditive, isSum, rollUpTotals, totalsOf, type Part, type Totals } from './roll-up.ts';

/** With the criterion at `path` at `value`; null where there would be none. */
export function totalWith(root: EvaluatedDimension, path: readonly number[], value: Rational): Rational | null {
  return changesMore(root, path) ? outcomeWith(root, path, value).score : scoreWith(root, path, value);
}

/**
 * Whether one more answer changes more than a score: something on the way has none for want of answers, or what was left
 * out of a sum now counts among the points that are possible.
 */
function changesMore(evaluated: Evaluated, [index = -1, ...rest]: readonly number[], isInSum = false): boolean {
  if (!isDimension(evaluated)) return isInSum && evaluated.outcome.counted === null;
  const { node, outcome, isCovered, children } = evaluated;
  const child = children[index];
  const isHere = outcome.reason === 'too-few' || !(isCovered || node.isLowerBound);
  return isHere || (child !== undefined && changesMore(child, rest, isInSum || isSum(node.rollup)));
}

/** Everything that the way leads through is counted again. */
function outcomeWith(evaluated: Evaluated, [index = -1, ...rest]: readonly number[], value: Rational): Outcome {
  if (!isDimension(evaluated)) return outcomeOf({ value, given: value }, evaluated.node, null);
  const { node, children } = evaluated;
  const outcomes = children.map((child, at) => (at === index ? outcomeWith(child, rest, value) : child.outcome));
  return outcomeAbove(node, outcomes).outcome;
}

/** Only scores are rolled up again. */
function scoreWith(root: EvaluatedDimension, path: readonly number[], value: Rational): Rational | null {
  const countedAt = (evaluated: Evaluated, depth: number): Counted => {
    if (!isDimension(evaluated)) return scoreOf(value, evaluated.node);
    const index = path[depth] ?? -1;
    const child = evaluated.children[index];
    return child === undefined
      ? countedOf(evaluated.outcome)
      : rollUpWith(evaluated, index, countedAt(child, depth + 1));
  };
  const total = countedAt(root, 0);
  return typeof total === 'string' ? null : total;
}

/** What a dimension has if its child at `index` counted `come`. */
function rollUpWith(dimension: EvaluatedDimension, index: number, come: Counted): Counted {
  const { node, bests, children } = dimension;
  const standing = standingTotals(dimension);
  if (standing === null) {
    const counted = children.map(({ outcome }, at) => (at === index ? come : countedOf(outcome)));
    return rollUpCounted(node, counted, bests);
  }
  const gone = standing.parts[index] ?? null;
  const part = partAt(index, come, node, bests);
  const blocking = standing.blocking - (gone === 'blocked' ? 1 : 0);
  if (part === 'blocked' || blocking > 0) return 'blocked';
  const rolled = rollUpTotals(node, exchanged(standing.totals, gone === 'blocked' ? null : gone, part, node));
  return rolled === null ? null : finish(rolled, ZERO, node);
}

/** What the children of a dimension come to as they stand. */
interface StandingTotals {
  readonly totals: Totals;
  readonly parts: readonly (Part | null | 'blocked')[];
  /** How many of them end the roll-up. */
  readonly blocking: number;
}

const known = new WeakMap<EvaluatedDimension, StandingTotals | null>();

/** Found once; null where the children must be looked at one by one, or more than the roll-up makes the score. */
function standingTotals(dimension: EvaluatedDimension): StandingTotals | null {
  const before = known.get(dimension);
  if (before !== undefined) return before;
  const { node, children } = dimension;
  const isPlain = isAdditive(node.rollup) && !node.hasAdders && !node.isBare;
  const found = isPlain && !children.some(({ outcome }) => outcome.isProportional) ? addUp(dimension) : null;
  known.set(dimension, found);
  return found;
}

function addUp({ node, children, bests }: EvaluatedDimension): StandingTotals {
  const parts = children.map(({ outcome }, index) => partAt(index, countedOf(outcome), node, bests));
  const counting = parts.filter((part) => part !== null && part !== 'blocked');
  return {
    totals: remembered(totalsOf(counting, node)),
    parts,
    blocking: parts.filter((part) => part === 'blocked').length,
  };
}

/** Each measure is taken once. */
function remembered(totals: Totals): Totals {
  const taken = new Map<Parameters<Totals>[0], Rational>();
  return (measure) => {
    const before = taken.get(measure) ?? totals(measure);
    taken.set(measure, before);
    return before;
  };
}
