/** The figures beside the total, from the same answers. */
import type { IndexGroup, IndexResult } from '../model/result.ts';
import type { Facts } from './criterion-facts.ts';
import { distributionOf } from './distribution.ts';
import { criteriaBelow } from './evaluate.ts';
import type { PreparedGroup } from './prepare-indices.ts';
import type { Rational } from './rational.ts';
import type { Source } from './read-leaf.ts';
import { evaluateSource, scoreNode } from './score-views.ts';

export function scoreIndices(facts: Facts, source: Source, target: Rational | null): IndexResult[] {
  return facts.prepared.indices.map(({ rule, groups }) => ({
    id: rule.id,
    groups: groups.map((group) => scoreGroup(group, facts, source, target)),
  }));
}

function scoreGroup({ key, root }: PreparedGroup, facts: Facts, source: Source, target: Rational | null): IndexGroup {
  const standing = evaluateSource(facts, source, target, root);
  const counted = criteriaBelow(standing.root).filter(({ outcome }) => outcome.counted !== null);
  return {
    key: [...key],
    ...scoreNode(standing.root, standing),
    criteria: counted.length,
    ...(root.rollup === 'distribution' && { distribution: distributionOf(standing.root) }),
  };
}
