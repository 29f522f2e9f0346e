/** The gates of a ladder: level n holds when the items of every step up to n are good enough. */
import type { Ladder, Rubric } from '../model/rubric.ts';
import { isDimension, type Evaluated, type EvaluatedCriterion, type EvaluatedDimension } from './evaluate.ts';
import { carry, type PreparedCriterion } from './prepare-rubric.ts';
import { compare, divide, multiply, rational, sum, ZERO, type Rational } from './rational.ts';
import { ladderValue } from './read-leaf.ts';

const PERCENT = { min: ZERO, max: rational(100) };

/** An item that keeps a level from holding, and the answer it would need. */
export interface LadderGap {
  readonly item: EvaluatedCriterion;
  readonly need: Rational;
}

export function ladderHolds(level: number, dimension: EvaluatedDimension, rubric: Rubric): boolean {
  const needs = rubric.levels.find((candidate) => candidate.level === level)?.needs;
  if (needs !== undefined) return failingSteps(needs, dimension, rubric).length === 0;
  const items = itemsBelow(dimension);
  return !hasEmptyStep(level, items, rubric) && gapsAt(level, items, rubric).length === 0;
}

/** What stands between this dimension and `level`: every item that falls short. */
export function ladderGaps(level: number, dimension: EvaluatedDimension, rubric: Rubric): LadderGap[] {
  const needs = rubric.levels.find((candidate) => candidate.level === level)?.needs;
  const items = itemsBelow(dimension);
  if (needs === undefined) return gapsAt(level, items, rubric);
  const failing = failingSteps(needs, dimension, rubric);
  return items
    .filter(({ node }) => node.criterion.step !== undefined && failing.includes(node.criterion.step))
    .map((item) => ({ item, need: item.node.own.max }))
    .filter(({ item, need }) => !reaches(item, need, rubric));
}

function gapsAt(level: number, items: readonly EvaluatedCriterion[], rubric: Rubric): LadderGap[] {
  return items.flatMap((item) => {
    const need = needAt(level, item.node, rubric.scoring.ladder);
    return need === null || reaches(item, need, rubric) ? [] : [{ item, need }];
  });
}

/** What level `level` asks of one item; null when it asks nothing. Without a step, an item answers with the level itself. */
function needAt(level: number, node: PreparedCriterion, ladder: Ladder | undefined): Rational | null {
  const { step } = node.criterion;
  if (step === undefined) return node.options === null ? rational(level) : null;
  if (step > level) return null;
  const bar = step === level ? ladder?.each : (ladder?.below ?? ladder?.each);
  if (bar === undefined) return null;
  return typeof bar === 'number' ? rational(bar) : (node.options?.get(bar) ?? node.own.max);
}

function reaches({ leaf, node }: EvaluatedCriterion, need: Rational, { scoring }: Rubric): boolean {
  const value = ladderValue(leaf, node, scoring);
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
    const value = ladderValue(leaf, node, rubric.scoring);
    return value === null || value === 'blocked' ? value : carry(value, node.own, PERCENT);
  }
  const earned = evaluated.children.map((child) => ({
    percent: percentEarned(step, child, rubric),
    weight: child.node.weight,
  }));
  if (earned.some(({ percent }) => percent === 'blocked')) return 'blocked';
  const having = earned.flatMap(({ percent, weight }) =>
    percent === null || percent === 'blocked' ? [] : [{ percent, weight }],
  );
  const total = sum(having.map(({ weight }) => weight));
  if (having.length === 0) return null;
  if (compare(total, ZERO) === 0) return divide(sum(having.map(({ percent }) => percent)), rational(having.length));
  return divide(sum(having.map(({ percent, weight }) => multiply(percent, weight))), total);
}

function itemsBelow(evaluated: Evaluated): EvaluatedCriterion[] {
  return isDimension(evaluated) ? evaluated.children.flatMap(itemsBelow) : [evaluated];
}
