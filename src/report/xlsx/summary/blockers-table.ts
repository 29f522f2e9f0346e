/** What holds the next level back, most gain first, with the evidence to bring. */
import type { BlockerLine } from '../../digest/describe-blockers.ts';
import { heightOf, linesOf } from '../cells/estimate-lines.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { changeFormat } from '../cells/number-format.ts';
import { put, putAcross } from '../cells/put.ts';
import { headerRow } from './header-row.ts';
import { widthOf, type SummaryGrid } from './summary-grid.ts';
import { sectionRow, type SummaryPage } from './summary-page.ts';

/** How many fit on the page; the others stand on the sheet of what is missing. */
const WORST = 8;
const SIZE = 9.5;

/** The row after the table; the row itself when nothing blocks. */
export function blockersTable(page: SummaryPage, row: number): number {
  const { agency, context } = page;
  const { labels } = context.reader.messages;
  const { next, blockers, dimensionBlockers } = agency;
  if (next === null) {
    const each = Math.max(1, Math.floor(WORST / Math.max(1, dimensionBlockers.length)));
    const shown = dimensionBlockers.slice(0, WORST);
    return shown.reduce((at, { heading, lines }) => blockersList(page, at, heading, lines, each), row);
  }
  const title = `${labels.blockersTo} ${context.reader.figures.number(next.level)}`;
  return blockersList(page, row, title, blockers, WORST);
}

function blockersList(
  page: SummaryPage,
  row: number,
  title: string,
  blockers: readonly BlockerLine[],
  most: number,
): number {
  if (blockers.length === 0) return row;
  const first = header(page, sectionRow(page, row, title));
  const worst = blockers.slice(0, most);
  for (const [index, blocker] of worst.entries()) blockerRow(page, first + index, index + 1, blocker);
  return restRow(page, first + worst.length, blockers.length - worst.length);
}

/** Now, needed and gain take a column each; the reason has the rest. */
function columnsOf({ score, level, last }: SummaryGrid): {
  now: number;
  needed: number;
  gain: number;
  why: [number, number];
} {
  return { now: score, needed: level, gain: level + 1, why: [level + 2, last] };
}

function header(page: SummaryPage, row: number): number {
  const { labels, workbook } = page.context.reader.messages;
  const { now, needed, gain, why } = columnsOf(page.grid);
  return headerRow(page, row, [
    { span: [page.grid.mark, page.grid.title], text: labels.criterion },
    { span: [now, now], text: labels.now, align: 'centre' },
    { span: [needed, needed], text: labels.needed, align: 'centre' },
    { span: [gain, gain], text: labels.gain, align: 'end' },
    { span: why, text: workbook.labels.whyAndEvidence, indent: 1 },
  ]);
}

function blockerRow({ canvas, grid, context }: SummaryPage, row: number, rank: number, blocker: BlockerLine): void {
  const { title, haveValue, needValue, have, need, gain, why, requirements } = blocker;
  const { figures } = context.reader;
  const columns = columnsOf(grid);
  const base: Look = { size: SIZE, rule: 'hairline', vertical: 'top' };
  const asks = requirements.length === 0 ? why : `${why}: ${requirements.join(context.reader.messages.listSeparator)}`;
  put(canvas, row, grid.mark, rank, { ...base, colour: COLOURS.faint, align: 'centre' });
  put(canvas, row, grid.title, title, { ...base, bold: true, wrap: true });
  put(canvas, row, columns.now, have === figures.number(haveValue ?? Number.NaN) ? haveValue : have, {
    ...base,
    align: 'centre',
    wrap: true,
  });
  put(canvas, row, columns.needed, need === figures.number(needValue) ? needValue : need, {
    ...base,
    align: 'centre',
    bold: true,
    wrap: true,
  });
  put(canvas, row, columns.gain, gain, {
    ...base,
    align: 'end',
    colour: COLOURS.good,
    format: gain === null ? undefined : changeFormat(gain),
  });
  putAcross(canvas, row, columns.why, asks, { ...base, wrap: true, indent: 1 });
  const lines = Math.max(
    linesOf(title, (grid.widths[grid.title - 1] ?? 30) - 1, SIZE * 1.05),
    linesOf(asks, widthOf(grid, ...columns.why) - 2, SIZE),
  );
  canvas.sheet.getRow(row).height = Math.max(20, heightOf(lines, SIZE, 7));
}

function restRow({ canvas, grid, context, missingSheet }: SummaryPage, row: number, rest: number): number {
  if (rest <= 0) return row;
  const { workbook } = context.reader.messages;
  const text = workbook.sentences.restOnSheet({ count: context.reader.figures.number(rest), sheet: missingSheet });
  const look = { size: SIZE, colour: COLOURS.brand, underline: true };
  putAcross(canvas, row, [grid.title, grid.last], { text, sheet: missingSheet }, look);
  canvas.sheet.getRow(row).height = 17;
  return row + 1;
}
