/** What a questionnaire says of itself: which rubric and agency it is about, and marks of what was answered before. */
import type { Table, TableRow } from '../document/table.ts';
import type { Agency } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import { HeadSchema, MarksSchema } from '../model/questionnaire-head.ts';
import { KEY_PREFIX, QUESTIONNAIRE_LAYOUT, type AnswerMarks } from '../model/questionnaire.ts';
import { faultAt, type CellFault } from './located-cell.ts';

export interface ReadHead {
  /** `id@version` */
  readonly rubric: string | null;
  /** Null where a CSV does not say. */
  readonly hash: string | null;
  readonly agency: Agency | null;
  readonly period: string | null;
  readonly locale: Locale;
  /** ISO 8601 */
  readonly exported: string | null;
  /** By code of the question; null where nobody noted what was answered before. */
  readonly marks: ReadonlyMap<string, AnswerMarks> | null;
}

export type HeadRead =
  | { readonly ok: true; readonly head: ReadHead; readonly sheet: Table }
  | { readonly ok: false; readonly fault: CellFault };

/** On a hidden sheet: `thang:questionnaire` in its first cell, then a name and a value in each row. */
export function readHead(tables: readonly Table[]): HeadRead {
  const sheet = tables.find(({ rows }) => textAt(rows[0], 1) === `${KEY_PREFIX}questionnaire`);
  if (sheet === undefined) return { ok: false, fault: faultAt('questionnaire-unknown', null) };
  const layout = numberIn(textAt(sheet.rows[0], 2));
  if (layout !== null && layout > QUESTIONNAIRE_LAYOUT)
    return { ok: false, fault: faultAt('questionnaire-layout', null, { found: layout }) };
  const named = new Map(sheet.rows.map((row) => [textAt(row, 1), textAt(row, 2)]));
  const shaped = HeadSchema.safeParse({
    layout,
    agency: parsedJson(named.get('agency')),
    ...Object.fromEntries(
      ['rubric', 'version', 'hash', 'period', 'locale', 'exported'].map((key) => [key, named.get(key)]),
    ),
  });
  if (!shaped.success) return { ok: false, fault: faultAt('questionnaire-unknown', null) };
  const { rubric, version, ...rest } = shaped.data;
  return { ok: true, sheet, head: { ...rest, rubric: `${rubric}@${version}`, marks: marksIn(sheet) } };
}

/** What cannot be read is as if it had not been noted. */
function marksIn({ rows }: Table): Map<string, AnswerMarks> {
  const marks = new Map<string, AnswerMarks>();
  for (const row of rows) {
    if (textAt(row, 1) !== 'mark') continue;
    const shaped = MarksSchema.safeParse(parsedJson(textAt(row, 3)));
    if (shaped.success) marks.set(textAt(row, 2), shaped.data);
  }
  return marks;
}

/** The text of a cell, whatever a program has made of it. */
export function textAt(row: TableRow | undefined, column: number): string {
  const value = row?.cells.find((cell) => cell.column === column)?.value ?? '';
  return value instanceof Date ? value.toISOString() : String(value).trim();
}

function numberIn(text: string): number | null {
  return /^\d{1,6}$/u.test(text) ? Number(text) : null;
}

function parsedJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
