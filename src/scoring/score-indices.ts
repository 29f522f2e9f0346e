/** The figures beside the total, from the same answers. */
import type { IndexGroup, IndexResult } from '../model/result.ts';
import type { Facts } from './criterion-facts.ts';
import { distributionOf } from './distribution.ts';
import { criteriaBelow } from './evaluate.ts';
import type { PreparedGroup } from './prepare-indices.ts';
import type { Rational } from './rational.ts';
import type { Source } from './read-leaf.ts';
import { evaluateSource, NOT_GIVEN, scoreNode } from './score-views.ts';

/** `isGiven` is false for a view in which nobody gave an answer: there is nothing to make a figure of. */
export function scoreIndices(facts: Facts, source: Source, target: Rational | null, isGiven: boolean): IndexResult[] {
  return facts.prepared.indices.map(({ rule, groups }) => ({
    id: rule.id,
    groups: groups.map((group) =>
      isGiven ? scoreGroup(group, facts, source, target) : { key: [...group.key], ...NOT_GIVEN, criteria: 0 },
    ),
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
