/** Writes one cell, or one text over several; the only way by which anything gets into a sheet. */
import type { CellHyperlinkValue, CellRichTextValue, CellValue, Worksheet } from 'exceljs';
import { fontOf, styleOf, type Look } from './house-style.ts';
import { safeText } from './safe-text.ts';

/** A part of a text that looks its own way. */
export interface TextRun {
  readonly text: string;
  readonly look: Look;
}

export interface Link {
  readonly text: string;
  /** The name of a sheet of this workbook. */
  readonly sheet: string;
}

/** Never a formula: there is no way to ask for one. */
export type Content = string | number | Date | null | readonly TextRun[] | Link;

export interface Canvas {
  readonly sheet: Worksheet;
  readonly isRtl: boolean;
}

export function put({ sheet, isRtl }: Canvas, row: number, column: number, content: Content, look: Look = {}): void {
  const cell = sheet.getCell(row, column);
  cell.value = valueOf(content, isRtl);
  cell.style = styleOf(look, isRtl);
}

/** One content over the columns `from` to `to`, which all get the look. */
export function putAcross(
  canvas: Canvas,
  row: number,
  [from, to]: readonly [number, number],
  content: Content,
  look: Look = {},
): void {
  for (let column = from; column <= to; column += 1) put(canvas, row, column, null, look);
  put(canvas, row, from, content, look);
  if (to > from) canvas.sheet.mergeCells(row, from, row, to);
}

/** `2027-12-31` as that day in every time zone: exceljs reckons in UTC. */
export function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function valueOf(content: Content, isRtl: boolean): CellValue {
  if (content === null || content === '') return null;
  if (typeof content === 'string') return safeText(content);
  if (typeof content === 'number' || content instanceof Date) return content;
  if (isRuns(content)) return richText(content, isRtl);
  return linkTo(content);
}

/** What a reader sees of it; empty for numbers and dates, which take one line. */
export function textOf(content: Content): string {
  if (typeof content === 'string') return content;
  if (content === null || typeof content === 'number' || content instanceof Date) return '';
  return isRuns(content) ? content.map(({ text }) => text).join('') : content.text;
}

function isRuns(content: readonly TextRun[] | Link): content is readonly TextRun[] {
  return Array.isArray(content);
}

function richText(runs: readonly TextRun[], isRtl: boolean): CellRichTextValue | null {
  if (runs.length === 0) return null;
  return { richText: runs.map(({ text, look }) => ({ text: safeText(text), font: fontOf(look, isRtl) })) };
}

function linkTo({ text, sheet }: Link): CellHyperlinkValue {
  return { text: safeText(text), hyperlink: addressOf(sheet) };
}

function addressOf(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!A1`;
}
