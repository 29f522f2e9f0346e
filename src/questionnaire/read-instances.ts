/** The list of instances: names that somebody gave to free lines become instances. */
import type { Instance } from '../model/assessment.ts';
import { IdSchema } from '../model/id.ts';
import type { Table, TableRow } from '../document/table.ts';
import { findColumns, type FoundColumns } from './find-columns.ts';
import { faultAt, placeOf, shownValue, type CellFault, type LocatedCell } from './located-cell.ts';
import type { Entry } from './read-entries.ts';
import { textAt } from './read-head.ts';
import { refusedCell, textIn } from './read-value.ts';
import { isNewInstance } from './row-code.ts';

export interface NewInstance extends Pick<Instance, 'of' | 'id'> {
  readonly title: string;
}

export interface ReadInstances {
  /** By what the codes of its questions say, the place that the questionnaire had for it, `~1`, or an id: its id. */
  readonly ids: ReadonlyMap<string, string>;
  /** Those that the assessment does not have. */
  readonly fresh: readonly NewInstance[];
  readonly faults: readonly CellFault[];
}

export function isInstanceTable(table: Table): boolean {
  const columns = findColumns(table);
  return columns !== null && columns.byKey.has('of') && columns.byKey.has('name') && !columns.byKey.has('answer');
}

/**
 * Only those that something is answered for; a name alone is a plan. A name that the assessment already has, and the
 * questionnaire did not know, was taken in before: it is the same one.
 */
export function readInstances(
  tables: readonly Table[],
  entries: readonly Entry[],
  present: readonly Pick<Instance, 'id'>[],
): ReadInstances {
  const lines = tables.filter(isInstanceTable).flatMap(linesOf);
  const known = lines.filter(({ place }) => !isNewInstance(place)).map(({ place }) => place.toLowerCase());
  const [given, there] = [new Set(known), new Set(present.map(({ id }) => id.toLowerCase()))];
  const ids = new Map<string, string>();
  const fresh: NewInstance[] = [];
  const faults: CellFault[] = [];
  for (const [place, used] of usedPlaces(entries)) {
    const read = readLine(place, used, lines.find((line) => line.place === place) ?? null);
    if ('faults' in read) {
      faults.push(...read.faults);
      continue;
    }
    const id = isNewInstance(place) ? freeId(read.id, given) : read.id;
    given.add(id.toLowerCase());
    ids.set(place, id);
    if (!there.has(id.toLowerCase())) fresh.push({ ...read, id });
  }
  return { ids, fresh, faults };
}

/** The first entry of each instance about which something is said. */
function usedPlaces(entries: readonly Entry[]): Map<string, Entry> {
  const used = new Map<string, Entry>();
  for (const entry of entries) {
    const says = entry.fields.size > 0 || entry.pieces.length > 0;
    if (says && entry.instance !== null && !used.has(entry.instance)) used.set(entry.instance, entry);
  }
  return used;
}

interface Line {
  readonly place: string;
  readonly name: LocatedCell | undefined;
  readonly id: LocatedCell | undefined;
  readonly nameAt: LocatedCell['place'];
}

function linesOf(table: Table): Line[] {
  const columns = findColumns(table);
  if (columns === null) return [];
  return table.rows
    .filter(({ number }) => !columns.headerRows.has(number))
    .map((row) => ({
      place: textAt(row, columns.byKey.get('code') ?? 0),
      name: cellAt(row, table, columns, 'name'),
      id: cellAt(row, table, columns, 'id'),
      nameAt: placeOf(table.name, row.number, columns.byKey.get('name') ?? 1),
    }))
    .filter(({ place }) => place !== '');
}

function cellAt(
  { number, cells }: TableRow,
  { name }: Table,
  { byKey }: FoundColumns,
  key: 'name' | 'id',
): LocatedCell | undefined {
  const cell = cells.find(({ column }) => column === byKey.get(key));
  return cell === undefined ? undefined : { ...cell, place: placeOf(name, number, cell.column) };
}

/** As of any text that a file has in one language. */
const LONGEST_TITLE = 4000;

/** Without a line, as in a CSV, the id is all there is. */
function readLine(
  place: string,
  used: Entry,
  line: Line | null,
): NewInstance | { readonly faults: readonly CellFault[] } {
  const of = used.node.per?.own.per?.kind ?? '';
  const refused = [line?.name, line?.id].flatMap((cell) => (cell === undefined ? [] : (refusedCell(cell) ?? [])));
  if (refused.length > 0) return { faults: refused };
  const title = line?.name === undefined ? '' : textIn(line.name);
  if (!isNewInstance(place)) return { of, id: place, title: title === '' ? place : title };
  const id = line?.id === undefined ? idFrom(title) : textIn(line.id);
  const at = line?.nameAt ?? used.placeOf('answer');
  if (id === '') return { faults: [faultAt('instance-without-name', at)] };
  if (title.length > LONGEST_TITLE) return { faults: [faultAt('too-long', at, { limit: LONGEST_TITLE })] };
  if (!IdSchema.safeParse(id).success)
    return {
      faults: [faultAt('bad-format', line?.id?.place ?? at, { format: 'id', found: shownValue({ value: id }) })],
    };
  return { of, id, title: title === '' ? id : title };
}

/** `Hệ thống một cửa` → hệ-thống-một-cửa */
function idFrom(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^[-\p{M}]+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
}

function freeId(wanted: string, given: ReadonlySet<string>): string {
  let id = wanted;
  for (let turn = 2; given.has(id.toLowerCase()); turn += 1) id = `${wanted}-${turn}`;
  return id;
}
