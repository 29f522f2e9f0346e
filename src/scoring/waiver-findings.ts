/** What became of the waivers that speak of a criterion: a waiver is never silent, whether it counts or not. */
import type { Finding, WaiverState } from '../model/result.ts';
import type { CriterionFacts, Facts } from './criterion-facts.ts';
import { waiverUses } from './waiver-uses.ts';

const CODE_OF_WAIVER: Record<WaiverState, Pick<Finding, 'code' | 'severity'>> = {
  applied: { code: 'waived', severity: 'note' },
  unused: { code: 'waiver-unused', severity: 'note' },
  refused: { code: 'waiver-refused', severity: 'warning' },
  'not-yet': { code: 'waiver-not-yet', severity: 'note' },
  expired: { code: 'waiver-expired', severity: 'warning' },
};

/** `waiver` is the place among those of the criterion's result, where its reason stands in every language. */
export function waiverFindings(known: CriterionFacts, facts: Facts): Finding[] {
  if (known.waivers.length === 0) return [];
  return waiverUses(known, facts).map(({ state, requirement, from, expiry }, index) => ({
    ...CODE_OF_WAIVER[state],
    node: known.node.id,
    params: { waiver: index, requirement: requirement ?? '', from, until: expiry },
  }));
}
