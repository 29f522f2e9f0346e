/** Whether two texts say so nearly the same that a reader could hardly tell them apart. */
import { distance } from 'fastest-levenshtein';

/** A text made ready to be compared many times. */
export interface Folded {
  readonly text: string;
  /** How often letters of each kind occur; counted when it is first compared. */
  counts: Uint16Array | null;
}

export function foldText(text: string): Folded {
  return { text: foldCase(text), counts: null };
}

/** Case and the width of blanks do not count. */
export function foldCase(text: string): string {
  const lower = text.trim().toLowerCase();
  // Looking for single characters is many times faster than an expression, and few texts have any of them.
  return WIDE_BLANKS.some((blank) => lower.includes(blank)) ? lower.replaceAll(BLANKS, ' ') : lower;
}

/** At least this long, and at least this similar, where 1 is equal. */
export const SHORTEST_ALIKE = 20;
const LEAST_SIMILARITY = 0.92;

/**
 * Nearly equal, and with the same numbers: “60 %” and “80 %” are all that two levels need to differ by. Texts shorter
 * than `SHORTEST_ALIKE` are not looked at.
 */
export function areAlike(a: Folded, b: Folded): boolean {
  const longer = Math.max(a.text.length, b.text.length);
  const shorter = Math.min(a.text.length, b.text.length);
  const allowed = Math.floor(longer * (1 - LEAST_SIMILARITY) + ROUNDING);
  if (shorter < SHORTEST_ALIKE || longer - shorter > allowed) return false;
  if (leastDistance(countsOf(a), countsOf(b)) > allowed) return false;
  return distance(a.text, b.text) <= allowed && numbersIn(a) === numbersIn(b);
}

const BLANKS = /\s+/gu;
const WIDE_BLANKS = ['  ', '\n', '\t', '\u00A0'];
const NUMBERS = /\p{Nd}+/gu;
const ROUNDING = 1e-9;
const KINDS = 64;

function countsOf(folded: Folded): Uint16Array {
  folded.counts ??= countLetters(folded.text);
  return folded.counts;
}

function countLetters(text: string): Uint16Array {
  const counts = new Uint16Array(KINDS);
  for (let at = 0; at < text.length; at += 1) {
    const kind = text.charCodeAt(at) % KINDS;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Turning one text into the other takes at least so many changes; it is found a hundred times quicker than how many. */
function leastDistance(a: Uint16Array, b: Uint16Array): number {
  let [more, less] = [0, 0];
  for (let kind = 0; kind < KINDS; kind += 1) {
    const difference = (a[kind] ?? 0) - (b[kind] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}

function numbersIn({ text }: Folded): string {
  return (text.match(NUMBERS) ?? []).join(' ');
}
