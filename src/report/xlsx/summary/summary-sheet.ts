/** The sheet for the desk of whoever decides: one page that says where the agency is, what is wanted, what blocks. */
import type { AgencyDigest } from '../../digest/digest.ts';
import { COLOURS } from '../cells/house-style.ts';
import type { Chart } from '../charts/chart.ts';
import { openSheet, type WorkbookContext } from '../sheets/open-sheet.ts';
import { blockersTable } from './blockers-table.ts';
import { cards } from './cards.ts';
import { chartsBlock } from './charts-block.ts';
import { dimensionsTable } from './dimensions-table.ts';
import { summaryGrid } from './summary-grid.ts';
import type { SummaryPage } from './summary-page.ts';
import { targetsTable } from './targets-table.ts';
import { titleBlock } from './title-block.ts';

export function summarySheet(
  context: WorkbookContext,
  agency: AgencyDigest,
  name: string,
  missingSheet: string,
): Chart[] {
  const grid = summaryGrid(agency);
  const canvas = openSheet(context, {
    name,
    foot: footOf(agency, context),
    orientation: 'portrait',
    isOnePage: true,
    widths: grid.widths,
    tab: COLOURS.brand,
  });
  const page: SummaryPage = { canvas, grid, agency, context, name, missingSheet };
  const afterTargets = targetsTable(page, cards(page, titleBlock(page)));
  const { charts, nextRow } = chartsBlock(page, afterTargets);
  const last = blockersTable(page, dimensionsTable(page, nextRow));
  // exceljs puts the dollars before the columns only.
  canvas.sheet.pageSetup.printArea = `A$1:${canvas.sheet.getColumn(grid.last).letter}$${last - 1}`;
  return charts;
}

function footOf(
  { agencyName, editionText, statusText, asOf }: AgencyDigest,
  { result, reader }: WorkbookContext,
): string {
  const { asOf: asOfLabel } = reader.messages.labels;
  return `${agencyName} · ${editionText} (${statusText}) · ${asOfLabel} ${asOf} · thang ${result.tool.version}`;
}
