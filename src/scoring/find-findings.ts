/** What a reader of a score must know about it: lapsed evidence, disagreements, everything that was not answered. */
import { DONT_KNOW, NOT_APPLICABLE } from '../model/assessment.ts';
import type { EvidenceState, Finding, FindingCode, View, ViewScore } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import { isAsked } from './branches.ts';
import type { CriterionFacts, Facts } from './criterion-facts.ts';
import { isDimension, type EvaluatedDimension } from './evaluate.ts';
import { compare, toNumber, type Rational } from './rational.ts';
import type { Leaves } from './read-leaf.ts';
import { isAdmitted } from './score-views.ts';
import type { Standing } from './standing.ts';
import { capByEvidence } from './weigh-evidence.ts';

/** About the total first, then about dimensions, then about each criterion in the order of the rubric. */
export function findFindings(facts: Facts, standing: Standing, total: ViewScore): Finding[] {
  const { rubric } = facts.prepared;
  return [
    ...coverageFindings(rubric, standing, total),
    ...entryFindings(standing),
    ...instanceFindings(standing.root),
    ...[...facts.byId.values()].flatMap((known) => findingsAbout(known, rubric, facts)),
  ];
}

function coverageFindings({ scoring }: Rubric, { root }: Standing, { coverage }: ViewScore): Finding[] {
  const needed = scoring['min-coverage'];
  if (needed === undefined || root.isCovered) return [];
  return [{ code: 'coverage-too-low', severity: 'warning', node: null, params: { coverage, needed } }];
}

function entryFindings(standing: Standing): Finding[] {
  return isAdmitted(standing) ? [] : [{ code: 'entry-failed', severity: 'warning', node: null, params: {} }];
}

/** Fewer systems, projects or respondents than the rubric asks for. */
function instanceFindings({ children }: EvaluatedDimension): Finding[] {
  return children.filter(isDimension).flatMap((child) => {
    const { id, dimension } = child.node;
    const lacking = dimension?.lacking;
    const own: Finding[] =
      lacking === undefined
        ? []
        : [{ code: 'too-few-instances', severity: 'warning', node: id, params: { ...lacking } }];
    return [...own, ...instanceFindings(child)];
  });
}

function findingsAbout(known: CriterionFacts, rubric: Rubric, facts: Facts): Finding[] {
  if (!isAsked(known.node, 'effective', facts)) return answeredNotAsked(known);
  const isEvidenceAsked = rubric.scoring.evidence === 'caps';
  return [
    ...evidenceFindings(known),
    ...(isEvidenceAsked ? claimFindings(known) : []),
    ...appraisalFindings(known),
    ...(isEvidenceAsked ? unsupportedAppraisal(known) : []),
    ...wordFindings(known),
  ];
}

/** Other answers lead past this question, so its own answer counts nowhere. */
function answeredNotAsked({ node, answer }: CriterionFacts): Finding[] {
  const isAnswered = answer?.claimed !== undefined || answer?.appraised !== undefined;
  return isAnswered ? [{ code: 'answered-but-not-asked', severity: 'note', node: node.id, params: {} }] : [];
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

function claimFindings({ node, leaves }: CriterionFacts): Finding[] {
  const [claimed, supported] = [valueOf(leaves, 'claimed'), valueOf(leaves, 'supported')];
  if (claimed === null || supported === null || compare(supported, claimed) >= 0) return [];
  const params = { claimed: toNumber(claimed), supported: toNumber(supported) };
  return [{ code: 'claim-not-supported', severity: 'warning', node: node.id, params }];
}

function appraisalFindings({ node, leaves }: CriterionFacts): Finding[] {
  const [claimed, appraised] = [valueOf(leaves, 'claimed'), valueOf(leaves, 'appraised')];
  if (appraised === null || claimed === null) return [];
  const order = compare(appraised, claimed);
  if (order === 0) return [];
  const params = { claimed: toNumber(claimed), appraised: toNumber(appraised) };
  const code = order < 0 ? 'appraised-lower' : 'appraised-higher';
  return [{ code, severity: 'note', node: node.id, params }];
}

/** The appraised answer counts as it is; that it goes beyond the evidence is for the reader to know. */
function unsupportedAppraisal({ node, weighing, leaves }: CriterionFacts): Finding[] {
  const appraised = valueOf(leaves, 'appraised');
  if (appraised === null) return [];
  const supported = capByEvidence(appraised, node, weighing);
  if (compare(supported, appraised) >= 0) return [];
  const params = { appraised: toNumber(appraised), supported: toNumber(supported) };
  return [{ code: 'appraised-above-evidence', severity: 'warning', node: node.id, params }];
}

function valueOf(leaves: Leaves, view: View): Rational | null {
  return leaves.get(view)?.value ?? null;
}

/** Every not-applicable and don't-know is listed: they move a score without anybody looking. */
function wordFindings({ node, answer }: CriterionFacts): Finding[] {
  const word = answer?.appraised ?? answer?.claimed;
  if (word === NOT_APPLICABLE)
    return [{ code: 'not-applicable', severity: 'note', node: node.id, params: { reason: answer?.reason ?? '' } }];
  if (word === DONT_KNOW) return [{ code: 'dont-know', severity: 'note', node: node.id, params: {} }];
  return [];
}
