/** Pieces of evidence that do not count, claims that go beyond what is proved, and measurements that say something else. */
import type { EvidenceState, Finding, FindingCode } from '../model/result.ts';
import type { CriterionFacts, Facts } from './criterion-facts.ts';
import { lostSupport, type LostSupport } from './lost-support.ts';
import { compare, toNumber } from './rational.ts';
import { valued } from './read-leaf.ts';

const CODE_OF_STATE: Partial<Record<EvidenceState, FindingCode>> = {
  'not-dated': 'evidence-not-dated',
  'not-yet-effective': 'evidence-not-yet-effective',
  expired: 'evidence-expired',
  'too-old': 'evidence-too-old',
  'kind-not-accepted': 'evidence-kind-not-accepted',
  'file-missing': 'evidence-file-missing',
  'file-changed': 'evidence-file-changed',
  'file-outside': 'evidence-file-outside',
  unassigned: 'evidence-unassigned',
};

/** One for each piece that does not count, with what its lapse costs. */
export function evidenceFindings(known: CriterionFacts, facts: Facts): Finding[] {
  const { node, answer, weighing } = known;
  return weighing.verdicts.flatMap(({ state, requirement, until }, index) => {
    const code = CODE_OF_STATE[state];
    if (code === undefined) return [];
    const piece = answer?.evidence[index];
    const name = piece?.document ?? piece?.title ?? piece?.file ?? piece?.link ?? requirement ?? String(index + 1);
    const date = state === 'not-yet-effective' ? piece?.effective : until;
    return [
      {
        code,
        severity: state === 'unassigned' ? 'note' : 'warning',
        node: node.id,
        params: { evidence: name, date: date ?? '', file: piece?.file ?? '', ...lossOf(state, until, known, facts) },
      },
    ];
  });
}

/** Since when a lapse costs the claim something, and what. */
function lossOf(state: EvidenceState, until: string | null, known: CriterionFacts, facts: Facts): Partial<LostSupport> {
  const hasLapsed = state === 'expired' || state === 'too-old';
  return (hasLapsed && until !== null ? lostSupport(known, until, facts) : null) ?? {};
}

/** A person and a measuring instrument that do not agree: both are shown, whichever of them counts. */
export function measuredFindings({ node, weighing, said }: CriterionFacts): Finding[] {
  const leaf = said.get('claimed');
  if (leaf === undefined || leaf.value === null || weighing.measured.length === 0) return [];
  // Whatever part of the data the answer speaks of: that is not what was measured.
  const claimed = valued(leaf.given, node).value;
  return weighing.measured.flatMap(({ exact, answer, value, unit = '', counts }): Finding[] => {
    const order = compare(exact, claimed);
    if (order === 0) return [];
    const params = { claimed: toNumber(claimed), measured: answer, value, unit, counts };
    return [{ code: 'measured-differs', severity: order < 0 ? 'warning' : 'note', node: node.id, params }];
  });
}

/** A claim beyond what valid evidence supports. */
export function claimFindings({ node, leaves }: CriterionFacts): Finding[] {
  const [claimed = null, supported = null] = [leaves.get('claimed')?.value, leaves.get('supported')?.value];
  if (claimed === null || supported === null || compare(supported, claimed) >= 0) return [];
  const params = { claimed: toNumber(claimed), supported: toNumber(supported) };
  return [{ code: 'claim-not-supported', severity: 'warning', node: node.id, params }];
}
