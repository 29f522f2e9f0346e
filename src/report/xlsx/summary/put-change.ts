/** A change since the earlier period, in a cell. */
import { COLOURS, type Look } from '../cells/house-style.ts';
import { changeFormat } from '../cells/number-format.ts';
import { put } from '../cells/put.ts';
import type { SummaryPage } from './summary-page.ts';

/** Green up, red down, and the sign says it too. */
export function putChange(
  { canvas }: SummaryPage,
  row: number,
  column: number,
  change: number | null,
  look: Look,
): void {
  if (change === null) return put(canvas, row, column, '–', { ...look, colour: COLOURS.faint });
  const colour = change > 0 ? COLOURS.good : change < 0 ? COLOURS.bad : COLOURS.ink;
  return put(canvas, row, column, change, { ...look, colour, format: changeFormat(change) });
}
