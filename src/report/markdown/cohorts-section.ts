/** Peers side by side: mean, quarters, and the share that has reached each level. */
import type { RootContent } from 'mdast';
import type { Result } from '../../model/result.ts';
import { describeCohorts, type CohortLine } from '../digest/describe-cohorts.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, table, type Depth } from './blocks.ts';
import { joined, lineBreak, strong, type Phrase } from './phrasing.ts';

export function cohortsSection(result: Result, depth: Depth, reader: Reader): RootContent[] {
  const cohorts = describeCohorts(result, reader);
  if (cohorts.length === 0) return [];
  const { further, labels } = reader.messages;
  const { figures } = reader;
  const hasRubrics = new Set(cohorts.map(({ rubric }) => rubric)).size > 1;
  const columns = [
    { title: further.labels.cohorts },
    ...(hasRubrics ? [{ title: labels.rubric }] : []),
    { title: further.labels.compared, isFigure: true },
    { title: further.labels.leftOut, isFigure: true },
    { title: further.labels.mean, isFigure: true },
    { title: further.labels.lower, isFigure: true },
    { title: further.labels.median, isFigure: true },
    { title: further.labels.upper, isFigure: true },
    { title: labels.levels },
  ];
  const row = (cohort: CohortLine): Phrase[] => [
    strong(cohort.title),
    ...(hasRubrics ? [cohort.rubric] : []),
    figures.number(cohort.agencies),
    figures.number(cohort.left),
    cohort.mean.text,
    cohort.lower.text,
    cohort.median.text,
    cohort.upper.text,
    cohort.isSuppressed ? further.sentences.suppressed() : joined(cohort.levels, lineBreak()),
  ];
  return [heading(depth, further.labels.cohorts), ...table(columns, cohorts.map(row), reader.locale)];
}
