/** The sheets of the agencies: summary and criteria for each, then what is missing and what was found for all. */
import { digest, type AgencyDigest } from '../../digest/digest.ts';
import type { Chart } from '../charts/chart.ts';
import { summarySheet } from '../summary/summary-sheet.ts';
import { appraisalSheet } from './appraisal-sheet.ts';
import { criteriaSheet } from './criteria-sheet.ts';
import { findingsSheet } from './findings-sheet.ts';
import { indicesSheet } from './indices-sheet.ts';
import { missingSheet } from './missing-sheet.ts';
import type { WorkbookContext } from './open-sheet.ts';
import type { AgencyPlan, AgencySheetNames } from './plan-sheets.ts';
import { statesSheet } from './states-sheet.ts';

export function agencySheets(context: WorkbookContext, plans: readonly AgencyPlan[]): Chart[] {
  const { result, reader } = context;
  const agencies = plans.flatMap(({ assessment, sheets }) =>
    sheets === null ? [] : [{ agency: digest(assessment, result, reader), sheets }],
  );
  const charts = agencies.flatMap(({ agency, sheets }) => ownSheets(context, agency, sheets));
  const [first] = agencies;
  if (first !== undefined) {
    const digests = agencies.map(({ agency }) => agency);
    missingSheet(context, digests, first.sheets.missing);
    if (first.sheets.appraisal !== null) appraisalSheet(context, digests, first.sheets.appraisal);
    findingsSheet(context, digests, first.sheets.findings);
  }
  return charts;
}

function ownSheets(context: WorkbookContext, agency: AgencyDigest, sheets: AgencySheetNames): Chart[] {
  const charts = summarySheet(context, agency, sheets.summary, sheets.missing);
  criteriaSheet(context, agency, sheets.criteria);
  if (sheets.indices !== null) indicesSheet(context, agency, sheets.indices);
  if (sheets.states !== null) statesSheet(context, agency, sheets.states);
  return charts;
}
