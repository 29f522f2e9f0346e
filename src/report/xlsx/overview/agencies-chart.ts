/** The scores of the agencies as bars, below their table. */
import { COLOURS } from '../cells/house-style.ts';
import type { Canvas } from '../cells/put.ts';
import { referenceTo, type Chart } from '../charts/chart.ts';
import type { WorkbookContext } from '../sheets/open-sheet.ts';
import type { OverviewRow } from './overview-row.ts';

const FIRST_ROW = 4;
const HEADER_ROW = 3;
const ROWS_BESIDE = 8;

export function agenciesChart(
  { sheet }: Canvas,
  { reader }: WorkbookContext,
  name: string,
  rows: readonly OverviewRow[],
  row: number,
): Chart {
  const { labels, workbook } = reader.messages;
  const last = FIRST_ROW + rows.length - 1;
  const score = sheet.getColumn(5).letter;
  const scale = rows[0]?.rubric.scale ?? { min: 0, max: 1 };
  return {
    kind: 'bar',
    sheet: name,
    from: { column: 0, row },
    to: { column: 7, row: row + ROWS_BESIDE + rows.length * 2 },
    title: labels.score,
    alternative: workbook.sentences.agenciesAlternative(),
    categories: {
      reference: referenceTo(name, 'A', FIRST_ROW, last),
      values: rows.map((agency) => agency.name),
    },
    series: [
      {
        name: { reference: referenceTo(name, score, HEADER_ROW, HEADER_ROW), values: [labels.score] },
        values: {
          reference: referenceTo(name, score, FIRST_ROW, last),
          values: rows.map(({ assessment }) => assessment.score),
        },
        colour: COLOURS.effective.slice(-6),
        isDashed: false,
      },
    ],
    min: scale.min,
    max: scale.max,
    step: scale.max - scale.min <= 10 ? 1 : (scale.max - scale.min) / 5,
    locale: reader.locale,
  };
}
