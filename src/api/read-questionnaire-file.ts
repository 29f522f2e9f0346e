/** A questionnaire file, workbook or CSV, as its tables and what it says of itself. */
import type { Table } from '../document/table.ts';
import type { Issue, Read } from '../model/issue.ts';
import type { CellFault } from '../questionnaire/located-cell.ts';
import { readCsvHead } from '../questionnaire/read-csv-head.ts';
import { readHead, type ReadHead } from '../questionnaire/read-head.ts';
import type { Customs } from '../questionnaire/read-value.ts';
import { readBytes } from '../workspace/read-bytes.ts';

export interface QuestionnaireFile {
  readonly tables: readonly Table[];
  readonly head: ReadHead;
  readonly customs: Customs;
  /** ISO 8601: when a program last saved it; null where nobody knows. */
  readonly saved: string | null;
}

/** More than any questionnaire has, with some scans pasted in. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The readers are large and are loaded when there is something to read. */
export async function readQuestionnaireFile(file: string): Promise<Read<QuestionnaireFile>> {
  const bytes = await readBytes(file, MOST_BYTES);
  if (!bytes.ok) return bytes;
  return /\.(?:csv|tsv|txt)$/iu.test(file) ? readCsvFile(file, bytes.value) : readWorkbookFile(file, bytes.value);
}

async function readWorkbookFile(file: string, bytes: Uint8Array): Promise<Read<QuestionnaireFile>> {
  const { readWorkbook } = await import('../document/xlsx/read-workbook.ts');
  const book = await readWorkbook(file, bytes);
  if (!book.ok) return book;
  const { tables, modified, is1904 } = book.value;
  const read = readHead(tables);
  if (!read.ok) return { ok: false, issues: inFile(file, [read.fault]) };
  const { head, sheet } = read;
  // A program that keeps the time at which the questionnaire was made does not say when it was saved.
  const isLater = modified !== null && head.exported !== null && Date.parse(modified) > Date.parse(head.exported);
  const others = tables.filter((table) => table !== sheet);
  const customs = { locale: head.locale, is1904 };
  return { ok: true, value: { tables: others, head, customs, saved: isLater ? modified : null }, issues: [] };
}

async function readCsvFile(file: string, bytes: Uint8Array): Promise<Read<QuestionnaireFile>> {
  const { readCsv } = await import('../document/read-csv.ts');
  const table = readCsv(file, bytes);
  if (!table.ok) return table;
  const read = readCsvHead(table.value);
  if (!read.ok) return { ok: false, issues: inFile(file, read.faults) };
  const { head } = read;
  // Whoever has semicolons between cells writes 1,5 where others write 1.5.
  const locale = table.value.delimiter === ',' ? 'en' : 'vi';
  return {
    ok: true,
    value: { tables: [table.value], head, customs: { locale, is1904: false }, saved: null },
    issues: [],
  };
}

export function inFile(file: string, faults: readonly CellFault[]): Issue[] {
  return faults.map((fault) => ({ ...fault, file }));
}
