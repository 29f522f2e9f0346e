/** A rubric made ready for scoring: weights, thresholds and options as exact numbers, computed once per rubric. */
import { criteriaOf, levelRuleOf, levelsOf } from '../model/rubric-tree.ts';
import type { Dimension, Rubric } from '../model/rubric.ts';
import type { StateRule } from '../model/state-rule.ts';
import type { Level } from '../model/rules.ts';
import { prepareConditions, selectorOf, type PreparedConditions, type Select } from './prepare-conditions.ts';
import {
  prepareCriterion,
  type Criteria,
  type Inherited,
  type Policies,
  type PreparedCriterion,
} from './prepare-criterion.ts';
import { prepareIndices, type PreparedIndex } from './prepare-indices.ts';
import { prepareNode, type NodeRules, type PreparedDimension, type PreparedNode } from './prepare-node.ts';
import type { Range } from './range.ts';
import { compare, ONE, rational } from './rational.ts';
import { roundTo } from './rounding.ts';

export type { PreparedCriterion, PreparedDimension, PreparedNode };

export interface PreparedRubric {
  readonly rubric: Rubric;
  readonly root: PreparedDimension;
  /** In the order of the rubric, those that link to others among them. */
  readonly criteria: readonly PreparedCriterion[];
  readonly scale: Range;
  /** What must hold for there to be a total. */
  readonly entry: PreparedConditions;
  readonly indices: readonly PreparedIndex[];
  /** Further states of every answer, in order. */
  readonly states: readonly StateRule[];
}

const alreadyPrepared = new WeakMap<Rubric, PreparedRubric>();

/** The same rubric object is prepared once; scoring thousands of assessments does not repeat the work. */
export function prepareRubric(rubric: Rubric): PreparedRubric {
  const known = alreadyPrepared.get(rubric);
  if (known !== undefined) return known;
  const result = prepare(rubric);
  alreadyPrepared.set(rubric, result);
  return result;
}

/** The same rubric with the states that one assessment adds to it. */
export function withStates(prepared: PreparedRubric, states: readonly StateRule[]): PreparedRubric {
  return states.length === 0 ? prepared : { ...prepared, states: [...prepared.states, ...states] };
}

interface Context {
  readonly rubric: Rubric;
  readonly scale: Range;
  readonly criteria: Criteria;
  readonly select: Select;
}

function prepare(rubric: Rubric): PreparedRubric {
  const scale = { min: rational(rubric.scale.min), max: rational(rubric.scale.max) };
  const criteria = new Map(criteriaOf(rubric).map(({ criterion }) => [criterion.id, criterion]));
  const context = { rubric, scale, criteria, select: selectorOf(rubric) };
  const { scoring } = rubric;
  const inherited = { path: [], policies: policiesOf(scoring), askedIf: [] };
  const children = rubric.dimensions.map((dimension, index) =>
    prepareDimension(dimension, { ...inherited, path: [index] }, context),
  );
  const node = prepareNode(
    rulesOf(scoring, { id: '', rubric, levels: rubric.levels, policies: inherited.policies, context }),
    children,
    scale,
  );
  // Bands are made for the total, so it has them even where its best answers stay below the top of the scale.
  const isOnScale = node.plain === null || compare(node.plain.max, roundTo(scale.max, scoring.round)) <= 0;
  const root = { ...node, hasBands: scoring.level === 'bands' && isOnScale };
  return {
    rubric,
    root,
    criteria: criteriaBelow(root),
    scale,
    entry: prepareConditions(scoring.entry, context.select),
    indices: prepareIndices(rubric, root, scale, context.select),
    states: rubric.states,
  };
}

function prepareDimension(dimension: Dimension, inherited: Inherited, context: Context): PreparedDimension {
  const { criteria = [], dimensions = [] } = dimension;
  const { rubric, scale } = context;
  const below = {
    policies: { ...inherited.policies, ...ownPolicies(dimension) },
    askedIf: [...inherited.askedIf, ...prepareConditions(dimension['asked-if'], context.select)],
  };
  const at = (index: number): Inherited => ({ ...below, path: [...inherited.path, index] });
  const children = [
    ...criteria.map((criterion, index) => {
      const own = at(index);
      const askedIf = [...own.askedIf, ...prepareConditions(criterion['asked-if'], context.select)];
      return prepareCriterion(criterion, { ...own, askedIf }, rubric, context.criteria);
    }),
    ...dimensions.map((child, index) => prepareDimension(child, at(criteria.length + index), context)),
  ];
  const inheritedRules = {
    ...dimension,
    rollup: dimension.rollup ?? rubric.scoring.rollup,
    level: levelRuleOf(dimension, rubric),
    closed: dimension.closed ?? rubric.scoring.closed,
    ladder: dimension.ladder ?? rubric.scoring.ladder,
    round: dimension.round ?? roundingAtNode(rubric),
  };
  const levels = levelsOf(dimension, rubric);
  const rules = rulesOf(inheritedRules, { id: dimension.id, rubric, levels, policies: below.policies, context });
  const node = prepareNode({ ...rules, weight: rational(dimension.weight), dimension }, children, scale);
  const isOnScale = node.plain !== null && compare(node.plain.max, roundTo(scale.max, rules.round)) === 0;
  const isDeclared = dimension.level === 'bands' || dimension.levels !== undefined;
  return { ...node, hasBands: rules.level === 'bands' && (isDeclared || isOnScale) };
}

interface Placing {
  readonly policies: Policies;
  readonly id: string;
  readonly rubric: Rubric;
  readonly levels: readonly Level[];
  readonly context: Context;
}

/** The rubric's `requires` are asked of the total only, so a dimension has those of a table of its own. */
function rulesOf(
  rules: Pick<NodeRules, 'rollup' | 'level' | 'round' | 'closed'> & Partial<Pick<NodeRules, 'ladder'>> & Numbers,
  { id, rubric, levels, policies, context }: Placing,
): NodeRules {
  const { rollup, level, round, closed, ladder } = rules;
  const isOwn = id === '' || levels !== rubric.levels;
  return {
    id,
    weight: ONE,
    dimension: null,
    rollup,
    level,
    round,
    closed,
    ladder,
    policies,
    levels: levels.map((declared) => ({
      level: declared,
      requires: isOwn ? prepareConditions(declared.requires, context.select) : [],
    })),
    ...numbersOf(rules),
  };
}

type Numbers = Partial<Pick<Dimension, 'counts-from' | 'base' | 'worth' | 'min-coverage' | 'min-rated'>>;

function numbersOf(
  rules: Numbers,
): Pick<NodeRules, 'countsFrom' | 'base' | 'hasBase' | 'worth' | 'minCoverage' | 'minRated'> {
  const { base, worth, 'counts-from': from, 'min-coverage': coverage, 'min-rated': rated } = rules;
  return {
    countsFrom: rational(from ?? 0),
    base: rational(base ?? 0),
    hasBase: base !== undefined,
    worth: worth ?? null,
    minCoverage: coverage === undefined ? null : rational(coverage),
    minRated: rated ?? null,
  };
}

/** A rubric that rounds `final` leaves its inner nodes exact. */
function roundingAtNode({ scoring: { round } }: Rubric): NodeRules['round'] {
  return round.at === 'node' ? round : { ...round, mode: 'none', lift: false };
}

function policiesOf(scoring: Rubric['scoring']): Policies {
  const { 'not-applicable': notApplicable, unanswered, 'dont-know': dontKnow } = scoring;
  return { 'not-applicable': notApplicable, unanswered, 'dont-know': dontKnow ?? unanswered };
}

/** Whoever says what happens to the unanswered means those who do not know, too, unless they say otherwise. */
function ownPolicies(dimension: Dimension): Partial<Policies> {
  const { 'not-applicable': notApplicable, unanswered, 'dont-know': dontKnow = unanswered } = dimension;
  return {
    ...(notApplicable !== undefined && { 'not-applicable': notApplicable }),
    ...(unanswered !== undefined && { unanswered }),
    ...(dontKnow !== undefined && { 'dont-know': dontKnow }),
  };
}

function criteriaBelow({ children }: PreparedDimension): PreparedCriterion[] {
  return children.flatMap((child) => (child.kind === 'dimension' ? criteriaBelow(child) : [child]));
}
