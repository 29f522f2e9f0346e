/** What stands between a node and a score: the criteria that would have to rise, and the value each would need. */
import { lowestAnswerAtLeast, nextAnswer } from './admissible.ts';
import { gateValue } from './count-leaf.ts';
import { isDimension, type Evaluated, type EvaluatedCriterion } from './evaluate.ts';
import type { PreparedDimension } from './prepare-node.ts';
import { carry } from './range.ts';
import { compare, subtract, type Rational } from './rational.ts';
import type { Leaf } from './read-leaf.ts';
import { givesScore, isProportional, weighing } from './roll-up.ts';
import type { Standing } from './standing.ts';
import { valueWorth, worthOf } from './worth.ts';

/** A criterion that keeps a level from holding, and the value it would need, as gates look at it. */
export interface Gap {
  readonly item: EvaluatedCriterion;
  readonly need: Rational;
  /** The value itself is not enough, but everything beyond it is: a border that belongs to what lies below. */
  readonly isBeyond: boolean;
}

/** A score to stand at, or just beyond. */
export interface Height {
  readonly value: Rational;
  readonly isBeyond: boolean;
}

/** Neither answered nor excused. */
export function isMissing(leaf: Leaf): boolean {
  return leaf.value === null && leaf.word !== 'not-applicable' && leaf.word !== 'not-asked';
}

/**
 * The criteria that would have to rise for `item` to stand at `target`. No way up leads through a weight of zero or a
 * dimension without a score.
 */
export function gapsToScore(item: Evaluated, target: Height, standing: Standing): Gap[] {
  if (!isDimension(item)) return gapsOfAnswer(item, target, standing);
  const { node, children } = item;
  if (!givesScore(node.rollup)) return [];
  const rolled = beforeFinish(target, node);
  return weighing(children, node.weights).flatMap(({ item: child }) => {
    const below = targetOfChild(rolled, node, child);
    return isDimension(child)
      ? gapsToScore(child, below, standing)
      : gapsOfAnswer(child, answerAt(below, child), standing);
  });
}

function gapsOfAnswer(item: EvaluatedCriterion, { value: need, isBeyond }: Height, standing: Standing): Gap[] {
  const value = gateValue(item.leaf, item.node, standing.target);
  const isShort = value === 'blocked' || (value !== null && !reaches(value, { value: need, isBeyond }));
  return isShort || (value === null && isMissing(item.leaf)) ? [{ item, need, isBeyond }] : [];
}

function reaches(value: Rational, { value: height, isBeyond }: Height): boolean {
  const order = compare(value, height);
  return order > 0 || (order === 0 && !isBeyond);
}

/** What the children would have to roll up to for the node to stand at `target`, if what is added stays as it is. */
function beforeFinish(target: Height, { worth, base, rolled }: PreparedDimension): Height {
  if (worth === null) return { ...target, value: subtract(target.value, base) };
  const whole = valueWorth(target.value, worth) ?? rolled.max;
  return { value: subtract(whole, base), isBeyond: !reaches(worthOf(whole, worth), target) };
}

function targetOfChild({ value, isBeyond }: Height, node: PreparedDimension, { node: child }: Evaluated): Height {
  if (node.rollup === 'count' || node.rollup === 'share') return at(node.countsFrom);
  return { value: isProportional(node.rollup) ? carry(value, node.rolled, child.range) : value, isBeyond };
}

/** The lowest answer whose score reaches `target`; where no answer lies just beyond it, the border itself. */
function answerAt({ value, isBeyond }: Height, { node }: EvaluatedCriterion): Height {
  const wanted = node.onto === null ? value : carry(value, node.onto, node.scale);
  const answer = lowestAnswerAtLeast(node, wanted);
  if (!isBeyond || compare(answer, wanted) > 0) return at(answer);
  const next = nextAnswer(node, answer);
  return next === null ? { value: answer, isBeyond } : at(next);
}

export function at(value: Rational): Height {
  return { value, isBeyond: false };
}
