/** The header of a table on the summary: one text per span of columns. */
import { heightOf, linesOf } from '../cells/estimate-lines.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { putAcross } from '../cells/put.ts';
import { widthOf } from './summary-grid.ts';
import type { SummaryPage } from './summary-page.ts';

export interface HeaderCell {
  readonly span: readonly [number, number];
  readonly text: string;
  readonly align?: Look['align'];
  readonly indent?: number;
}

const SIZE = 9;

export function headerRow({ canvas, grid }: SummaryPage, row: number, cells: readonly HeaderCell[]): number {
  const lines = cells.map(({ span: [from, to], text }) => linesOf(text, widthOf(grid, from, to) - 1, SIZE));
  for (const { span, text, align = 'start', indent = 0 } of cells) {
    putAcross(canvas, row, span, text, {
      size: SIZE,
      colour: COLOURS.faint,
      rule: 'hairline',
      vertical: 'bottom',
      wrap: true,
      align,
      indent,
    });
  }
  canvas.sheet.getRow(row).height = heightOf(Math.max(1, ...lines), SIZE, 5);
  return row + 1;
}
