/** One dimension of the questionnaire: a row for each question, what its answers mean, and cells to fill in. */
import type { Worksheet } from 'exceljs';
import { KEY_PREFIX, type QuestionnaireRow, type QuestionnaireSheet } from '../../../model/questionnaire.ts';
import { dimensionsOf } from '../../../model/rubric-tree.ts';
import { inLocale } from '../../../model/text.ts';
import { COLOURS } from '../cells/house-style.ts';
import { heightOf, linesOf } from '../cells/estimate-lines.ts';
import { put, putAcross, textOf, type Canvas, type Content } from '../cells/put.ts';
import { openSheet, repeatRows } from '../sheets/open-sheet.ts';
import { cellRules, type CellRules } from './cell-rules.ts';
import { columnPlan, type PlannedColumn, type PlannedKey } from './column-plan.ts';
import { putInput } from './input-cells.ts';
import { instanceContent, instancesTitle, nameCell } from './instances-sheet.ts';
import { markAnswered } from './mark-answered.ts';
import { answeredIn, isFree, progressFormula, questionsIn } from './progress.ts';
import type { QuestionnaireContext } from './questionnaire-context.ts';
import { levelRuns, questionRuns } from './row-texts.ts';
import { protect } from './sheet-protection.ts';

const KEY_ROW = 3;
const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;
const SIZE = 9.5;
/** Of most letters in a row for evidence. */
const SMALL = 8.7;
const TALLEST = 409;
const SHORTEST = 18;

/** Where the sheet says how many of its questions are answered. */
export interface WrittenSheet {
  readonly name: string;
  readonly title: string;
  /** Within the sheet: `D2`. */
  readonly progress: string;
  readonly answered: number;
  readonly questions: number;
}

export async function questionsSheet(
  context: QuestionnaireContext,
  sheet: QuestionnaireSheet,
  name: string,
): Promise<WrittenSheet> {
  const kinds = [...new Set(sheet.rows.flatMap(({ instance }) => instance?.kind ?? []))];
  const columns = columnPlan(context, kinds.length === 0 ? null : instancesTitle(kinds, context));
  const title = sheetTitle(context, sheet);
  const { agencyName, questionnaire, said } = context;
  const heading = said.sentences.sheetTitle({ sheet: title, agency: agencyName, period: questionnaire.period });
  const canvas = openSheet(context, {
    name,
    foot: `${heading} · ${questionnaire.rubric.id} ${questionnaire.rubric.version}`,
    orientation: 'landscape',
    frozen: { columns: placeOf(columns, 'question'), rows: HEADER_ROW },
    widths: columns.map(({ width }) => width),
  });
  writeHead(canvas, heading, sheet, columns, context);
  const rules = cellRules();
  for (const [at, row] of sheet.rows.entries()) writeRow(canvas, FIRST_ROW + at, row, columns, rules, context);
  rules.write(canvas.sheet);
  const last = HEADER_ROW + sheet.rows.length;
  hide(canvas.sheet, columns);
  markAnswered(canvas.sheet, columns, [FIRST_ROW, last], said);
  canvas.sheet.autoFilter = { from: { row: HEADER_ROW, column: 1 }, to: { row: last, column: lastShown(columns) } };
  printBlocks(canvas.sheet, columns, last);
  await protect(canvas.sheet);
  const [answered, questions] = [answeredIn(sheet.rows), questionsIn(sheet.rows)];
  return { name, title, progress: progressCell(canvas.sheet, columns), answered, questions };
}

function sheetTitle({ rubric, said, reader }: QuestionnaireContext, { dimension, part }: QuestionnaireSheet): string {
  const found = dimensionsOf(rubric).find(({ id }) => id === dimension);
  const title = inLocale(found?.title, reader.locale) || dimension;
  return part === null ? title : said.sentences.part({ title, part: reader.figures.number(part) });
}

function placeOf(columns: readonly PlannedColumn[], key: PlannedKey): number {
  return columns.findIndex((column) => column.key === key) + 1;
}

function lastShown(columns: readonly PlannedColumn[]): number {
  return columns.findLastIndex(({ page }) => page !== 'hidden') + 1;
}

/** Heading, what the dimension covers, how far it is answered, keys, headers. */
function writeHead(
  canvas: Canvas,
  heading: string,
  sheet: QuestionnaireSheet,
  columns: readonly PlannedColumn[],
  context: QuestionnaireContext,
): void {
  const { rubric, reader } = context;
  const about = inLocale(dimensionsOf(rubric).find(({ id }) => id === sheet.dimension)?.description, reader.locale);
  const answer = placeOf(columns, 'answer');
  put(canvas, 1, 1, heading, { size: 14, bold: true, colour: COLOURS.brand });
  canvas.sheet.getRow(1).height = 24;
  putAcross(canvas, 2, [1, answer - 1], about, { size: 9, colour: COLOURS.faint, wrap: true, vertical: 'top' });
  const width = columns.slice(0, answer - 1).reduce((sum, column) => sum + column.width, 0);
  canvas.sheet.getRow(2).height = Math.max(SHORTEST, heightOf(linesOf(about, width, 9), 9, 6));
  writeProgress(canvas, sheet.rows, columns, context);
  for (const [at, { key, header, page }] of columns.entries()) {
    put(canvas, KEY_ROW, at + 1, KEY_PREFIX + key, { size: 8, colour: COLOURS.faint });
    const fill = page === 'answers' ? COLOURS.brand : COLOURS.supported;
    const look = { size: SIZE, bold: true, colour: COLOURS.white, fill, wrap: true } as const;
    put(canvas, HEADER_ROW, at + 1, header, look);
  }
  canvas.sheet.getRow(KEY_ROW).hidden = true;
  canvas.sheet.getRow(HEADER_ROW).height = 30;
}

/** `3 / 5`: the number is counted by the program, the total is part of how it is shown. */
function writeProgress(
  canvas: Canvas,
  rows: readonly QuestionnaireRow[],
  columns: readonly PlannedColumn[],
  { said }: QuestionnaireContext,
): void {
  const answer = placeOf(columns, 'answer');
  // In the digits in which the program shows the count.
  const total = questionsIn(rows);
  put(canvas, 1, answer, said.labels.answered, { size: 9, colour: COLOURS.faint, vertical: 'bottom' });
  const look = { size: 12, bold: true, colour: COLOURS.brand, vertical: 'top', format: `0" / ${total}"` } as const;
  put(canvas, 2, answer, answeredIn(rows), look);
  canvas.sheet.getCell(2, answer).value = {
    formula: progressFormula(letters(canvas.sheet, columns), [FIRST_ROW, HEADER_ROW + rows.length]),
    result: answeredIn(rows),
    date1904: false,
  };
}

function progressCell(sheet: Worksheet, columns: readonly PlannedColumn[]): string {
  return `$${sheet.getColumn(placeOf(columns, 'answer')).letter}$2`;
}

function letters(sheet: Worksheet, columns: readonly PlannedColumn[]): (key: PlannedKey) => string {
  return (key) => sheet.getColumn(placeOf(columns, key)).letter;
}

function writeRow(
  canvas: Canvas,
  at: number,
  row: QuestionnaireRow,
  columns: readonly PlannedColumn[],
  rules: CellRules,
  context: QuestionnaireContext,
): void {
  let lines = 1;
  for (const [index, { key, width }] of columns.entries()) {
    const fixed = fixedContent(key, row, context);
    if (fixed === undefined) putInput(canvas, [at, index + 1], key, row, rules, context);
    else {
      const look = { size: SIZE, vertical: 'top', wrap: true, rule: 'grid' } as const;
      put(canvas, at, index + 1, fixed, { ...look, ...fixedLook(key) });
    }
    const shown = fixed === undefined ? String(row.cells[key as keyof QuestionnaireRow['cells']] ?? '') : textOf(fixed);
    if (key === 'instance') nameNewInstance(canvas, [at, index + 1], row, context);
    if (decidesHeight(key)) lines = Math.max(lines, linesOf(shown, width, row.kind === 'evidence' ? SMALL : SIZE));
  }
  canvas.sheet.getRow(at).height = Math.min(TALLEST, Math.max(SHORTEST, heightOf(lines, SIZE, 8)));
}

/** The others may be cut, or are hidden. */
function decidesHeight(key: PlannedKey): boolean {
  return key !== 'requirement' && key !== 'sha256' && key !== 'group';
}

/** A free line is called what somebody calls it in the list; shown only. */
function nameNewInstance(
  { sheet }: Canvas,
  [at, column]: readonly [number, number],
  row: QuestionnaireRow,
  context: QuestionnaireContext,
): void {
  const named = nameCell(row.instance, context);
  if (named === null) return;
  const cell = sheet.getCell(at, column);
  const unnamed = String(cell.value);
  cell.value = { formula: `IF(${named}="","${unnamed}",${named})`, result: unnamed, date1904: false };
}

/** Undefined for what people fill in. */
function fixedContent(key: PlannedKey, row: QuestionnaireRow, context: QuestionnaireContext): Content | undefined {
  switch (key) {
    case 'code':
      return row.code;
    case 'instance':
      return instanceContent(row.instance, context);
    case 'question':
      return questionRuns(row, context);
    case 'levels':
      return levelRuns(row, context);
    case 'kind':
      return kindMark(row);
    case 'group':
      return `${row.criterion}@${row.instance?.id ?? ''}`;
    default:
      return undefined;
  }
}

function fixedLook(key: PlannedKey): { readonly size?: number; readonly colour?: typeof COLOURS.faint } {
  return key === 'code' ? { size: 8, colour: COLOURS.faint } : {};
}

/** What the colours and the count of answers go by. */
function kindMark({ kind, reasonFor, instance }: QuestionnaireRow): string {
  if (kind === 'question' && isFree(instance)) return 'n';
  if (kind === 'question') return reasonFor === null ? 'q' : 'r';
  return kind === 'item' ? 'i' : 'e';
}

function hide(sheet: Worksheet, columns: readonly PlannedColumn[]): void {
  for (const [at, { page }] of columns.entries()) if (page === 'hidden') sheet.getColumn(at + 1).hidden = true;
}

/** Each block of columns on pages of its own; codes and questions stand on all of them. */
function printBlocks(sheet: Worksheet, columns: readonly PlannedColumn[], last: number): void {
  const block = (page: PlannedColumn['page']): string => {
    const [from, to] = [
      columns.findIndex((one) => one.page === page),
      columns.findLastIndex((one) => one.page === page),
    ];
    const top = page === 'answers' ? 1 : HEADER_ROW;
    return `${sheet.getColumn(from + 1).letter}${top}:${sheet.getColumn(to + 1).letter}${last}`;
  };
  sheet.pageSetup.printArea = [block('answers'), block('evidence'), block('further')].join('&&');
  sheet.pageSetup.printTitlesColumn = `A:${sheet.getColumn(placeOf(columns, 'question')).letter}`;
  repeatRows(sheet, HEADER_ROW, HEADER_ROW);
}
