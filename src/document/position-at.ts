/** Where in a text an offset is, as an editor shows it, with the line itself to print. */
import type { Excerpt, Position } from '../model/issue.ts';

/** Longer lines are cut around the place, so that one bad line cannot flood a screen. */
const MAX_LINE = 160;

export interface Place {
  readonly position: Position;
  readonly excerpt: Excerpt;
}

/** `end` underlines up to that offset, on the same line; one column otherwise. */
export function positionAt(text: string, offset: number, end = offset + 1): Place {
  const at = Math.min(Math.max(offset, 0), text.length);
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const line = countNewlines(text, start) + 1;
  const lineEnd = text.indexOf('\n', at);
  const full = text.slice(start, lineEnd === -1 ? text.length : lineEnd).replace(/\r$/, '');
  const column = at - start + 1;
  const width = Math.max(1, Math.min(end, start + full.length) - at);
  return { position: { line, column }, excerpt: { line: full.slice(0, Math.max(MAX_LINE, column + 20)), width } };
}

function countNewlines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
