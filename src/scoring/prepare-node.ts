/** A dimension made ready for scoring: its rules, what its children weigh, and the range of its score. */
import type { UnfoldedDimension } from '../model/expand-instances.ts';
import type { Ladder, Level, LevelRule, MinRated, Rollup, Rounding } from '../model/rules.ts';
import type { Closed, Worth } from '../model/worth.ts';
import type { PreparedConditions } from './prepare-conditions.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import { clamp, type Range } from './range.ts';
import { add, compare, isZero, rational, ZERO, type Rational } from './rational.ts';
import { effectiveWeights, givesScore, rollUp, type RollUpRules } from './roll-up.ts';
import { roundTo } from './rounding.ts';
import { prepareWorth, worthOf, worthRange, type PreparedWorth } from './worth.ts';

export interface PreparedLevel {
  readonly level: Level;
  readonly requires: PreparedConditions;
}

/** What the rubric says of one node. */
export interface NodeRules {
  readonly id: string;
  readonly weight: Rational;
  /** As written; null for the total and for an index. */
  readonly dimension: UnfoldedDimension | null;
  readonly rollup: Rollup;
  readonly level: LevelRule;
  readonly levels: readonly PreparedLevel[];
  readonly closed: Closed;
  readonly ladder: Ladder | undefined;
  readonly round: Rounding;
  readonly countsFrom: Rational;
  readonly base: Rational;
  readonly worth: Worth | null;
  readonly minCoverage: Rational | null;
  readonly minRated: MinRated | null;
}

export interface PreparedDimension extends Omit<NodeRules, 'worth'>, RollUpRules {
  readonly kind: 'dimension';
  readonly worth: PreparedWorth | null;
  readonly children: readonly PreparedNode[];
  /** What each child weighs in the roll-up; zero is shown, not counted. */
  readonly weights: readonly Rational[];
  /** For each child that is added after the roll-up: between which bounds. */
  readonly adders: readonly (Range | null)[];
  /** What the children roll up to at their worst and at their best, before anything is added or converted. */
  readonly rolled: Range;
  /** The score when every answer below is at its worst, and at its best. */
  readonly range: Range;
  /** Whether the bands speak about this score. */
  readonly hasBands: boolean;
  /** Whether a missing answer, once given, can only raise the score. */
  readonly isLowerBound: boolean;
}

export type PreparedNode = PreparedCriterion | PreparedDimension;

/** `scale` is the rubric's, or the index's. */
export function prepareNode(rules: NodeRules, children: readonly PreparedNode[], scale: Range): PreparedDimension {
  const adders = children.map(addsOf);
  const weights = weightsOf(rules.rollup, children, adders);
  const worth = rules.worth === null ? null : prepareWorth(rules.worth, scale);
  const rolling = { rollup: rules.rollup, countsFrom: rules.countsFrom, top: scale.max };
  const rolled = rolledRange(rolling, children, weights, scale);
  const node = { ...rules, ...rolling, kind: 'dimension' as const, worth, children, weights, adders, rolled };
  return { ...node, range: rangeOf(node), hasBands: false, isLowerBound: children.every(canOnlyRise) };
}

/** What becomes of a rolled-up number: the base and what is added, then its worth, then the rounding. */
export function finish(
  rolled: Rational,
  added: Rational,
  { base, worth, round }: Pick<PreparedDimension, 'base' | 'worth' | 'round'>,
): Rational {
  const whole = isZero(base) && isZero(added) ? rolled : add(add(rolled, base), added);
  return roundTo(worth === null ? whole : worthOf(whole, worth), round);
}

function addsOf(child: PreparedNode): Range | null {
  const adds = child.kind === 'criterion' ? child.criterion.adds : child.dimension?.adds;
  if (adds === undefined) return null;
  const { 'at-least': least, 'at-most': most } = adds;
  return {
    min: least === undefined ? child.range.min : rational(least),
    max: most === undefined ? child.range.max : rational(most),
  };
}

/** What is added afterwards weighs nothing among its siblings. */
function weightsOf(
  rollup: Rollup,
  children: readonly PreparedNode[],
  adders: readonly (Range | null)[],
): readonly Rational[] {
  const own = children.flatMap(({ weight }, index) => (adders[index] === null ? [weight] : []));
  const effective = [...effectiveWeights(rollup, own)];
  return children.map((_child, index) => (adders[index] === null ? (effective.shift() ?? ZERO) : ZERO));
}

/** What the roll-up gives when every child is at its worst, and at its best; the scale where it gives none. */
function rolledRange(
  rolling: RollUpRules,
  children: readonly PreparedNode[],
  weights: readonly Rational[],
  scale: Range,
): Range {
  const counting = children.flatMap((child, index) => {
    const weight = weights[index] ?? ZERO;
    const isCounted = !isZero(weight) && (child.kind === 'criterion' || givesScore(child.rollup));
    return isCounted ? [{ range: child.range, weight }] : [];
  });
  const endOf = (end: 'min' | 'max'): Rational | null =>
    rolling.rollup === 'last'
      ? (counting
          .map(({ range }) => range[end])
          .toSorted(compare)
          .at(end === 'min' ? 0 : -1) ?? null)
      : rollUp(
          rolling,
          counting.map(({ range, weight }) => ({ score: range[end], weight, best: range.max })),
        );
  return { min: endOf('min') ?? scale.min, max: endOf('max') ?? scale.max };
}

function rangeOf(
  node: Pick<PreparedDimension, 'base' | 'worth' | 'round' | 'rolled' | 'adders' | 'children' | 'rollup'>,
): Range {
  if (!givesScore(node.rollup)) return node.rolled;
  const added = (end: 'min' | 'max'): Rational =>
    node.adders.reduce((total, bounds, index) => {
      const child = node.children[index];
      return bounds === null || child === undefined ? total : add(total, clamp(child.range[end], bounds));
    }, ZERO);
  const whole = {
    min: add(add(node.rolled.min, node.base), added('min')),
    max: add(add(node.rolled.max, node.base), added('max')),
  };
  const worth = node.worth === null ? whole : worthRange(whole, node.worth);
  return { min: roundTo(worth.min, node.round), max: roundTo(worth.max, node.round) };
}

function canOnlyRise(node: PreparedNode): boolean {
  if (node.kind === 'dimension') return node.isLowerBound;
  const { unanswered, 'dont-know': dontKnow } = node.policies;
  return [unanswered, dontKnow].every((policy) => policy === 'lowest' || policy === 'zero');
}
