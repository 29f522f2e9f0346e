/** One row per node of each agency: for spreadsheets and scripts. Cells that a spreadsheet would run are defused. */
import { stringify } from 'csv-stringify/sync';
import type { AssessmentResult, NodeResult, Result, StateNode, StateResult } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import { inLocale } from '../model/text.ts';
import type { Locale } from '../model/locale.ts';
import type { Titles } from './digest/describe-criteria.ts';
import { describeIndices } from './digest/describe-indices.ts';
import { describeSetAside } from './digest/describe-set-aside.ts';
import { rubricOf } from './digest/digest.ts';
import { nodeTitles } from './digest/node-titles.ts';
import { readerOf } from './digest/reader.ts';
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

/** Only where some agency's answers have further states. */
const STATE_COLUMNS = ['state', 'gap', 'priority'] as const;

/** Only where agency and assessor have both answered something. */
const APPRAISAL_COLUMNS = ['self_minus_appraised', 'appraisal_note'] as const;

/** Only where something is not applicable, waived or not known. */
const ASIDE_COLUMNS = ['set_aside', 'set_aside_reason'] as const;

type Column = (typeof COLUMNS | typeof STATE_COLUMNS | typeof APPRAISAL_COLUMNS | typeof ASIDE_COLUMNS)[number];
type Row = Partial<Record<Column, string | number | null>>;

/** Numbers are invariant: a dot, all digits; the reader's program rounds. */
export function csvReport(result: Result, { locale }: ReportOptions): string {
  const rows = result.assessments.flatMap((assessment) => rowsOf(assessment, result, locale));
  const hasStates = result.assessments.some(({ states }) => states.length > 0);
  const columns = [
    ...COLUMNS,
    ...(rows.some((row) => row.self_minus_appraised !== undefined) ? APPRAISAL_COLUMNS : []),
    ...(rows.some((row) => row.set_aside !== undefined) ? ASIDE_COLUMNS : []),
    ...(hasStates ? STATE_COLUMNS : []),
  ];
  return stringify(rows, { header: true, columns, escape_formulas: true, record_delimiter: '\n' });
}

/** The total, every node, every figure of an index, and the nodes again in each further state. */
function rowsOf(assessment: AssessmentResult, result: Result, locale: Locale): Row[] {
  const rubric = rubricOf(assessment, result);
  const titles = nodeTitles(rubric, locale);
  const asides = asidesOf(assessment, rubric, titles, locale);
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
    node: '',
    kind: 'total',
    title: inLocale(rubric.title, locale),
    ...figuresOf({ ...assessment, share: 1 }),
    note: '',
  };
  const nodes = Object.entries(assessment.nodes).map(([node, found]): Row => ({
    node,
    kind: found.kind,
    title: titles.get(node) ?? '',
    ...figuresOf(found),
    note: found.answer?.note ?? '',
    ...appraisalOf(found),
    ...asides.get(node),
  }));
  const rows = [total, ...nodes, ...indexRows(assessment, rubric, locale)];
  const states = assessment.states.flatMap((state) => stateRows(state, [total, ...nodes]));
  return [...rows, ...states].map((row) => ({ ...head, ...row }));
}

function appraisalOf({ appraisal, answer }: NodeResult): Row {
  if (appraisal === undefined) return {};
  return { self_minus_appraised: appraisal.difference, appraisal_note: answer?.['appraisal-note'] ?? '' };
}

/** By criterion; with several waivers, all of them in one cell. */
function asidesOf(assessment: AssessmentResult, rubric: Rubric, titles: Titles, locale: Locale): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const line of describeSetAside(assessment, rubric, titles, readerOf(locale)).lines) {
    const before = rows.get(line.node);
    const reason = before === undefined ? line.reason : `${before.set_aside_reason ?? ''}; ${line.reason}`;
    rows.set(line.node, { set_aside: before?.set_aside ?? line.kind, set_aside_reason: reason });
  }
  return rows;
}

type Figures = Pick<NodeResult, 'score' | 'reason' | 'level' | 'coverage' | 'views' | 'share'>;

function figuresOf({ score, reason, level, coverage, views, share }: Figures): Row {
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

/** `node` is the id of the index, and the values of its tags: `lens:law/use`. */
function indexRows(assessment: AssessmentResult, rubric: Rubric, locale: Locale): Row[] {
  const said = new Map(describeIndices(assessment, rubric, readerOf(locale)).map((index) => [index.id, index]));
  return assessment.indices.flatMap(({ id, groups }) => {
    const { title = id, groups: named = [] } = said.get(id) ?? {};
    return groups.map(({ key, score, reason, level, coverage }, place): Row => ({
      node: key.length === 0 ? id : `${id}:${key.join('/')}`,
      kind: 'index',
      title: key.length === 0 ? title : `${title} – ${named[place]?.title ?? ''}`,
      score,
      reason,
      level,
      coverage,
    }));
  });
}

/** The total and every node in a further state; of a kind of their own, so that nobody counts a node twice. */
function stateRows(state: StateResult, rows: readonly Row[]): Row[] {
  return rows.flatMap(({ node = '', kind, title = '' }) => {
    const found: StateNode | undefined = kind === 'total' ? state : state.nodes[String(node)];
    if (found === undefined) return [];
    const { score, reason, level, gap, priority } = found;
    return [{ node, kind: 'state', title, score, reason, level, state: state.id, gap, priority }];
  });
}
