/** What stands between a node and one of its levels: the criteria that fall short, and the value each would need. */
import { lowestAnswerAtLeast } from './admissible.ts';
import { ladderGaps } from './climb-ladder.ts';
import { boundFor, failingIds, holds } from './condition-holds.ts';
import { gateValue } from './count-leaf.ts';
import { bandHolds } from './decide-level.ts';
import { isDimension, type Evaluated, type EvaluatedCriterion, type EvaluatedDimension } from './evaluate.ts';
import type { PreparedCondition, PreparedConditions } from './prepare-conditions.ts';
import type { PreparedDimension, PreparedLevel } from './prepare-node.ts';
import { carry } from './range.ts';
import { compare, rational, subtract, type Rational } from './rational.ts';
import type { Leaf } from './read-leaf.ts';
import { givesScore, isProportional, weighing } from './roll-up.ts';
import type { Standing } from './standing.ts';
import { valueWorth } from './worth.ts';

/** A criterion that keeps a level from holding, and the value it would need, as gates look at it. */
export interface Gap {
  readonly item: EvaluatedCriterion;
  readonly need: Rational;
}

/** Everything below `level`: of its band or rung, of what it and lower levels require, and, where too little is answered, what is missing. */
export function gapsTo(level: PreparedLevel, dimension: EvaluatedDimension, standing: Standing): Gap[] {
  if (dimension.node.level === 'bands' && !dimension.node.hasBands) return [];
  const required = dimension.node.levels
    .filter((other) => other.level.level <= level.level.level)
    .flatMap(({ requires }) => gapsOfConditions(requires, standing));
  const gaps = [...ruleGaps(level, dimension, standing), ...required];
  return highestNeeds(dimension.isCovered ? gaps : [...gaps, ...missingBelow(dimension)]);
}

/** What keeps these conditions from holding, as far as better answers would help. */
export function gapsOfConditions(conditions: PreparedConditions, standing: Standing): Gap[] {
  return conditions.flatMap((condition) => (holds(condition, standing.look) ? [] : gapsOf(condition, standing)));
}

/** Neither answered nor excused. */
export function isMissing(leaf: Leaf): boolean {
  return leaf.value === null && leaf.word !== 'not-applicable' && leaf.word !== 'not-asked';
}

function ruleGaps(level: PreparedLevel, dimension: EvaluatedDimension, standing: Standing): Gap[] {
  const { node, outcome, isCovered } = dimension;
  if (node.level === 'ladder')
    return ladderGaps(level.level, dimension, standing).flatMap(({ item, need }) => gapsToScore(item, need, standing));
  const { from } = level.level;
  if (node.level !== 'bands' || from === undefined || !node.hasBands) return [];
  const isReached = isCovered && outcome.score !== null && bandHolds(outcome.score, level, node);
  return isReached ? [] : gapsToScore(dimension, rational(from), standing);
}

function gapsOf(condition: PreparedCondition, standing: Standing): Gap[] {
  const joined = [...(condition.any ?? []), ...(condition.all ?? [])];
  const own = failingIds(condition, standing.look).flatMap((id) => {
    const item = standing.nodeAt(id);
    return item === undefined ? [] : gapsInNode(item, condition, standing);
  });
  return [...gapsOfConditions(joined, standing), ...own];
}

/** What one node lacks for the condition; a bound from above is met by no better answer. */
function gapsInNode(item: Evaluated, { condition }: PreparedCondition, standing: Standing): Gap[] {
  const { 'at-least': least, is, level } = condition;
  const bound = least ?? [is ?? []].flat()[0];
  const need = bound === undefined ? null : boundFor(bound, isDimension(item) ? null : item.node);
  const toScore = need === null ? [] : gapsToScore(item, need, standing);
  if (!isDimension(item) || level === undefined) return toScore;
  const wanted = item.node.levels.find((declared) => declared.level.level === level);
  return wanted === undefined ? toScore : [...toScore, ...gapsTo(wanted, item, standing)];
}

/**
 * The criteria that would have to rise for `item` to stand at `target`. No way up leads through a weight of zero or a
 * dimension without a score.
 */
function gapsToScore(item: Evaluated, target: Rational, standing: Standing): Gap[] {
  if (!isDimension(item)) return holdsBack(item, target, standing) ? [{ item, need: target }] : [];
  const { node, children } = item;
  if (!givesScore(node.rollup)) return [];
  const rolled = beforeFinish(target, node);
  return weighing(children, node.weights).flatMap(({ item: child }) => {
    const below = targetOfChild(rolled, node, child);
    if (isDimension(child)) return gapsToScore(child, below, standing);
    const need = answerAt(below, child);
    return holdsBack(child, need, standing) ? [{ item: child, need }] : [];
  });
}

/** What the children would have to roll up to for the node to stand at `target`, if what is added stays as it is. */
function beforeFinish(target: Rational, { worth, base, rolled }: PreparedDimension): Rational {
  const whole = worth === null ? target : (valueWorth(target, worth) ?? rolled.max);
  return subtract(whole, base);
}

function targetOfChild(rolled: Rational, node: PreparedDimension, { node: child }: Evaluated): Rational {
  if (node.rollup === 'count' || node.rollup === 'share') return node.countsFrom;
  return isProportional(node.rollup) ? carry(rolled, node.rolled, child.range) : rolled;
}

/** The lowest answer whose score is at least `target`. */
function answerAt(target: Rational, { node }: EvaluatedCriterion): Rational {
  return lowestAnswerAtLeast(node, node.onto === null ? target : carry(target, node.onto, node.scale));
}

function holdsBack({ leaf, node }: EvaluatedCriterion, need: Rational, standing: Standing): boolean {
  const value = gateValue(leaf, node, standing.target);
  if (value === null) return isMissing(leaf);
  return value === 'blocked' || compare(value, need) < 0;
}

/** Where too little is answered, any answer to a question that has none brings the level nearer. */
function missingBelow({ children, node }: EvaluatedDimension): Gap[] {
  return weighing(children, node.weights).flatMap(({ item }) => {
    if (isDimension(item)) return missingBelow(item);
    return isMissing(item.leaf) ? [{ item, need: item.node.own.min }] : [];
  });
}

/** Each criterion once, with the most that is needed of it. */
function highestNeeds(gaps: readonly Gap[]): Gap[] {
  const byItem = new Map<EvaluatedCriterion, Gap>();
  for (const gap of gaps) {
    const known = byItem.get(gap.item);
    if (known === undefined || compare(gap.need, known.need) > 0) byItem.set(gap.item, gap);
  }
  return [...byItem.values()];
}
