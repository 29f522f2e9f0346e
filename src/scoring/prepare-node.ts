/** A dimension made ready for scoring: its rules, what its children weigh, and the range of its score. */
import type { UnfoldedDimension } from '../model/expand-instances.ts';
import type { Ladder, Level, LevelRule, MinRated, Rollup, Rounding } from '../model/rules.ts';
import type { Closed, Worth } from '../model/worth.ts';
import type { PreparedConditions } from './prepare-conditions.ts';
import type { Policies, PreparedCriterion } from './prepare-criterion.ts';
import type { Range } from './range.ts';
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
  /** Whether the rubric states the base, be it 0: a bonus alone may be added to it. */
  readonly hasBase: boolean;
  readonly worth: Worth | null;
  readonly minCoverage: Rational | null;
  readonly minRated: MinRated | null;
  /** For what is below, and for the node itself where too little below has a score. */
  readonly policies: Policies;
}

export interface PreparedDimension extends Omit<NodeRules, 'worth'>, RollUpRules {
  readonly kind: 'dimension';
  readonly worth: PreparedWorth | null;
  readonly children: readonly PreparedNode[];
  /** What each child weighs in the roll-up; zero is shown, not counted. */
  readonly weights: readonly Rational[];
  /** For each child that is added after the roll-up: between which bounds. */
  readonly adders: readonly (Bounds | null)[];
  /** Whether anything is added at all, which is rare. */
  readonly hasAdders: boolean;
  /** Whether nothing but what is added lies below, and there is a base that it is added to. */
  readonly isBare: boolean;
  /** Whether it can have a score at all: not where the rubric wants none, nor where nothing below has one. */
  readonly hasScore: boolean;
  /** What the children roll up to at their worst and at their best, before anything is added or converted. */
  readonly rolled: Range;
  /** The score when every answer below is at its worst, and at its best. */
  readonly range: Range;
  /** The same without any bonus or malus: whether the rubric's scale is that of this node; null where it has no score. */
  readonly plain: Range | null;
  /** Whether the bands speak about this score. */
  readonly hasBands: boolean;
  /** Whether a missing answer, once given, can only raise the score. */
  readonly isLowerBound: boolean;
}

/** Bounds of what is added; null is no bound. */
export interface Bounds {
  readonly min: Rational | null;
  readonly max: Rational | null;
}

export type PreparedNode = PreparedCriterion | PreparedDimension;

/** `scale` is the rubric's, or the index's. */
export function prepareNode(rules: NodeRules, children: readonly PreparedNode[], scale: Range): PreparedDimension {
  const adders = children.map(addsOf);
  const weights = weightsOf(rules.rollup, children, adders);
  const worth = rules.worth === null ? null : prepareWorth(rules.worth, scale);
  const rolling = { rollup: rules.rollup, countsFrom: rules.countsFrom, top: scale.max };
  const hasAdders = adders.some((bounds) => bounds !== null);
  const isBare = rules.hasBase && hasAdders && adders.every((bounds) => bounds !== null);
  const rolledOf = (rangeIn: (child: PreparedNode) => Range | null): Range | null =>
    isBare ? NOTHING : rolledRange(rolling, children, weights, scale, rangeIn);
  const [found, plain] = [rolledOf(wholeRange), rolledOf(plainRange)];
  const rolled = found ?? scale;
  const node = {
    ...rules,
    ...rolling,
    kind: 'dimension' as const,
    worth,
    children,
    weights,
    adders,
    hasAdders,
    isBare,
  };
  return {
    ...node,
    hasScore: found !== null,
    rolled,
    range: rangeOf(node, rolled, addedRange(node)),
    plain: plain === null && givesScore(rules.rollup) ? null : rangeOf(node, plain ?? scale, NOTHING),
    hasBands: false,
    isLowerBound: children.every(canOnlyRise),
  };
}

const NOTHING: Range = { min: ZERO, max: ZERO };

/** What becomes of a rolled-up number: the base and what is added, then its worth, then the rounding. */
export function finish(
  rolled: Rational,
  added: Rational,
  { base, worth, round }: Pick<PreparedDimension, 'base' | 'worth' | 'round'>,
): Rational {
  const whole = isZero(base) && isZero(added) ? rolled : add(add(rolled, base), added);
  return roundTo(worth === null ? whole : worthOf(whole, worth), round);
}

/** A value held within bounds. */
export function within(value: Rational, { min, max }: Bounds): Rational {
  if (max !== null && compare(value, max) > 0) return max;
  return min !== null && compare(value, min) < 0 ? min : value;
}

function addsOf(child: PreparedNode): Bounds | null {
  const adds = child.kind === 'criterion' ? child.criterion.adds : child.dimension?.adds;
  if (adds === undefined) return null;
  const { 'at-least': least, 'at-most': most } = adds;
  return {
    min: least === undefined ? null : rational(least),
    max: most === undefined ? null : rational(most),
  };
}

/** What is added afterwards weighs nothing among its siblings. */
function weightsOf(
  rollup: Rollup,
  children: readonly PreparedNode[],
  adders: readonly (Bounds | null)[],
): readonly Rational[] {
  const own = children.flatMap(({ weight }, index) => (adders[index] === null ? [weight] : []));
  const effective = [...effectiveWeights(rollup, own)];
  return children.map((_child, index) => (adders[index] === null ? (effective.shift() ?? ZERO) : ZERO));
}

/** What the roll-up gives when every child is at its worst, and at its best; null where it can give none. */
function rolledRange(
  rolling: RollUpRules,
  children: readonly PreparedNode[],
  weights: readonly Rational[],
  scale: Range,
  rangeIn: (child: PreparedNode) => Range | null,
): Range | null {
  const counting = children.flatMap((child, index) => {
    const [range, weight] = [rangeIn(child), weights[index] ?? ZERO];
    return range === null || isZero(weight) ? [] : [{ range, weight }];
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
  if (counting.length === 0 || !givesScore(rolling.rollup)) return null;
  // A ratio of what may all count nothing, or less, still is one of the scale.
  return { min: endOf('min') ?? scale.min, max: endOf('max') ?? scale.max };
}

/** What a child can bring to its parent; null where it has no score. */
function wholeRange(child: PreparedNode): Range | null {
  return child.kind === 'criterion' || child.hasScore ? child.range : null;
}

function plainRange(child: PreparedNode): Range | null {
  if (child.kind === 'criterion') return child.range;
  return child.hasScore ? child.plain : null;
}

function addedRange({ adders, children }: Pick<PreparedDimension, 'adders' | 'children'>): Range {
  const addedAt = (end: 'min' | 'max'): Rational =>
    adders.reduce((total, bounds, index) => {
      const child = children[index];
      const range = child === undefined ? null : wholeRange(child);
      return bounds === null || range === null ? total : add(total, within(range[end], bounds));
    }, ZERO);
  return { min: addedAt('min'), max: addedAt('max') };
}

function rangeOf(
  { rollup, base, worth, round }: Pick<PreparedDimension, 'rollup' | 'base' | 'worth' | 'round'>,
  rolled: Range,
  added: Range,
): Range {
  if (!givesScore(rollup)) return rolled;
  const whole = { min: add(add(rolled.min, base), added.min), max: add(add(rolled.max, base), added.max) };
  const range = worth === null ? whole : worthRange(whole, worth);
  return { min: roundTo(range.min, round), max: roundTo(range.max, round) };
}

function canOnlyRise(node: PreparedNode): boolean {
  if (node.kind === 'dimension') return node.isLowerBound;
  const { unanswered, 'dont-know': dontKnow } = node.policies;
  return [unanswered, dontKnow].every((policy) => policy === 'lowest' || policy === 'zero');
}
