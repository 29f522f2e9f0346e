/** Questions that no answers lead to, and those that wait for an answer of another dimension. */
import type { Fault } from '../document/fault.ts';
import type { IndexedNode } from '../rubric/node-index.ts';
import { idsLookedAt, prepareConditions, selectorOf, type PreparedConditions } from '../scoring/prepare-conditions.ts';
import type { PreparedRubric } from '../scoring/prepare-rubric.ts';
import { isPossible } from './can-hold.ts';
import { placeOf, type ScoredNodes } from './scored-nodes.ts';
import { allOf, oneOf, waysOf, type Ways } from './ways-to-hold.ts';

export function lintBranches(nodes: ScoredNodes, { rubric }: PreparedRubric): Fault[] {
  const branches = branchesOf(nodes, selectorOf(rubric));
  const waysTo = createWaysTo(branches);
  const dead = new Set<string>();
  return [...branches.values()].flatMap((branch): Fault[] => {
    const { id, parent } = branch.node;
    const isBelowDead = parent !== null && dead.has(parent.id);
    const isDead = isBelowDead || (branch.own.length > 0 && !isPossible(waysTo(branch), nodes));
    if (isDead) dead.add(id);
    const path = placeOf(id, 'asked-if', nodes);
    if (isDead) return isBelowDead ? [] : [{ code: 'never-asked', severity: 'warning', path, params: { id } }];
    const top = topOf(branch.node);
    const other = branch.own
      .flatMap(idsLookedAt)
      .find((looked) => topOf(nodes.placed.get(looked) ?? branch.node) !== top);
    return other === undefined ? [] : [{ code: 'asked-across', severity: 'warning', path, params: { id, other } }];
  });
}

interface Branch {
  readonly node: IndexedNode;
  readonly own: PreparedConditions;
  /** With those of every dimension above. */
  readonly all: PreparedConditions;
}

/** By id, parents before children. */
function branchesOf({ placed }: ScoredNodes, select: ReturnType<typeof selectorOf>): Map<string, Branch> {
  const branches = new Map<string, Branch>();
  for (const node of placed.values()) addBranch(node, branches, select);
  return branches;
}

function addBranch(node: IndexedNode, branches: Map<string, Branch>, select: ReturnType<typeof selectorOf>): Branch {
  const known = branches.get(node.id);
  if (known !== undefined) return known;
  const above = node.parent === null ? [] : addBranch(node.parent, branches, select).all;
  const own = prepareConditions(node.own['asked-if'], select);
  const branch = { node, own, all: [...above, ...own] };
  branches.set(node.id, branch);
  return branch;
}

function topOf(node: IndexedNode): IndexedNode {
  return node.parent === null ? node : topOf(node.parent);
}

/** A question hangs on others, those on others again; so far back is looked. */
const DEEPEST = 6;

/**
 * A question can only lead on where it is asked itself, so what leads to it must hold as well. What leads to each is found
 * once for each depth, for a question may be reached by more ways than anybody could walk.
 */
function createWaysTo(branches: ReadonlyMap<string, Branch>): (branch: Branch) => Ways {
  const known = new Map<string, Ways>();
  const waysTo = (branch: Branch, depth: number): Ways => {
    const key = `${depth} ${branch.node.id}`;
    const ways = known.get(key) ?? leadingTo(branch, depth);
    known.set(key, ways);
    return ways;
  };
  const leadingTo = ({ all }: Branch, depth: number): Ways => {
    const ways = waysOf(all);
    if (depth === 0) return ways;
    return oneOf(
      ways.map((way) => {
        const before = new Set(way.flatMap(({ id, isWanted }) => (isWanted ? [id] : [])));
        const asked = [...before].flatMap((id) => branches.get(id) ?? []).filter((branch) => branch.all.length > 0);
        return allOf([[way], ...asked.map((branch) => waysTo(branch, depth - 1))]);
      }),
    );
  };
  return (branch) => waysTo(branch, DEEPEST);
}
