/** Which sheets a workbook has, and what they are called, before any is written: links need the names. */
import type { AssessmentResult } from '../../../model/result.ts';
import type { WorkbookContext } from './open-sheet.ts';

/** With more agencies than this the workbook keeps to the overview. */
export const MOST_AGENCIES = 12;

export interface AgencyPlan {
  readonly assessment: AssessmentResult;
  /** Null where there are too many agencies for sheets of their own. */
  readonly sheets: AgencySheetNames | null;
}

export interface AgencySheetNames {
  readonly summary: string;
  readonly criteria: string;
  /** Null where the rubric has none. */
  readonly indices: string | null;
  readonly states: string | null;
  readonly missing: string;
  /** Null where nobody was both assessed and appraised. */
  readonly appraisal: string | null;
  readonly findings: string;
}

export interface SheetPlans {
  readonly overview: string | null;
  /** Null unless several agencies are compared with their peers. */
  readonly cohorts: string | null;
  readonly agencies: readonly AgencyPlan[];
  readonly method: string;
  readonly failures: string | null;
}

export function planSheets(context: WorkbookContext): SheetPlans {
  const { result, nameSheet } = context;
  const { labels } = context.reader.messages;
  const { assessments, failures, cohorts } = result;
  const isAlone = assessments.length === 1;
  const overview = isAlone ? null : nameSheet(labels.overview);
  const cohortsName =
    isAlone || cohorts.length === 0 ? null : nameSheet(context.reader.messages.further.labels.cohorts);
  const method = nameSheet(labels.method);
  const failuresName = failures.length === 0 ? null : nameSheet(labels.failures);
  const namesFor = agencyNames(context, isAlone);
  return {
    overview,
    cohorts: cohortsName,
    agencies: assessments.map((assessment) => ({
      assessment,
      sheets: assessments.length > MOST_AGENCIES ? null : namesFor(assessment),
    })),
    method,
    failures: failuresName,
  };
}

/** One agency alone needs no id in the names; with several, the tables of what is missing and found are shared. */
function agencyNames(
  { reader, nameSheet, result }: WorkbookContext,
  isAlone: boolean,
): (assessment: AssessmentResult) => AgencySheetNames {
  const { labels, further, audit } = reader.messages;
  const isAppraised = result.assessments.some(({ nodes }) =>
    Object.values(nodes).some(({ appraisal }) => appraisal !== undefined),
  );
  const nameAppraisal = (): string | null => (isAppraised ? nameSheet(audit.labels.appraisalSheet) : null);
  if (isAlone) {
    return ({ indices, states }) => ({
      summary: nameSheet(labels.summary),
      criteria: nameSheet(labels.criteria),
      indices: indices.length === 0 ? null : nameSheet(further.labels.indices),
      states: states.length === 0 ? null : nameSheet(further.labels.states),
      missing: nameSheet(labels.missing),
      appraisal: nameAppraisal(),
      findings: nameSheet(labels.findings),
    });
  }
  const missing = nameSheet(labels.missing);
  const appraisal = nameAppraisal();
  const findings = nameSheet(labels.findings);
  return ({ agency, indices, states }) => ({
    summary: nameSheet(`${agency.id} ${labels.summary}`),
    criteria: nameSheet(`${agency.id} ${labels.criteria}`),
    indices: indices.length === 0 ? null : nameSheet(`${agency.id} ${further.labels.indices}`),
    states: states.length === 0 ? null : nameSheet(`${agency.id} ${further.labels.states}`),
    missing,
    appraisal,
    findings,
  });
}
