/** The rows of a questionnaire, recognised by their codes wherever they stand; what is nobody's is told, not dropped. */
import type { MergedCells, Table, TableRow } from '../document/table.ts';
import { CSV_HEAD_COLUMNS, FIXED_COLUMNS, type ColumnKey } from '../model/questionnaire.ts';
import type { Rubric } from '../model/rubric.ts';
import { unguarded } from '../model/csv-guard.ts';
import { answerPlaces, kindOf } from '../rubric/answer-places.ts';
import { columnName } from '../document/table.ts';
import type { IndexedCriterion } from '../rubric/node-index.ts';
import { findColumns, type FoundColumns, type FoundKey } from './find-columns.ts';
import { faultAt, placeOf, type CellFault, type LocatedCell } from './located-cell.ts';
import { preview } from '../document/preview.ts';
import { readCode, type RowCode } from './row-code.ts';

export interface GatheredRow {
  readonly code: RowCode;
  readonly node: IndexedCriterion;
  readonly sheet: string | null;
  readonly number: number;
  readonly columns: FoundColumns;
  /** What people may fill in; empty cells are left out. */
  readonly cells: ReadonlyMap<ColumnKey, LocatedCell>;
}

export interface Gathered {
  readonly rows: readonly GatheredRow[];
  readonly faults: readonly CellFault[];
  /** Columns with something in them that are none of ours, by sheet and header. */
  readonly leftOut: readonly { readonly sheet: string | null; readonly column: string }[];
}

/** Null for a table that is none of ours. */
export function gatherRows(table: Table, rubric: Rubric): Gathered | null {
  const columns = findColumns(table);
  if (columns === null || !(columns.byKey.has('answer') || columns.byKey.has('code'))) return null;
  if (!columns.byKey.has('code')) {
    const place = placeOf(table.name, columns.lastHeader, 1);
    return { rows: [], faults: [faultAt('column-missing', place, { column: 'thang:code' })], leftOut: [] };
  }
  const reading = { table, columns, rubric };
  const read = table.rows.filter(({ number }) => !columns.headerRows.has(number)).map((row) => readRow(row, reading));
  const rows = read.flatMap(({ row }) => row ?? []);
  const merged = mergedFaults(table, rows, columns);
  return {
    rows: rows.map((row) => withoutCells(row, merged.places)),
    faults: [...read.flatMap(({ faults }) => faults), ...merged.faults],
    leftOut: foreignColumns(table, rows, columns),
  };
}

interface Reading {
  readonly table: Table;
  readonly columns: FoundColumns;
  readonly rubric: Rubric;
}

interface ReadRow {
  readonly row: GatheredRow | null;
  readonly faults: readonly CellFault[];
}

const NOTHING: ReadRow = { row: null, faults: [] };

function readRow(row: TableRow, reading: Reading): ReadRow {
  const { table, columns, rubric } = reading;
  const cells = inputCells(row, reading);
  const typed = typedCode(row, columns);
  const code = typed === null ? null : readCode(typed);
  const node = code === null ? undefined : answerPlaces(rubric).byId.get(code.criterion);
  if (code !== null && node !== undefined && isItsPlace(code, node))
    return { row: { code, node, sheet: table.name, number: row.number, columns, cells }, faults: [] };
  const [first] = cells.values();
  if (first === undefined || row.number <= columns.lastHeader) return NOTHING;
  if (typed === null) return { row: null, faults: [faultAt('row-without-code', first.place)] };
  const suggestion = answerPlaces(rubric).suggest(code?.criterion ?? typed, node === undefined ? null : kindOf(node));
  const place = placeOf(table.name, row.number, columns.byKey.get('code') ?? 1);
  return { row: null, faults: [faultAt('row-unknown', place, { code: preview(typed) }, suggestion)] };
}

/** In a CSV the instance and the number of a piece of evidence have columns of their own. */
function typedCode({ cells }: TableRow, { byKey }: FoundColumns): string | null {
  const textOf = (key: FoundKey): string => {
    const cell = cells.find(({ column }) => column === byKey.get(key));
    const isText = cell !== undefined && cell.kind === 'value' && !(cell.value instanceof Date);
    return isText ? unguarded(String(cell.value)).normalize('NFC').trim() : '';
  };
  const [code, instance, piece] = [textOf('code'), textOf('instance'), textOf('piece')];
  if (code === '') return null;
  const isPlaced = instance === '' || code.includes('@');
  const placed = isPlaced ? code : code.replace(/^[^#+]*/u, (criterion) => `${criterion}@${instance}`);
  return piece === '' || /[#+]/u.test(placed) ? placed : `${placed}+${piece}`;
}

/** What counts another's answer is not asked; what is asked of instances names one. */
function isItsPlace({ instance, item }: RowCode, node: IndexedCriterion): boolean {
  const { checks, 'answer-of': source } = node.own;
  const hasItem = item === null || (checks !== undefined && Object.hasOwn(checks.items, item));
  return source === undefined && hasItem && (kindOf(node) !== null) === (instance !== null);
}

const FIXED: readonly string[] = FIXED_COLUMNS;
const CODE_PARTS: ReadonlySet<string> = new Set(['code', 'instance', 'piece']);

function inputCells({ number, cells }: TableRow, { table, columns }: Reading): Map<ColumnKey, LocatedCell> {
  const found = new Map<ColumnKey, LocatedCell>();
  for (const [key, column] of columns.byKey) {
    if (CODE_PARTS.has(key) || FIXED.includes(key)) continue;
    const cell = cells.find((one) => one.column === column);
    if (cell === undefined || isBlank(cell.value)) continue;
    const value = table.name === null && typeof cell.value === 'string' ? unguarded(cell.value) : cell.value;
    found.set(key as ColumnKey, { ...cell, value, place: placeOf(table.name, number, column) });
  }
  return found;
}

/** A formula has no value here, and is not nothing. */
function isBlank(value: LocatedCell['value']): boolean {
  return typeof value === 'string' && value !== '' && value.trim() === '';
}

/** Cells made one over several questions: only the first of them has a value, and nobody knows for whom. */
function mergedFaults(
  { name, merged }: Table,
  rows: readonly GatheredRow[],
  { byKey }: FoundColumns,
): { readonly faults: CellFault[]; readonly places: ReadonlySet<string> } {
  const inputs = [...byKey].flatMap(([key, column]) => (FIXED.includes(key) || CODE_PARTS.has(key) ? [] : [column]));
  const found = merged.filter(
    ({ from, to }) =>
      inputs.some((column) => column >= from.column && column <= to.column) &&
      rows.filter(({ number }) => number >= from.row && number <= to.row).length > 1,
  );
  const faults = found.map(({ from, to }) =>
    faultAt('cell-merged', placeOf(name, from.row, from.column), { range: rangeText({ from, to }) }),
  );
  return { faults, places: new Set(found.map(({ from }) => placeOf(name, from.row, from.column).cell)) };
}

function rangeText({ from, to }: MergedCells): string {
  return `${columnName(from.column)}${from.row}:${columnName(to.column)}${to.row}`;
}

function withoutCells(row: GatheredRow, places: ReadonlySet<string>): GatheredRow {
  if (places.size === 0) return row;
  return { ...row, cells: new Map([...row.cells].filter(([, { place }]) => !places.has(place.cell))) };
}

function foreignColumns(
  { name, rows: all }: Table,
  rows: readonly GatheredRow[],
  { byKey, headerOf }: FoundColumns,
): Gathered['leftOut'] {
  const ours = new Set(byKey.values());
  const taken = new Set(rows.map(({ number }) => number));
  const filled = all
    .filter(({ number }) => taken.has(number))
    .flatMap(({ cells }) => cells.map(({ column }) => column));
  const foreign = [...new Set(filled)].filter((column) => !ours.has(column)).toSorted((a, b) => a - b);
  const heads: readonly string[] = name === null ? CSV_HEAD_COLUMNS : [];
  return foreign
    .map((column) => ({ sheet: name, column: preview(headerOf(column)) || columnName(column) }))
    .filter(({ column }) => !heads.includes(column));
}
