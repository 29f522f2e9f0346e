/** Where the assessor and the agency, or the assessor and the evidence, do not agree, and whether a reason is given. */
import { appraisalDiffers } from '../model/appraisal.ts';
import type { Finding, View } from '../model/result.ts';
import type { CriterionFacts } from './criterion-facts.ts';
import { compare, toNumber, type Rational } from './rational.ts';
import type { Leaves } from './read-leaf.ts';
import { capByEvidence } from './weigh-evidence.ts';

/** What the assessor gave beside what was claimed. */
export function appraisalFindings(known: CriterionFacts): Finding[] {
  return [...disagreements(known), ...unexplained(known)];
}

function disagreements({ node, leaves }: CriterionFacts): Finding[] {
  const [claimed, appraised] = [valueOf(leaves, 'claimed'), valueOf(leaves, 'appraised')];
  if (appraised === null || claimed === null) return [];
  const order = compare(appraised, claimed);
  if (order === 0) return [];
  const params = { claimed: toNumber(claimed), appraised: toNumber(appraised) };
  const code = order < 0 ? 'appraised-lower' : 'appraised-higher';
  return [{ code, severity: 'note', node: node.id, params }];
}

/** An agency that is given less, or more, than it claimed must be able to learn why. */
function unexplained({ node, answer }: CriterionFacts): Finding[] {
  const isExplained = (answer?.['appraisal-note'] ?? '').trim() !== '';
  if (answer === undefined || isExplained || !appraisalDiffers(answer)) return [];
  return [{ code: 'appraisal-without-reason', severity: 'warning', node: node.id, params: {} }];
}

/** The appraised answer counts as it is; that it goes beyond the evidence is for the reader to know. */
export function unsupportedAppraisal({ node, weighing, leaves }: CriterionFacts): Finding[] {
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
