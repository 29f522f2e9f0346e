/** What the rows of a CSV say of the questionnaire they came from; a CSV that a script made may say nothing. */
import { columnName, type Table } from '../document/table.ts';
import { unguarded } from '../model/csv-guard.ts';
import { IdSchema, RubricReferenceSchema } from '../model/id.ts';
import { CSV_HEAD_COLUMNS, type AnswerMarks } from '../model/questionnaire.ts';
import { faultAt, type CellFault } from './located-cell.ts';
import { textAt, type ReadHead } from './read-head.ts';
import { questionCode, readCode } from './row-code.ts';

type HeadKey = (typeof CSV_HEAD_COLUMNS)[number];

export type CsvHeadRead =
  { readonly ok: true; readonly head: ReadHead } | { readonly ok: false; readonly faults: readonly CellFault[] };

/** Rows of two agencies in one file belong into two files. */
export function readCsvHead(table: Table): CsvHeadRead {
  const [header, ...rows] = table.rows;
  const columns = new Map(header?.cells.map(({ column, value }) => [String(value).trim().toLowerCase(), column]));
  const faults: CellFault[] = [];
  const only = (key: HeadKey): string | null => {
    const column = columns.get(key);
    if (column === undefined) return null;
    const said = rows.map((row) => ({ row, text: unguarded(textAt(row, column)) })).filter(({ text }) => text !== '');
    const first = said[0]?.text ?? null;
    const other = said.find(({ text }) => text !== first);
    if (other !== undefined) {
      const place = { sheet: null, cell: `${columnName(column)}${other.row.number}` };
      const params = { key, found: other.text, expected: first ?? '' };
      faults.push(faultAt('questionnaire-other-assessment', place, params));
    }
    return first;
  };
  const [agency, period, rubric, hash, exported] = CSV_HEAD_COLUMNS.slice(0, 5).map((key) => only(key));
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    head: {
      agency: IdSchema.safeParse(agency).success ? { id: agency ?? '' } : null,
      period: IdSchema.safeParse(period).success ? (period ?? null) : null,
      rubric: RubricReferenceSchema.safeParse(rubric).success ? (rubric ?? null) : null,
      hash: /^sha256:[0-9a-f]{64}$/u.test(hash ?? '') ? (hash ?? null) : null,
      exported: Number.isNaN(Date.parse(exported ?? '')) ? null : (exported ?? null),
      locale: 'en',
      marks: marksIn(table, columns),
    },
  };
}

/** Null where no row has a mark: nobody noted what was answered before. */
function marksIn({ rows }: Table, columns: ReadonlyMap<string, number>): Map<string, AnswerMarks> | null {
  const [criterion, instance, marked] = ['criterion', 'instance', 'marks'].map((name) => columns.get(name));
  if (criterion === undefined || marked === undefined) return null;
  const marks = new Map<string, AnswerMarks>();
  for (const row of rows.slice(1)) {
    const text = textAt(row, marked);
    const code = readCode(unguarded(textAt(row, criterion)));
    if (text === '' || code === null) continue;
    const own = instance === undefined ? '' : unguarded(textAt(row, instance));
    const key = questionCode({ criterion: code.criterion, instance: own === '' ? code.instance : own });
    marks.set(key, marksOf(text));
  }
  return marks.size === 0 ? null : marks;
}

function marksOf(text: string): AnswerMarks {
  const parts = text
    .split(';')
    .map((part) => [part.slice(0, part.lastIndexOf('=')), part.slice(part.lastIndexOf('=') + 1)]);
  const sound = parts.filter(([, mark = '']) => /^[0-9a-f]{16}$/u.test(mark)) as [string, string][];
  return {
    fields: Object.fromEntries(sound.filter(([field]) => field !== '+')),
    evidence: sound.filter(([field]) => field === '+').map(([, mark]) => mark),
  };
}
