/** A rubric made ready for scoring: weights, thresholds and options as exact numbers, computed once per rubric. */
import { optionsOf } from '../model/rubric-tree.ts';
import type { Criterion, Dimension, LevelRule, Rollup, Rounding, Rubric } from '../model/rubric.ts';
import { admissibleAnswers, type Answers } from './admissible.ts';
import { compare, ONE, rational, type Rational } from './rational.ts';
import type { Range } from './range.ts';
import { effectiveWeights, rollUp, weighing } from './roll-up.ts';
import { roundTo } from './rounding.ts';

export interface PreparedCriterion extends Answers {
  readonly kind: 'criterion';
  readonly id: string;
  /** Positions among the children on the way from the root. */
  readonly path: readonly number[];
  readonly criterion: Criterion;
  readonly weight: Rational;
  /** Option id → value; null when the answer is a level or a number. */
  readonly options: ReadonlyMap<string, Rational> | null;
  /** What normalising and percentages measure the answer against: the scale it declares, else its worst and best. */
  readonly scale: Range;
  /** The range of the score. */
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
  /** What each child weighs in the roll-up; zero is shown, not counted. */
  readonly weights: readonly Rational[];
  /** The score when every answer below is at its worst, and at its best. */
  readonly range: Range;
  /** Whether the rubric's bands speak about this score. */
  readonly hasBands: boolean;
}

export type PreparedNode = PreparedCriterion | PreparedDimension;

export interface PreparedRubric {
  readonly rubric: Rubric;
  readonly root: PreparedDimension;
  /** In the order of the rubric. */
  readonly criteria: readonly PreparedCriterion[];
  readonly scale: Range;
}

const prepared = new WeakMap<Rubric, PreparedRubric>();

/** The same rubric object is prepared once; scoring thousands of assessments does not repeat the work. */
export function prepareRubric(rubric: Rubric): PreparedRubric {
  const known = prepared.get(rubric);
  if (known !== undefined) return known;
  const scale = { min: rational(rubric.scale.min), max: rational(rubric.scale.max) };
  const { rollup, level, round } = rubric.scoring;
  const children = rubric.dimensions.map((dimension, index) => prepareDimension(dimension, [index], rubric, scale));
  const node = rolledUp({ id: '', weight: ONE, rollup, level, round }, children, scale);
  // Bands are made for the total, so it has them even where its best answers stay below the top of the scale.
  const root = { ...node, hasBands: level === 'bands' && compare(node.range.max, roundTo(scale.max, round)) <= 0 };
  const result = { rubric, root, criteria: criteriaBelow(root), scale };
  prepared.set(rubric, result);
  return result;
}

function prepareDimension(
  dimension: Dimension,
  path: readonly number[],
  rubric: Rubric,
  scale: Range,
): PreparedDimension {
  const { criteria = [], dimensions = [] } = dimension;
  const children = [
    ...criteria.map((criterion, index) => prepareCriterion(criterion, [...path, index], rubric, scale)),
    ...dimensions.map((child, index) => prepareDimension(child, [...path, criteria.length + index], rubric, scale)),
  ];
  const rules = {
    id: dimension.id,
    weight: rational(dimension.weight),
    rollup: dimension.rollup ?? rubric.scoring.rollup,
    level: dimension.level ?? rubric.scoring.level,
    round: dimension.round ?? roundingAtNode(rubric),
  };
  const node = rolledUp(rules, children, scale);
  const isOnScale = compare(node.range.max, roundTo(scale.max, rules.round)) === 0;
  return { ...node, hasBands: rules.level === 'bands' && isOnScale };
}

type Rules = Pick<PreparedDimension, 'id' | 'weight' | 'rollup' | 'level' | 'round'>;

function rolledUp(rules: Rules, children: readonly PreparedNode[], scale: Range): Omit<PreparedDimension, 'hasBands'> {
  const weights = effectiveWeights(
    rules.rollup,
    children.map(({ weight }) => weight),
  );
  return { kind: 'dimension', ...rules, children, weights, range: rangeOf(rules, children, weights, scale) };
}

/** A rubric that rounds `final` leaves its inner nodes exact. */
function roundingAtNode(rubric: Rubric): Rounding {
  const { round } = rubric.scoring;
  return round.at === 'node' ? round : { ...round, mode: 'none' };
}

/** What the roll-up gives when every child is at its worst, and at its best; the rubric's scale where it gives none. */
function rangeOf(
  { rollup, round }: Rules,
  children: readonly PreparedNode[],
  weights: readonly Rational[],
  scale: Range,
): Range {
  const counting = weighing(children, weights).filter(
    ({ item }) => item.kind === 'criterion' || item.rollup !== 'none',
  );
  const endOf = (end: 'min' | 'max'): Rational => {
    const rolled = rollUp(
      rollup,
      counting.map(({ item }) => item.range[end]),
      counting.map(({ weight }) => weight),
    );
    return rolled === null ? scale[end] : roundTo(rolled, round);
  };
  return { min: endOf('min'), max: endOf('max') };
}

function prepareCriterion(
  criterion: Criterion,
  path: readonly number[],
  rubric: Rubric,
  scale: Range,
): PreparedCriterion {
  const options = optionValues(criterion, rubric);
  const declared =
    criterion.scale === undefined ? null : { min: rational(criterion.scale.min), max: rational(criterion.scale.max) };
  const answers = admissibleAnswers(criterion, options, declared ?? scale);
  return {
    kind: 'criterion',
    id: criterion.id,
    path,
    criterion,
    weight: rational(criterion.weight),
    options,
    ...answers,
    scale: declared ?? answers.own,
    range: rubric.scoring.normalise ? scale : answers.own,
  };
}

function optionValues(criterion: Criterion, rubric: Rubric): ReadonlyMap<string, Rational> | null {
  if (criterion.answers === undefined) return null;
  return new Map(
    Object.entries(optionsOf(criterion, rubric) ?? {}).map(([id, option]) => [
      id,
      rational(typeof option === 'number' ? option : option.value),
    ]),
  );
}

function criteriaBelow({ children }: PreparedDimension): PreparedCriterion[] {
  return children.flatMap((child) => (child.kind === 'dimension' ? criteriaBelow(child) : [child]));
}
