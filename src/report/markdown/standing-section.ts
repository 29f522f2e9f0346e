/** Where the agency stands: level, score, coverage, the way to the next level; then the same by view and by dimension. */
import type { BlockContent, RootContent } from 'mdast';
import type { AgencyDigest } from '../digest/digest.ts';
import type { ViewLine } from '../digest/describe-views.ts';
import type { DimensionLine } from '../digest/describe-dimensions.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, list, paragraph, table, type Column, type Depth } from './blocks.ts';
import { meter } from './meter.ts';
import { listedDimensions } from '../digest/listed-dimensions.ts';
import { code, strong, type Phrase } from './phrasing.ts';
import { placedTitle } from './placed-title.ts';

export function standingSection(agency: AgencyDigest, depth: Depth, reader: Reader): RootContent[] {
  const { markdown, labels } = reader.messages;
  return [
    heading(depth, markdown.labels.standing),
    ...paragraph(verdict(agency, reader)),
    ...paragraph(agency.levelDescription),
    ...list(
      [
        wayToNext(agency, reader),
        ...(agency.next?.requires ?? []),
        changeText(agency, reader),
        instancesText(agency, reader),
      ].filter((item) => item !== ''),
    ),
    heading(depth, markdown.labels.views),
    ...viewsTable(agency, reader),
    heading(depth, labels.scoreByDimension),
    ...dimensionsTable(agency, reader),
  ];
}

function verdict(
  { assessment, rubric, levelTitle, scoreText, coverageText }: AgencyDigest,
  { messages, figures }: Reader,
): Phrase {
  const { labels } = messages;
  const level =
    assessment.level === null ? levelTitle : `${labels.level} ${figures.number(assessment.level)} · ${levelTitle}`;
  const scale = assessment.score === null ? '' : ` ${labels.scoreOf} ${figures.number(rubric.scale.max)}`;
  return [strong(level), ` – ${labels.score} `, strong(scoreText), `${scale} – ${labels.coverage} ${coverageText}`];
}

function wayToNext({ noLevelSentence, next, assessment }: AgencyDigest, { messages, figures }: Reader): string {
  const { labels } = messages;
  if (noLevelSentence !== '') return noLevelSentence;
  if (next !== null) return `${labels.nextLevel} ${figures.number(next.level)} · ${next.title}: ${next.sentence}`;
  return assessment.level === null ? '' : labels.highestLevel;
}

/** One line; empty when there is no earlier period to speak of. */
function changeText({ change }: AgencyDigest, { messages }: Reader): string {
  if (change === null) return '';
  if (!change.isComparable) return messages.sentences.notComparable({ period: change.period });
  if (change.difference === null) return '';
  return `${messages.labels.since} ${change.period} (${change.scoreText}): ${change.differenceText}`;
}

/** What was answered more than once, and for whom. */
function instancesText({ instances }: AgencyDigest, { messages }: Reader): string {
  if (instances.length === 0) return '';
  return `${messages.further.labels.instances} – ${instances.map(({ text }) => text).join(messages.markdown.labels.semicolon)}`;
}

function viewsTable({ views }: AgencyDigest, { messages, figures, locale }: Reader): BlockContent[] {
  const { labels, markdown } = messages;
  const row = ({ label, isShown, scoreText, level, coverageText }: ViewLine): Phrase[] => [
    isShown ? [strong(label), ` (${markdown.labels.shown})`] : label,
    scoreText,
    level === null ? '–' : figures.number(level),
    coverageText,
  ];
  const columns = [
    { title: labels.view },
    { title: labels.score, isFigure: true },
    { title: labels.level, isFigure: true },
    { title: labels.coverage, isFigure: true },
  ];
  return table(columns, views.map(row), locale);
}

/** A column for the gap to each level that a target asks, and one for the change where an earlier period is known. */
function dimensionsTable(agency: AgencyDigest, { messages, figures, locale }: Reader): BlockContent[] {
  const { labels, markdown } = messages;
  const { change } = agency;
  const dimensions = listedDimensions(agency);
  const levels = [...new Set(dimensions.flatMap(({ gaps }) => gaps.map(({ level }) => level)))];
  const hasChange = dimensions.some((line) => line.change !== null);
  const columns: Column[] = [
    { title: labels.dimension },
    { title: labels.score, isFigure: true },
    { title: markdown.labels.profile },
    { title: labels.level, isFigure: true },
    ...levels.map((level) => ({ title: `${labels.gapTo} ${figures.number(level)}`, isFigure: true })),
    ...(hasChange ? [{ title: markdown.sentences.changeSince({ period: change?.period ?? '' }), isFigure: true }] : []),
  ];
  const row = (line: DimensionLine): Phrase[] => [
    placedTitle(line),
    line.distribution === '' ? line.scoreText : '–',
    line.distribution === '' ? profileOf(line) : line.distribution,
    line.levelText,
    ...levels.map((level) => line.gaps.find((gap) => gap.level === level)?.gapText || '–'),
    ...(hasChange ? [line.changeText || '–'] : []),
  ];
  return table(columns, dimensions.map(row), locale);
}

function profileOf({ score, range }: DimensionLine): Phrase {
  const bar = meter(score, range);
  return bar === '' ? '–' : code(bar);
}
