/** `evidence expiring` for spreadsheets: a row for each change and for each day on which a score changes, by date. */
import { stringify } from 'csv-stringify/sync';
import type { ExpiringAssessment } from '../../model/forecast.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { describeExpiring } from './describe-expiring.ts';
import type { Span } from './expiring-text.ts';

const COLUMNS = [
  'date',
  'kind',
  'agency',
  'agency_name',
  'period',
  'node',
  'title',
  'requirement',
  'requirement_title',
  'evidence',
  'file',
  'last_day',
  'supported_before',
  'supported_after',
  'score',
  'level',
  'reason',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** `date` is the first day on which things are otherwise; cells that a spreadsheet would run are defused. */
export function expiringCsv(assessments: readonly ExpiringAssessment[], { from }: Span, reader: Reader): string {
  const rows = [...changeRows(assessments, reader), ...assessments.flatMap((one) => scoreRows(one, from, reader))];
  const byDate = rows.toSorted((a, b) => (String(a.date) < String(b.date) ? -1 : a.date === b.date ? 0 : 1));
  return stringify(byDate, { header: true, columns: [...COLUMNS], escape_formulas: true, record_delimiter: '\n' });
}

function changeRows(assessments: readonly ExpiringAssessment[], reader: Reader): Row[] {
  return describeExpiring(assessments, reader).map(({ assessment, change, title, requirement, evidence }) => ({
    ...headOf(assessment, reader),
    date: change.date,
    kind: `${change.of}-${change.kind}`,
    node: change.node,
    title,
    requirement: change.requirement,
    requirement_title: requirement,
    evidence,
    file: change.evidence?.file ?? '',
    last_day: change.lastDay,
    supported_before: change.supportedBefore,
    supported_after: change.supported,
  }));
}

function scoreRows(assessment: ExpiringAssessment, from: string, reader: Reader): Row[] {
  const { now, steps } = assessment;
  return [{ date: from, ...now }, ...steps].map(({ date, score, level, reason }) => ({
    ...headOf(assessment, reader),
    date,
    kind: 'score',
    score,
    level,
    reason,
  }));
}

function headOf({ agency, period }: ExpiringAssessment, { locale }: Reader): Row {
  return { agency: agency.id, agency_name: inLocale(agency.name, locale), period };
}
