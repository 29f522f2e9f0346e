/** What the planning of edits knows at each place of a text. */
import type { Edit, EntryEdits } from './edits.ts';
import type { Entry } from './edit-yaml-layout.ts';
import type { ValueWriter } from './edit-yaml-text.ts';
import type { Path } from './fault.ts';
import type { Splice } from './splice.ts';

/** What every edit of one text needs. */
export interface Ground {
  readonly text: string;
  readonly isJson: boolean;
  readonly writer: ValueWriter;
}

/** Where a map or list stands. */
export interface Standing {
  readonly ground: Ground;
  /** Where a comment can stand that speaks of what is between brackets: the start of a line, and how far in. */
  readonly comment: { readonly offset: number; readonly column: number };
  /** The entry whose value it is, and whether that stands between brackets; null for the whole document. */
  readonly above: { readonly entry: Entry; readonly isFlow: boolean } | null;
  readonly path: Path;
}

/** An entry with the edits that concern it. */
export interface EditedEntry extends EntryEdits {
  readonly entry: Entry;
  readonly path: Path;
  readonly isRemoved: boolean;
}

/** A map or list with the edits that concern it. */
export interface Inside {
  readonly entries: readonly EditedEntry[];
  readonly inserts: readonly Extract<Edit, { kind: 'insert' }>[];
  /** What changes an entry that stays: its key, its value, or what lies below it. */
  readonly spliceEntry: (edited: EditedEntry, standing: Standing) => Splice[];
}

/** Whether nothing is left in it, where there was something. */
export function isEmptied({ entries, inserts }: Inside): boolean {
  const isGone = ({ isRemoved, own }: EditedEntry): boolean => isRemoved && own.every(({ kind }) => kind !== 'copy');
  return entries.length > 0 && inserts.length === 0 && entries.every(isGone);
}

/** The sentences that stay as a comment with what is removed; undefined where it shall be gone. */
export function keptWith({ own }: EditedEntry): readonly string[] | undefined {
  return own.find((edit) => edit.kind === 'remove')?.keep;
}

/** Ends the planning from wherever it is. */
export class NotEditable extends Error {
  readonly path: Path;

  constructor(path: Path) {
    super(path.join('.'));
    this.path = path;
  }
}
