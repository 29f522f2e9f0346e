/** One agency on a terminal: where it stands, how far the next level is, how its dimensions compare. */
import type { DimensionLine } from '../digest/describe-dimensions.ts';
import { describeLowest } from '../digest/describe-lowest.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import { listedDimensions } from '../digest/listed-dimensions.ts';
import { drawBar } from './bar.ts';
import { actions } from './agency-actions.ts';
import { alignColumns, wrap } from './columns.ts';
import { indexTables } from './index-tables.ts';
import type { Page } from './page.ts';
import { withoutColour } from './safe-text.ts';
import { stateTables } from './state-tables.ts';

/** A bar that leaves room for Vietnamese titles, on a wide and on a narrow screen. */
const barCells = (columns: number): number => (columns >= 90 ? 25 : 12);

export function agencyText(agency: AgencyDigest, page: Page): string[] {
  return [
    ...heading(agency, page),
    '',
    ...standing(agency, page),
    '',
    ...views(agency, page),
    '',
    ...dimensions(agency, page),
    ...lowest(agency, page),
    ...instances(agency, page),
    ...indexTables(agency, page),
    ...stateTables(agency, page),
    ...actions(agency, page),
  ];
}

function heading(
  { agencyName, agencyId, period, editionText, asOf }: AgencyDigest,
  { paint, width, columns, reader: { messages } }: Page,
): string[] {
  const { labels } = messages;
  const name = agencyName === agencyId ? agencyName : `${agencyName} (${agencyId})`;
  return [
    ...wrap(`${name} · ${labels.period} ${period}`, columns, width).map((line) => paint('strong', line)),
    ...wrap(`${editionText} · ${labels.asOf} ${asOf}`, columns, width).map((line) => paint('faint', line)),
  ];
}

function standing(agency: AgencyDigest, page: Page): string[] {
  const { paint, width, columns, reader } = page;
  const { labels, sentences } = reader.messages;
  const next =
    agency.next === null
      ? ''
      : `${labels.nextLevel} ${reader.figures.number(agency.next.level)} · ${agency.next.title}: ${agency.next.sentence}`;
  const isHighest = agency.next === null && agency.assessment.level !== null;
  const way = isHighest ? labels.highestLevel : next;
  const texts = [
    agency.noLevelSentence === '' ? way : agency.noLevelSentence,
    ...(agency.next?.requires ?? []),
    changeSentence(agency, labels.since, sentences.notComparable),
  ];
  return [
    ...standingFigures(agency, page),
    ...texts.flatMap((text) =>
      wrap(text, columns - 2, width).map((line) => `  ${text === agency.noLevelSentence ? paint('warn', line) : line}`),
    ),
  ];
}

/** Level, score and coverage beside each other, or below each other where the line is too short for them. */
function standingFigures(
  { assessment, rubric, levelTitle, scoreText, coverageText }: AgencyDigest,
  page: Page,
): string[] {
  const { paint, width, columns, reader } = page;
  const { labels } = reader.messages;
  const hasLevels = rubric.scoring.level !== 'none';
  const level =
    assessment.level === null
      ? capitalised(labels.notRated)
      : `${labels.level} ${reader.figures.number(assessment.level)} · ${levelTitle}`;
  const scale = assessment.score === null ? '' : ` ${labels.scoreOf} ${reader.figures.number(rubric.scale.max)}`;
  const parts = [
    ...(hasLevels ? wrap(level, columns - 2, width).map((line) => paint('strong', line)) : []),
    `${labels.score} ${paint('strong', scoreText)}${scale}`,
    `${labels.coverage} ${coverageText}`,
  ];
  const line = `  ${parts.join('    ')}`;
  return width(withoutColour(line)) <= columns ? [line] : parts.map((part) => `  ${part}`);
}

function changeSentence(
  { change }: AgencyDigest,
  since: string,
  notComparable: (params: { period: string }) => string,
): string {
  if (change === null) return '';
  if (!change.isComparable) return notComparable({ period: change.period });
  return change.difference === null ? '' : `${since} ${change.period} (${change.scoreText}): ${change.differenceText}`;
}

function views(agency: AgencyDigest, { paint, width, reader: { messages, figures } }: Page): string[] {
  const { labels } = messages;
  const rows = agency.views.map(({ isShown, label, scoreText, level, coverageText }) => [
    isShown ? '▸' : ' ',
    label,
    scoreText,
    level === null ? '–' : figures.number(level),
    coverageText,
  ]);
  const header = ['', labels.view, labels.score, labels.level, labels.coverage];
  const [first = '', ...rest] = alignColumns(
    [header, ...rows],
    [{}, {}, { align: 'end' }, { align: 'end' }, { align: 'end' }],
    width,
  );
  return [paint('faint', `  ${first}`), ...rest.map((line) => `  ${line}`)];
}

/** A screen has room for so many; the deepest are left out first. */
const MOST_DIMENSIONS = 24;

function dimensions(agency: AgencyDigest, { paint, width, columns, reader: { messages, figures } }: Page): string[] {
  const { labels } = messages;
  const cells = barCells(columns);
  const shown = shownDimensions(agency);
  const rows = shown.map(({ title, depth, scoreText, level, score, range, thresholds, distribution, changeText }) => [
    `${'  '.repeat(depth)}${title}`,
    distribution === '' ? scoreText : '–',
    level === null ? '–' : figures.number(level),
    distribution || (scoreText === labels.noTotal ? '' : drawBar(score, range, thresholds, cells)),
    changeText,
  ]);
  const header = [
    labels.dimension,
    labels.score,
    labels.level,
    '',
    shown.some(({ change }) => change !== null) ? labels.change : '',
  ];
  const layout = [{ least: 16 }, { align: 'end' }, { align: 'end' }, {}, { align: 'end' }] as const;
  const [first = '', ...rest] = alignColumns([header, ...rows], layout, width, columns - 2);
  return [paint('faint', `  ${first}`), ...rest.map((line) => `  ${line}`)];
}

/** As deep as the screen allows, so that a low score is seen where it is made. */
function shownDimensions(agency: AgencyDigest): readonly DimensionLine[] {
  const listed = listedDimensions(agency);
  const to = (depth: number): readonly DimensionLine[] => listed.filter((line) => line.depth <= depth);
  const deepest = Math.max(0, ...listed.map(({ depth }) => depth));
  const depths = Array.from({ length: deepest + 1 }, (_, index) => deepest - index);
  return to(depths.find((depth) => to(depth).length <= MOST_DIMENSIONS) ?? 0);
}

/** What is lowest, where no blockers say it. */
function lowest(agency: AgencyDigest, { paint, width, columns, reader }: Page): string[] {
  const { assessment, rubric, titles, blockers, dimensionBlockers } = agency;
  if (blockers.length > 0 || dimensionBlockers.length > 0) return [];
  const lines = describeLowest(assessment, rubric, titles, MOST_LOWEST, reader);
  if (lines.length === 0) return [];
  const shown = lines.flatMap(({ title, dimensionTitle, text }) => {
    const [first = '', ...rest] = wrap(`${title} (${dimensionTitle}): ${text}`, columns - 4, width);
    return [`  – ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return ['', paint('faint', `  ${reader.messages.further.labels.lowest}`), ...shown];
}

const MOST_LOWEST = 5;

/** What was answered more than once, and for whom. */
function instances({ instances: kinds }: AgencyDigest, { width, columns, reader: { messages } }: Page): string[] {
  if (kinds.length === 0) return [];
  const text = `${messages.further.labels.instances} – ${kinds.map((kind) => kind.text).join(messages.listSeparator)}`;
  return ['', ...wrap(text, columns - 2, width).map((line) => `  ${line}`)];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
