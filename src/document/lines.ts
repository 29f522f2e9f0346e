/** Where in a text an offset is, as an editor shows it, with the line itself to print. */
import type { Excerpt, Position } from '../model/issue.ts';

export interface Place {
  readonly position: Position;
  readonly excerpt: Excerpt;
}

export interface Lines {
  /** `end` underlines up to that offset, on the same line; one column otherwise. */
  readonly placeAt: (start: number, end?: number) => Place;
}

/** Finds the line ends once, at the first question, so that ten thousand faults cost little more than one. */
export function createLines(text: string): Lines {
  let starts: readonly number[] | undefined;
  return {
    placeAt: (start, end = start + 1) => {
      starts ??= lineStarts(text);
      const at = Math.min(Math.max(start, 0), text.length);
      const line = lastAtMost(starts, at);
      const lineStart = starts[line] ?? 0;
      const lineEnd = (starts[line + 1] ?? text.length + 1) - 1;
      return {
        position: { line: line + 1, column: at - lineStart + 1 },
        excerpt: excerptOf(text, { lineStart, lineEnd, at, end }),
      };
    },
  };
}

interface Span {
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly at: number;
  readonly end: number;
}

function excerptOf(text: string, { lineStart, lineEnd, at, end }: Span): Excerpt {
  const from = outsidePair(text, Math.max(lineStart, at - LEAD));
  const to = outsidePair(text, Math.min(lineEnd, at + TAIL));
  return {
    line: text.slice(from, to),
    from: from - lineStart,
    isCut: to < lineEnd,
    width: Math.max(1, Math.min(end, to) - at),
  };
}

/** Longer lines are cut around the place, so that one bad line cannot flood a screen. */
const LEAD = 60;
const TAIL = 100;

/** An offset that does not part the two halves of one character. */
function outsidePair(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last number in the rising list that is not above `limit`. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((rising[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
