/** The gates of a ladder: level n holds when the items of every step up to n are good enough. */
import type { Ladder, Rubric } from '../model/rubric.ts';
import { lowestAnswerAtLeast } from './admissible.ts';
import {
  criteriaBelow,
  isDimension,
  type Evaluated,
  type EvaluatedCriterion,
  type EvaluatedDimension,
} from './evaluate.ts';
import type { PreparedCriterion } from './prepare-rubric.ts';
import { carry, clamp } from './range.ts';
import { compare, rational, ZERO, type Rational } from './rational.ts';
import { valueOrStandIn } from './read-leaf.ts';
import { effectiveWeights, rollUp } from './roll-up.ts';

const PERCENT = { min: ZERO, max: rational(100) };

/** An item that keeps a level from holding, and the answer it would need. */
export interface Gap {
  readonly item: EvaluatedCriterion;
  readonly need: Rational;
}

/** Whether the rubric's policies leave anything below that a gate could look at. */
export function hasItems(dimension: EvaluatedDimension, { scoring }: Rubric): boolean {
  return criteriaBelow(dimension).some(({ leaf, node }) => valueOrStandIn(leaf, node, scoring) !== null);
}

/** Whether every gate up to `level` is passed. An item that the policies leave out stands in nobody's way. */
export function ladderHolds(level: number, dimension: EvaluatedDimension, rubric: Rubric): boolean {
  const needs = rubric.levels.find((candidate) => candidate.level === level)?.needs;
  if (needs !== undefined) return failingSteps(needs, dimension, rubric).length === 0;
  const items = criteriaBelow(dimension);
  return !hasEmptyStep(level, items, rubric) && gapsAt(level, items, rubric).length === 0;
}

/** What stands between this dimension and `level`: every item that falls short. */
export function ladderGaps(level: number, dimension: EvaluatedDimension, rubric: Rubric): Gap[] {
  const needs = rubric.levels.find((candidate) => candidate.level === level)?.needs;
  const items = criteriaBelow(dimension);
  if (needs === undefined) return gapsAt(level, items, rubric);
  const failing = failingSteps(needs, dimension, rubric);
  return items
    .filter(({ node }) => node.criterion.step !== undefined && failing.includes(node.criterion.step))
    .map((item) => ({ item, need: item.node.own.max }))
    .filter(({ item, need }) => !reaches(item, need, rubric));
}

function gapsAt(level: number, items: readonly EvaluatedCriterion[], rubric: Rubric): Gap[] {
  return items.flatMap((item) => {
    const need = needAt(level, item.node, rubric.scoring.ladder);
    return need === null || reaches(item, need, rubric) ? [] : [{ item, need: answerFor(need, item.node) }];
  });
}

/** What level `level` asks of one item; null when it asks nothing. Without a step, an item answers with the level itself. */
function needAt(level: number, node: PreparedCriterion, ladder: Ladder | undefined): Rational | null {
  const { step } = node.criterion;
  if (step === undefined) return rational(level);
  if (step > level) return null;
  const bar = step === level ? ladder?.each : (ladder?.below ?? ladder?.each);
  if (bar === undefined) return null;
  return typeof bar === 'number' ? rational(bar) : (node.options?.get(bar) ?? node.own.max);
}

/** The lowest answer that meets `need`; the need itself where the rubric asks for more than can be answered. */
function answerFor(need: Rational, node: PreparedCriterion): Rational {
  return compare(need, node.own.max) > 0 ? need : lowestAnswerAtLeast(node, need);
}

function reaches({ leaf, node }: EvaluatedCriterion, need: Rational, { scoring }: Rubric): boolean {
  const value = valueOrStandIn(leaf, node, scoring);
  if (value === 'blocked') return false;
  return value === null || compare(value, need) >= 0;
}

function hasEmptyStep(level: number, items: readonly EvaluatedCriterion[], { levels, scoring }: Rubric): boolean {
  if (scoring.ladder?.['empty-step'] === 'holds' || items.some(({ node }) => node.criterion.step === undefined))
    return false;
  const steps = new Set(items.map(({ node }) => node.criterion.step));
  return levels.some((declared) => declared.level > 0 && declared.level <= level && !steps.has(declared.level));
}

function failingSteps(
  needs: Readonly<Record<string, number>>,
  dimension: EvaluatedDimension,
  rubric: Rubric,
): number[] {
  return Object.entries(needs)
    .filter(([step, percent]) => {
      const earned = percentEarned(Number(step), dimension, rubric);
      return earned === 'blocked' || (earned !== null && compare(earned, rational(percent)) < 0);
    })
    .map(([step]) => Number(step));
}

/** Percent earned of one step: the weighted mean over the children that have the step; null when none has. */
function percentEarned(step: number, evaluated: Evaluated, rubric: Rubric): Rational | null | 'blocked' {
  if (!isDimension(evaluated)) {
    const { node, leaf } = evaluated;
    if (node.criterion.step !== step) return null;
    const value = valueOrStandIn(leaf, node, rubric.scoring);
    return value === null || value === 'blocked' ? value : clamp(carry(value, node.scale, PERCENT), PERCENT);
  }
  const earned = evaluated.children.map((child) => percentEarned(step, child, rubric));
  if (earned.includes('blocked')) return 'blocked';
  const having = earned.flatMap((percent, index) => {
    const weight = evaluated.children[index]?.node.weight ?? ZERO;
    return percent === null || percent === 'blocked' ? [] : [{ percent, weight }];
  });
  return rollUp(
    'weighted-mean',
    having.map(({ percent }) => percent),
    effectiveWeights(
      'weighted-mean',
      having.map(({ weight }) => weight),
    ),
  );
}
