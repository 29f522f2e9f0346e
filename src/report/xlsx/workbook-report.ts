/** The report as an Excel workbook: for the desk, for print, and for whoever filters the criteria. */
import ExcelJS from 'exceljs';
import type { Result } from '../../model/result.ts';
import { readerOf } from '../digest/reader.ts';
import type { ReportOptions } from '../report-options.ts';
import type { Chart } from './charts/chart.ts';
import { finishPackage } from './package/finish-package.ts';
import { agencySheets } from './sheets/agency-sheets.ts';
import { failuresSheet } from './sheets/failures-sheet.ts';
import { methodSheet } from './sheets/method-sheet.ts';
import type { WorkbookContext } from './sheets/open-sheet.ts';
import { planSheets } from './sheets/plan-sheets.ts';
import { sheetNames } from './sheets/sheet-names.ts';
import { cohortsSheet } from './overview/cohorts-sheet.ts';
import { overviewSheet } from './overview/overview-sheet.ts';

/** Pure as every report: the same result gives the same bytes, whatever the clock and the time zone. */
export async function workbookReport(result: Result, { locale }: ReportOptions): Promise<Uint8Array> {
  const context: WorkbookContext = {
    book: emptyBook(result),
    result,
    reader: readerOf(locale),
    isRtl: locale === 'fa',
    nameSheet: sheetNames(),
  };
  const charts = writeSheets(context);
  return finishPackage(context.book, charts);
}

function writeSheets(context: WorkbookContext): Chart[] {
  const plan = planSheets(context);
  const overview = plan.overview === null ? [] : overviewSheet(context, plan.overview, plan.agencies);
  if (plan.cohorts !== null) cohortsSheet(context, plan.cohorts);
  const charts = [...overview, ...agencySheets(context, plan.agencies)];
  methodSheet(context, plan.method);
  if (plan.failures !== null) failuresSheet(context, plan.failures);
  return charts;
}

/** exceljs would put the time of day into the document's properties. */
function emptyBook({ asOf, tool }: Result): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  const day = new Date(`${asOf}T00:00:00Z`);
  const author = `${tool.name} ${tool.version}`;
  Object.assign(book, { creator: author, lastModifiedBy: author, created: day, modified: day });
  return book;
}
