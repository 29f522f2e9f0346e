/** What stands between a node and one of its levels: the criteria that fall short, and the value each would need. */
import { ladderGaps } from './climb-ladder.ts';
import { boundFor, failingIds, holds } from './condition-holds.ts';
import { decideInOrder } from './decide-in-order.ts';
import { bandHolds } from './decide-level.ts';
import { isDimension, type Evaluated, type EvaluatedCriterion, type EvaluatedDimension } from './evaluate.ts';
import { at, gapsToScore, isMissing, type Gap } from './gaps-to-score.ts';
import { withJoined, type PreparedCondition, type PreparedConditions } from './prepare-conditions.ts';
import type { PreparedLevel } from './prepare-node.ts';
import { compare, rational } from './rational.ts';
import { weighing } from './roll-up.ts';
import type { Standing } from './standing.ts';

/** Everything below `level`: of its band or rung, of what it and lower levels require, and, where too little is answered, what is missing. */
export function gapsTo(level: PreparedLevel, dimension: EvaluatedDimension, standing: Standing): readonly Gap[] {
  const { toLevels } = foundIn(standing);
  decideInOrder<Rung>(
    { level, dimension },
    {
      needs: (rung) => rungsNeeded(rung, standing),
      isKnown: (rung) => toLevels.has(rung.level),
      begin: (rung) => toLevels.set(rung.level, []),
      decide: (rung) => toLevels.set(rung.level, gapsBelow(rung, standing)),
    },
  );
  return toLevels.get(level) ?? [];
}

/** What keeps these conditions from holding, as far as better answers would help. */
export function gapsOfConditions(conditions: PreparedConditions, standing: Standing): readonly Gap[] {
  const { ofConditions } = foundIn(standing);
  const known = ofConditions.get(conditions);
  if (known !== undefined) return known;
  const gaps = conditions.flatMap((condition) => (holds(condition, standing.look) ? [] : gapsOf(condition, standing)));
  const found = highestNeeds(gaps);
  ofConditions.set(conditions, found);
  return found;
}

/** A level of one dimension: each has levels of its own, even where several are written as one table. */
interface Rung {
  readonly level: PreparedLevel;
  readonly dimension: EvaluatedDimension;
}

/** Found once for a tree: a dimension is looked at by every level that requires something of it. */
interface Found {
  readonly toLevels: Map<PreparedLevel, readonly Gap[]>;
  readonly ofConditions: Map<PreparedConditions, readonly Gap[]>;
}

const found = new WeakMap<Standing, Found>();

function foundIn(standing: Standing): Found {
  const before = found.get(standing) ?? { toLevels: new Map(), ofConditions: new Map() };
  found.set(standing, before);
  return before;
}

function gapsBelow({ level, dimension }: Rung, standing: Standing): Gap[] {
  if (dimension.node.level === 'bands' && !dimension.node.hasBands) return [];
  const required = requiredFor(level, dimension).flatMap((requires) => gapsOfConditions(requires, standing));
  const gaps = [...ruleGaps(level, dimension, standing), ...required];
  return highestNeeds(dimension.isCovered ? gaps : [...gaps, ...missingBelow(dimension)]);
}

/** By the level and by every lower one. */
function requiredFor({ level }: PreparedLevel, { node: { levels } }: EvaluatedDimension): PreparedConditions[] {
  return levels.filter((other) => other.level.level <= level.level).map(({ requires }) => requires);
}

/** Levels of other dimensions that must be reached for this one. */
function rungsNeeded({ level, dimension }: Rung, standing: Standing): Rung[] {
  const conditions = requiredFor(level, dimension).flat().flatMap(withJoined);
  return conditions.flatMap(({ condition, ids }) =>
    condition.level === undefined ? [] : ids.flatMap((id) => rungAt(standing.nodeAt(id), condition.level) ?? []),
  );
}

function rungAt(item: Evaluated | undefined, wanted: number | undefined): Rung | undefined {
  if (item === undefined || !isDimension(item)) return undefined;
  const level = item.node.levels.find((declared) => declared.level.level === wanted);
  return level && { level, dimension: item };
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
function gapsInNode(item: Evaluated, { condition, bounds }: PreparedCondition, standing: Standing): Gap[] {
  const { level } = condition;
  const bound = bounds.least ?? bounds.is?.[0];
  const need = bound === undefined ? null : boundFor(bound, isDimension(item) ? null : item.node);
  const toScore = need === null ? [] : gapsToScore(item, at(need), standing);
  const rung = rungAt(item, level);
  return rung === undefined ? toScore : [...toScore, ...gapsTo(rung.level, rung.dimension, standing)];
}

/** Where too little is answered, any answer to a question that has none brings the level nearer. */
function missingBelow({ children, node }: EvaluatedDimension): Gap[] {
  return weighing(children, node.weights).flatMap(({ item }) => {
    if (isDimension(item)) return missingBelow(item);
    return isMissing(item.leaf) ? [{ item, need: item.node.own.min, isBeyond: false }] : [];
  });
}

/** Each criterion once, with the most that is needed of it. */
export function highestNeeds(gaps: readonly Gap[]): Gap[] {
  const byItem = new Map<EvaluatedCriterion, Gap>();
  for (const gap of gaps) {
    const known = byItem.get(gap.item);
    const order = known === undefined ? 1 : compare(gap.need, known.need);
    if (order > 0 || (order === 0 && gap.isBeyond)) byItem.set(gap.item, gap);
  }
  return [...byItem.values()];
}
