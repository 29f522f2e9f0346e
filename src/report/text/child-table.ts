/** The children of a node with what each brings to its score, and the sum worked out below, so that the reader can follow. */
import { describeArithmetic, type Arithmetic, type PartColumn, type PartLine } from '../digest/describe-arithmetic.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Dimension } from '../../model/rubric.ts';
import { pad, wrap } from './columns.ts';
import type { Page } from './page.ts';

/** `dimension` of null: the dimensions below the total. */
export function childTable(dimension: Dimension | null, { assessment, rubric }: AgencyDigest, page: Page): string[] {
  const arithmetic = describeArithmetic(dimension, assessment, rubric, page.reader);
  return [...table(arithmetic, page), ...steps(arithmetic, page)];
}

/** Titles take as many lines as they need, for an id is found below its title, and figures must not be cut. */
function table({ columns, parts, totals }: Arithmetic, page: Page): string[] {
  const { reader, width, paint } = page;
  const { labels } = reader.messages;
  const headers = [labels.score, ...columns.map((column) => headerOf(column, page)), labels.share];
  const rows = parts.map((part) => [part.score, ...columns.map((column) => part.cells[column]), part.share]);
  const sums = totals === null ? [] : ['', ...columns.map((column) => totals[column]), ''];
  const figures = fitting([headers, ...rows, sums], page);
  const room = page.columns - 4 - figures.reduce((sum, one) => sum + one + 2, 0);
  const names = parts.map((part) => nameLines(part, room, page));
  const widest = Math.max(0, ...names.flat().map(width), width(labels.total));
  const line = (name: string, cells: readonly string[]): string => {
    const shown = figures.map((to, index) => pad(cells[index] ?? '', to, 'end', width));
    return `  ${pad(name, widest, 'start', width)}  ${shown.join('  ')}`.trimEnd();
  };
  return [
    paint('faint', line('', headers)),
    ...names.flatMap(([first = '', ...rest], index) => [
      line(first, rows[index] ?? []),
      ...rest.map((text) => paint('faint', `  ${text}`)),
    ]),
    ...(sums.length === 0 ? [] : [paint('strong', line(labels.total, sums))]),
  ];
}

/** The widths of the columns of figures; the share of the total stays away where it leaves too little for the names. */
function fitting(rows: readonly (readonly string[])[], { width, columns }: Page): number[] {
  const count = rows[0]?.length ?? 0;
  const widths = Array.from({ length: count }, (_, index) => Math.max(...rows.map((row) => width(row[index] ?? ''))));
  const hasShare = rows.slice(1).some((row) => (row[count - 1] ?? '') !== '');
  const taken = widths.reduce((sum, one) => sum + one + 2, 4);
  return hasShare && columns - taken >= ROOM_FOR_NAMES ? widths : widths.slice(0, -1);
}

const ROOM_FOR_NAMES = 38;

function nameLines({ title, id }: PartLine, room: number, { width }: Page): string[] {
  return [...wrap(title, room, width), ...(title === id ? [] : [`  ${id}`])];
}

function headerOf(column: PartColumn, { reader: { messages } }: Page): string {
  const { labels, further } = messages;
  const headers = {
    counted: further.labels.counted,
    counts: further.labels.counts,
    weight: labels.weight,
    points: labels.points,
    possible: further.labels.possible,
  };
  return headers[column];
}

/** Each step on a line of its own, its name before it; the score as other reports show it comes last. */
function steps({ steps: lines, remarks, result }: Arithmetic, page: Page): string[] {
  const { reader, width, columns, paint } = page;
  if (lines.length === 0) return [];
  const all = [...lines, { label: reader.messages.labels.score, text: result }];
  const names = Math.max(...all.map(({ label }) => width(label)));
  const body = all.flatMap(({ label, text }) => {
    const [first = '', ...rest] = wrap(text, columns - names - 4, width);
    return [
      `  ${paint('faint', pad(label, names, 'start', width))}  ${first}`,
      ...rest.map((line) => `  ${' '.repeat(names)}  ${line}`),
    ];
  });
  const said = remarks.flatMap((text) => wrap(text, columns - 2, width)).map((line) => paint('faint', `  ${line}`));
  return ['', ...body, ...said];
}
