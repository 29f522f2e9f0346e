/** What a reader of a score must know about it: lapsed evidence, disagreements, everything that was not answered. */
import { DONT_KNOW, NOT_APPLICABLE } from '../model/assessment.ts';
import type { Finding, ViewScore } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import { appraisalFindings, unsupportedAppraisal } from './appraisal-findings.ts';
import { isAsked } from './branches.ts';
import type { CriterionFacts, Facts } from './criterion-facts.ts';
import { isDimension, type EvaluatedDimension } from './evaluate.ts';
import { claimFindings, evidenceFindings, measuredFindings } from './evidence-findings.ts';
import { isAdmitted } from './score-views.ts';
import type { Standing } from './standing.ts';
import { waiverFindings } from './waiver-findings.ts';

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
  if (!isAsked(known.node, 'effective', facts)) return [...answeredNotAsked(known), ...waiverFindings(known, facts)];
  const isEvidenceAsked = rubric.scoring.evidence === 'caps';
  return [
    ...evidenceFindings(known, facts),
    ...(isEvidenceAsked ? claimFindings(known) : []),
    ...measuredFindings(known),
    ...appraisalFindings(known),
    ...(isEvidenceAsked ? unsupportedAppraisal(known) : []),
    ...wordFindings(known),
    ...waiverFindings(known, facts),
  ];
}

/** Other answers lead past this question, so its own answer counts nowhere. */
function answeredNotAsked({ node, answer }: CriterionFacts): Finding[] {
  const isAnswered = answer?.claimed !== undefined || answer?.appraised !== undefined;
  return isAnswered ? [{ code: 'answered-but-not-asked', severity: 'note', node: node.id, params: {} }] : [];
}

/** Every not-applicable and don't-know is listed: they move a score without anybody looking. What is waived is listed as that. */
function wordFindings({ node, answer, isWaived }: CriterionFacts): Finding[] {
  if (isWaived && answer?.claimed !== NOT_APPLICABLE) return [];
  const word = answer?.appraised ?? answer?.claimed;
  if (word === NOT_APPLICABLE)
    return [{ code: 'not-applicable', severity: 'note', node: node.id, params: { reason: answer?.reason ?? '' } }];
  if (word !== DONT_KNOW) return [];
  const note = (answer?.appraised === undefined ? answer?.note : answer['appraisal-note']) ?? '';
  return [{ code: 'dont-know', severity: 'note', node: node.id, params: { note } }];
}
