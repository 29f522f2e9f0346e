/** A new sheet, ready for paper: direction, frozen panes, margins, what stands at the foot of each page. */
import type { Workbook, Worksheet } from 'exceljs';
import type { Result } from '../../../model/result.ts';
import type { Reader } from '../../digest/reader.ts';
import { sentenceIn } from '../cells/direction.ts';
import type { Canvas } from '../cells/put.ts';

/** What every sheet of one workbook needs. */
export interface WorkbookContext {
  readonly book: Workbook;
  readonly result: Result;
  readonly reader: Reader;
  readonly isRtl: boolean;
  /** A legal name that no other sheet has. */
  readonly nameSheet: (wanted: string) => string;
}

export interface SheetPlan {
  readonly name: string;
  /** What the foot of the page says beside the page number. */
  readonly foot: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Squeezed onto one page; otherwise as wide as the page and as long as needed. */
  readonly isOnePage?: boolean;
  readonly frozen?: { readonly columns: number; readonly rows: number };
  readonly widths: readonly number[];
  readonly tab?: string;
}

const A4 = 9;
const MARGINS = { left: 0.35, right: 0.35, top: 0.35, bottom: 0.5, header: 0.2, footer: 0.25 };

/** What a sheet needs of its workbook. */
export type BookContext = Pick<WorkbookContext, 'book' | 'reader' | 'isRtl' | 'nameSheet'>;

export function openSheet({ book, isRtl, reader }: BookContext, plan: SheetPlan): Canvas {
  const { name, orientation, isOnePage = false, widths, tab } = plan;
  const sheet = book.addWorksheet(name, {
    views: [viewOf(plan, isRtl)],
    pageSetup: {
      paperSize: A4,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: isOnePage ? 1 : 0,
      horizontalCentered: true,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: footOf(plan.foot, reader) },
    ...(tab !== undefined && { properties: { tabColor: { argb: tab } } }),
  });
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  return { sheet, isRtl };
}

/** Rows that are printed again on every page. */
export function repeatRows(sheet: Worksheet, from: number, to: number): void {
  sheet.pageSetup.printTitlesRow = `${from}:${to}`;
}

function viewOf({ frozen }: SheetPlan, isRtl: boolean): Worksheet['views'][number] {
  const common = { rightToLeft: isRtl, showGridLines: false };
  if (frozen === undefined) return { ...common, state: 'normal' };
  return { ...common, state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows };
}

/** An ampersand is a command in a footer; 255 characters are all that it may hold. */
function footOf(foot: string, { messages, locale }: Reader): string {
  const text = foot.slice(0, 160).replaceAll('&', '&&').slice(0, 180);
  const page = messages.workbook.sentences.page({ page: '&P', pages: '&N' });
  return `&L&8&K5F6B7A${sentenceIn(locale, text)}&R&8&K5F6B7A${page}`;
}
