/** Peers on a terminal: how the agencies of one kind stand together; too small a group says so instead of figures. */
import type { Result } from '../../model/result.ts';
import { describeCohorts, type CohortLine } from '../digest/describe-cohorts.ts';
import { alignColumns } from './columns.ts';
import type { Page } from './page.ts';

export function cohortsTable(result: Result, { reader, width, paint, columns }: Page): string[] {
  const cohorts = describeCohorts(result, reader);
  if (cohorts.length === 0) return [];
  const { labels, sentences } = reader.messages.further;
  const end = { align: 'end' } as const;
  const row = (cohort: CohortLine): string[] => [
    cohort.title,
    reader.figures.number(cohort.agencies),
    ...(cohort.isSuppressed
      ? ['–', '–', '–', '–']
      : [cohort.mean.text, cohort.lower.text, cohort.median.text, cohort.upper.text]),
  ];
  const header = [labels.cohorts, labels.compared, labels.mean, labels.lower, labels.median, labels.upper];
  const layout = [{ max: Math.max(16, columns - 62) }, end, end, end, end, end];
  const [first = '', ...rest] = alignColumns([header, ...cohorts.map(row)], layout, width);
  const suppressed = cohorts.filter(({ isSuppressed }) => isSuppressed);
  const notes = suppressed.map(({ title }) => paint('faint', `${title}: ${sentences.suppressed()}`));
  return ['', paint('faint', first), ...rest, ...notes];
}
