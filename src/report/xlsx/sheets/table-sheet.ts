/** A sheet that is one long table: heading, header that stays in sight, a filter over the rows that are used. */
import type { Worksheet } from 'exceljs';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { put, textOf, type Canvas, type Content } from '../cells/put.ts';
import { heightOf, linesOf } from '../cells/estimate-lines.ts';
import { addDataBar, type BarRange } from '../cells/data-bar.ts';
import { openSheet, repeatRows, type WorkbookContext } from './open-sheet.ts';

export interface TableColumn<Row> {
  readonly header: string;
  readonly width: number;
  readonly content: (row: Row) => Content;
  readonly look?: (row: Row) => Look;
  /** Of the header and of the cells. */
  readonly align?: Look['align'];
  /** Draws a bar in each cell, between these ends. */
  readonly bar?: BarRange | undefined;
}

export interface TablePlan<Row> {
  readonly name: string;
  readonly heading: string;
  /** Below the heading; the status of the rubric, as a rule. */
  readonly notice: string;
  readonly foot: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Said instead of rows when there are none. */
  readonly empty: string;
  readonly frozenColumns: number;
}

const HEADER_ROW = 3;
const HEADER_SIZE = 9.5;
const SIZE = 9.5;
/** How much wider bold letters are. */
const BOLD = 1.07;
/** No row of Excel is taller. */
const TALLEST = 409;

/** The row below the last one. */
export function tableSheet<Row>(context: WorkbookContext, plan: TablePlan<Row>): { canvas: Canvas; nextRow: number } {
  const { columns, rows, frozenColumns } = plan;
  const canvas = openSheet(context, {
    name: plan.name,
    foot: plan.foot,
    orientation: 'landscape',
    frozen: { columns: frozenColumns, rows: HEADER_ROW },
    widths: columns.map(({ width }) => width),
  });
  writeHeading(canvas, plan);
  writeHeader(canvas, columns);
  for (const [index, row] of rows.entries()) writeRow(canvas, HEADER_ROW + 1 + index, row, columns);
  if (rows.length === 0) put(canvas, HEADER_ROW + 1, 1, plan.empty, { colour: COLOURS.faint, italic: true });
  else finishRows(canvas.sheet, columns, rows.length);
  repeatRows(canvas.sheet, HEADER_ROW, HEADER_ROW);
  return { canvas, nextRow: HEADER_ROW + Math.max(1, rows.length) + 1 };
}

function writeHeading<Row>(canvas: Canvas, { heading, notice }: TablePlan<Row>): void {
  put(canvas, 1, 1, heading, { size: 14, bold: true, colour: COLOURS.brand });
  put(canvas, 2, 1, notice, { size: 9, colour: COLOURS.warn });
  canvas.sheet.getRow(1).height = 24;
  canvas.sheet.getRow(2).height = 16;
}

function writeHeader<Row>(canvas: Canvas, columns: readonly TableColumn<Row>[]): void {
  const lines = columns.map(({ header, width }) => linesOf(header, width - 2, HEADER_SIZE));
  canvas.sheet.getRow(HEADER_ROW).height = Math.max(24, heightOf(Math.max(...lines), HEADER_SIZE, 8));
  for (const [index, { header, align = 'start' }] of columns.entries()) {
    put(canvas, HEADER_ROW, index + 1, header, {
      size: HEADER_SIZE,
      bold: true,
      colour: COLOURS.white,
      fill: COLOURS.brand,
      wrap: true,
      align,
    });
  }
}

/** Excel would fit the heights by itself on opening; LibreOffice does not, and print needs them at once. */
function writeRow<Row>(canvas: Canvas, at: number, row: Row, columns: readonly TableColumn<Row>[]): void {
  let lines = 1;
  for (const [index, { content, look, width, align = 'start' }] of columns.entries()) {
    const shown = content(row);
    const own: Look = { size: SIZE, vertical: 'top', wrap: true, rule: 'hairline', align, ...look?.(row) };
    put(canvas, at, index + 1, shown, own);
    lines = Math.max(lines, linesOf(textOf(shown), width, own.bold === true ? SIZE * BOLD : SIZE));
  }
  canvas.sheet.getRow(at).height = Math.min(TALLEST, heightOf(lines, SIZE, 5));
}

function finishRows<Row>(sheet: Worksheet, columns: readonly TableColumn<Row>[], count: number): void {
  const last = HEADER_ROW + count;
  sheet.autoFilter = {
    from: { row: HEADER_ROW, column: 1 },
    to: { row: last, column: columns.length },
  };
  for (const [index, { bar }] of columns.entries()) {
    if (bar === undefined) continue;
    const letter = sheet.getColumn(index + 1).letter;
    addDataBar(sheet, `${letter}${HEADER_ROW + 1}:${letter}${last}`, bar);
  }
}
