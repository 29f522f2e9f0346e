/** What the blocks of the summary share: the page they stand on, and the rows between them. */
import type { AgencyDigest } from '../../digest/digest.ts';
import { COLOURS } from '../cells/house-style.ts';
import { put, type Canvas } from '../cells/put.ts';
import type { WorkbookContext } from '../sheets/open-sheet.ts';
import type { SummaryGrid } from './summary-grid.ts';

/** What each block of the summary needs; blocks take the row they begin at and return the row after them. */
export interface SummaryPage {
  readonly canvas: Canvas;
  readonly grid: SummaryGrid;
  readonly agency: AgencyDigest;
  readonly context: WorkbookContext;
  readonly name: string;
  /** The sheet that says what is missing. */
  readonly missingSheet: string;
}

/** A row that only keeps its neighbours apart; returns the row after it. */
export function gapRow({ canvas }: SummaryPage, row: number, height = 9): number {
  canvas.sheet.getRow(row).height = height;
  return row + 1;
}

/** The heading of a table, ruled over the whole width. */
export function sectionRow({ canvas, grid }: SummaryPage, row: number, title: string): number {
  for (let column = grid.mark; column <= grid.last; column += 1) put(canvas, row, column, null, { rule: 'strong' });
  put(canvas, row, grid.mark, title, { size: 12, bold: true, colour: COLOURS.brand, rule: 'strong' });
  canvas.sheet.getRow(row).height = 21;
  return row + 1;
}
