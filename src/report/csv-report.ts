/** One row per node of each agency: for spreadsheets and scripts. Cells that a spreadsheet would run are defused. */
import { stringify } from 'csv-stringify/sync';
import type { AssessmentResult, NodeResult, Result } from '../model/result.ts';
import { criteriaOf, dimensionsOf } from '../model/rubric-tree.ts';
import { inLocale } from '../model/text.ts';
import type { Locale } from '../model/locale.ts';
import { rubricOf } from './digest/digest.ts';
import type { ReportOptions } from './report-options.ts';

const COLUMNS = [
  'agency',
  'agency_name',
  'period',
  'rubric',
  'version',
  'status',
  'as_of',
  'node',
  'kind',
  'title',
  'score',
  'reason',
  'level',
  'coverage',
  'claimed',
  'supported',
  'appraised',
  'effective',
  'share',
  'note',
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number | null>;

/** Numbers are invariant: a dot, all digits; the reader's program rounds. */
export function csvReport(result: Result, { locale }: ReportOptions): string {
  const rows = result.assessments.flatMap((assessment) => rowsOf(assessment, result, locale));
  return stringify(rows, { header: true, columns: [...COLUMNS], escape_formulas: true, record_delimiter: '\n' });
}

function rowsOf(assessment: AssessmentResult, result: Result, locale: Locale): Row[] {
  const rubric = rubricOf(assessment, result);
  const titled = [...dimensionsOf(rubric), ...criteriaOf(rubric).map(({ criterion }) => criterion)];
  const titles = new Map(titled.map(({ id, title }) => [id, inLocale(title, locale)]));
  const head = {
    agency: assessment.agency.id,
    agency_name: inLocale(assessment.agency.name, locale),
    period: assessment.period,
    rubric: rubric.id,
    version: rubric.version,
    status: rubric.status,
    as_of: result.asOf,
  };
  const total: Row = {
    ...head,
    node: '',
    kind: 'total',
    title: inLocale(rubric.title, locale),
    ...figuresOf({ ...assessment, share: 1 }),
    note: '',
  };
  const nodes = Object.entries(assessment.nodes).map(([node, found]): Row => ({
    ...head,
    node,
    kind: found.kind,
    title: titles.get(node) ?? '',
    ...figuresOf(found),
    note: found.answer?.note ?? '',
  }));
  return [total, ...nodes];
}

type Figures = Pick<NodeResult, 'score' | 'reason' | 'level' | 'coverage' | 'views' | 'share'>;

function figuresOf({
  score,
  reason,
  level,
  coverage,
  views,
  share,
}: Figures): Omit<
  Row,
  'agency' | 'agency_name' | 'period' | 'rubric' | 'version' | 'status' | 'as_of' | 'node' | 'kind' | 'title' | 'note'
> {
  const of = (view: keyof typeof views): number | null => views[view]?.score ?? null;
  return {
    score,
    reason,
    level,
    coverage,
    claimed: of('claimed'),
    supported: of('supported'),
    appraised: of('appraised'),
    effective: of('effective'),
    share,
  };
}
