/** What stands above the overview: how many were assessed, and how they spread over the levels. */
import type { Reader } from '../../digest/reader.ts';
import type { Heading } from '../sheets/heading.ts';
import type { WorkbookContext } from '../sheets/open-sheet.ts';
import type { OverviewRow } from './overview-row.ts';

export function overviewHeading({ result, reader }: WorkbookContext, rows: readonly OverviewRow[]): Heading {
  const { messages, figures } = reader;
  const { assessed, failed } = result.summary;
  const counts = messages.sentences.summary({ assessed: figures.number(assessed), failed: figures.number(failed) });
  const heading = [`${messages.labels.overview}: ${counts}`, ...spread(result.summary.byLevel, reader)].join('  ·  ');
  const rubrics = [...new Set(rows.map((row) => rubricLine(row, reader)))].join('; ');
  const asOf = `${messages.labels.asOf} ${figures.date(result.asOf)}`;
  const statuses = [...new Set(rows.map(({ rubric }) => rubric.status))].flatMap((status) =>
    status === 'official' ? [] : [messages.sentences[status]()],
  );
  return {
    heading,
    notice: [rubrics, asOf, ...statuses].join('  ·  '),
    foot: `${messages.labels.overview} · ${rubrics} · ${asOf}`,
  };
}

function spread(byLevel: Readonly<Record<string, number>>, { messages, figures }: Reader): string[] {
  return Object.entries(byLevel).flatMap(([level, count]) =>
    Number.isNaN(Number(level))
      ? [`${messages.labels.notRated}: ${figures.number(count)}`]
      : [
          messages.workbook.sentences.levelsReached({
            level: figures.number(Number(level)),
            count: figures.number(count),
          }),
        ],
  );
}

function rubricLine({ rubric: { id, version, status } }: OverviewRow, { messages }: Reader): string {
  return `${id} ${version} (${messages.statuses[status]})`;
}
