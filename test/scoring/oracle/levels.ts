/** The oracle's levels: bands, ladders and what levels require, as SCORING.md tells it. */
import { conditionsIn } from '../../../src/model/condition.ts';
import type { Ladder, Level, LevelRule } from '../../../src/model/rules.ts';
import type { Closed } from '../../../src/model/worth.ts';
import type Fraction from 'fraction.js';
import { weightsOf } from './combine.ts';
import { holdsForGate, optionGate } from './conditions.ts';
import type { Counted, Tree } from './counted.ts';
import { carry, clamp, exact, exactRange, ONE, total, ZERO, type Range } from './fractions.ts';
import type { Branch, Node } from './node.ts';
import { isTooThin } from './roll-up.ts';
import type { RolledRules } from './rolled-rules.ts';

export interface Judged {
  readonly rule: LevelRule;
  readonly levels: readonly Level[];
  readonly closed: Closed;
  readonly ladder: Ladder | undefined;
  /** Whether its bands speak of it. */
  readonly isBanded: boolean;
  /** Whether what its levels require is asked of it. */
  readonly isRequiring: boolean;
  /** With fewer instances than needed there is nothing to judge. */
  readonly lacksInstances: boolean;
  readonly children: readonly Node[];
  readonly rules: Pick<RolledRules, 'min-coverage'>;
}

/** The level of a dimension, found when it is looked at. */
export function createLevelOf(tree: Tree): (branch: Branch) => number | null {
  const known = new Map<Branch, number | null>();
  const levelOf = (branch: Branch): number | null => {
    const before = known.get(branch);
    if (before !== undefined) return before;
    const found = decide(tree.node(branch), judgedOf(branch, tree), tree, levelOf);
    known.set(branch, found);
    return found;
  };
  return levelOf;
}

function judgedOf(branch: Branch, tree: Tree): Judged {
  const { rules, children, instances } = branch;
  const { scoring, levels, scale } = tree.world.rubric;
  const { plain } = tree.node(branch);
  const isTop = plain !== null && plain.best.equals(exact(scale.max));
  return {
    rule: rules.level ?? scoring.level,
    levels: rules.levels ?? levels,
    closed: rules.closed ?? scoring.closed,
    ladder: rules.ladder ?? scoring.ladder,
    isBanded: isTop || rules.level === 'bands' || rules.levels !== undefined,
    isRequiring: rules.levels !== undefined,
    lacksInstances: instances !== undefined && instances.listed < instances.needed,
    children,
    rules,
  };
}

export function decide(
  counted: Counted,
  judged: Judged,
  tree: Tree,
  levelOf: (branch: Branch) => number | null,
): number | null {
  if (judged.rule === 'none' || isTooThin(counted.coverage, judged.rules) || judged.lacksInstances) return null;
  const found = byRule(counted, judged, tree);
  return found === null ? null : asRequired(found, judged, tree, levelOf);
}

/** The levels that hold by the rule alone; null where there is nothing to judge. */
function byRule({ score, status }: Counted, judged: Judged, tree: Tree): readonly number[] | null {
  const { rule, levels, isBanded, isRequiring } = judged;
  if (rule === 'requires') return isRequiring && status === 'applies' ? levels.map(({ level }) => level) : null;
  if (rule === 'ladder') return climbed(judged, tree);
  if (!isBanded || score === null) return null;
  return levels.flatMap(({ level, from }, at) => {
    if (from === undefined) return [];
    const isReached = judged.closed === 'upper' && at > 0 ? score.gt(exact(from)) : score.gte(exact(from));
    return isReached ? [level] : [];
  });
}

/** A level holds only where its conditions and those of all lower levels do. */
function asRequired(
  found: readonly number[],
  { levels, isRequiring }: Judged,
  tree: Tree,
  levelOf: (branch: Branch) => number | null,
): number {
  const failing = levels.filter(
    ({ requires }) =>
      isRequiring && !conditionsIn(requires).every((condition) => holdsForGate(condition, tree, levelOf)),
  );
  const ceiling = Math.min(...failing.map(({ level }) => level));
  return Math.max(0, ...found.filter((level) => level < ceiling));
}

function climbed(judged: Judged, tree: Tree): number[] | null {
  const items = itemsIn(judged.children);
  if (items.every((item) => standing(item, tree) === 'excluded')) return null;
  return judged.levels.filter((level) => isClimbed(level, items, judged, tree)).map(({ level }) => level);
}

/** Criteria, and dimensions with a step, below which nothing is looked at. */
function itemsIn(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) =>
    node.kind === 'criterion' || node.step !== undefined ? [node] : itemsIn(node.children),
  );
}

/** What a gate sees of an item. */
function standing(item: Node, tree: Tree): Fraction | 'blocked' | 'excluded' {
  const counted = tree.node(item);
  if (counted.isBlocked) return 'blocked';
  if (item.kind === 'criterion') return tree.leaf(item).gate ?? 'excluded';
  return counted.score ?? (counted.status === 'applies' ? 'blocked' : 'excluded');
}

function isClimbed({ level, needs }: Level, items: readonly Node[], judged: Judged, tree: Tree): boolean {
  if (needs !== undefined)
    return Object.entries(needs).every(([step, percent]) => {
      const earned = percentAt(Number(step), judged.children, tree);
      return earned === null || (earned !== 'blocked' && earned.gte(exact(percent)));
    });
  const { each, below = each, 'empty-step': empty = 'fails' } = judged.ladder ?? {};
  const isEmpty = (step: number): boolean => items.every((item) => item.step !== step && item.step !== undefined);
  const own = judged.levels.filter((other) => other.level <= level && other.level > 0);
  if (empty === 'fails' && own.some((other) => isEmpty(other.level))) return false;
  return items.every((item) => {
    const found = standing(item, tree);
    if (found === 'excluded') return true;
    if (found === 'blocked') return item.step !== undefined && item.step > level;
    if (item.step === undefined) return found.gte(level);
    const bar = item.step === level ? each : below;
    if (item.step > level || bar === undefined) return true;
    const bound = typeof bar === 'number' ? exact(bar) : optionGate(bar, item, tree.world);
    return bound !== null && found.gte(bound);
  });
}

/** Whether an item of this step stands here or below. */
function belongs(node: Node, step: number): boolean {
  if (node.kind === 'dimension' && node.step === undefined) return node.children.some((child) => belongs(child, step));
  return node.step === step;
}

/** The percentage earned at a step: the weighted mean over those that have items of it; null where nothing counts. */
function percentAt(step: number, nodes: readonly Node[], tree: Tree): Fraction | 'blocked' | null {
  const having = nodes.filter((node) => belongs(node, step));
  const weights = weightsOf(having, 'weighted-mean');
  const found = having.flatMap((node, at) => {
    const weight = weights[at] ?? ONE;
    const percent = percentOf(node, step, tree);
    return percent === null || weight.equals(0) ? [] : [{ weight, percent }];
  });
  if (found.length === 0) return null;
  if (found.some(({ percent }) => percent === 'blocked')) return 'blocked';
  const earned = total(found.map(({ weight, percent }) => (percent === 'blocked' ? ZERO : percent.mul(weight))));
  return earned.div(total(found.map(({ weight }) => weight)));
}

function percentOf(node: Node, step: number, tree: Tree): Fraction | 'blocked' | null {
  if (node.kind === 'dimension' && node.step === undefined) return percentAt(step, node.children, tree);
  const value = standing(node, tree);
  if (value === 'excluded') return null;
  if (value === 'blocked') return value;
  return clamp(carry(value, measuredAgainst(node, tree), PERCENT), PERCENT);
}

const PERCENT: Range = { min: ZERO, max: exact(100) };

/** Its own scale; that of the rubric for what has a worth; a dimension's range. */
function measuredAgainst(node: Node, tree: Tree): Range {
  if (node.kind === 'dimension') {
    const { range } = tree.node(node);
    return { min: range?.worst ?? ZERO, max: range?.best ?? ZERO };
  }
  const { as, own } = tree.leaf(node).question;
  return as.worth === undefined ? own : exactRange(tree.world.rubric.scale);
}
