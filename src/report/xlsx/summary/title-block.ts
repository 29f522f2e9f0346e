/** Who, when, by which rubric, and that the rubric is unofficial where it is. */
import { heightOf, linesOf } from '../cells/estimate-lines.ts';
import { COLOURS } from '../cells/house-style.ts';
import { putAcross } from '../cells/put.ts';
import { widthOf } from './summary-grid.ts';
import { gapRow, type SummaryPage } from './summary-page.ts';

const NAME_SIZE = 20;

export function titleBlock(page: SummaryPage): number {
  nameRow(page, 1);
  subtitleRow(page, 2);
  const next = noticeRow(page, 3);
  return gapRow(page, next);
}

function nameRow({ canvas, grid, agency }: SummaryPage, row: number): void {
  const { agencyName, agencyId } = agency;
  const name = agencyName === agencyId ? agencyName : `${agencyName} (${agencyId})`;
  const badge = grid.last - 1;
  const look = { size: NAME_SIZE, bold: true, colour: COLOURS.white, fill: COLOURS.brand, wrap: true, indent: 1 };
  putAcross(canvas, row, [grid.mark, badge - 1], name, look);
  putAcross(canvas, row, [badge, grid.last], agency.statusText, {
    size: 11,
    bold: true,
    colour: COLOURS.white,
    fill: agency.rubric.status === 'official' ? COLOURS.good : COLOURS.target,
    align: 'centre',
    wrap: true,
  });
  const lines = linesOf(name, widthOf(grid, grid.mark, badge - 1) * 0.92, NAME_SIZE);
  canvas.sheet.getRow(row).height = heightOf(lines, NAME_SIZE, 12);
}

function subtitleRow({ canvas, grid, agency, context }: SummaryPage, row: number): void {
  const { labels } = context.reader.messages;
  const parts = [
    agency.rubricTitle,
    agency.editionText,
    `${labels.period} ${agency.period}`,
    `${labels.asOf} ${agency.asOf}`,
  ];
  const text = parts.join('  ·  ');
  const look = { size: 10.5, colour: COLOURS.white, fill: COLOURS.brand, wrap: true, indent: 1 };
  putAcross(canvas, row, [grid.mark, grid.last], text, look);
  const lines = linesOf(text, widthOf(grid, grid.mark, grid.last) * 0.97, 10.5);
  canvas.sheet.getRow(row).height = heightOf(lines, 10.5, 8);
}

function noticeRow({ canvas, grid, agency }: SummaryPage, row: number): number {
  if (agency.statusSentence === '') return row;
  const text = agency.statusSentence;
  const look = { size: 9.5, colour: COLOURS.warn, fill: COLOURS.warnBack, wrap: true, indent: 1 };
  putAcross(canvas, row, [grid.mark, grid.last], text, look);
  const lines = linesOf(text, widthOf(grid, grid.mark, grid.last) * 0.97, 9.5);
  canvas.sheet.getRow(row).height = heightOf(lines, 9.5, 6);
  return row + 1;
}
