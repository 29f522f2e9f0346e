/** All agencies of the result beside each other: level, score, what is left to each target, and the way to their sheets. */
import type { AssessmentResult } from '../../../model/result.ts';
import { subtractDecimals } from '../../../model/subtract-decimals.ts';
import { inLocale } from '../../../model/text.ts';
import { editionText, groupByEdition } from '../../digest/describe-edition.ts';
import { shortOf } from '../../digest/describe-targets.ts';
import { rubricOf } from '../../digest/digest.ts';
import { scoreText, thresholdsOf, type Reader } from '../../digest/reader.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { changeFormat, gapFormat, percentFormat, scoreFormat } from '../cells/number-format.ts';
import { put, type Content } from '../cells/put.ts';
import type { Chart } from '../charts/chart.ts';
import type { WorkbookContext } from '../sheets/open-sheet.ts';
import { MOST_AGENCIES, type AgencyPlan } from '../sheets/plan-sheets.ts';
import { tableSheet, type TableColumn } from '../sheets/table-sheet.ts';
import { agenciesChart } from './agencies-chart.ts';
import { overviewHeading } from './overview-heading.ts';
import type { OverviewRow } from './overview-row.ts';

export function overviewSheet(context: WorkbookContext, name: string, agencies: readonly AgencyPlan[]): Chart[] {
  const groups = groupByEdition(
    agencies.map((plan) => rowOf(plan, context)),
    context.result,
    context.reader,
  );
  const rows = groups.flatMap(({ members }) => members);
  const rubrics = groups.length > 1 ? rubricColumn(context.reader) : [];
  const { canvas, nextRow } = tableSheet(context, {
    name,
    ...overviewHeading(context, rows),
    columns: [
      ...namingColumns(context.reader),
      ...scoreColumns(context.reader, rows),
      ...rubrics,
      ...targetColumns(context),
    ],
    rows,
    empty: context.reader.messages.sentences.summary({ assessed: '0', failed: String(context.result.failures.length) }),
    frozenColumns: 1,
  });
  const hasOwnSheets = agencies.some(({ sheets }) => sheets !== null);
  if (hasOwnSheets && !isOneScale(rows)) return [];
  if (hasOwnSheets) return [agenciesChart(canvas, context, name, rows, nextRow + 1)];
  if (rows.length > 0)
    writeLimit(context, rows.length, (text) => put(canvas, nextRow + 1, 1, text, { colour: COLOURS.warn }));
  return [];
}

function rowOf({ assessment, sheets }: AgencyPlan, { result, reader }: WorkbookContext): OverviewRow {
  const { agency } = assessment;
  return {
    assessment,
    rubric: rubricOf(assessment, result),
    name: inLocale(agency.name, reader.locale) || agency.id,
    sheet: sheets?.summary ?? null,
  };
}

/** Bars of different scales beside each other would be compared. */
function isOneScale(rows: readonly OverviewRow[]): boolean {
  return new Set(rows.map(({ rubric: { scale } }) => `${scale.min} ${scale.max}`)).size <= 1;
}

type Columns = TableColumn<OverviewRow>[];

/** Where agencies were measured by several rubrics, which stand one below the other. */
function rubricColumn(reader: Reader): Columns {
  return [
    {
      header: reader.messages.labels.rubric,
      width: 30,
      content: ({ rubric }) => editionText(rubric, reader),
      look: () => ({ colour: COLOURS.faint }),
    },
  ];
}

function namingColumns({ messages: { labels, workbook } }: Reader): Columns {
  return [
    {
      header: labels.agency,
      width: 42,
      content: ({ name, sheet }) => (sheet === null ? name : { text: name, sheet }),
      look: ({ sheet }) => ({ bold: true, ...(sheet !== null && { colour: COLOURS.brand, underline: true }) }),
    },
    {
      header: workbook.labels.id,
      width: 12,
      content: ({ assessment }) => assessment.agency.id,
      look: () => ({ colour: COLOURS.faint }),
    },
    {
      header: labels.period,
      width: 10,
      content: ({ assessment }) => assessment.period,
      align: 'centre',
    },
  ];
}

function scoreColumns(reader: Reader, rows: readonly OverviewRow[]): Columns {
  const { labels } = reader.messages;
  return [
    {
      header: labels.level,
      width: 10,
      align: 'centre',
      content: ({ assessment: { level }, rubric }) =>
        level ?? (rubric.scoring.level === 'none' ? '–' : labels.notRated),
      look: () => ({ bold: true, format: '0' }),
    },
    {
      header: labels.score,
      width: 14,
      align: 'centre',
      content: ({ assessment, rubric }) => assessment.score ?? scoreText(assessment, rubric, reader),
      look: ({ assessment: { score }, rubric }) => ({
        format: score === null ? undefined : scoreFormat(score, thresholdsOf(rubric)),
      }),
      bar: isOneScale(rows) ? rows[0]?.rubric.scale : undefined,
    },
    {
      header: labels.coverage,
      width: 11,
      align: 'centre',
      content: ({ assessment }) => assessment.coverage,
      look: ({ assessment: { coverage }, rubric }) => ({
        format: percentFormat(coverage, [rubric.scoring['min-coverage'] ?? 1]),
      }),
    },
    {
      header: labels.change,
      width: 11,
      align: 'centre',
      content: ({ assessment }) => changeOf(assessment) ?? '–',
      look: ({ assessment }) => changeLook(changeOf(assessment)),
    },
  ];
}

/** One per target of the programme; 0 is written as a word, for it is good news. */
function targetColumns({ result, reader }: WorkbookContext): Columns {
  const { labels } = reader.messages;
  return (result.programme?.targets ?? []).map(({ id, title }) => ({
    header: `${labels.distance}: ${inLocale(title, reader.locale)}`,
    width: 17,
    align: 'centre',
    content: (row): Content => distanceTo(id, row, reader),
    look: (row): Look => {
      const distance = distanceTo(id, row, reader);
      const isReached = row.assessment.progress.some((one) => one.target === id && one.reached);
      return {
        colour: isReached ? COLOURS.good : COLOURS.ink,
        ...(typeof distance === 'number' && { format: gapFormat(distance, labels.reached) }),
      };
    },
  }));
}

/** Points, or in a word what is missing instead. */
function distanceTo(id: string, { assessment, rubric }: OverviewRow, reader: Reader): number | string {
  const target = assessment.progress.find((one) => one.target === id);
  if (target === undefined) return '–';
  if (target.reached) return reader.messages.labels.reached;
  const short = shortOf(target.level, assessment, rubric, reader);
  return short === null ? reader.messages.labels.notReached : (short.distance ?? short.brief);
}

function changeOf({ score, previous }: AssessmentResult): number | null {
  if (previous?.comparable !== true || previous.score === null || score === null) return null;
  return subtractDecimals(score, previous.score);
}

function changeLook(change: number | null): Look {
  if (change === null) return { colour: COLOURS.faint };
  const colour = change > 0 ? COLOURS.good : change < 0 ? COLOURS.bad : COLOURS.ink;
  return { colour, format: changeFormat(change) };
}

function writeLimit({ reader }: WorkbookContext, count: number, write: (text: string) => void): void {
  write(
    reader.messages.workbook.sentences.tooManyAgencies({
      count: reader.figures.number(count),
      limit: reader.figures.number(MOST_AGENCIES),
    }),
  );
}
