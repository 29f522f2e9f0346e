/** A workbook as somebody else's program has changed it: opened, edited and saved by exceljs. */
import ExcelJS from 'exceljs';

export interface EditedWorkbook {
  readonly book: ExcelJS.Workbook;
  /** The cell of a row and a column, by the code of the row and the key of the column, wherever they are. */
  readonly cell: (code: string, key: string) => ExcelJS.Cell;
}

export async function editWorkbook(
  bytes: Uint8Array,
  edit: (opened: EditedWorkbook) => void,
  saved = '2026-12-01T08:00:00Z',
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  edit({ book, cell: (code, key) => cellOf(book, code, key) });
  book.modified = new Date(saved);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function cellOf(book: ExcelJS.Workbook, code: string, key: string): ExcelJS.Cell {
  for (const sheet of book.worksheets) {
    const keys = rowWith(sheet, 'thang:code');
    if (keys === null || columnOf(keys, `thang:${key}`) === null) continue;
    const at = columnOf(keys, 'thang:code') ?? 1;
    for (let row = keys.number + 1; row <= sheet.rowCount; row += 1) {
      if (textOf(sheet.getCell(row, at)) === code) return sheet.getCell(row, columnOf(keys, `thang:${key}`) ?? 1);
    }
  }
  throw new Error(`The workbook has no row ${code} with a column ${key}`);
}

function rowWith(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Row | null {
  for (let row = 1; row <= Math.min(sheet.rowCount, 20); row += 1)
    if (columnOf(sheet.getRow(row), text) !== null) return sheet.getRow(row);
  return null;
}

function columnOf(row: ExcelJS.Row, text: string): number | null {
  let found: number | null = null;
  row.eachCell((cell, column) => {
    if (textOf(cell) === text) found ??= column;
  });
  return found;
}

/** What exceljs itself gives as text fails for merged cells. */
function textOf({ value }: ExcelJS.Cell): string {
  return typeof value === 'string' ? value : '';
}
