/** What scoring remarked: warnings first, then every not applicable and don't know, so that none goes unseen. */
import type { FindingLine } from '../../digest/describe-findings.ts';
import type { AgencyDigest } from '../../digest/digest.ts';
import { COLOURS } from '../cells/house-style.ts';
import { headingOf } from './heading.ts';
import type { WorkbookContext } from './open-sheet.ts';
import { tableSheet, type TableColumn } from './table-sheet.ts';

interface FindingRow {
  readonly agency: AgencyDigest;
  readonly finding: FindingLine;
}

export function findingsSheet(context: WorkbookContext, agencies: readonly AgencyDigest[], name: string): void {
  const { labels, workbook } = context.reader.messages;
  tableSheet(context, {
    name,
    ...headingOf(context, agencies, labels.findings),
    columns: columnsFor(context, agencies.length > 1),
    rows: agencies.flatMap((agency) => agency.findings.map((finding) => ({ agency, finding }))),
    empty: workbook.sentences.noFindings(),
    frozenColumns: 1,
  });
}

function columnsFor({ reader: { messages } }: WorkbookContext, hasAgency: boolean): TableColumn<FindingRow>[] {
  const { labels, workbook, severities } = messages;
  const agency: TableColumn<FindingRow> = {
    header: labels.agency,
    width: 26,
    content: (row) => row.agency.agencyName,
    look: () => ({ bold: true }),
  };
  return [
    ...(hasAgency ? [agency] : []),
    {
      header: workbook.labels.severity,
      width: 13,
      content: ({ finding }) => severities[finding.severity],
      look: ({ finding }) => ({ bold: true, colour: finding.severity === 'warning' ? COLOURS.warn : COLOURS.faint }),
    },
    { header: labels.criterion, width: 42, content: ({ finding }) => finding.title, look: () => ({ bold: true }) },
    { header: labels.finding, width: 84, content: ({ finding }) => finding.sentence },
    {
      header: workbook.labels.id,
      width: 24,
      content: ({ finding }) => finding.node,
      look: () => ({ size: 8.5, colour: COLOURS.faint }),
    },
    {
      header: workbook.labels.code,
      width: 26,
      content: ({ finding }) => finding.code,
      look: () => ({ size: 8.5, colour: COLOURS.faint }),
    },
  ];
}
