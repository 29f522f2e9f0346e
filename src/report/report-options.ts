/** What a report may know beside the result. */
import type { Locale } from '../model/locale.ts';

export interface ReportOptions {
  readonly locale: Locale;
  /** Only for text on a terminal. */
  readonly colour: boolean;
  /** Cells of a terminal's line. */
  readonly columns: number;
}
