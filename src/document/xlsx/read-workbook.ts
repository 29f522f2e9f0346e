/**
 * Bytes of a workbook → its tables. The package is checked and taken apart here, and put together again from the few
 * parts that are needed: the reader never sees the file itself, so nothing can be hidden from the check and not from it.
 */
import { zipSync, strToU8 } from 'fflate';
import { streamXlsxRows, type CellValue as ReadValue } from 'hucre/xlsx';
import type { Issue, Read } from '../../model/issue.ts';
import type { CellValue, Table, TableCell, TableRow } from '../table.ts';
import { MAX_CELLS, MAX_SHARED_WORK, MAX_WORKBOOK_BYTES } from './limits.ts';
import { openPackage, type OpenPackage } from './open-package.ts';
import { percentStyles } from './percent-styles.ts';
import { notReadable, Refusal, tooLarge } from './refusal.ts';
import { sheetCells, type SheetCells } from './sheet-cells.ts';

export interface ReadWorkbook {
  readonly tables: readonly Table[];
  /** ISO 8601: when a program last saved it, by its own word. */
  readonly modified: string | null;
  /** Whether days are counted from 1904, as old Macs do. */
  readonly is1904: boolean;
}

/** Never throws, never inflates more than it may, never runs or follows anything; see `limits.ts`. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Read<ReadWorkbook>> {
  try {
    return { ok: true, value: await read(bytes), issues: [] };
  } catch (error) {
    const { code, params } = error instanceof Refusal ? error : notReadable('damaged');
    const issue: Issue = { code, severity: 'error', file, params };
    return { ok: false, issues: [issue] };
  }
}

async function read(bytes: Uint8Array): Promise<ReadWorkbook> {
  if (bytes.length > MAX_WORKBOOK_BYTES) throw tooLarge('bytes', bytes.length, MAX_WORKBOOK_BYTES);
  const opened = openPackage(bytes);
  const shared = (opened.sharedStrings?.length ?? 0) + (opened.styles?.length ?? 0);
  const work = shared * opened.sheets.length;
  if (work > MAX_SHARED_WORK) throw tooLarge('shared-bytes', work, MAX_SHARED_WORK);
  const percents = percentStyles(opened.styles);
  const tables: Table[] = [];
  let left = MAX_CELLS;
  for (const { name, text } of opened.sheets) {
    const cells = sheetCells(text(), percents, left);
    left -= cells.count;
    tables.push({ name, rows: await rowsOf(cells, opened), merged: cells.merged });
  }
  return { tables, modified: opened.modified, is1904: opened.is1904 };
}

async function rowsOf(cells: SheetCells, opened: OpenPackage): Promise<TableRow[]> {
  const byRow = new Map<number, TableCell[]>();
  const add = (row: number, cell: TableCell): void => {
    const known = byRow.get(row);
    if (known === undefined) byRow.set(row, [cell]);
    else known.push(cell);
  };
  for (const { row, column } of cells.formulas) add(row, { column, value: '', kind: 'formula' });
  for (const { row, column, word } of cells.errors) add(row, { column, value: word, kind: 'error' });
  for await (const { index, values } of streamXlsxRows(packed(cells.xml, opened))) {
    for (const [at, value] of values.entries()) {
      const plain = plainValue(value);
      const isPercent = cells.percents.has(`${index + 1},${at + 1}`);
      if (plain !== null)
        add(index + 1, { column: at + 1, value: plain, kind: 'value', ...(isPercent && { isPercent }) });
    }
  }
  return [...byRow]
    .toSorted(([a], [b]) => a - b)
    .map(([number, found]) => ({ number, cells: found.toSorted((a, b) => a.column - b.column) }));
}

function plainValue(value: ReadValue): CellValue | null {
  if (value === null || value === '') return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value;
  return value;
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of this one sheet. */
function packed(sheet: string, { sharedStrings, styles, is1904 }: OpenPackage): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${[
      relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
      ...(sharedStrings === null ? [] : [relation('r2', 'sharedStrings', 'sharedStrings.xml')]),
      ...(styles === null ? [] : [relation('r3', 'styles', 'styles.xml')]),
    ].join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...(sharedStrings !== null && { 'xl/sharedStrings.xml': sharedStrings }),
    ...(styles !== null && { 'xl/styles.xml': styles }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 0 });
}
