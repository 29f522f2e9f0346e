/** Questions that are asked only after themselves, and levels that need themselves. */
import type { Condition } from '../model/condition.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault } from '../document/fault.ts';
import { conditionSites } from './condition-sites.ts';
import { describeCycle, findCycles } from './find-cycles.ts';
import { nodeIndex, type IndexedNode, type NodeIndex } from './node-index.ts';
import { createSelect, type Select, type Selection } from './selection.ts';

/** A selection stands between those who look and what is looked at, so that a thousand alike conditions cost one. */
type Stop = IndexedNode | Selection;

export function checkCircles(rubric: Rubric): Fault[] {
  const index = nodeIndex(rubric);
  const select = createSelect(index);
  return [...checkBranches(index, select), ...checkLevels(index, select)];
}

/** A node is asked where all above it is. */
function checkBranches(index: NodeIndex, select: Select): Fault[] {
  const looks = looksOf('asked-if', index.rubric, (condition) => select(condition, true));
  const next = (stop: Stop): Iterable<Stop> => {
    if ('nodes' in stop) return stop.nodes;
    return [...(looks.get(stop) ?? []), ...(stop.parent === null ? [] : [stop.parent])];
  };
  return circlesIn(looks, next, 'asked-if');
}

/** The level of one dimension may need that of another, but not the other way round too. */
function checkLevels(index: NodeIndex, select: Select): Fault[] {
  const looks = looksOf('requires', index.rubric, (condition) =>
    condition.level === undefined ? null : select(condition),
  );
  const next = (stop: Stop): Iterable<Stop> => ('nodes' in stop ? stop.nodes : (looks.get(stop) ?? []));
  return circlesIn(looks, next, 'levels');
}

/** Who looks at what. */
type Looks = ReadonlyMap<IndexedNode, readonly Selection[]>;

/** Of the conditions of one kind. */
function looksOf(
  kind: 'asked-if' | 'requires',
  rubric: Rubric,
  select: (condition: Condition) => Selection | null,
): Looks {
  const looks = new Map<IndexedNode, Selection[]>();
  for (const { owner, condition, kind: found } of conditionSites(rubric)) {
    if (owner === null || found !== kind) continue;
    const selection = select(condition);
    if (selection === null) continue;
    const own = looks.get(owner) ?? [];
    looks.set(owner, own);
    own.push(selection);
  }
  return looks;
}

/** Whoever looks at itself is told each; of the longer circles, one at a time where they share a node. */
function circlesIn(looks: Looks, next: (stop: Stop) => Iterable<Stop>, key: 'asked-if' | 'levels'): Fault[] {
  const fault = ({ path }: IndexedNode, ids: readonly string[]): Fault => {
    return { code: 'reference-cycle', path: [...path, key], atKey: true, params: { key, cycle: describeCycle(ids) } };
  };
  const direct = [...looks].filter(([node, selections]) => selections.some(({ nodes }) => nodes.has(node)));
  const longer = findCycles<Stop>(looks.keys(), next).flatMap((stops): Fault[] => {
    const nodes = stops.filter((stop): stop is IndexedNode => !('nodes' in stop));
    const at = nodes.findIndex((node) => looks.has(node));
    const round = [...nodes.slice(at), ...nodes.slice(0, at)];
    const [first] = round;
    return first === undefined || nodes.length === 1
      ? []
      : [
          fault(
            first,
            round.map(({ id }) => id),
          ),
        ];
  });
  return [...direct.map(([node]) => fault(node, [node.id])), ...longer];
}
