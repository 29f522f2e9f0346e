/** Below the dimensions: the total in every view, its level and its coverage, so that the views stand side by side. */
import type { ViewScore } from '../../../model/result.ts';
import { thresholdsOf } from '../../digest/reader.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { gapFormat, percentFormat, scoreFormat } from '../cells/number-format.ts';
import { put } from '../cells/put.ts';
import { putChange } from './put-change.ts';
import type { SummaryPage } from './summary-page.ts';

export function totalRows(page: SummaryPage, row: number): number {
  const { labels } = page.context.reader.messages;
  fillRow(page, row, { rule: 'above', fill: COLOURS.band });
  scoresRow(page, row, { size: 10.5, bold: true, rule: 'above', fill: COLOURS.band });
  viewRow(
    page,
    row + 1,
    labels.level,
    ({ level }) => level,
    () => '0',
  );
  viewRow(
    page,
    row + 2,
    labels.coverage,
    ({ coverage }) => coverage,
    (value) => percentFormat(value),
  );
  return row + 3;
}

function fillRow({ canvas, grid }: SummaryPage, row: number, look: Look): void {
  for (let column = grid.mark; column <= grid.last; column += 1) put(canvas, row, column, null, look);
}

function scoresRow(page: SummaryPage, row: number, look: Look): void {
  const { canvas, grid, agency, context } = page;
  const { labels } = context.reader.messages;
  const { score, reason, level, views } = agency.assessment;
  const marks = thresholdsOf(agency.rubric);
  const number: Look = { ...look, align: 'end' };
  put(canvas, row, grid.title, labels.total, look);
  put(canvas, row, grid.score, score ?? (reason === 'no-total' ? '–' : agency.scoreText), {
    ...number,
    format: score === null ? undefined : scoreFormat(score, marks),
  });
  put(canvas, row, grid.level, level, { ...number, format: '0' });
  for (const { view, column } of grid.views) {
    const value = views[view]?.score ?? null;
    put(
      canvas,
      row,
      column,
      value ?? (views[view] === null ? labels.notGiven : '–'),
      value === null
        ? { ...number, bold: false, colour: COLOURS.faint }
        : { ...number, format: scoreFormat(value, marks) },
    );
  }
  for (const { level: wanted, column } of grid.gaps) {
    const distance = agency.targets.find((target) => target.level === wanted)?.distance ?? null;
    put(
      canvas,
      row,
      column,
      distance ?? '–',
      distance === null ? number : { ...number, format: gapFormat(distance, labels.noGap) },
    );
  }
  if (grid.change !== null) putChange(page, row, grid.change, agency.change?.difference ?? null, number);
  canvas.sheet.getRow(row).height = 20;
}

/** One property of the total in the view that is shown and in the others. */
function viewRow(
  page: SummaryPage,
  row: number,
  label: string,
  pick: (view: ViewScore) => number | null,
  format: (value: number) => string,
): void {
  const { canvas, grid, agency } = page;
  const { view: shown, views } = agency.assessment;
  const look: Look = { size: 9.5, colour: COLOURS.faint, fill: COLOURS.band };
  fillRow(page, row, look);
  put(canvas, row, grid.title, label, look);
  for (const { view, column } of [{ view: shown, column: grid.score }, ...grid.views]) {
    const found = views[view];
    const value = found === null ? null : pick(found);
    put(canvas, row, column, value ?? '–', {
      ...look,
      align: 'end',
      format: value === null ? undefined : format(value),
    });
  }
  canvas.sheet.getRow(row).height = 16;
}
