/** What exceljs leaves undone: charts, links inside the workbook, text that stays text, and the same bytes each time. */
import { attachCharts } from '../charts/attach-charts.ts';
import type { Chart } from '../charts/chart.ts';
import { fixIds } from './fix-ids.ts';
import { keepText } from './keep-text.ts';
import { linkInside } from './link-inside.ts';
import { closeParts, openParts } from './parts.ts';

export function finishPackage(bytes: Uint8Array, charts: readonly Chart[]): Uint8Array {
  const parts = openParts(bytes);
  fixIds(parts);
  linkInside(parts);
  keepText(parts);
  attachCharts(parts, charts);
  return closeParts(parts);
}
