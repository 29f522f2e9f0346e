/** Many agencies: a row each, how many stand at each level, and every file that could not be scored. */
import type { BlockContent, RootContent } from 'mdast';
import type { Failure, Result } from '../../model/result.ts';
import { groupByEdition, type EditionGroup } from '../digest/describe-edition.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { agencyAnchor, agencyTitle } from './agency-sections.ts';
import { anchorOf } from './anchor.ts';
import { below, heading, list, paragraph, table, type Depth } from './blocks.ts';
import { code, joined, lineBreak, link, type Phrase } from './phrasing.ts';

export function overviewSection(
  agencies: readonly AgencyDigest[],
  hasSections: boolean,
  result: Result,
  depth: Depth,
  reader: Reader,
): RootContent[] {
  const { messages, figures } = reader;
  const { labels, sentences } = messages;
  const { summary } = result;
  const [assessed, failed] = [figures.number(summary.assessed), figures.number(summary.failed)];
  const groups = groupByEdition(agencies, result, reader);
  return [
    heading(depth, labels.overview),
    ...paragraph(`${sentences.summary({ assessed, failed })}.`),
    ...groups.flatMap((group) => [
      ...(groups.length === 1 ? [] : [heading(below(depth), group.title), ...paragraph(group.edition)]),
      ...levelsTable(group, reader),
      ...agenciesTable(group, hasSections, reader),
    ]),
  ];
}

/** Files that gave no score, each with its faults. */
export function failuresSection(failures: readonly Failure[], depth: Depth, reader: Reader): RootContent[] {
  if (failures.length === 0) return [];
  return [heading(depth, reader.messages.labels.failures), ...list(failures.map(failurePhrase))];
}

function failurePhrase({ file, issues }: Failure): Phrase {
  const faults = issues.map(({ line, column, message }) =>
    line === null ? message : `${line}:${column ?? 1} ${message}`,
  );
  return joined([code(file), ...faults], lineBreak());
}

/** Highest first; the agencies without a level last. */
function levelsTable(
  { levels, hasLevels }: EditionGroup<AgencyDigest>,
  { messages, figures, locale }: Reader,
): BlockContent[] {
  if (!hasLevels) return [];
  const { labels } = messages;
  const rows = levels
    .toSorted(([a], [b]) => (b ?? -1) - (a ?? -1))
    .map(([level, count]) => [level === null ? labels.notRated : figures.number(level), figures.number(count)]);
  return table(
    [
      { title: labels.level, isFigure: true },
      { title: messages.markdown.labels.count, isFigure: true },
    ],
    rows,
    locale,
  );
}

function agenciesTable(
  { members }: EditionGroup<AgencyDigest>,
  hasSections: boolean,
  { messages, figures, locale }: Reader,
): BlockContent[] {
  const { labels } = messages;
  const columns = [
    { title: labels.agency },
    { title: labels.period },
    { title: labels.level, isFigure: true },
    { title: labels.score, isFigure: true },
    { title: labels.coverage, isFigure: true },
    { title: labels.change, isFigure: true },
    { title: labels.nextLevel },
  ];
  const row = (agency: AgencyDigest): Phrase[] => [
    hasSections ? link(`#${anchorOf(agencyAnchor(agency))}`, agencyTitle(agency)) : agencyTitle(agency),
    agency.period,
    agency.assessment.level === null ? '–' : figures.number(agency.assessment.level),
    agency.scoreText,
    agency.coverageText,
    agency.change?.differenceText || '–',
    agency.noLevelSentence || (agency.next?.sentence ?? ''),
  ];
  return table(columns, members.map(row), locale);
}
