/** The two charts of the summary, and the hidden cells whose figures they draw. */
import type { View } from '../../../model/result.ts';
import { thresholdsOf } from '../../digest/reader.ts';
import { COLOURS } from '../cells/house-style.ts';
import { put } from '../cells/put.ts';
import { referenceTo, type CellsOf, type Chart, type ChartSeries, type Corner } from '../charts/chart.ts';
import { gapRow, type SummaryPage } from './summary-page.ts';

const ROWS = 14;
const ROW_HEIGHT = 19;
/** A radar needs three corners to be a shape. */
const FEWEST_CORNERS = 3;

interface Column {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
  readonly isDashed: boolean;
  readonly in: readonly Chart['kind'][];
}

export function chartsBlock(page: SummaryPage, row: number): { charts: Chart[]; nextRow: number } {
  const top = page.agency.dimensions.filter(({ depth }) => depth === 0);
  const columns = columnsOf(page);
  if (columns.every(({ values, isDashed }) => isDashed || values.every((value) => value === null)))
    return { charts: [], nextRow: row };
  const categories = writeCategories(
    page,
    row,
    top.map(({ title }) => title),
  );
  const series = columns.map((column, index) => ({ ...writeSeries(page, row, index + 1, column), in: column.in }));
  hideColumns(page, columns.length + 1);
  for (let index = 0; index < ROWS; index += 1) page.canvas.sheet.getRow(row + index).height = ROW_HEIGHT;
  const kinds: Chart['kind'][] = top.length < FEWEST_CORNERS ? ['bar'] : ['radar', 'bar'];
  const charts = kinds.map((kind) => chartOf(kind, kinds.length === 1, page, row, categories, series));
  return { charts, nextRow: gapRow(page, row + ROWS) };
}

function columnsOf({ agency, context }: SummaryPage): Column[] {
  const { messages } = context.reader;
  const { view: shown, nodes, views } = agency.assessment;
  const top = agency.dimensions.filter(({ depth }) => depth === 0);
  const valuesIn = (view: View): (number | null)[] => top.map(({ id }) => nodes[id]?.views[view]?.score ?? null);
  const isBar = (view: View): boolean => (view === 'effective' ? false : views[view] !== null);
  const bar = (view: 'claimed' | 'supported' | 'appraised'): Column => ({
    name: messages.views[view],
    values: valuesIn(view),
    colour: COLOURS[view],
    isDashed: false,
    in: view === 'claimed' && shown !== 'claimed' ? ['radar', 'bar'] : ['bar'],
  });
  const shownColumn: Column = {
    name: messages.views[shown],
    values: valuesIn(shown),
    colour: COLOURS.effective,
    isDashed: false,
    in: (['claimed', 'supported', 'appraised'] as const).some(isBar) ? ['radar'] : ['radar', 'bar'],
  };
  const bars = (['claimed', 'supported', 'appraised'] as const).filter(isBar).map(bar);
  return [...bars, shownColumn, ...targetColumn(agency, context, top.length)];
}

/** The first target that is not reached, as a line all around; the last one when all are. */
function targetColumn(
  { targets, rubric }: SummaryPage['agency'],
  { reader }: SummaryPage['context'],
  count: number,
): Column[] {
  const target = targets.find(({ reached }) => !reached) ?? targets.at(-1);
  const from = rubric.levels.find(({ level }) => level === target?.level)?.from;
  if (target === undefined || from === undefined) return [];
  const name = reader.messages.workbook.sentences.targetFrom({
    level: reader.figures.number(target.level),
    score: reader.figures.number(from),
  });
  return [
    { name, values: Array.from({ length: count }, () => from), colour: COLOURS.target, isDashed: true, in: ['radar'] },
  ];
}

function writeCategories(page: SummaryPage, row: number, titles: readonly string[]): CellsOf<string> {
  const { canvas, grid } = page;
  for (const [index, title] of titles.entries()) put(canvas, row + 1 + index, grid.chartData, title, {});
  return { reference: columnReference(page, grid.chartData, row + 1, row + titles.length), values: titles };
}

function writeSeries(
  page: SummaryPage,
  row: number,
  offset: number,
  { name, values, colour, isDashed }: Column,
): ChartSeries {
  const { canvas, grid } = page;
  const column = grid.chartData + offset;
  put(canvas, row, column, name, {});
  for (const [index, value] of values.entries()) put(canvas, row + 1 + index, column, value, {});
  return {
    name: { reference: columnReference(page, column, row, row), values: [name] },
    values: { reference: columnReference(page, column, row + 1, row + values.length), values },
    colour: colour.slice(-6),
    isDashed,
  };
}

function columnReference({ canvas, name }: SummaryPage, column: number, from: number, to: number): string {
  return referenceTo(name, canvas.sheet.getColumn(column).letter, from, to);
}

function hideColumns({ canvas, grid }: SummaryPage, count: number): void {
  for (let index = 0; index < count; index += 1) canvas.sheet.getColumn(grid.chartData + index).hidden = true;
}

/** Radar at the start, bars at the end: the title column and two more make about half of the page. */
function chartOf(
  kind: Chart['kind'],
  isAlone: boolean,
  { agency, context, name, grid }: SummaryPage,
  row: number,
  categories: CellsOf<string>,
  series: readonly (ChartSeries & { readonly in: readonly Chart['kind'][] })[],
): Chart {
  const { labels, workbook } = context.reader.messages;
  const { min, max } = agency.rubric.scale;
  const half = grid.level;
  const isRadar = kind === 'radar';
  const who = { agency: agency.agencyName };
  return {
    kind,
    sheet: name,
    from: { column: isRadar || isAlone ? 0 : half, row: row - 1 },
    to: endOf(isRadar ? half : grid.last, grid, row - 1 + ROWS),
    title: isRadar ? labels.profile : labels.viewsByDimension,
    alternative: isRadar ? workbook.sentences.radarAlternative(who) : workbook.sentences.barAlternative(who),
    categories,
    series: series.filter((one) => one.in.includes(kind)),
    min,
    max,
    step: stepOf(min, max, thresholdsOf(agency.rubric)),
    locale: context.reader.locale,
  };
}

/** Just inside the last of the chart's columns: a frame on the edge of the page would lose its line. */
function endOf(last: number, { widths }: SummaryPage['grid'], row: number): Corner {
  return { column: last - 1, row, within: widths[last - 1] ?? 0 };
}

/** Whole points on a short scale, about five rings on a long one. */
function stepOf(min: number, max: number, thresholds: readonly number[]): number {
  const range = max - min;
  return range <= 10 && thresholds.length > 0 ? 1 : range / 5;
}
