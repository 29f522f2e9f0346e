/** Where a text report is written: for whom, how wide, and with what emphasis. */
import type { Reader } from '../digest/reader.ts';
import type { Width } from './columns.ts';
import type { Paint } from './paint.ts';

/** What every part of the text report needs. */
export interface Page {
  readonly reader: Reader;
  readonly width: Width;
  readonly paint: Paint;
  /** Cells of the terminal, or of a page when there is none. */
  readonly columns: number;
}
