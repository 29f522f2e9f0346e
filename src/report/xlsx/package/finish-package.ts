/** What exceljs leaves undone: charts, links inside the workbook, text that stays text, and the same bytes each time. */
import type { Workbook } from 'exceljs';
import { attachCharts } from '../charts/attach-charts.ts';
import type { Chart } from '../charts/chart.ts';
import { fixIds } from './fix-ids.ts';
import { joinPrintAreas } from './join-print-areas.ts';
import { keepText } from './keep-text.ts';
import { linkInside } from './link-inside.ts';
import { closeParts } from './parts.ts';
import { writtenParts } from './written-parts.ts';

export async function finishPackage(book: Workbook, charts: readonly Chart[]): Promise<Uint8Array> {
  const parts = await writtenParts(book);
  fixIds(parts);
  linkInside(parts);
  keepText(parts);
  joinPrintAreas(parts);
  attachCharts(parts, charts);
  return closeParts(parts);
}
