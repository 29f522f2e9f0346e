/** Conditions with their selectors resolved: which nodes each looks at, once for a rubric. */
import type { Condition, Conditions } from '../model/condition.ts';
import { conditionsIn } from '../model/condition.ts';
import { dimensionsOf } from '../model/rubric-tree.ts';
import type { Dimension, Rubric } from '../model/rubric.ts';
import { rational, type Rational } from './rational.ts';

export interface PreparedCondition {
  readonly condition: Condition;
  readonly bounds: Bounds;
  /** The nodes looked at; empty where the condition only joins others. */
  readonly ids: readonly string[];
  readonly any: readonly PreparedCondition[] | null;
  readonly all: readonly PreparedCondition[] | null;
  readonly not: PreparedCondition | null;
}

/** The numbers and options that it tests for; numbers are made exact once, however many nodes are looked at. */
export interface Bounds {
  readonly least: Bound | null;
  readonly most: Bound | null;
  /** One of these; null where the condition does not say. */
  readonly is: readonly Bound[] | null;
}

/** A number, or the id of an option. */
export type Bound = Rational | string;

/** All must hold. */
export type PreparedConditions = readonly PreparedCondition[];

export type Select = (condition: Condition) => readonly string[];

export function prepareConditions(conditions: Conditions | undefined, select: Select): PreparedConditions {
  return conditionsIn(conditions).map((condition) => prepare(condition, select));
}

/** Finds the nodes that a condition names, directly, by tag or by place. */
export function selectorOf(rubric: Rubric): Select {
  let known: Known | undefined;
  return (condition) => {
    known ??= knownOf(rubric);
    const left = new Set(condition.except);
    return [...new Set(selected(condition, known))].filter((id) => !left.has(id));
  };
}

/** A condition and every one that it joins, however deep. */
export function withJoined(condition: PreparedCondition): PreparedCondition[] {
  const { any, all, not } = condition;
  return [condition, ...[...(any ?? []), ...(all ?? []), ...(not === null ? [] : [not])].flatMap(withJoined)];
}

/** Every node that a condition looks at, however deep. */
export function idsLookedAt(condition: PreparedCondition): string[] {
  return withJoined(condition).flatMap(({ ids }) => ids);
}

function prepare(condition: Condition, select: Select): PreparedCondition {
  const each = (inner: readonly Condition[] | undefined): PreparedConditions | null =>
    inner === undefined ? null : inner.map((one) => prepare(one, select));
  return {
    condition,
    bounds: boundsOf(condition),
    ids: select(condition),
    any: each(condition.any),
    all: each(condition.all),
    not: condition.not === undefined ? null : prepare(condition.not, select),
  };
}

function boundsOf({ 'at-least': least, 'at-most': most, is }: Condition): Bounds {
  const exact = (bound: number | string): Bound => (typeof bound === 'number' ? rational(bound) : bound);
  return {
    least: least === undefined ? null : exact(least),
    most: most === undefined ? null : exact(most),
    is: is === undefined ? null : [is].flat().map(exact),
  };
}

interface Known {
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly tagged: readonly Tagged[];
}

interface Tagged {
  readonly id: string;
  readonly tags: Tags;
  /** Tags of the dimensions above, outermost first. */
  readonly above: readonly Tags[];
}

type Tags = Readonly<Record<string, string | string[]>>;

function knownOf(rubric: Rubric): Known {
  const dimensions = dimensionsOf(rubric);
  return {
    dimensions: new Map(dimensions.map((dimension) => [dimension.id, dimension])),
    tagged: rubric.dimensions.flatMap((dimension) => taggedIn(dimension, [])),
  };
}

function taggedIn({ id, tags, criteria = [], dimensions = [] }: Dimension, above: readonly Tags[]): Tagged[] {
  const below = tags === undefined ? above : [...above, tags];
  return [
    ...(tags === undefined ? [] : [{ id, tags, above }]),
    ...criteria.flatMap((criterion) =>
      criterion.tags === undefined ? [] : [{ id: criterion.id, tags: criterion.tags, above: below }],
    ),
    ...dimensions.flatMap((child) => taggedIn(child, below)),
  ];
}

/** The outermost where they nest: a dimension answers for what is below it. */
function withTags(wanted: Tags, tagged: readonly Tagged[]): string[] {
  return tagged
    .filter(({ tags, above }) => hasTags(tags, wanted) && !above.some((outer) => hasTags(outer, wanted)))
    .map(({ id }) => id);
}

function selected(condition: Condition, { dimensions, tagged }: Known): string[] {
  const { node, nodes = [], tag, 'children-of': parent, 'criteria-of': above } = condition;
  return [
    ...(node === undefined ? [] : [node]),
    ...nodes,
    ...(tag === undefined ? [] : withTags(tag, tagged)),
    ...(parent === undefined ? [] : childIds(dimensions.get(parent))),
    ...(above === undefined ? [] : criterionIds(dimensions.get(above))),
  ];
}

function hasTags(
  tags: Readonly<Record<string, string | string[]>>,
  wanted: Readonly<Record<string, string | string[]>>,
): boolean {
  return Object.entries(wanted).every(([key, values]) => {
    const own = Object.hasOwn(tags, key) ? [tags[key] ?? []].flat() : [];
    return [values].flat().some((value) => own.includes(value));
  });
}

function childIds(dimension: Dimension | undefined): string[] {
  return [...(dimension?.criteria ?? []), ...(dimension?.dimensions ?? [])].map(({ id }) => id);
}

function criterionIds(dimension: Dimension | undefined): string[] {
  const own = (dimension?.criteria ?? []).map(({ id }) => id);
  return [...own, ...(dimension?.dimensions ?? []).flatMap(criterionIds)];
}
