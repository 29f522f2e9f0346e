/** A result in any format. Text, which nearly every run writes, is at hand; the others are loaded when asked for. */
import type { Result } from '../model/result.ts';
import type { Format } from './formats.ts';
import type { ReportOptions } from './report-options.ts';
import { textReport } from './text/text-report.ts';

/** A result → the whole content of one file. Pure: no clock, no files, the same bytes each time. */
type Report = (result: Result, options: ReportOptions) => string | Uint8Array | Promise<string | Uint8Array>;

const LOAD: Record<Format, () => Report | Promise<Report>> = {
  text: () => textReport,
  json: async () => (await import('./json-report.ts')).jsonReport,
  csv: async () => (await import('./csv-report.ts')).csvReport,
  markdown: async () => (await import('./markdown/markdown-report.ts')).markdownReport,
  xlsx: async () => (await import('./xlsx/workbook-report.ts')).workbookReport,
};

export async function renderReport(
  format: Format,
  result: Result,
  options: ReportOptions,
): Promise<string | Uint8Array> {
  const report = await LOAD[format]();
  return report(result, options);
}
