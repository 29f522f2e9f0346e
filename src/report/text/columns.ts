/** Columns on a terminal: widths as they are seen, for Vietnamese marks and Persian joiners too. */

/** How many cells of a terminal a text takes. */
export type Width = (text: string) => number;

/** Printable ASCII and precomposed Latin, one cell each: Vietnamese and English need no more. */
const ONE_CELL_EACH =
  /^[\u0020-\u007E\u00A0-\u024F\u1E00-\u1EFF\u2010-\u2027\u2030-\u203A\u2190-\u21FF\u2500-\u25FF\u2212]*$/u;

/** Loads the library that knows every script only when a text needs it; it costs as much start-up as all else. */
export async function widthFor(texts: readonly string[]): Promise<Width> {
  if (texts.every((text) => ONE_CELL_EACH.test(text))) return (text) => text.length;
  const { default: stringWidth } = await import('string-width');
  return (text) => (ONE_CELL_EACH.test(text) ? text.length : stringWidth(text));
}

export interface Column {
  readonly align?: 'start' | 'end';
  /** Longer texts are cut with an ellipsis. */
  readonly max?: number;
}

/** Rows as lines, two spaces between columns, nothing after the last. */
export function alignColumns(rows: readonly (readonly string[])[], columns: readonly Column[], width: Width): string[] {
  const cut = rows.map((row) => row.map((cell, index) => fit(cell, columns[index]?.max, width)));
  const widths = columns.map((_column, index) => Math.max(0, ...cut.map((row) => width(row[index] ?? ''))));
  return cut.map((row) =>
    row
      .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align ?? 'start', width))
      .join('  ')
      .trimEnd(),
  );
}

export function pad(text: string, to: number, align: 'start' | 'end', width: Width): string {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return align === 'end' ? space + text : text + space;
}

/** Whole words on lines of at most `columns` cells. */
export function wrap(text: string, columns: number, width: Width): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= columns || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function fit(text: string, max: number | undefined, width: Width): string {
  if (max === undefined || width(text) <= max) return text;
  const letters = [...text];
  while (letters.length > 0 && width(letters.join('')) > max - 1) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
