/** What stands between a node and one of its levels: the criteria that fall short, and the value each would need. */
import { lowestAnswerAtLeast, nextAnswer } from './admissible.ts';
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
import { valueWorth, worthOf } from './worth.ts';

/** A criterion that keeps a level from holding, and the value it would need, as gates look at it. */
export interface Gap {
  readonly item: EvaluatedCriterion;
  readonly need: Rational;
  /** The value itself is not enough, but everything beyond it is: a border that belongs to what lies below. */
  readonly isBeyond: boolean;
}

/** A score to stand at, or just beyond. */
interface Height {
  readonly value: Rational;
  readonly isBeyond: boolean;
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
    return ladderGaps(level.level, dimension, standing).flatMap(({ item, need }) =>
      gapsToScore(item, at(need), standing),
    );
  const { from } = level.level;
  if (node.level !== 'bands' || from === undefined || !node.hasBands) return [];
  const isReached = isCovered && outcome.score !== null && bandHolds(outcome.score, level, node);
  const value = rational(from);
  const isBeyond = node.closed === 'upper' && !bandHolds(value, level, node);
  return isReached ? [] : gapsToScore(dimension, { value, isBeyond }, standing);
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
  const toScore = need === null ? [] : gapsToScore(item, at(need), standing);
  if (!isDimension(item) || level === undefined) return toScore;
  const wanted = item.node.levels.find((declared) => declared.level.level === level);
  return wanted === undefined ? toScore : [...toScore, ...gapsTo(wanted, item, standing)];
}

/**
 * The criteria that would have to rise for `item` to stand at `target`. No way up leads through a weight of zero or a
 * dimension without a score.
 */
function gapsToScore(item: Evaluated, target: Height, standing: Standing): Gap[] {
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

function at(value: Rational): Height {
  return { value, isBeyond: false };
}

/** Where too little is answered, any answer to a question that has none brings the level nearer. */
function missingBelow({ children, node }: EvaluatedDimension): Gap[] {
  return weighing(children, node.weights).flatMap(({ item }) => {
    if (isDimension(item)) return missingBelow(item);
    return isMissing(item.leaf) ? [{ item, need: item.node.own.min, isBeyond: false }] : [];
  });
}

/** Each criterion once, with the most that is needed of it. */
function highestNeeds(gaps: readonly Gap[]): Gap[] {
  const byItem = new Map<EvaluatedCriterion, Gap>();
  for (const gap of gaps) {
    const known = byItem.get(gap.item);
    const order = known === undefined ? 1 : compare(gap.need, known.need);
    if (order > 0 || (order === 0 && gap.isBeyond)) byItem.set(gap.item, gap);
  }
  return [...byItem.values()];
}
