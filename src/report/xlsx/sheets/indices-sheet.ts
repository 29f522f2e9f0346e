/** The figures beside the total: one table below the other, two tags as a matrix of rows and columns. */
import type { IndexGroupLine, IndexLine, IndexMatrix } from '../../digest/describe-indices.ts';
import type { AgencyDigest } from '../../digest/digest.ts';
import { addDataBar } from '../cells/data-bar.ts';
import { heightOf, linesOf } from '../cells/estimate-lines.ts';
import { addHeat } from '../cells/heat.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { percentFormat, scoreFormat } from '../cells/number-format.ts';
import { put, type Canvas, type Content } from '../cells/put.ts';
import { headingOf } from './heading.ts';
import { openSheet, type WorkbookContext } from './open-sheet.ts';

const TITLE_WIDTH = 40;
const FIGURE_WIDTH = 15;
/** Score, level, coverage, criteria counted, distribution. */
const FIGURES = 5;
const SIZE = 10;

/** What each table needs: where it is written, and for whom. */
interface Place {
  readonly canvas: Canvas;
  readonly context: WorkbookContext;
}

export function indicesSheet(context: WorkbookContext, agency: AgencyDigest, name: string): void {
  const { further } = context.reader.messages;
  const { heading, notice, foot } = headingOf(context, [agency], further.labels.indices);
  const columns = Math.max(FIGURES, ...agency.indices.map(({ matrix }) => matrix?.columns.length ?? 0));
  const widths = [TITLE_WIDTH, ...Array.from({ length: columns }, () => FIGURE_WIDTH)];
  const canvas = openSheet(context, { name, foot, orientation: 'landscape', widths });
  put(canvas, 1, 1, heading, { size: 14, bold: true, colour: COLOURS.brand });
  put(canvas, 2, 1, notice, { size: 9, colour: COLOURS.warn });
  const single = agency.indices.filter(({ tags }) => tags.length === 0);
  const place = { canvas, context };
  let row = single.length === 0 ? 4 : singleFigures(place, 4, single);
  for (const index of agency.indices.filter(({ tags }) => tags.length > 0))
    row = index.matrix === null ? groupTable(place, row, index) : matrixTable(place, row, index, index.matrix);
}

function singleFigures(place: Place, row: number, indices: readonly IndexLine[]): number {
  const { further } = place.context.reader.messages;
  const hasCounts = indices.some(({ hasDistribution }) => hasDistribution);
  const first = figureHeader(place, titleRow(place, row, further.labels.indices), further.labels.index, hasCounts);
  let next = first;
  for (const index of indices)
    for (const group of index.groups) next = figureRow(place, next, index.title, group, index);
  return next + 1;
}

/** Bars are drawn on the scale of the index. */
function groupTable(place: Place, row: number, index: IndexLine): number {
  const tags = index.tags.join(' · ');
  const first = figureHeader(place, titleRow(place, row, index.title), tags, index.hasDistribution);
  let next = first;
  for (const group of index.groups) next = figureRow(place, next, group.title, group, index);
  if (next > first) addDataBar(place.canvas.sheet, `B${first}:B${next - 1}`, { ...index.scale, isSoft: true });
  return next + 1;
}

function titleRow({ canvas }: Place, row: number, title: string): number {
  put(canvas, row, 1, title, { size: 12, bold: true, colour: COLOURS.brand });
  canvas.sheet.getRow(row).height = 24;
  return row + 1;
}

function figureHeader(place: Place, row: number, first: string, hasDistribution: boolean): number {
  const { labels, further } = place.context.reader.messages;
  return headerRow(place, row, [
    first,
    labels.score,
    labels.level,
    labels.coverage,
    further.labels.criteriaCounted,
    ...(hasDistribution ? [further.labels.distribution] : []),
  ]);
}

function headerRow({ canvas }: Place, row: number, texts: readonly string[]): number {
  const look: Look = { size: 9.5, bold: true, colour: COLOURS.white, fill: COLOURS.brand, wrap: true };
  for (const [index, text] of texts.entries())
    put(canvas, row, index + 1, text, { ...look, align: index === 0 ? 'start' : 'centre' });
  const lines = texts.map((text, index) => linesOf(text, (index === 0 ? TITLE_WIDTH : FIGURE_WIDTH) - 2, 9.5));
  canvas.sheet.getRow(row).height = Math.max(22, heightOf(Math.max(...lines), 9.5, 8));
  return row + 1;
}

function figureRow(place: Place, row: number, title: string, group: IndexGroupLine, { thresholds }: IndexLine): number {
  const { canvas } = place;
  const { score, scoreText, levelText, coverage, criteria, distribution } = group;
  const base: Look = { size: SIZE, rule: 'hairline', wrap: true };
  const figure: Look = { ...base, align: 'centre' };
  const isCounted = distribution !== '';
  put(canvas, row, 1, title, { ...base, bold: true });
  put(canvas, row, 2, score ?? (isCounted ? '–' : scoreText), {
    ...figure,
    ...(score === null ? { colour: COLOURS.faint } : { bold: true, format: scoreFormat(score, thresholds) }),
  });
  put(canvas, row, 3, levelText, figure);
  put(canvas, row, 4, coverage, { ...figure, format: percentFormat(coverage) });
  put(canvas, row, 5, criteria, { ...figure, format: '0' });
  if (isCounted) put(canvas, row, 6, distribution, figure);
  const lines = Math.max(
    linesOf(title, TITLE_WIDTH - 1, SIZE * 1.07),
    linesOf(levelText, FIGURE_WIDTH, SIZE),
    linesOf(distribution, FIGURE_WIDTH, SIZE),
  );
  canvas.sheet.getRow(row).height = Math.max(20, heightOf(lines, SIZE, 5));
  return row + 1;
}

/** A cell without a figure is one of a combination that no criterion has. */
function matrixTable(place: Place, row: number, index: IndexLine, { rows, columns }: IndexMatrix): number {
  const { canvas, context } = place;
  const first = headerRow(place, titleRow(place, row, index.title), [index.tags.join(' × '), ...columns]);
  for (const [offset, { title, cells }] of rows.entries()) {
    const base: Look = { size: SIZE, rule: 'hairline', wrap: true };
    put(canvas, first + offset, 1, title, { ...base, bold: true });
    for (const [column, cell] of cells.entries())
      put(canvas, first + offset, column + 2, contentOf(cell), { ...base, align: 'centre', ...lookOf(cell, index) });
    canvas.sheet.getRow(first + offset).height = heightOf(linesOf(title, TITLE_WIDTH - 1, SIZE * 1.07), SIZE, 8);
  }
  const last = first + rows.length - 1;
  const end = canvas.sheet.getColumn(columns.length + 1).letter;
  addHeat(canvas.sheet, `B${first}:${end}${last}`, index.scale);
  put(canvas, last + 1, 1, context.reader.messages.further.sentences.heat(), { size: 9, colour: COLOURS.faint });
  return last + 3;
}

function contentOf(cell: IndexGroupLine | null): Content {
  if (cell === null) return null;
  return cell.score ?? (cell.distribution || cell.scoreText);
}

function lookOf(cell: IndexGroupLine | null, { thresholds }: IndexLine): Look {
  const score = cell?.score ?? null;
  return score === null ? { size: 9, colour: COLOURS.faint } : { format: scoreFormat(score, thresholds) };
}
