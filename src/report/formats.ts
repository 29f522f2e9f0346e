/** Every format that a result can be written in; each is loaded when it is asked for. */
import type { Result } from '../model/result.ts';
import type { ReportOptions } from './report-options.ts';

/** A result → the whole content of one file. Pure: no clock, no files, the same bytes each time. */
export type Report = (result: Result, options: ReportOptions) => string | Uint8Array | Promise<string | Uint8Array>;

export const FORMATS = ['text', 'json', 'csv', 'markdown', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats whose bytes no terminal can show. */
export const BINARY_FORMATS: ReadonlySet<Format> = new Set(['xlsx']);

const LOAD: Record<Format, () => Promise<Report>> = {
  text: async () => (await import('./text/text-report.ts')).textReport,
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
