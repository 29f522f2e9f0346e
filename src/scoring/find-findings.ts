/** What a reader of a score must know about it: lapsed evidence, disagreements, everything that was not answered. */
import { DONT_KNOW, NOT_APPLICABLE } from '../model/assessment.ts';
import type { EvidenceState, Finding, FindingCode, ViewScore } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import type { CriterionFacts, Facts } from './criterion-facts.ts';
import { compare, toNumber } from './rational.ts';
import { capByEvidence } from './weigh-evidence.ts';

/** About the total first, then about each criterion in the order of the rubric. */
export function findFindings(rubric: Rubric, facts: Facts, total: ViewScore, hasCoverage: boolean): Finding[] {
  const needed = rubric.scoring['min-coverage'];
  const tooLittle: Finding[] =
    needed === undefined || hasCoverage
      ? []
      : [{ code: 'coverage-too-low', severity: 'warning', node: null, params: { coverage: total.coverage, needed } }];
  return [...tooLittle, ...[...facts.values()].flatMap((known) => findingsAbout(known, rubric))];
}

function findingsAbout(known: CriterionFacts, rubric: Rubric): Finding[] {
  const isEvidenceAsked = rubric.scoring.evidence === 'caps';
  return [
    ...evidenceFindings(known),
    ...(isEvidenceAsked ? claimFindings(known) : []),
    ...appraisalFindings(known),
    ...(isEvidenceAsked ? unsupportedAppraisal(known) : []),
    ...wordFindings(known),
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

function evidenceFindings({ node, answer, weighing }: CriterionFacts): Finding[] {
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
        params: { evidence: name, date: date ?? '', file: piece?.file ?? '' },
      },
    ];
  });
}

function claimFindings({ node, leaves: { claimed, supported } }: CriterionFacts): Finding[] {
  if (claimed.value === null || supported.value === null || compare(supported.value, claimed.value) >= 0) return [];
  const params = { claimed: toNumber(claimed.value), supported: toNumber(supported.value) };
  return [{ code: 'claim-not-supported', severity: 'warning', node: node.id, params }];
}

function appraisalFindings({ node, leaves: { claimed, appraised } }: CriterionFacts): Finding[] {
  if (appraised.value === null || claimed.value === null) return [];
  const order = compare(appraised.value, claimed.value);
  if (order === 0) return [];
  const params = { claimed: toNumber(claimed.value), appraised: toNumber(appraised.value) };
  const code = order < 0 ? 'appraised-lower' : 'appraised-higher';
  return [{ code, severity: 'note', node: node.id, params }];
}

/** The appraised answer counts as it is; that it goes beyond the evidence is for the reader to know. */
function unsupportedAppraisal({ node, weighing, leaves: { appraised } }: CriterionFacts): Finding[] {
  if (appraised.value === null) return [];
  const supported = capByEvidence(appraised.value, node, weighing);
  if (compare(supported, appraised.value) >= 0) return [];
  const params = { appraised: toNumber(appraised.value), supported: toNumber(supported) };
  return [{ code: 'appraised-above-evidence', severity: 'warning', node: node.id, params }];
}

/** Every not-applicable and don't-know is listed: they move a score without anybody looking. */
function wordFindings({ node, answer }: CriterionFacts): Finding[] {
  const word = answer?.appraised ?? answer?.claimed;
  if (word === NOT_APPLICABLE)
    return [{ code: 'not-applicable', severity: 'note', node: node.id, params: { reason: answer?.reason ?? '' } }];
  if (word === DONT_KNOW) return [{ code: 'dont-know', severity: 'note', node: node.id, params: {} }];
  return [];
}
