/** What a reader of a score must know about it: lapsed evidence, disagreements, everything that was not answered. */
import { DONT_KNOW, NOT_APPLICABLE } from '../model/assessment.ts';
import type { EvidenceState, Finding, FindingCode } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import type { CriterionFacts } from './find-blockers.ts';
import { compare, toNumber } from './rational.ts';
import type { Leaf } from './read-leaf.ts';

/** Findings about one criterion, in a fixed order. */
export function findingsOf(node: string, facts: CriterionFacts, supported: Leaf, rubric: Rubric): Finding[] {
  return [
    ...evidenceFindings(node, facts),
    ...claimFindings(node, facts.leaves.claimed, supported, rubric),
    ...appraisalFindings(node, facts, supported),
    ...wordFindings(node, facts),
  ];
}

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

function evidenceFindings(node: string, { answer, weighing }: CriterionFacts): Finding[] {
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
        node,
        params: { evidence: name, date: date ?? '', file: piece?.file ?? '' },
      },
    ];
  });
}

function claimFindings(node: string, claimed: Leaf, supported: Leaf, { scoring }: Rubric): Finding[] {
  if (scoring.evidence === 'ignored' || claimed.value === null || supported.value === null) return [];
  if (compare(supported.value, claimed.value) >= 0) return [];
  const params = { claimed: toNumber(claimed.value), supported: toNumber(supported.value) };
  return [{ code: 'claim-not-supported', severity: 'warning', node, params }];
}

function appraisalFindings(
  node: string,
  { leaves: { claimed, appraised } }: CriterionFacts,
  supported: Leaf,
): Finding[] {
  if (appraised.value === null) return [];
  const findings: Finding[] = [];
  const value = toNumber(appraised.value);
  if (claimed.value !== null && compare(appraised.value, claimed.value) !== 0) {
    const code = compare(appraised.value, claimed.value) < 0 ? 'appraised-lower' : 'appraised-higher';
    findings.push({ code, severity: 'note', node, params: { claimed: toNumber(claimed.value), appraised: value } });
  }
  const isAbove = claimed.value !== null && supported.value !== null && compare(appraised.value, supported.value) > 0;
  if (isAbove && supported.value !== null) {
    findings.push({
      code: 'appraised-above-evidence',
      severity: 'warning',
      node,
      params: { appraised: value, supported: toNumber(supported.value) },
    });
  }
  return findings;
}

/** Every not-applicable and don't-know is listed: they move a score without anybody looking. */
function wordFindings(node: string, { answer }: CriterionFacts): Finding[] {
  const word = answer?.appraised ?? answer?.claimed;
  if (word === NOT_APPLICABLE)
    return [{ code: 'not-applicable', severity: 'note', node, params: { reason: answer?.reason ?? '' } }];
  if (word === DONT_KNOW) return [{ code: 'dont-know', severity: 'note', node, params: {} }];
  return [];
}
