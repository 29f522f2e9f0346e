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
  /** May be cut down to this where a line has no room for all; the last such column gives way first. */
  readonly least?: number;
}

/** Rows as lines, two spaces between columns, nothing after the last. `room` is how long a line may be. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width: Width,
  room = Number.POSITIVE_INFINITY,
): string[] {
  const most = widest(rows, columns, width, room);
  const cut = rows.map((row) => row.map((cell, index) => fit(cell, most[index], width)));
  const widths = columns.map((_column, index) => Math.max(0, ...cut.map((row) => width(row[index] ?? ''))));
  return cut.map((row) =>
    row
      .map((cell, index) => pad(cell, widths[index] ?? 0, columns[index]?.align ?? 'start', width))
      .join('  ')
      .trimEnd(),
  );
}

function widest(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  width: Width,
  room: number,
): readonly number[] {
  const widths = columns.map(({ max = Number.POSITIVE_INFINITY }, index) =>
    Math.min(max, Math.max(0, ...rows.map((row) => width(row[index] ?? '')))),
  );
  let excess = widths.reduce((sum, one) => sum + one + 2, -2) - room;
  for (const [index, { least }] of [...columns.entries()].toReversed()) {
    if (least === undefined || excess <= 0) continue;
    const kept = Math.max(Math.min(least, widths[index] ?? 0), (widths[index] ?? 0) - excess);
    excess -= (widths[index] ?? 0) - kept;
    widths[index] = kept;
  }
  return widths;
}

export function pad(text: string, to: number, align: 'start' | 'end', width: Width): string {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return align === 'end' ? space + text : text + space;
}

/** Whole words on lines of at most `columns` cells; a no-break space keeps a figure beside its unit. */
export function wrap(text: string, columns: number, width: Width): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (width(longer) <= columns || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The same below an indent; what goes on is set in once more. */
export function hang(text: string, indent: string, columns: number, width: Width): string[] {
  const [first = '', ...rest] = wrap(text, columns - indent.length, width);
  if (rest.length === 0) return [`${indent}${first}`];
  const below = wrap(rest.join(' '), columns - indent.length - 2, width);
  return [`${indent}${first}`, ...below.map((line) => `${indent}  ${line}`)];
}

function fit(text: string, max: number | undefined, width: Width): string {
  if (max === undefined || width(text) <= max) return text;
  const letters = [...text];
  while (letters.length > 0 && width(letters.join('')) > max - 1) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
