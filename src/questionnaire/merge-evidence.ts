/** The pieces of evidence of one question: which are new, which say more than before, which are withdrawn. */
import type { Evidence } from '../model/evidence.ts';
import type { CellPlace } from '../model/issue.ts';
import type { ImportConflict, TakenEntry } from '../model/questionnaire-import.ts';
import { evidenceMark } from './answer-marks.ts';
import type { MergeContext } from './merge-entry.ts';
import { isUnchanged, mergedPiece, type ReadPiece } from './read-evidence.ts';
import type { Entry } from './read-entries.ts';
import { sayEvidence } from './say-value.ts';

export interface EvidencePlan {
  readonly addEvidence: readonly { readonly piece: Evidence; readonly from: ReadPiece }[];
  readonly setEvidence: readonly { readonly at: number; readonly set: Partial<Evidence>; readonly from: ReadPiece }[];
  readonly removeEvidence: readonly number[];
  readonly taken: readonly TakenEntry[];
  readonly conflicts: readonly ImportConflict[];
  readonly emptied: readonly CellPlace[];
}

/** Each row is held against the piece that it showed when the questionnaire was made; nothing is lost on either side. */
export function mergeEvidence(entry: Entry, current: readonly Evidence[], { marks }: MergeContext): EvidencePlan {
  const noted = marks?.evidence ?? [];
  const present = current.map(evidenceMark);
  const outcomes = originals(entry.pieces, noted).map((row) => outcomeOf(row, noted, current, present));
  const news = onlyOnce(outcomes.filter((one) => one.kind === 'new'));
  const changed = outcomes.filter((one) => one.kind === 'changed');
  const gone = outcomes.filter((one) => one.kind === 'gone');
  const told = ({ place }: ReadPiece): Pick<TakenEntry, 'code' | 'title' | 'field' | 'place'> => {
    return { code: entry.code, title: entry.node.own.title, field: 'evidence', place };
  };
  return {
    setEvidence: changed.flatMap(({ at, set, from }) => (set === null ? [] : [{ at, set, from }])),
    removeEvidence: [...gone, ...changed.filter(({ set }) => set === null)]
      .map(({ at }) => at)
      .toSorted((a, b) => a - b),
    addEvidence: [...changed.filter(({ set }) => set === null), ...news].map(({ made, from }) => ({
      piece: made,
      from,
    })),
    taken: [
      ...changed.map(({ old, made, from }) => ({ ...told(from), from: sayEvidence(old), to: sayEvidence(made) })),
      ...gone.map(({ old, from }) => ({ ...told(from), from: sayEvidence(old), to: null })),
      ...news.map(({ made, from }) => ({ ...told(from), from: null, to: sayEvidence(made) })),
    ],
    conflicts: news
      .filter(({ isOrphaned }) => isOrphaned)
      .map(({ made, from }) => ({ ...told(from), workbook: sayEvidence(made), file: null, outcome: 'both-kept' })),
    emptied: emptiedPieces(entry, noted),
  };
}

/** A row may have been copied and left as it was. */
function onlyOnce(news: readonly NewPiece[]): NewPiece[] {
  return [...new Map(news.map((one) => [evidenceMark(one.made), one])).values()];
}

interface Row {
  readonly from: ReadPiece;
  /** Its place when the questionnaire was made; null for one that was added or copied since. */
  readonly number: number | null;
  /** The place that it was copied from. */
  readonly copied: number | null;
}

/** Of rows with one code, the one that still says what it said is the original; else the first. */
function originals(pieces: readonly ReadPiece[], noted: readonly string[]): Row[] {
  const byNumber = new Map<number | null, ReadPiece[]>();
  for (const piece of pieces) byNumber.set(piece.number, [...(byNumber.get(piece.number) ?? []), piece]);
  return pieces.map((from) => {
    const { number } = from;
    const mark = number === null ? undefined : noted[number - 1];
    if (number === null || mark === undefined) return { from, number: null, copied: null };
    const same = byNumber.get(number) ?? [];
    const original = same.find((piece) => isUnchanged(piece, mark)) ?? same[0];
    return from === original ? { from, number, copied: null } : { from, number: null, copied: number };
  });
}

interface NewPiece {
  readonly kind: 'new';
  readonly made: Evidence;
  readonly from: ReadPiece;
  /** It changes a piece that the file no longer has as it was. */
  readonly isOrphaned: boolean;
}

interface ChangedPiece {
  readonly kind: 'changed';
  readonly made: Evidence;
  readonly from: ReadPiece;
  readonly at: number;
  readonly old: Evidence;
  /** Null where something of it was taken away. */
  readonly set: Partial<Evidence> | null;
}

interface GonePiece {
  readonly kind: 'gone';
  readonly from: ReadPiece;
  readonly at: number;
  readonly old: Evidence;
}

function outcomeOf(
  { from, number, copied }: Row,
  noted: readonly string[],
  current: readonly Evidence[],
  present: readonly string[],
): NewPiece | ChangedPiece | GonePiece | { readonly kind: 'same' } {
  const mark = number === null ? undefined : noted[number - 1];
  const at = mark === undefined ? -1 : present.indexOf(mark);
  const old = current[at] ?? null;
  const made = mergedPiece(old, from, old ?? current[(copied ?? 0) - 1] ?? null);
  if (made === null) return old === null ? { kind: 'same' } : { kind: 'gone', from, at, old };
  const isAsItWas = mark !== undefined && isUnchanged(from, mark);
  if (isAsItWas || present.includes(evidenceMark(made))) return { kind: 'same' };
  if (old === null) return { kind: 'new', made, from, isOrphaned: mark !== undefined };
  const isLess = Object.keys(old).some((key) => !Object.hasOwn(made, key));
  return { kind: 'changed', made, from, at, old, set: isLess ? null : freshFields(old, made) };
}

function freshFields(old: Evidence, made: Evidence): Partial<Evidence> {
  const before: Readonly<Record<string, unknown>> = old;
  return Object.fromEntries(
    Object.entries(made).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])),
  );
}

function emptiedPieces(entry: Entry, noted: readonly string[]): CellPlace[] {
  const said = new Set(entry.pieces.map(({ number }) => number));
  return noted.flatMap((_mark, at) => (said.has(at + 1) ? [] : (entry.placeOfPiece(at + 1) ?? [])));
}
