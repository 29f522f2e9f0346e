/** The oracle's tree with one set of answers. */
import type { Counted, CountedLeaf, Tree } from './counted.ts';
import { countLeaf } from './count-leaf.ts';
import { nearest } from './fractions.ts';
import { leavesOf, type Branch, type Leaf, type Node } from './node.ts';
import { readerOf } from './reading.ts';
import { rangesOf, type NodeEnds, type Ranges } from './ranges.ts';
import { rollUp, type Child } from './roll-up.ts';
import type { RolledRules } from './rolled-rules.ts';
import { PLAIN, remember, type Lens, type Source, type World } from './world.ts';

export function treeOf(world: World, source: Source, lens: Lens = PLAIN): Tree {
  const leaves = new Map<Leaf, CountedLeaf>();
  const branches = new Map<Branch, Counted>();
  const reader = readerOf(world, source, lens);
  const ranges = rangesIn(world, lens);
  const tree: Tree = {
    world,
    leaf: (leaf) => remember(leaves, leaf, () => countLeaf(leaf, reader, ranges.of(leaf))),
    node: (node) =>
      node.kind === 'criterion'
        ? tree.leaf(node)
        : remember(branches, node, () => rolled(node.children, rulesOf(node, world, lens), ranges.of(node))),
    rolled: (children, rules) => rolled(children, rules, ranges.rolled(children, rules)),
  };
  const rolled = (children: readonly Node[], rules: RolledRules, ends: NodeEnds): Counted =>
    rollUp(
      children.map((node): Child => ({ ...tree.node(node), node })),
      rules,
      ends,
    );
  return tree;
}

const known = new WeakMap<World, Map<Lens, Ranges>>();

/** The same for every set of answers. */
function rangesIn(world: World, lens: Lens): Ranges {
  const inWorld = known.get(world) ?? new Map<Lens, Ranges>();
  known.set(world, inWorld);
  return remember(inWorld, lens, () => rangesOf(world, lens, (branch) => rulesOf(branch, world, lens)));
}

function rulesOf({ rules, policies, children, instances }: Branch, { rubric }: World, lens: Lens): RolledRules {
  const { rollup, round } = rubric.scoring;
  return {
    ...rules,
    rollup: rules.rollup ?? rollup,
    round: rules.round ?? (round.at === 'node' ? round : null),
    missing: missingBelow(children),
    unanswered: policies.unanswered,
    scale: lens.scale ?? rubric.scale,
    ...(instances !== undefined && { instances }),
  };
}

/** What counts for what is missing, wherever below it is said. */
export function missingBelow(nodes: readonly Node[]): string[] {
  return leavesOf(nodes).flatMap(({ policies: { unanswered, dontKnow } }) => [unanswered, dontKnow]);
}

/** How many of the criteria below stand at each score, as written. */
export function distributionOf(tree: Tree, nodes: readonly Node[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const leaf of leavesOf(nodes)) {
    const { score } = tree.leaf(leaf);
    if (score !== null) found[String(nearest(score))] = (found[String(nearest(score))] ?? 0) + 1;
  }
  return found;
}
