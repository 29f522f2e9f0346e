import type { Result } from '../../model/result.ts';
import type { ReportOptions } from '../report-options.ts';

export function workbookReport(_result: Result, _options: ReportOptions): string {
  return '';
}
