/** A rubric made ready for scoring: weights, thresholds and options as exact numbers, computed once per rubric. */
import type { Criterion, Dimension, LevelRule, Rollup, Rounding, Rubric } from '../model/rubric.ts';
import { add, compare, divide, multiply, rational, subtract, toNumber, type Rational } from './rational.ts';
import { rollUp } from './roll-up.ts';

export interface Range {
  readonly min: Rational;
  readonly max: Rational;
}

export interface PreparedCriterion {
  readonly kind: 'criterion';
  readonly id: string;
  readonly criterion: Criterion;
  readonly weight: Rational;
  /** Option id → value; null when the answer is a level or a number. */
  readonly options: ReadonlyMap<string, Rational> | null;
  /** What can be answered, ascending; null when any number in `own` can. */
  readonly admissible: readonly Rational[] | null;
  /** The range of the answer. */
  readonly own: Range;
  /** The range of the score: `own`, or the rubric's scale when the rubric normalises. */
  readonly range: Range;
}

export interface PreparedDimension {
  readonly kind: 'dimension';
  readonly id: string;
  readonly weight: Rational;
  readonly rollup: Rollup;
  readonly level: LevelRule;
  readonly round: Rounding;
  readonly children: readonly PreparedNode[];
  readonly range: Range;
}

export type PreparedNode = PreparedCriterion | PreparedDimension;

export interface PreparedRubric {
  readonly rubric: Rubric;
  readonly root: PreparedDimension;
  readonly scale: Range;
}

const prepared = new WeakMap<Rubric, PreparedRubric>();

/** The same rubric object is prepared once; scoring thousands of assessments does not repeat the work. */
export function prepareRubric(rubric: Rubric): PreparedRubric {
  const known = prepared.get(rubric);
  if (known !== undefined) return known;
  const scale = { min: rational(rubric.scale.min), max: rational(rubric.scale.max) };
  const children = rubric.dimensions.map((dimension) => prepareDimension(dimension, rubric, scale));
  const { rollup, level, round } = rubric.scoring;
  const root = {
    kind: 'dimension',
    id: '',
    weight: rational(1),
    rollup,
    level,
    round,
    children,
    range: rangeOf(rollup, children, scale),
  } as const;
  const result = { rubric, root, scale };
  prepared.set(rubric, result);
  return result;
}

function prepareDimension(dimension: Dimension, rubric: Rubric, scale: Range): PreparedDimension {
  const children = [
    ...(dimension.criteria ?? []).map((criterion) => prepareCriterion(criterion, rubric, scale)),
    ...(dimension.dimensions ?? []).map((child) => prepareDimension(child, rubric, scale)),
  ];
  const rollup = dimension.rollup ?? rubric.scoring.rollup;
  return {
    kind: 'dimension',
    id: dimension.id,
    weight: rational(dimension.weight),
    rollup,
    level: dimension.level ?? rubric.scoring.level,
    round: dimension.round ?? roundingAtNode(rubric),
    children,
    range: rangeOf(rollup, children, scale),
  };
}

/** A rubric that rounds `final` leaves its inner nodes exact. */
function roundingAtNode(rubric: Rubric): Rounding {
  const { round } = rubric.scoring;
  return round.at === 'node' ? round : { ...round, mode: 'none' };
}

function prepareCriterion(criterion: Criterion, rubric: Rubric, scale: Range): PreparedCriterion {
  const options = optionsOf(criterion, rubric);
  const declared =
    criterion.scale === undefined ? scale : { min: rational(criterion.scale.min), max: rational(criterion.scale.max) };
  const admissible = options === null ? levelsWithin(criterion, declared) : [...options.values()].toSorted(compare);
  const own =
    options === null || admissible === null
      ? declared
      : { min: admissible[0] ?? declared.min, max: admissible.at(-1) ?? declared.max };
  const range = rubric.scoring.normalise ? scale : own;
  return {
    kind: 'criterion',
    id: criterion.id,
    criterion,
    weight: rational(criterion.weight),
    options,
    admissible,
    own,
    range,
  };
}

function optionsOf(criterion: Criterion, rubric: Rubric): ReadonlyMap<string, Rational> | null {
  const { answers } = criterion;
  if (answers === undefined) return null;
  const options = typeof answers === 'string' ? rubric['answer-sets'][answers] : answers;
  return new Map(
    Object.entries(options ?? {}).map(([id, option]) => [
      id,
      rational(typeof option === 'number' ? option : option.value),
    ]),
  );
}

/** Whole numbers of the scale, for criteria answered with a level. */
function levelsWithin(criterion: Criterion, { min, max }: Range): Rational[] | null {
  if (criterion.levels === undefined) return null;
  const levels: Rational[] = [];
  for (let level = Math.ceil(toNumber(min)); level <= toNumber(max); level += 1) levels.push(rational(level));
  return levels;
}

/** What the roll-up gives when every child is at its worst, and at its best. */
function rangeOf(rollup: Rollup, children: readonly PreparedNode[], scale: Range): Range {
  const weights = children.map((child) => child.weight);
  const min = rollUp(
    rollup,
    children.map((child) => child.range.min),
    weights,
  );
  const max = rollUp(
    rollup,
    children.map((child) => child.range.max),
    weights,
  );
  return { min: min ?? scale.min, max: max ?? scale.max };
}

/** `value` carried from one range to another by proportion. */
export function carry(value: Rational, from: Range, to: Range): Rational {
  const width = subtract(from.max, from.min);
  if (compare(width, rational(0)) === 0) return to.min;
  const share = divide(subtract(value, from.min), width);
  return add(to.min, multiply(share, subtract(to.max, to.min)));
}
