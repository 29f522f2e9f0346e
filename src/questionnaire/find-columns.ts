/** Which column of a table is which: by keys in a hidden row, else by the headers that people see, in any language. */
import type { Table, TableRow } from '../document/table.ts';
import { questionnaireMessagesIn } from '../locale/questionnaire-messages-in.ts';
import { LOCALES } from '../model/locale.ts';
import {
  ANSWER_COLUMNS,
  CSV_NAMES,
  EVIDENCE_COLUMNS,
  FIXED_COLUMNS,
  INSTANCE_COLUMNS,
  KEY_PREFIX,
  type ColumnKey,
} from '../model/questionnaire.ts';
import { matchKey } from './match-key.ts';

/** `instance` and `piece` are parts of the code, which a CSV has in columns of their own. */
export type FoundKey = ColumnKey | 'instance' | 'piece' | (typeof FIXED_COLUMNS)[number];

export interface FoundColumns {
  /** Rows that hold keys and headers, no answers. */
  readonly headerRows: ReadonlySet<number>;
  /** The row below which answers are expected. */
  readonly lastHeader: number;
  readonly byKey: ReadonlyMap<FoundKey, number>;
  /** What stands above a column. */
  readonly headerOf: (column: number) => string;
}

/** Headers stand near the top, whatever somebody inserted above them. */
const SEARCHED_ROWS = 60;

/** Null for a table that is none of ours. */
export function findColumns({ name, rows }: Table): FoundColumns | null {
  const searched = rows.slice(0, SEARCHED_ROWS);
  const keyed = searched.find((row) => keysIn(row, keyOf).size >= 2);
  const readHeader = name === null ? keyOfCsv : keyOfHeader;
  const headed = searched.find((row) => row !== keyed && isAnswerHeader(keysIn(row, readHeader)));
  const found = keyed ?? headed;
  if (found === undefined) return null;
  const headerRows = new Set([keyed, headed].flatMap((row) => (row === undefined ? [] : [row.number])));
  return {
    headerRows,
    lastHeader: Math.max(...headerRows),
    byKey: keysIn(found, keyed === undefined ? readHeader : keyOf),
    headerOf: (column) => String((headed ?? found).cells.find((cell) => cell.column === column)?.value ?? ''),
  };
}

/** Anybody's table may have columns called title and page. */
function isAnswerHeader(keys: ReadonlyMap<FoundKey, number>): boolean {
  return keys.has('code') && keys.size >= 2;
}

/** The first column of a key; a copy of it is somebody's own. */
function keysIn(row: TableRow, read: (text: string) => FoundKey | null): Map<FoundKey, number> {
  const keys = new Map<FoundKey, number>();
  for (const { column, value } of row.cells) {
    const key = read(String(value));
    if (key !== null && !keys.has(key)) keys.set(key, column);
  }
  return keys;
}

const KEYS: readonly FoundKey[] = [
  'code',
  'instance',
  'piece',
  ...ANSWER_COLUMNS,
  ...EVIDENCE_COLUMNS,
  ...INSTANCE_COLUMNS,
  ...FIXED_COLUMNS,
];

function keyOf(text: string): FoundKey | null {
  return text.startsWith(KEY_PREFIX) ? keyNamed(text.slice(KEY_PREFIX.length)) : null;
}

function keyNamed(name: string): FoundKey | null {
  if (/^state:[^\s:]+$/u.test(name)) return name as `state:${string}`;
  return KEYS.find((key) => key === name) ?? null;
}

function keyOfHeader(text: string): FoundKey | null {
  return HEADERS.get(matchKey(text)) ?? null;
}

function keyOfCsv(text: string): FoundKey | null {
  const [, state] = /^state-([^\s:]+)$/u.exec(text.trim()) ?? [];
  return state === undefined ? (NAMES.get(text.trim().toLowerCase()) ?? null) : `state:${state}`;
}

const HEADERS: ReadonlyMap<string, FoundKey> = new Map(
  LOCALES.flatMap((locale) => {
    const { columns, labels } = questionnaireMessagesIn(locale);
    const named = Object.entries(columns).map(([key, header]) => [matchKey(header), key as FoundKey] as const);
    const fixed = (['question', 'levels'] as const).map((key) => [matchKey(labels[key]), key] as const);
    return [...named, ...fixed];
  }),
);

const NAMES: ReadonlyMap<string, FoundKey> = new Map(KEYS.map((key) => [CSV_NAMES[key as ColumnKey] ?? key, key]));
