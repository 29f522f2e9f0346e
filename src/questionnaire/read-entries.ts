/** Recognised rows → what the questionnaire says of each question, from all the rows that speak of it. */
import type { AnswerValue } from '../model/assessment.ts';
import type { CellPlace } from '../model/issue.ts';
import type { ColumnKey } from '../model/questionnaire.ts';
import type { Rubric } from '../model/rubric.ts';
import type { IndexedCriterion } from '../rubric/node-index.ts';
import { markOf, type AnswerFieldKey } from './answer-marks.ts';
import type { GatheredRow } from './gather-rows.ts';
import { faultAt, placeOf, placeText, shownValue, type CellFault, type LocatedCell } from './located-cell.ts';
import { readAnswer, readTick } from './read-answer.ts';
import { readEvidence, type ReadPiece } from './read-evidence.ts';
import { CLEAR, isClear, numberIn, refusedCell, textIn, type Customs, type ReadValue } from './read-value.ts';
import { questionCode } from './row-code.ts';

/** Items of a check-list that were answered; for the others, what was answered before holds. */
export interface Ticks {
  readonly ticks: ReadonlyMap<string, boolean>;
}

export type EntryValue = AnswerValue | Ticks | typeof CLEAR;

export interface EntryField {
  readonly value: EntryValue;
  readonly place: CellPlace;
  /** As the cell shows it. */
  readonly shown: string;
}

/** What is said of one question; without faults, which are told apart. */
export interface Entry {
  readonly code: string;
  readonly node: IndexedCriterion;
  /** An id, or the place for a new instance. */
  readonly instance: string | null;
  readonly fields: ReadonlyMap<AnswerFieldKey, EntryField>;
  readonly pieces: readonly ReadPiece[];
  /** Where a field is, or would be, written. */
  readonly placeOf: (column: ColumnKey) => CellPlace | null;
  /** Where the row of a piece of evidence is; null where it is gone. */
  readonly placeOfPiece: (number: number) => CellPlace | null;
}

export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly faults: readonly CellFault[];
}

export function readEntries(rows: readonly GatheredRow[], rubric: Rubric, customs: Customs): ReadEntries {
  const byQuestion = new Map<string, GatheredRow[]>();
  for (const row of rows) {
    const code = questionCode(row.code);
    byQuestion.set(code, [...(byQuestion.get(code) ?? []), row]);
  }
  const read = [...byQuestion].map(([code, own]) => readEntry(code, own, rubric, customs));
  return { entries: read.map(({ entry }) => entry), faults: read.flatMap(({ faults }) => faults) };
}

function readEntry(
  code: string,
  rows: readonly GatheredRow[],
  rubric: Rubric,
  customs: Customs,
): { readonly entry: Entry; readonly faults: CellFault[] } {
  const [first] = rows as [GatheredRow, ...GatheredRow[]];
  const { node } = first;
  const faults: CellFault[] = [];
  const questions = rows.filter((row) => row.code.item === null);
  const fields = readFields(code, questions, { node, rubric, customs, faults });
  readTicks(rows, node, fields, faults);
  const pieces = questions.flatMap((row) => {
    const read = readEvidence(row.cells, row.code.piece ?? 1, node.own, customs);
    faults.push(...read.faults);
    return read.piece ?? [];
  });
  const main = questions.find((row) => row.code.piece === null) ?? first;
  return {
    faults,
    entry: {
      code,
      node,
      instance: first.code.instance,
      fields,
      // As they were counted, wherever their rows were moved to.
      pieces: pieces.toSorted((a, b) => (a.number ?? MANY) - (b.number ?? MANY)),
      placeOf: (column) => cellOf(main, column),
      placeOfPiece: (number) => {
        const row = questions.find(({ code: { piece } }) => (piece ?? 1) === number);
        return row === undefined ? null : (cellOf(row, 'document') ?? cellOf(row, 'requirement'));
      },
    },
  };
}

const MANY = 1_000_000;

function cellOf({ sheet, number, columns }: GatheredRow, column: ColumnKey): CellPlace | null {
  const at = columns.byKey.get(column);
  return at === undefined ? null : placeOf(sheet, number, at);
}

interface Reading {
  readonly node: IndexedCriterion;
  readonly rubric: Rubric;
  readonly customs: Customs;
  readonly faults: CellFault[];
}

const PLAIN_FIELDS = {
  answer: 'claimed',
  reason: 'reason',
  note: 'note',
  confidence: 'confidence',
  extent: 'extent',
} as const;

/** A row may be there twice, as copied for more evidence; what the copies say must agree. */
function readFields(code: string, rows: readonly GatheredRow[], reading: Reading): Map<AnswerFieldKey, EntryField> {
  const fields = new Map<AnswerFieldKey, EntryField>();
  const refused = new Set<AnswerFieldKey>();
  for (const [key, cell] of rows.flatMap((row) => [...row.cells])) {
    const field = fieldOf(key);
    if (field === null) continue;
    const read = readField(field, cell, reading);
    if (!read.ok) {
      reading.faults.push(read.fault);
      refused.add(field);
      continue;
    }
    if (read.value === '') continue;
    const other = fields.get(field);
    if (other === undefined) fields.set(field, { value: read.value, place: cell.place, shown: shownValue(cell) });
    else if (!isSame(other.value, read.value)) {
      reading.faults.push(contradiction(code, cell, other));
      refused.add(field);
    }
  }
  return new Map([...fields].filter(([field]) => !refused.has(field)));
}

function fieldOf(key: ColumnKey): AnswerFieldKey | null {
  if (key.startsWith('state:')) return key as `state:${string}`;
  return Object.hasOwn(PLAIN_FIELDS, key) ? PLAIN_FIELDS[key as keyof typeof PLAIN_FIELDS] : null;
}

function readField(
  field: AnswerFieldKey,
  cell: LocatedCell,
  { node, rubric, customs }: Reading,
): ReadValue<AnswerValue | typeof CLEAR> {
  const refused = refusedCell(cell);
  if (refused !== null) return { ok: false, fault: refused };
  if (isClear(cell)) return { ok: true, value: CLEAR };
  if (field === 'reason' || field === 'note') return { ok: true, value: textIn(cell) };
  if (field === 'confidence') return numberIn(cell, customs);
  if (field === 'extent') return readShare(cell, customs);
  return readAnswer(cell, node, rubric, customs);
}

/** 80 %, typed or as the cell shows it, is 0.8. */
function readShare(cell: LocatedCell, customs: Customs): ReadValue<number> {
  const [, percent] =
    typeof cell.value === 'string' ? (/^(.*\d)\s*[%٪]$/u.exec(cell.value.normalize('NFKC').trim()) ?? []) : [];
  const read = numberIn(percent === undefined ? cell : { ...cell, value: percent }, customs);
  if (!read.ok || percent === undefined) return read;
  return { ok: true, value: Number((read.value / 100).toPrecision(12)) };
}

function isSame(a: EntryValue, b: EntryValue): boolean {
  if (a === CLEAR || b === CLEAR || isTicks(a) || isTicks(b)) return a === b;
  return markOf(a) === markOf(b);
}

export function isTicks(value: EntryValue): value is Ticks {
  return typeof value === 'object' && !Array.isArray(value);
}

function contradiction(code: string, cell: LocatedCell, { place, shown }: Omit<EntryField, 'value'>): CellFault {
  const params = { code, found: shownValue(cell), other: shown, place: placeText(place, cell.place.sheet) };
  return faultAt('row-contradicts', cell.place, params);
}

/** What is ticked contradicts an answer that says that nothing is, or that nobody knows. */
function readTicks(
  rows: readonly GatheredRow[],
  node: IndexedCriterion,
  fields: Map<AnswerFieldKey, EntryField>,
  faults: CellFault[],
): void {
  const ticks = new Map<string, { readonly isTicked: boolean; readonly cell: LocatedCell }>();
  let isFaulty = false;
  for (const { code, cells } of rows) {
    const cell = cells.get('answer');
    if (code.item === null || cell === undefined || isClear(cell)) continue;
    const refused = refusedCell(cell);
    const read = refused === null ? readTick(cell) : ({ ok: false, fault: refused } as const);
    const before = ticks.get(code.item);
    if (!read.ok) faults.push(read.fault);
    else if (before !== undefined && before.isTicked !== read.value)
      faults.push(contradiction(node.id, cell, locatedAt(before.cell)));
    else ticks.set(code.item, { isTicked: read.value, cell });
    isFaulty ||= !read.ok || (before !== undefined && before.isTicked !== read.value);
  }
  const [tick] = ticks.values();
  if (tick === undefined || isFaulty) return;
  const said = fields.get('claimed');
  const ticked = [...ticks.values()].find(({ isTicked }) => isTicked);
  if (said === undefined)
    fields.set('claimed', {
      value: { ticks: new Map([...ticks].map(([id, { isTicked }]) => [id, isTicked])) },
      ...locatedAt(tick.cell),
    });
  else if (ticked !== undefined && !isListOf(said.value, ticks)) {
    faults.push(contradiction(node.id, ticked.cell, said));
    fields.delete('claimed');
  }
}

function locatedAt(cell: LocatedCell): Omit<EntryField, 'value'> {
  return { place: cell.place, shown: shownValue(cell) };
}

/** The same ticks once as a list and once in rows. */
function isListOf(value: EntryValue, ticks: ReadonlyMap<string, { readonly isTicked: boolean }>): boolean {
  return Array.isArray(value) && [...ticks].every(([id, { isTicked }]) => value.includes(id) === isTicked);
}
