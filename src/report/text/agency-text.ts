/** One agency on a terminal: where it stands, how far the next level is, how its dimensions compare. */
import type { AgencyDigest } from '../digest/digest.ts';
import { drawBar } from './bar.ts';
import { actions } from './agency-actions.ts';
import { alignColumns, wrap } from './columns.ts';
import { indexTables } from './index-tables.ts';
import type { Page } from './page.ts';
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
    ...instances(agency, page),
    ...indexTables(agency, page),
    ...stateTables(agency, page),
    ...actions(agency, page),
  ];
}

function heading(
  { agencyName, agencyId, period, assessment, asOf }: AgencyDigest,
  { paint, reader: { messages } }: Page,
): string[] {
  const { labels } = messages;
  const { id, version } = assessment.rubric;
  const name = agencyName === agencyId ? agencyName : `${agencyName} (${agencyId})`;
  return [
    paint('strong', `${name} · ${labels.period} ${period}`),
    paint('faint', `${id} ${version} · ${labels.asOf} ${asOf}`),
  ];
}

function standing(agency: AgencyDigest, { paint, width, columns, reader: { messages, figures } }: Page): string[] {
  const { labels } = messages;
  const { assessment, rubric } = agency;
  const level =
    assessment.level === null
      ? capitalised(labels.notRated)
      : `${labels.level} ${figures.number(assessment.level)} · ${agency.levelTitle}`;
  const scale = assessment.score === null ? '' : ` ${labels.scoreOf} ${figures.number(rubric.scale.max)}`;
  const line = `  ${paint('strong', level)}    ${labels.score} ${paint('strong', agency.scoreText)}${scale}    ${labels.coverage} ${agency.coverageText}`;
  const top = assessment.level === null ? '' : labels.highestLevel;
  const next =
    agency.next === null
      ? top
      : `${labels.nextLevel} ${figures.number(agency.next.level)} · ${agency.next.title}: ${agency.next.sentence}`;
  const change = changeSentence(agency, labels.since, messages.sentences.notComparable);
  const requires = (agency.next?.requires ?? []).flatMap((text) => wrap(text, columns - 2, width));
  const way = wrap(next, columns - 2, width);
  const below = [
    ...(agency.noLevelSentence === '' ? way : [paint('warn', agency.noLevelSentence)]),
    ...requires,
    change,
  ];
  return [line, ...below.filter((text) => text !== '').map((text) => `  ${text}`)];
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

function dimensions(agency: AgencyDigest, { paint, width, columns, reader: { messages, figures } }: Page): string[] {
  const { labels } = messages;
  const cells = barCells(columns);
  const top = agency.dimensions.filter(({ depth }) => depth === 0);
  const rows = top.map(({ title, scoreText, level, score, range, thresholds, distribution, changeText }) => [
    title,
    distribution === '' ? scoreText : '–',
    level === null ? '–' : figures.number(level),
    distribution || (scoreText === labels.noTotal ? '' : drawBar(score, range, thresholds, cells)),
    changeText,
  ]);
  const room = Math.max(16, columns - cells - 28);
  const header = [
    labels.dimension,
    labels.score,
    labels.level,
    '',
    top.some(({ change }) => change !== null) ? labels.change : '',
  ];
  const [first = '', ...rest] = alignColumns(
    [header, ...rows],
    [{ max: room }, { align: 'end' }, { align: 'end' }, {}, { align: 'end' }],
    width,
  );
  return [paint('faint', `  ${first}`), ...rest.map((line) => `  ${line}`)];
}

/** What was answered more than once, and for whom. */
function instances({ instances: kinds }: AgencyDigest, { width, columns, reader: { messages } }: Page): string[] {
  if (kinds.length === 0) return [];
  const text = `${messages.further.labels.instances} – ${kinds.map((kind) => kind.text).join(messages.listSeparator)}`;
  return ['', ...wrap(text, columns - 2, width).map((line) => `  ${line}`)];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
