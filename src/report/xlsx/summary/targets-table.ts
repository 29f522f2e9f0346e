/** The dated targets: reached or not, how far, how long, how many criteria stand in between. */
import type { TargetLine } from '../../digest/describe-targets.ts';
import { COLOURS, type Look } from '../cells/house-style.ts';
import { dateFormat, gapFormat } from '../cells/number-format.ts';
import { dayOf, put, putAcross } from '../cells/put.ts';
import { headerRow } from './header-row.ts';
import { columnGroups } from './summary-grid.ts';
import { gapRow, sectionRow, type SummaryPage } from './summary-page.ts';

const ROW_HEIGHT = 21;

export function targetsTable(page: SummaryPage, row: number): number {
  const { agency, context } = page;
  if (agency.targets.length === 0) return row;
  const { labels } = context.reader.messages;
  const first = header(page, sectionRow(page, row, labels.progress));
  for (const [index, target] of agency.targets.entries()) targetRow(page, first + index, target);
  return gapRow(page, first + agency.targets.length);
}

type Span = readonly [number, number];

/** By, state, distance, days, criteria: five spans on the columns right of the title. */
function spansOf({ grid }: SummaryPage): readonly [Span, Span, Span, Span, Span] {
  const [by, state, distance, days, criteria] = columnGroups(grid, 5);
  const none: Span = [grid.last, grid.last];
  return [by ?? none, state ?? none, distance ?? none, days ?? none, criteria ?? none];
}

function header(page: SummaryPage, row: number): number {
  const { labels, workbook } = page.context.reader.messages;
  const [by, state, distance, days, criteria] = spansOf(page);
  return headerRow(page, row, [
    { span: [page.grid.mark, page.grid.title], text: labels.target },
    { span: by, text: labels.by, align: 'centre' },
    { span: state, text: labels.state, align: 'centre' },
    { span: distance, text: labels.distance, align: 'end' },
    { span: days, text: labels.daysLeft, align: 'end' },
    { span: criteria, text: workbook.labels.criteriaToRaise, align: 'end' },
  ]);
}

function targetRow(page: SummaryPage, row: number, target: TargetLine): void {
  const { canvas, grid, context } = page;
  const { labels } = context.reader.messages;
  const { title, by, reached, distance, daysLeft, missing } = target;
  const [bySpan, stateSpan, distanceSpan, daysSpan, criteriaSpan] = spansOf(page);
  const colour = reached ? COLOURS.good : COLOURS.bad;
  const base: Look = { rule: 'hairline' };
  const number: Look = { ...base, align: 'end' };
  put(canvas, row, grid.mark, reached ? '✓' : '✗', { ...base, bold: true, colour, align: 'centre' });
  put(canvas, row, grid.title, title, { ...base, bold: true });
  putAcross(canvas, row, bySpan, dayOf(by), { ...base, align: 'centre', format: dateFormat(context.reader.locale) });
  putAcross(canvas, row, stateSpan, reached ? labels.reached : labels.notReached, {
    ...base,
    colour,
    bold: true,
    align: 'centre',
  });
  putAcross(canvas, row, distanceSpan, distance ?? target.distanceText, {
    ...number,
    format: distance === null ? undefined : gapFormat(distance, labels.noGap),
  });
  putAcross(canvas, row, daysSpan, daysLeft, {
    ...number,
    format: '#,##0',
    ...(daysLeft < 0 && { colour: COLOURS.bad }),
  });
  putAcross(canvas, row, criteriaSpan, missing.length, { ...number, format: '0' });
  canvas.sheet.getRow(row).height = ROW_HEIGHT;
}
