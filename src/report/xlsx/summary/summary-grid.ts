/** Which column of the summary holds what. All its tables stand on one grid, as wide as an A4 page. */
import { VIEWS, type View } from '../../../model/view.ts';
import type { AgencyDigest } from '../../digest/digest.ts';

export interface SummaryGrid {
  readonly mark: number;
  readonly title: number;
  readonly score: number;
  readonly level: number;
  readonly views: readonly { readonly view: View; readonly column: number }[];
  readonly gaps: readonly { readonly level: number; readonly column: number }[];
  readonly change: number | null;
  readonly last: number;
  /** The first of the hidden columns that the charts read. */
  readonly chartData: number;
  /** Widths of the columns from the first on. */
  readonly widths: readonly number[];
}

/** Units of width of the whole page. */
const PAGE_WIDTH = 134;
const MARK = 4.5;
const SCORE = 13;
const LEVEL = 8;
const VIEW = 11;
const GAP = 9;
const CHANGE = 9.5;
const MOST_GAPS = 4;
/** A title column wider than this leaves its figures far away. */
const WIDEST_TITLE = 56;

export function summaryGrid({ assessment, targets }: AgencyDigest): SummaryGrid {
  const others = VIEWS.filter((view) => view !== assessment.view);
  const levels = [...new Set(targets.map(({ level }) => level))].slice(0, MOST_GAPS);
  const hasChange = assessment.previous?.comparable === true;
  const views = others.map((view, index) => ({ view, column: 5 + index }));
  const gaps = levels.map((level, index) => ({ level, column: 5 + views.length + index }));
  const beforeChange = 4 + views.length + gaps.length;
  const last = beforeChange + (hasChange ? 1 : 0);
  const wanted = [SCORE, LEVEL, ...views.map(() => VIEW), ...gaps.map(() => GAP), ...(hasChange ? [CHANGE] : [])];
  const narrow = widened(wanted);
  const title = PAGE_WIDTH - MARK - sumOf(narrow);
  return {
    mark: 1,
    title: 2,
    score: 3,
    level: 4,
    views,
    gaps,
    change: hasChange ? last : null,
    last,
    chartData: last + 2,
    widths: [MARK, title, ...narrow],
  };
}

/** With few columns each gets more room, so that the page stays as wide. */
function widened(widths: readonly number[]): number[] {
  const room = PAGE_WIDTH - MARK - WIDEST_TITLE;
  const factor = Math.max(1, room / sumOf(widths));
  return widths.map((width) => Math.floor(width * factor * 10) / 10);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Units of width of the columns `from` to `to` together. */
export function widthOf({ widths }: SummaryGrid, from: number, to: number): number {
  return sumOf(widths.slice(from - 1, to));
}

/** The columns after the title in `count` neighbouring groups, as even as they go. */
export function columnGroups({ score, last }: SummaryGrid, count: number): (readonly [number, number])[] {
  const columns = last - score + 1;
  const start = (index: number): number => score + Math.floor((index * columns) / count);
  return Array.from({ length: count }, (_, index) => [start(index), start(index + 1) - 1] as const);
}
