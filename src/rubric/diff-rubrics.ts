/** Two rubrics, node by node: what came, went, moved and changed, and whether it moves scores. */
import type { Migration } from '../model/migration.ts';
import type { RubricDifference } from '../model/rubric-difference.ts';
import type { Rubric } from '../model/rubric.ts';
import { diffNodes } from './diff-nodes.ts';
import { diffStructure, pairNodes } from './diff-structure.ts';
import { diffWhole } from './diff-whole.ts';
import { nodeIndex } from './node-index.ts';

/**
 * The rubric itself first, then the nodes in the order of `b`. The order of children is no difference. Nodes that `b` says
 * to have renamed or split when it migrates from `a` are the same nodes.
 */
export function diffRubrics(a: Rubric, b: Rubric): RubricDifference[] {
  const [before, after] = [nodeIndex(a), nodeIndex(b)];
  const paired = pairNodes(before, after, migrationFrom(a, b));
  return [...diffWhole(a, b), ...diffStructure(paired), ...diffNodes(paired.pairs, a, b)];
}

function migrationFrom(a: Rubric, { migration }: Rubric): Migration | null {
  return migration?.from === `${a.id}@${a.version}` ? migration : null;
}
