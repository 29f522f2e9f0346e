/** What stands above the overview: how many were assessed, and how they spread over the levels of their rubric. */
import { groupByEdition, levelCountsText } from '../../digest/describe-edition.ts';
import type { Reader } from '../../digest/reader.ts';
import type { Heading } from '../sheets/heading.ts';
import type { WorkbookContext } from '../sheets/open-sheet.ts';
import type { OverviewRow } from './overview-row.ts';

/** Levels of different rubrics are not added up: each has a count of its own. */
export function overviewHeading({ result, reader }: WorkbookContext, rows: readonly OverviewRow[]): Heading {
  const { messages, figures } = reader;
  const { assessed, failed } = result.summary;
  const groups = groupByEdition(rows, result, reader);
  const counts = messages.sentences.summary({ assessed: figures.number(assessed), failed: figures.number(failed) });
  const [alone] = groups;
  const spread = groups.length === 1 && alone?.hasLevels === true ? [levelCountsText(alone.levels, reader)] : [];
  const editions = groups.map((group) => {
    const status = rubricStatus(group.members[0], reader);
    const levels = groups.length > 1 && group.hasLevels ? ` – ${levelCountsText(group.levels, reader)}` : '';
    return `${group.edition}${status}${levels}`;
  });
  const asOf = `${messages.labels.asOf} ${figures.date(result.asOf)}`;
  const statuses = [...new Set(rows.map(({ rubric }) => rubric.status))].flatMap((status) =>
    status === 'official' ? [] : [messages.sentences[status]()],
  );
  return {
    heading: [`${messages.labels.overview}: ${counts}`, ...spread].join('  ·  '),
    notice: [editions.join(messages.listSeparator), asOf, ...statuses].join('  ·  '),
    foot: [messages.labels.overview, groups.map(({ edition }) => edition).join(messages.listSeparator), asOf].join(
      ' · ',
    ),
  };
}

function rubricStatus(row: OverviewRow | undefined, { messages }: Reader): string {
  return row === undefined ? '' : ` (${messages.statuses[row.rubric.status]})`;
}
