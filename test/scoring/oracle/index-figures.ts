/** The oracle's indices: one figure for each value of the tags, over the criteria or over the tree. */
import type { IndexRule } from '../../../src/model/index-rule.ts';
import type { Rubric } from '../../../src/model/rubric.ts';
import type { Rollup } from '../../../src/model/rules.ts';
import { isSum, weightsOf } from './combine.ts';
import type { Tree } from './counted.ts';
import { createLevelOf, decide, type Judged } from './levels.ts';
import { leavesOf, type Leaf, type Node } from './node.ts';
import { distributionOf, missingBelow, treeOf } from './tree.ts';
import { figuresOf, NOTHING, type Figures } from './views.ts';
import type { Source, World } from './world.ts';

export interface Group extends Figures {
  readonly key: readonly string[];
  readonly criteria: number;
  readonly distribution?: Readonly<Record<string, number>> | undefined;
}

/** `isGiven` is false for a view that nobody answered in. */
export function groupsOf(rule: IndexRule, world: World, source: Source, isGiven: boolean): Group[] {
  const tree = treeOf(world, source, { reads: rule.reads, scale: rule.scale });
  const groups = [...childrenByKey(rule, world)];
  return groups.map(([key, children]) => {
    const own = JSON.parse(key) as string[];
    return isGiven ? groupOf(own, children, rule, tree) : { key: own, ...NOTHING, criteria: 0 };
  });
}

function childrenByKey(rule: IndexRule, { rubric, top }: World): Map<string, readonly Node[]> {
  const tags = rule.by === undefined ? [] : [rule.by].flat();
  const isTree = rule.over === 'tree';
  const weighed = tags.length === 0 ? weighing(top, rubric.scoring.rollup, rubric) : leavesOf(top);
  const pool = isTree
    ? leavesOf(top)
    : weighed.filter(({ criterion, isBonus }) => criterion['answer-of'] === undefined && !isBonus);
  if (tags.length === 0) return new Map([['[]', isTree ? top : pool]]);
  const keys = (leaf: Leaf): string[] => keysOf(leaf, tags).map((key) => JSON.stringify(key));
  return new Map(
    [...new Set(pool.flatMap(keys))].map((key) => {
      const isIn = (leaf: Leaf): boolean => keys(leaf).includes(key);
      return [key, isTree ? pruned(top, isIn) : pool.filter(isIn)];
    }),
  );
}

function groupOf(key: readonly string[], children: readonly Node[], rule: IndexRule, tree: Tree): Group {
  const { rubric } = tree.world;
  const rollup = rule.rollup ?? rubric.scoring.rollup;
  const counted = tree.rolled(children, {
    ...rule,
    missing: missingBelow(children),
    unanswered: rubric.scoring.unanswered,
    rollup,
    round: rule.round ?? null,
    scale: rule.scale ?? rubric.scale,
  });
  const judged: Judged = {
    rule: rule.level,
    levels: rule.levels ?? rubric.levels,
    closed: rubric.scoring.closed,
    ladder: rubric.scoring.ladder,
    isBanded: true,
    isRequiring: rule.levels !== undefined,
    lacksInstances: false,
    children,
    rules: rule,
  };
  return {
    key,
    ...figuresOf(counted, decide(counted, judged, tree, createLevelOf(tree))),
    criteria: countedIn(children, rollup, tree),
    ...(rollup === 'distribution' && { distribution: distributionOf(tree, children) }),
  };
}

/** How many criteria count; in a sum also what earns in proportion to its siblings. */
function countedIn(nodes: readonly Node[], rollup: Rollup, tree: Tree): number {
  return nodes.reduce((count, node) => {
    if (node.kind === 'dimension') {
      const own = node.rules.rollup ?? tree.world.rubric.scoring.rollup;
      return count + countedIn(node.children, own, tree);
    }
    const { counted, isProportional } = tree.leaf(node);
    return counted !== null || (isProportional && isSum(rollup)) ? count + 1 : count;
  }, 0);
}

/** The criteria that weigh something wherever weights are used above them, bonus apart. */
function weighing(nodes: readonly Node[], rollup: Rollup, rubric: Rubric): Leaf[] {
  const parts = nodes.filter(({ adds }) => adds === undefined);
  const weights = weightsOf(parts, rollup);
  return parts.flatMap((node, at) => {
    if (weights[at]?.equals(0) === true) return [];
    if (node.kind === 'criterion') return [node];
    return weighing(node.children, node.rules.rollup ?? rubric.scoring.rollup, rubric);
  });
}

/** The tree as far as it leads to these criteria. */
function pruned(nodes: readonly Node[], isIn: (leaf: Leaf) => boolean): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.kind === 'criterion') return isIn(node) ? [node] : [];
    const children = pruned(node.children, isIn);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}

/** Every combination of its values of these tags; none where it lacks one. */
function keysOf({ tags }: Leaf, wanted: readonly string[]): string[][] {
  return wanted.reduce<string[][]>(
    (keys, tag) => keys.flatMap((key) => [tags[tag] ?? []].flat().map((value) => [...key, value])),
    [[]],
  );
}
