/** Each dimension: its score with a bar, its level, the other views, the gap to each target, the change. */
import type { DimensionLine } from '../../digest/describe-dimensions.ts';
import { addDataBar } from '../cells/data-bar.ts';
import { heightOf, linesOf } from '../cells/estimate-lines.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { gapFormat, scoreFormat } from '../cells/number-format.ts';
import { put } from '../cells/put.ts';
import { headerRow, type HeaderCell } from './header-row.ts';
import { gapRow, sectionRow, type SummaryPage } from './summary-page.ts';
import { putChange } from './put-change.ts';
import { totalRows } from './total-rows.ts';

/** With more than this, the page shows the dimensions below the total only. */
const MOST_ROWS = 16;
const SIZE = 10;

export function dimensionsTable(page: SummaryPage, row: number): number {
  const { agency, grid, canvas, context } = page;
  const first = header(page, sectionRow(page, row, context.reader.messages.workbook.labels.dimensions));
  const lines = shownDimensions(agency.dimensions);
  for (const [index, line] of lines.entries()) dimensionRow(page, first + index, ordinal(lines, index), line);
  const next = totalRows(page, first + lines.length);
  const letter = canvas.sheet.getColumn(grid.score).letter;
  addDataBar(canvas.sheet, `${letter}${first}:${letter}${first + lines.length}`, agency.rubric.scale);
  return gapRow(page, next);
}

export function shownDimensions(dimensions: readonly DimensionLine[]): readonly DimensionLine[] {
  return dimensions.length <= MOST_ROWS ? dimensions : dimensions.filter(({ depth }) => depth === 0);
}

function header(page: SummaryPage, row: number): number {
  const { grid, context, agency } = page;
  const { labels, views, workbook } = context.reader.messages;
  const { figures } = context.reader;
  return headerRow(page, row, [
    { span: [grid.mark, grid.title], text: labels.dimension },
    one(grid.score, workbook.sentences.scoreIn({ view: views[agency.assessment.view] })),
    one(grid.level, labels.level),
    ...grid.views.map(({ view, column }) => one(column, views[view])),
    ...grid.gaps.map(({ level, column }) => one(column, `${labels.gapTo} ${figures.number(level)}`)),
    ...(grid.change === null ? [] : [one(grid.change, labels.change)]),
  ]);
}

function one(column: number, text: string): HeaderCell {
  return { span: [column, column], text, align: 'end' };
}

function dimensionRow(page: SummaryPage, row: number, rank: number, line: DimensionLine): void {
  const { canvas, grid } = page;
  const base: Look = { size: SIZE, rule: 'hairline' };
  const isTop = line.depth === 0;
  put(canvas, row, grid.mark, isTop ? rank : null, {
    ...base,
    colour: COLOURS.faint,
    align: 'centre',
  });
  put(canvas, row, grid.title, line.title, { ...base, wrap: true, indent: line.depth, bold: isTop });
  scoreCells(page, row, line, base);
  const lines = Math.max(
    linesOf(line.title, (grid.widths[grid.title - 1] ?? 30) - 1, SIZE * 1.05),
    linesOf(line.distribution, (grid.widths[grid.score - 1] ?? 13) - 1, SIZE),
  );
  canvas.sheet.getRow(row).height = Math.max(20, heightOf(lines, SIZE, 5));
}

/** Only the dimensions below the total are numbered. */
function ordinal(dimensions: readonly DimensionLine[], index: number): number {
  return dimensions.slice(0, index + 1).filter(({ depth }) => depth === 0).length;
}

function scoreCells(page: SummaryPage, row: number, line: DimensionLine, base: Look): void {
  const { canvas, grid, agency, context } = page;
  const { noGap } = context.reader.messages.labels;
  const marks = line.thresholds;
  const number: Look = { ...base, align: 'end' };
  const score = (value: number): Look => ({ ...number, format: scoreFormat(value, marks) });
  const { views, reason } = agency.assessment.nodes[line.id] ?? {};
  const absent = line.distribution || (reason === 'no-total' ? '–' : line.scoreText);
  put(
    canvas,
    row,
    grid.score,
    line.score ?? absent,
    line.score === null ? { ...number, wrap: true, colour: COLOURS.faint } : { ...score(line.score), bold: true },
  );
  put(canvas, row, grid.level, line.level, { ...number, format: '0' });
  for (const { view, column } of grid.views) {
    const value = views?.[view]?.score ?? null;
    put(canvas, row, column, value ?? '–', value === null ? { ...number, colour: COLOURS.faint } : score(value));
  }
  for (const { level, column } of grid.gaps) {
    const gap = line.gaps.find((candidate) => candidate.level === level)?.gap ?? null;
    const colour = gap === 0 ? COLOURS.good : COLOURS.ink;
    put(canvas, row, column, gap ?? '–', gap === null ? number : { ...number, colour, format: gapFormat(gap, noGap) });
  }
  if (grid.change !== null) putChange(page, row, grid.change, line.change, number);
}
