/** The prepared nodes of a rubric together with their places in its file. */
import type { Path } from '../document/fault.ts';
import { nodeIndex, type IndexedNode } from '../rubric/node-index.ts';
import type { Rubric } from '../model/rubric.ts';
import type { PreparedCriterion, PreparedDimension, PreparedRubric } from '../scoring/prepare-rubric.ts';

export interface ScoredNodes {
  readonly dimensions: ReadonlyMap<string, PreparedDimension>;
  readonly criteria: ReadonlyMap<string, PreparedCriterion>;
  /** As they stand in the file: what facets make of a criterion stands where the criterion does. */
  readonly placed: ReadonlyMap<string, IndexedNode>;
  /** The total and every dimension with a table of its own, where scores become levels. */
  readonly judged: readonly Judged[];
}

export interface Judged {
  readonly node: PreparedDimension;
  /** Of its table of levels. */
  readonly path: Path;
}

/** `written` is the rubric before its facets are unfolded. */
export function scoredNodes({ root, criteria }: PreparedRubric, written: Rubric): ScoredNodes {
  const dimensions = dimensionsBelow(root);
  const placed = nodeIndex(written).byId;
  const own = dimensions.filter(({ dimension }) => dimension?.levels !== undefined);
  return {
    dimensions: new Map(dimensions.map((node) => [node.id, node])),
    criteria: new Map(criteria.map((node) => [node.id, node])),
    placed,
    judged: [
      { node: root, path: ['levels'] },
      ...own.map((node) => ({ node, path: [...(placed.get(node.id)?.path ?? []), 'levels'] })),
    ],
  };
}

/** Where a key of this node stands, or would stand. */
export function placeOf(id: string, key: string, { placed }: ScoredNodes): Path {
  return [...(placed.get(id)?.path ?? []), key];
}

function dimensionsBelow({ children }: PreparedDimension): PreparedDimension[] {
  return children.flatMap((child) => (child.kind === 'dimension' ? [child, ...dimensionsBelow(child)] : []));
}
