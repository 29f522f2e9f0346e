/** Text in lines of at most so many columns, broken between words where there is a place for it. */
import stringWidth from 'string-width';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Lines without the blanks at their ends; a text without letters is one empty line. */
export function wrapText(text: string, columns: number): string[] {
  return wrapRanges(text, columns).map(({ from, to }) => text.slice(from, to).trimEnd());
}

/** The same with a mark before the first line, and as much room before the others. */
export function wrapBehind(mark: string, text: string, columns: number): string[] {
  const indent = ' '.repeat(stringWidth(mark));
  return wrapText(text, Math.max(columns - indent.length, 8)).map((line, at) => `${at === 0 ? mark : indent}${line}`);
}

/** One line without blanks at its end, with an ellipsis where it does not fit. */
export function cutText(text: string, columns: number): string {
  const [first = { from: 0, to: 0 }] = rangesOfLine(text, 0, text.length, columns, false);
  if (first.to >= text.length) return text.trimEnd();
  const [kept = first] = rangesOfLine(text, 0, text.length, columns - 1, false);
  return `${text.slice(0, kept.to).trimEnd()}…`;
}

/** Where each line begins and ends in the text, so that a cursor can be found in it. Blanks stay with the line before. */
export function wrapRanges(text: string, columns: number): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    ranges.push(...rangesOfLine(text, from, from + line.length, columns, true));
    from += line.length + 1;
  }
  return ranges;
}

/**
 * Terminals count columns, and what draws on them also counts characters; a line is short enough for both. A word that is
 * longer than a line is broken where it must be, but never within what is seen as one character.
 */
function rangesOfLine(text: string, from: number, to: number, columns: number, atWords: boolean): Range[] {
  const ranges: Range[] = [];
  let [start, blank, width, length, widthAtBlank] = [from, -1, 0, 0, 0];
  for (const { segment, index } of graphemes.segment(text.slice(from, to))) {
    const at = from + index;
    const own = widthOf(segment);
    if (segment !== ' ')
      while (at > start && (width + own > columns || length + segment.length > columns)) {
        const end = atWords && blank > start ? blank : at;
        ranges.push({ from: start, to: end });
        [width, length] = end === blank ? [width - widthAtBlank, at - blank] : [0, 0];
        [start, blank] = [end, -1];
      }
    width += own;
    length += segment.length;
    if (segment === ' ') [blank, widthAtBlank] = [at + 1, width];
  }
  return [...ranges, { from: start, to }];
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Most characters come again and again. */
const widths = new Map<string, number>();

function widthOf(segment: string): number {
  const known = widths.get(segment);
  if (known !== undefined) return known;
  const width = stringWidth(segment);
  if (widths.size < 5_000) widths.set(segment, width);
  return width;
}
