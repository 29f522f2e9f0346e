/** What stands above and below a table: whose it is, of which day, and that the rubric is unofficial where it is. */
import type { AgencyDigest } from '../../digest/digest.ts';
import type { WorkbookContext } from './open-sheet.ts';

export interface Heading {
  readonly heading: string;
  readonly notice: string;
  readonly foot: string;
}

/** For one agency by name; for several, the kind of table alone. */
export function headingOf(context: WorkbookContext, agencies: readonly AgencyDigest[], table: string): Heading {
  const { labels, workbook } = context.reader.messages;
  const [first, second] = agencies;
  const asOf = `${labels.asOf} ${context.reader.figures.date(context.result.asOf)}`;
  const heading =
    first === undefined || second !== undefined
      ? table
      : workbook.sentences.sheetHeading({ sheet: table, agency: first.agencyName, period: first.period });
  const rubrics = [...new Set(agencies.map(rubricLine))].join(context.reader.messages.listSeparator);
  const statuses = [...new Set(agencies.map(({ statusSentence }) => statusSentence))].filter((text) => text !== '');
  return {
    heading,
    notice: [rubrics, asOf, ...statuses].filter((text) => text !== '').join('  ·  '),
    foot: [heading, rubrics, asOf].filter((text) => text !== '').join(' · '),
  };
}

function rubricLine({ editionText, statusText }: AgencyDigest): string {
  return `${editionText} (${statusText})`;
}
