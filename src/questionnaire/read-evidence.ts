/** One row's columns of evidence → what it says of one piece; whether that is a sound piece is asked of the whole answer. */
import { evidenceMark } from './answer-marks.ts';
import type { CellPlace } from '../model/issue.ts';
import type { Evidence } from '../model/evidence.ts';
import { LOCALES } from '../model/locale.ts';
import { EVIDENCE_COLUMNS, type EvidenceColumn } from '../model/questionnaire.ts';
import type { Criterion } from '../model/criterion.ts';
import { nearest } from '../document/nearest.ts';
import { preview } from '../document/preview.ts';
import { faultAt, type CellFault, type LocatedCell } from './located-cell.ts';
import { matchKey } from './match-key.ts';
import { CLEAR, dayIn, isClear, numberIn, refusedCell, textIn, type Customs, type ReadValue } from './read-value.ts';
import { requirementChoices } from './requirement-choices.ts';

type Part = string | number | typeof CLEAR;

export interface ReadPiece {
  /** Counted from 1 as when the questionnaire was made; null for a row that has no place of its own. */
  readonly number: number | null;
  readonly parts: ReadonlyMap<EvidenceColumn, Part>;
  /** The first cell, for faults of the piece as a whole. */
  readonly place: CellPlace;
  readonly places: ReadonlyMap<EvidenceColumn, CellPlace>;
}

export interface EvidenceRead {
  /** Null where the row says nothing, or only what it has its place for. */
  readonly piece: ReadPiece | null;
  readonly faults: readonly CellFault[];
}

export function readEvidence(
  cells: ReadonlyMap<string, LocatedCell>,
  number: number | null,
  criterion: Criterion,
  customs: Customs,
): EvidenceRead {
  const faults: CellFault[] = [];
  const parts = new Map<EvidenceColumn, Part>();
  const places = new Map<EvidenceColumn, CellPlace>();
  for (const key of EVIDENCE_COLUMNS) {
    const cell = cells.get(key);
    if (cell === undefined) continue;
    places.set(key, cell.place);
    const read = readPart(key, cell, criterion, customs);
    if (!read.ok) faults.push(read.fault);
    else if (read.value !== '') parts.set(key, read.value);
  }
  const [place] = places.values();
  const says = [...parts.keys()].filter((key) => key !== 'requirement' && key !== 'sha256');
  const isWithdrawn = parts.get('requirement') === CLEAR;
  const isPiece = place !== undefined && (says.length > 0 || isWithdrawn) && faults.length === 0;
  return { piece: isPiece ? { number, parts, place, places } : null, faults };
}

function readPart(key: EvidenceColumn, cell: LocatedCell, criterion: Criterion, customs: Customs): ReadValue<Part> {
  const refused = refusedCell(cell);
  if (refused !== null) return { ok: false, fault: refused };
  if (isClear(cell)) return { ok: true, value: CLEAR };
  switch (key) {
    case 'requirement':
      return readRequirement(cell, criterion);
    case 'effective':
    case 'valid-until':
      return dayIn(cell, customs);
    case 'measured':
      return numberIn(cell, customs);
    case 'section':
    case 'page':
      return { ok: true, value: numberOrText(textIn(cell)) };
    case 'file':
      // As Windows writes paths; the file may be opened elsewhere.
      return { ok: true, value: textIn(cell).replaceAll('\\', '/') };
    default:
      return { ok: true, value: textIn(cell) };
  }
}

/** Page 4 is a number in the file, whether a cell keeps it as one or as text. */
function numberOrText(text: string): string | number {
  return /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : text;
}

function readRequirement(cell: LocatedCell, criterion: Criterion): ReadValue<string> {
  const known = criterion.evidence.map(({ id }) => id);
  const named = ([...LOCALES, 'ids'] as const).flatMap((wording) => requirementChoices(criterion, wording));
  const typed = textIn(cell);
  const found = named.find(({ text }) => matchKey(text) === matchKey(typed));
  if (found !== undefined) return { ok: true, value: found.value };
  const params = { id: preview(typed), allowed: known.join(', ') };
  return { ok: false, fault: faultAt('unknown-requirement', cell.place, params, nearest(typed, known)) };
}

/**
 * The piece that a row makes of the one that was there: what it leaves empty stays. Null where it is withdrawn. A row may
 * have been copied from that of another piece, hidden hash and all.
 */
export function mergedPiece(
  old: Evidence | null,
  { parts }: ReadPiece,
  copiedFrom: Evidence | null = old,
): Evidence | null {
  if (parts.get('requirement') === CLEAR) return null;
  const { measurement, note, ...plain } = old ?? {};
  const before = {
    ...plain,
    measured: measurement?.value,
    unit: measurement?.unit,
    record: measurement?.record,
    shows: note,
  };
  const said = Object.fromEntries([...parts].map(([key, part]) => [key, part === CLEAR ? undefined : part]));
  const { measured, unit, record, shows, ...rest } = withFreshHash({ ...before, ...said }, copiedFrom);
  const measuring = { value: measured, unit, record };
  return defined({
    ...rest,
    ...(Object.values(measuring).some((part) => part !== undefined) && { measurement: defined(measuring) }),
    note: shows,
  }) as Evidence;
}

/** The hash in the hidden column is that of the file that was named before. */
function withFreshHash(
  piece: Readonly<Record<string, unknown>>,
  old: Evidence | null,
): Readonly<Record<string, unknown>> {
  const isOther = old?.file !== undefined && piece['file'] !== old.file && piece['sha256'] === old.sha256;
  return isOther ? { ...piece, sha256: undefined } : piece;
}

function defined(map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined));
}

/** Whether the row says no more and no less than the piece of this mark. */
export function isUnchanged(piece: ReadPiece, mark: string): boolean {
  const made = [...piece.parts.values()].includes(CLEAR) ? null : mergedPiece(null, piece);
  return made !== null && evidenceMark(made) === mark;
}
