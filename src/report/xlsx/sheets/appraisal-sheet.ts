/** The agency's answers against the assessor's, disagreements first, for whoever filters and sorts. */
import type { AnswerCell } from '../../digest/describe-answer.ts';
import type { AppraisalLine } from '../../digest/describe-appraisals.ts';
import type { AgencyDigest } from '../../digest/digest.ts';
import { COLOURS } from '../cells/house-style.ts';
import { changeFormat } from '../cells/number-format.ts';
import type { Content } from '../cells/put.ts';
import { headingOf } from './heading.ts';
import type { WorkbookContext } from './open-sheet.ts';
import { tableSheet, type TableColumn } from './table-sheet.ts';

interface AppraisalRow {
  readonly agency: AgencyDigest;
  readonly line: AppraisalLine;
}

export function appraisalSheet(context: WorkbookContext, agencies: readonly AgencyDigest[], name: string): void {
  const { audit } = context.reader.messages;
  const rows = agencies.flatMap((agency) => agency.appraisals.map((line) => ({ agency, line })));
  tableSheet<AppraisalRow>(context, {
    name,
    ...headingOf(context, agencies, audit.labels.appraisal),
    columns: columnsFor(context, agencies.length > 1),
    // Of several agencies too, what they disagree on comes first.
    rows: [...rows.filter(({ line }) => line.differs), ...rows.filter(({ line }) => !line.differs)],
    empty: '',
    frozenColumns: 1,
  });
}

function columnsFor({ reader: { messages } }: WorkbookContext, hasAgency: boolean): TableColumn<AppraisalRow>[] {
  const { labels, views, audit, workbook } = messages;
  const agency: TableColumn<AppraisalRow> = {
    header: labels.agency,
    width: 26,
    content: (row) => row.agency.agencyName,
    look: () => ({ bold: true }),
  };
  return [
    ...(hasAgency ? [agency] : []),
    { header: labels.criterion, width: 42, content: ({ line }) => line.title, look: () => ({ bold: true }) },
    { header: views.claimed, width: 14, align: 'centre', content: ({ line }) => cell(line.claimed) },
    { header: views.appraised, width: 14, align: 'centre', content: ({ line }) => cell(line.appraised) },
    {
      header: audit.labels.difference,
      width: 14,
      align: 'centre',
      content: ({ line }) => (line.differs ? line.difference : null),
      look: ({ line }) => ({
        format: line.difference === null ? undefined : changeFormat(line.difference),
        bold: true,
      }),
    },
    {
      header: audit.labels.reasonGiven,
      width: 70,
      content: ({ line }) => (line.differs && line.reason === '' ? audit.labels.noReason : line.reason),
      look: ({ line }) => (line.differs && line.reason === '' ? { colour: COLOURS.warn } : { direction: 'own' }),
    },
    {
      header: workbook.labels.id,
      width: 24,
      content: ({ line }) => line.node,
      look: () => ({ size: 8.5, colour: COLOURS.faint }),
    },
  ];
}

function cell({ value, text, isText }: AnswerCell): Content {
  return isText ? text : (value ?? text);
}
