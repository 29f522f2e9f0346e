/** The known word that was probably meant. */
import { distance } from 'fastest-levenshtein';

/** The nearest of `known`, when at most a third of the letters differ; case and marks do not count. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  return nearestAmong(known)(word);
}

/** Folds the known words once, for whoever has many words to look up. */
export function nearestAmong(known: Iterable<string>): (word: string) => string | undefined {
  let candidates: readonly Candidate[] | undefined;
  return (word) => {
    if (word.length > MAX_WORD) return undefined;
    candidates ??= Array.from(known, (name) => ({ name, folded: fold(name) }));
    return nearestTo(fold(word), candidates);
  };
}

interface Candidate {
  readonly name: string;
  readonly folded: string;
}

/** Nobody mistypes a key of this length, and comparing costs length times length. */
const MAX_WORD = 200;

function nearestTo(folded: string, candidates: readonly Candidate[]): string | undefined {
  let best: string | undefined;
  let bestDistance = allowedDistance(folded) + 1;
  for (const { name, folded: other } of candidates) {
    if (Math.abs(other.length - folded.length) >= bestDistance) continue;
    const away = slips(folded, other);
    if (away < bestDistance) [best, bestDistance] = [name, away];
  }
  return best;
}

/** Letters to change, add or drop; two letters in the wrong order are one slip, not two. */
function slips(word: string, other: string): number {
  const away = distance(word, other);
  return away === 2 && sortLetters(word) === sortLetters(other) ? 1 : away;
}

function sortLetters(word: string): string {
  return [...word].toSorted().join('');
}

/** In a word of one or two letters every other is near; only case and marks may differ there. */
function allowedDistance(folded: string): number {
  return Math.floor(folded.length / 3);
}

function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
