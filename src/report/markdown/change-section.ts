/** The earlier period beside the present one; subtracted only where both used the same edition of the rubric. */
import type { RootContent } from 'mdast';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, paragraph, table, type Depth } from './blocks.ts';
import { strong, type Phrase } from './phrasing.ts';

export function changeSection(
  agency: AgencyDigest,
  depth: Depth,
  { messages, figures, locale }: Reader,
): RootContent[] {
  const { change, assessment } = agency;
  if (change === null) return [];
  const { labels, markdown, sentences } = messages;
  const columns = [
    { title: labels.period },
    { title: labels.score, isFigure: true },
    { title: labels.level, isFigure: true },
    { title: labels.change, isFigure: true },
  ];
  const levelText = (level: number | null): string => (level === null ? '–' : figures.number(level));
  const rows: Phrase[][] = [
    [change.period, change.scoreText, levelText(change.level), ''],
    [strong(agency.period), agency.scoreText, levelText(assessment.level), change.differenceText || '–'],
  ];
  return [
    heading(depth, markdown.labels.changeSince),
    ...table(columns, rows, locale),
    ...(change.isComparable ? [] : paragraph(sentences.notComparable({ period: change.period }))),
  ];
}
