/** The gates of a ladder: level n holds when the items of every step up to n are good enough. */
import type { Level } from '../model/rules.ts';
import { lowestAnswerAtLeast } from './admissible.ts';
import { boundFor } from './condition-holds.ts';
import { gateValue } from './count-leaf.ts';
import { isDimension, type Evaluated, type EvaluatedDimension } from './evaluate.ts';
import { carry, clamp, type Range } from './range.ts';
import { compare, rational, ZERO, type Rational } from './rational.ts';
import { effectiveWeights, rollUp, weighing } from './roll-up.ts';
import type { Standing } from './standing.ts';

const PERCENT: Range = { min: ZERO, max: rational(100) };

/** An item that keeps a level from holding, and the value it would need. */
export interface ItemGap {
  readonly item: Evaluated;
  readonly need: Rational;
}

/** Whether the rubric's policies leave anything below that a gate could look at. */
export function hasItems(dimension: EvaluatedDimension, standing: Standing): boolean {
  return itemsBelow(dimension).some((item) => itemValue(item, standing) !== null);
}

/** Whether every gate up to `level` is passed. An item that the policies leave out stands in nobody's way. */
export function ladderHolds(level: Level, dimension: EvaluatedDimension, standing: Standing): boolean {
  if (level.needs !== undefined) return failingSteps(level.needs, dimension, standing).length === 0;
  const items = itemsBelow(dimension);
  return !hasEmptyStep(level.level, items, dimension) && gapsAt(level.level, items, dimension, standing).length === 0;
}

/** What stands between this dimension and `level`: every item that falls short. */
export function ladderGaps(level: Level, dimension: EvaluatedDimension, standing: Standing): ItemGap[] {
  const items = itemsBelow(dimension);
  if (level.needs === undefined) return gapsAt(level.level, items, dimension, standing);
  const failing = failingSteps(level.needs, dimension, standing);
  return items
    .filter((item) => failing.includes(stepOf(item) ?? 0))
    .map((item) => ({ item, need: bestOf(item) }))
    .filter(({ item, need }) => !reaches(item, need, standing));
}

/** Criteria, and dimensions with a step, which answer for everything below them. */
function itemsBelow(dimension: EvaluatedDimension): Evaluated[] {
  return dimension.children.flatMap((child) =>
    isDimension(child) && stepOf(child) === undefined ? itemsBelow(child) : [child],
  );
}

function stepOf(item: Evaluated): number | undefined {
  return isDimension(item) ? item.node.dimension?.step : item.node.criterion.step;
}

/** What a gate looks at; null where the item is left out. */
function itemValue(item: Evaluated, { target }: Standing): Rational | null | 'blocked' {
  if (!isDimension(item)) return gateValue(item.leaf, item.node, target);
  const { score, excused } = item.outcome;
  return score ?? (excused ? null : 'blocked');
}

function bestOf(item: Evaluated): Rational {
  return isDimension(item) ? item.node.range.max : item.node.own.max;
}

function gapsAt(
  level: number,
  items: readonly Evaluated[],
  dimension: EvaluatedDimension,
  standing: Standing,
): ItemGap[] {
  return items.flatMap((item) => {
    const need = needAt(level, item, dimension);
    return need === null || reaches(item, need, standing) ? [] : [{ item, need: answerFor(need, item) }];
  });
}

/** What level `level` asks of one item; null when it asks nothing. Without a step, an item answers with the level itself. */
function needAt(level: number, item: Evaluated, { node: { ladder } }: EvaluatedDimension): Rational | null {
  const step = stepOf(item);
  if (step === undefined) return rational(level);
  if (step > level) return null;
  const bar = step === level ? ladder?.each : (ladder?.below ?? ladder?.each);
  if (bar === undefined) return null;
  return boundFor(bar, isDimension(item) ? null : item.node) ?? bestOf(item);
}

/** The lowest answer that meets `need`; the need itself where the rubric asks for more than can be answered. */
function answerFor(need: Rational, item: Evaluated): Rational {
  if (isDimension(item)) return need;
  return compare(need, item.node.own.max) > 0 ? need : lowestAnswerAtLeast(item.node, need);
}

function reaches(item: Evaluated, need: Rational, standing: Standing): boolean {
  const value = itemValue(item, standing);
  if (value === 'blocked') return false;
  return value === null || compare(value, need) >= 0;
}

function hasEmptyStep(
  level: number,
  items: readonly Evaluated[],
  { node: { ladder, levels } }: EvaluatedDimension,
): boolean {
  if (ladder?.['empty-step'] === 'holds' || items.some((item) => stepOf(item) === undefined)) return false;
  const steps = new Set(items.map(stepOf));
  return levels.some(({ level: { level: declared } }) => declared > 0 && declared <= level && !steps.has(declared));
}

function failingSteps(
  needs: Readonly<Record<string, number>>,
  dimension: EvaluatedDimension,
  standing: Standing,
): number[] {
  return Object.entries(needs)
    .filter(([step, percent]) => {
      const earned = percentBelow(Number(step), dimension, standing);
      return earned === 'blocked' || (earned !== null && compare(earned, rational(percent)) < 0);
    })
    .map(([step]) => Number(step));
}

/** Percent earned of one step: the weighted mean over the children that have the step; null when none counts. */
function percentBelow(step: number, { children }: EvaluatedDimension, standing: Standing): Rational | null | 'blocked' {
  const having = children.filter((child) => hasStep(step, child));
  const weights = effectiveWeights(
    'weighted-mean',
    having.map(({ node }) => node.weight),
  );
  const earned = weighing(having, weights).map(({ item, weight }) => ({
    percent:
      isDimension(item) && stepOf(item) === undefined ? percentBelow(step, item, standing) : percentOf(item, standing),
    weight,
  }));
  if (earned.some(({ percent }) => percent === 'blocked')) return 'blocked';
  const parts = earned.flatMap(({ percent, weight }) =>
    percent === null || percent === 'blocked' ? [] : [{ score: percent, weight, best: PERCENT.max }],
  );
  return rollUp({ rollup: 'weighted-mean', countsFrom: ZERO, top: PERCENT.max }, parts);
}

/** Whether an item of this step stands here or below. */
function hasStep(step: number, item: Evaluated): boolean {
  const isItem = !isDimension(item) || stepOf(item) !== undefined;
  return isItem ? stepOf(item) === step : item.children.some((child) => hasStep(step, child));
}

function percentOf(item: Evaluated, standing: Standing): Rational | null | 'blocked' {
  const value = itemValue(item, standing);
  const range = isDimension(item) ? item.node.range : item.node.scale;
  return value === null || value === 'blocked' ? value : clamp(carry(value, range, PERCENT), PERCENT);
}
