/**
 * How many lines a text takes in a cell. Excel fits rows by itself, but not rows of merged cells, and the summary must
 * know its height to stay on one page; the estimate errs on the side of more room.
 */

/** Width of an average character, in em: Arial with a margin for capitals; Persian letters in a wider font. */
const EM_PER_CHARACTER = { latin: 0.44, arabic: 0.49 };
/** Width of a column's unit, in points. */
const POINTS_PER_UNIT = 5.25;
/** What Excel leaves blank at both sides of a cell, in points. */
const PADDING = 6;
const LINE_HEIGHT = 1.2;

export function linesOf(text: string, width: number, size: number): number {
  const em = /\p{Script=Arabic}/u.test(text) ? EM_PER_CHARACTER.arabic : EM_PER_CHARACTER.latin;
  const room = Math.max(1, Math.floor((width * POINTS_PER_UNIT - PADDING) / (size * em)));
  return text
    .split('\n')
    .map((line) => wrappedLines(line, room))
    .reduce((sum, lines) => sum + lines, 0);
}

export function heightOf(lines: number, size: number, padding = 4): number {
  return Math.round(lines * size * LINE_HEIGHT + padding);
}

/** Breaks at blanks as a cell does; a longer word is broken where the cell ends. */
function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(/\s+/u)) {
    const { length } = word;
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, length - 1) / room);
      used = length % room || Math.min(length, room);
    }
  }
  return lines;
}
