/** Bytes of a CSV → its table, as Excel, LibreOffice or a script wrote it: commas, semicolons or tabs, with or without a mark. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Issue, Read } from '../model/issue.ts';
import { decodeText } from './decode-text.ts';
import type { Table, TableCell, TableRow } from './table.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/** No record of a questionnaire comes near. */
const LONGEST_RECORD = 1024 * 1024;
const MOST_RECORDS = 200_000;

export interface CsvTable extends Table {
  /** What stands between the cells: where it is no comma, a comma begins decimals. */
  readonly delimiter: string;
}

/** Every cell is text; rows are counted as a spreadsheet counts them, however many lines one takes. */
export function readCsv(file: string, bytes: Uint8Array): Read<CsvTable> {
  const decoded = decodeText(file, bytes);
  if ('code' in decoded) return { ok: false, issues: [decoded] };
  const { text, delimiter: said, skipped } = announced(decoded.text);
  const delimiter = said ?? likelyDelimiter(text);
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      max_record_size: LONGEST_RECORD,
      to: MOST_RECORDS,
    });
    return { ok: true, value: { name: null, rows: rowsOf(records, skipped), merged: [], delimiter }, issues: [] };
  } catch (error) {
    return { ok: false, issues: [syntaxIssue(file, error)] };
  }
}

/** Some programs say in a first line of its own what stands between the cells: `sep=;`. */
function announced(text: string): { text: string; delimiter: string | null; skipped: number } {
  const [line = '', delimiter = ''] = /^"?sep=([,;\t])"?\n/iu.exec(text) ?? [];
  return delimiter === ''
    ? { text, delimiter: null, skipped: 0 }
    : { text: text.slice(line.length), delimiter, skipped: 1 };
}

/** The one that occurs most in the first record, outside quotes. */
function likelyDelimiter(text: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of text.slice(0, LONGEST_RECORD)) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === '\n') break;
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const count = (delimiter: string): number => counts.get(delimiter) ?? 0;
  return DELIMITERS.reduce<string>((best, next) => (count(next) > count(best) ? next : best), ',');
}

function rowsOf(records: readonly (readonly string[])[], skipped: number): TableRow[] {
  return records.flatMap((record, index) => {
    const cells = record.flatMap((value, at): TableCell[] =>
      value === '' ? [] : [{ column: at + 1, value: value.normalize('NFC'), kind: 'value' }],
    );
    return cells.length === 0 ? [] : [{ number: index + 1 + skipped, cells }];
  });
}

function syntaxIssue(file: string, error: unknown): Issue {
  if (!(error instanceof CsvError)) throw error;
  const why = error.code === 'CSV_MAX_RECORD_SIZE' ? 'long' : 'quote';
  const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : null;
  const position = line === null ? {} : { position: { line: Math.max(1, line), column: 1 } };
  return { code: 'csv-syntax', severity: 'error', file, ...position, params: { why } };
}
