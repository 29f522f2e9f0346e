/** How many pieces of evidence there are of each kind. */
import type { CheckedPiece } from '../../model/evidence-check.ts';

export interface PieceCounts {
  readonly pieces: number;
  readonly counting: number;
  readonly notCounting: number;
  /** Pieces that name a file, and how those files stand. */
  readonly files: number;
  readonly equal: number;
  readonly changed: number;
  readonly missing: number;
  readonly outside: number;
  readonly unreadable: number;
  readonly unstated: number;
}

export function countPieces(pieces: readonly CheckedPiece[]): PieceCounts {
  const count = (is: (piece: CheckedPiece) => boolean): number => pieces.filter(is).length;
  const counting = count(({ state }) => state === 'counts');
  return {
    pieces: pieces.length,
    counting,
    notCounting: pieces.length - counting,
    files: count(({ file }) => file !== 'none'),
    equal: count(({ hash }) => hash === 'equal' || hash === 'written'),
    changed: count(({ hash }) => hash === 'changed'),
    missing: count(({ file }) => file === 'missing'),
    outside: count(({ file }) => file === 'outside'),
    unreadable: count(({ file }) => file === 'unreadable'),
    unstated: count(({ hash }) => hash === 'not-stated'),
  };
}
