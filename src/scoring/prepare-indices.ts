/** Further figures beside the total, as trees of their own over the same criteria. */
import type { IndexRule } from '../model/index-rule.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Rubric } from '../model/rubric.ts';
import { compareText } from '../model/compare-text.ts';
import { ownValue } from '../model/own-value.ts';
import { prepareConditions, type Select } from './prepare-conditions.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import { prepareNode, type NodeRules, type PreparedDimension, type PreparedNode } from './prepare-node.ts';
import { carryRange, type Range } from './range.ts';
import { isZero, ONE, rational, ZERO } from './rational.ts';

export interface PreparedIndex {
  readonly rule: IndexRule;
  readonly groups: readonly PreparedGroup[];
}

export interface PreparedGroup {
  readonly key: readonly string[];
  readonly root: PreparedDimension;
}

export function prepareIndices(rubric: Rubric, root: PreparedDimension, scale: Range, select: Select): PreparedIndex[] {
  return rubric.indices.map((rule) => {
    const own = rule.scale === undefined ? null : { min: rational(rule.scale.min), max: rational(rule.scale.max) };
    const top = own ?? scale;
    const rules = { ...rulesOf(rule, rubric, select), policies: root.policies };
    const place = (children: readonly PreparedNode[]): PreparedDimension => ({
      ...prepareNode(rules, children, top),
      hasBands: rule.level === 'bands',
    });
    const read = (criterion: PreparedCriterion): PreparedCriterion => readAs(criterion, rule, own, rubric);
    const groups = groupByTags(criteriaOf(root, rule), rule);
    const childrenOf = ({ members }: Group): PreparedNode[] =>
      rule.over === 'tree' ? treeOf(root, new Set(members), read, top) : members.map(read);
    return { rule, groups: groups.map((group) => ({ key: group.key, root: place(childrenOf(group)) })) };
  });
}

function rulesOf(rule: IndexRule, rubric: Rubric, select: Select): Omit<NodeRules, 'policies'> {
  const { scoring } = rubric;
  return {
    id: rule.id,
    weight: ONE,
    dimension: null,
    rollup: rule.rollup ?? scoring.rollup,
    level: rule.level,
    levels: (rule.levels ?? rubric.levels).map((level) => ({
      level,
      requires: rule.levels === undefined ? [] : prepareConditions(level.requires, select),
    })),
    closed: scoring.closed,
    ladder: scoring.ladder,
    round: rule.round ?? { mode: 'none', digits: 0, at: 'final', lift: false },
    countsFrom: rational(rule['counts-from'] ?? 0),
    base: rational(rule.base ?? 0),
    hasBase: rule.base !== undefined,
    worth: rule.worth ?? null,
    minCoverage: rule['min-coverage'] === undefined ? null : rational(rule['min-coverage']),
    minRated: rule['min-rated'] ?? null,
  };
}

/** The criterion as this index reads it: another part of its answer, on the index's own scale. */
function readAs(
  node: PreparedCriterion,
  { reads }: IndexRule,
  onto: Range | null,
  { confidence }: Rubric,
): PreparedCriterion {
  if (reads === 'answer')
    return onto === null ? node : { ...node, onto, range: carryRange(node.own, node.scale, onto) };
  const scale = scaleRead(reads, confidence);
  return {
    ...node,
    link: { id: node.link?.id ?? node.id, reads },
    options: null,
    ticks: null,
    isWhole: false,
    worth: null,
    admissible: 'any',
    choices: null,
    own: scale,
    asked: scale,
    scale,
    onto,
    range: onto ?? scale,
  };
}

function scaleRead(reads: Criterion['reads'], confidence: Rubric['confidence']): Range {
  return reads === 'confidence' && confidence !== undefined
    ? { min: rational(confidence.min), max: rational(confidence.max) }
    : { min: ZERO, max: ONE };
}

/** The tree below `node` as far as it leads to `members`, prepared again over the criteria as they are read. */
function treeOf(
  { children }: PreparedDimension,
  members: ReadonlySet<PreparedCriterion>,
  read: (criterion: PreparedCriterion) => PreparedCriterion,
  scale: Range,
): PreparedNode[] {
  return children.flatMap((child): PreparedNode[] => {
    if (child.kind === 'criterion') return members.has(child) ? [read(child)] : [];
    const below = treeOf(child, members, read, scale);
    if (below.length === 0) return [];
    const rules = { ...child, worth: child.dimension?.worth ?? null };
    return [{ ...prepareNode(rules, below, scale), hasBands: false }];
  });
}

interface Group {
  readonly key: readonly string[];
  readonly members: PreparedCriterion[];
}

/** One group per combination of values; a criterion with several values of a tag is in each of their groups. */
function groupByTags(criteria: readonly PreparedCriterion[], { by, titles }: IndexRule): Group[] {
  const tags = [by ?? []].flat();
  if (tags.length === 0) return [{ key: [], members: [...criteria] }];
  const groups = new Map<string, Group>();
  for (const criterion of criteria) {
    for (const key of keysOf(criterion, tags)) {
      const known = groups.get(key.join('\n'));
      if (known === undefined) groups.set(key.join('\n'), { key, members: [criterion] });
      else known.members.push(criterion);
    }
  }
  return [...groups.values()].toSorted((a, b) => compareKeys(a.key, b.key, Object.keys(titles)));
}

/** In the order in which the index names the values of its tags; those it does not name after them. */
function compareKeys(a: readonly string[], b: readonly string[], named: readonly string[]): number {
  const place = (value: string): number => (named.includes(value) ? named.indexOf(value) : named.length);
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? '';
    const order = place(value) - place(other) || compareText(value, other);
    if (order !== 0) return order;
  }
  return 0;
}

/** Every combination of the criterion's values of these tags; none where it lacks one. */
function keysOf({ criterion }: PreparedCriterion, tags: readonly string[]): string[][] {
  return tags.reduce<string[][]>(
    (keys, tag) => {
      const values = new Set([ownValue(criterion.tags, tag) ?? []].flat());
      return keys.flatMap((key) => Array.from(values, (value) => [...key, value]));
    },
    [[]],
  );
}

/** What an index is made of: the whole tree as it stands, or every question once. */
function criteriaOf(root: PreparedDimension, { over, by }: IndexRule): PreparedCriterion[] {
  return over === 'tree' ? everyCriterion(root) : askedBelow(root, by === undefined);
}

function everyCriterion({ children }: PreparedDimension): PreparedCriterion[] {
  return children.flatMap((child) => (child.kind === 'dimension' ? everyCriterion(child) : [child]));
}

/** Neither what counts an answer again, nor a bonus; where no tag chooses, nor what is shown but not counted. */
function askedBelow({ children, adders, weights }: PreparedDimension, isPool: boolean): PreparedCriterion[] {
  return children
    .filter((_child, index) => adders[index] === null && !(isPool && isZero(weights[index] ?? ZERO)))
    .flatMap((child) => {
      if (child.kind === 'dimension') return askedBelow(child, isPool);
      return child.link === null ? [child] : [];
    });
}
