/** Writes a workbook and opens it again: with exceljs for its cells, as parts for what exceljs does not know. */
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { Result } from '../../../src/model/result.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { Parts } from '../../../src/report/xlsx/package/parts.ts';
import { workbookReport } from '../../../src/report/xlsx/workbook-report.ts';

export interface OpenedWorkbook {
  readonly bytes: Uint8Array;
  readonly book: ExcelJS.Workbook;
  readonly parts: Parts;
}

export async function openWorkbook(result: Result, locale: Locale = 'en'): Promise<OpenedWorkbook> {
  const bytes = await workbookReport(result, { locale, colour: false, columns: 80 });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return { bytes, book, parts: openParts(bytes) };
}

function openParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

export function sheetOf({ book }: OpenedWorkbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined)
    throw new Error(`No sheet ${name}; there are ${book.worksheets.map((one) => one.name).join(', ')}`);
  return sheet;
}

/** The first cell of the sheet that a reader sees and whose text is `text`. */
export function findCell(sheet: ExcelJS.Worksheet, text: string): ExcelJS.Cell {
  let found: ExcelJS.Cell | undefined;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (found === undefined && !sheet.getColumn(cell.fullAddress.col).hidden && textOf(cell) === text) found = cell;
    }),
  );
  if (found === undefined) throw new Error(`No cell says ${text}`);
  return found;
}

export function texts(sheet: ExcelJS.Worksheet): string[] {
  const all: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => all.push(textOf(cell))));
  return all;
}

/** exceljs fails to say the text of an empty merged cell. */
function textOf(cell: ExcelJS.Cell): string {
  return cell.value === null ? '' : cell.text;
}
