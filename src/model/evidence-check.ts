/** What `evidence verify` says of every piece of evidence. */
import type { Agency } from './assessment.ts';
import type { Evidence } from './evidence.ts';
import type { EvidenceState } from './result.ts';
import type { Text } from './text.ts';

/** `none`: the piece names no file. */
export type FileState = 'present' | 'missing' | 'outside' | 'unreadable' | 'none';
/** `none`: there is no file to be hashed. */
export type HashState = 'equal' | 'changed' | 'not-stated' | 'written' | 'none';

export interface CheckedPiece {
  /** The criterion, as it was unfolded for instances. */
  readonly node: string;
  /** As an assessment names them. */
  readonly criterion: string;
  readonly instance: { readonly of: string; readonly id: string } | null;
  /** Its place among the pieces of the answer. */
  readonly index: number;
  readonly evidence: Evidence;
  readonly file: FileState;
  readonly hash: HashState;
  /** Of the file as it is now. */
  readonly sha256: string | null;
  /** Whether it counts on the day, or why not. */
  readonly state: EvidenceState;
  /** The last day on which it counts, or counted. */
  readonly until: string | null;
}

export interface CheckedAssessment {
  readonly file: string;
  readonly agency: Agency;
  readonly period: string;
  /** `id@version` */
  readonly rubric: string;
  /** By the id of a criterion. */
  readonly titles: ReadonlyMap<string, Text>;
  /** Worst first, then in the order of the rubric. */
  readonly pieces: readonly CheckedPiece[];
}

/** A file that is not there, that lies elsewhere, or that is another than the one that was cited. */
export function isBroken({ file, hash }: Pick<CheckedPiece, 'file' | 'hash'>): boolean {
  return file === 'missing' || file === 'outside' || hash === 'changed';
}
