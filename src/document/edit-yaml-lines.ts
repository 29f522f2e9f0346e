/** Whole lines of a text: which of them belong to an entry of a block, and what they are as a comment. */
import type { Entry } from './edit-yaml-layout.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the line begins that an offset is on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** How far in from the start of its line an offset is. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether nothing but blanks stands before it on its line. */
export function startsLine(text: string, offset: number): boolean {
  return /^ *$/.test(text.slice(lineStart(text, offset), offset));
}

/** The lines of an entry that starts its line: to the end of its last line, and comments below it that stand further in. */
export function linesOf(text: string, { start, end }: Pick<Entry, 'start' | 'end'>): Span {
  return { start: lineStart(text, start), end: withDeeperComments(text, lineEnd(text, end), columnOf(text, start)) };
}

/** Where the comments directly above an entry begin that stand as far in as the entry itself. */
export function leadingComments(text: string, start: number): number {
  const column = columnOf(text, start);
  let from = lineStart(text, start);
  for (;;) {
    const above = lineStart(text, from - 1);
    if (from === 0 || commentColumn(text.slice(above, from)) !== column) return from;
    from = above;
  }
}

/** `sentences`, and below them these lines less the `outdent` they have, as a comment that stands `column` blanks in. */
export function asComment(sentences: readonly string[], lines: string, column: number, outdent = column): string {
  const kept = lines.replace(/\n+$/, '').split('\n');
  const outdented = kept.map((line) =>
    (/^ */.exec(line)?.[0].length ?? 0) < outdent ? line.trimStart() : line.slice(outdent),
  );
  return [...sentences, ...outdented]
    .map((line) => `${' '.repeat(column)}#${line === '' ? '' : ' '}${line}\n`)
    .join('');
}

/** After the line end that follows; a block of lines ends behind its own. */
export function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const next = text.indexOf('\n', offset);
  return next === -1 ? text.length : next + 1;
}

function withDeeperComments(text: string, from: number, column: number): number {
  let [end, at] = [from, from];
  while (at < text.length) {
    const next = lineEnd(text, at + 1);
    const line = text.slice(at, next);
    const found = commentColumn(line);
    if (found !== null && found > column) end = next;
    else if (line.trim() !== '') break;
    at = next;
  }
  return end;
}

/** How far in a line of comment stands; null for any other line. */
function commentColumn(line: string): number | null {
  const found = /^( *)#/.exec(line);
  return found === null ? null : (found[1] ?? '').length;
}
