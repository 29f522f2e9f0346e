/** One agency on a terminal: where it stands, how far the next level is, what blocks it, what to do next. */
import type { AgencyDigest } from '../digest/digest.ts';
import { thresholdsOf } from '../digest/reader.ts';
import { drawBar } from './bar.ts';
import { alignColumns, wrap } from './columns.ts';
import type { Page } from './text-report.ts';

/** How many blockers a screen shows; explain shows them all. */
const WORST = 3;
const BAR_CELLS = 25;

export function agencyText(agency: AgencyDigest, page: Page): string[] {
  return [
    ...heading(agency, page),
    '',
    ...standing(agency, page),
    '',
    ...views(agency, page),
    '',
    ...dimensions(agency, page),
    ...targets(agency, page),
    ...blockers(agency, page),
    ...nextStep(agency, page),
    ...findings(agency, page),
    ...status(agency, page),
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

function standing(agency: AgencyDigest, { paint, reader: { messages, figures } }: Page): string[] {
  const { labels } = messages;
  const { assessment, rubric } = agency;
  const level =
    assessment.level === null
      ? labels.notRated
      : `${labels.level} ${figures.number(assessment.level)} · ${agency.levelTitle}`;
  const scale = assessment.score === null ? '' : ` ${labels.scoreOf} ${figures.number(rubric.scale.max)}`;
  const line = `  ${paint('strong', level)}    ${labels.score} ${paint('strong', agency.scoreText)}${scale}    ${labels.coverage} ${agency.coverageText}`;
  const next =
    agency.next === null
      ? labels.highestLevel
      : `${labels.nextLevel} ${figures.number(agency.next.level)} · ${agency.next.title}: ${agency.next.sentence}`;
  const change = changeSentence(agency, labels.since, messages.sentences.notComparable);
  return [
    line,
    `  ${agency.noLevelSentence === '' ? next : paint('warn', agency.noLevelSentence)}`,
    ...(change === '' ? [] : [`  ${change}`]),
  ];
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
  const marks = thresholdsOf(agency.rubric);
  const top = agency.dimensions.filter(({ depth }) => depth === 0);
  const rows = top.map(({ title, scoreText, level, score, range, changeText }) => [
    title,
    scoreText,
    level === null ? '–' : figures.number(level),
    drawBar(score, range, marks, BAR_CELLS),
    changeText,
  ]);
  const room = Math.max(16, columns - BAR_CELLS - 28);
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

function targets({ targets: lines }: AgencyDigest, { paint, width, reader: { messages } }: Page): string[] {
  if (lines.length === 0) return [];
  const { labels } = messages;
  const rows = lines.map(({ title, reached, distanceText, daysText }) => [
    reached ? paint('good', '✓') : paint('bad', '✗'),
    title,
    reached ? labels.reached : `${labels.notReached}, ${labels.distance.toLowerCase()} ${distanceText}`,
    daysText,
  ]);
  return [
    '',
    paint('faint', `  ${labels.progress}`),
    ...alignColumns(rows, [{}, {}, {}, {}], (text) => width(withoutColour(text))).map((line) => `  ${line}`),
  ];
}

function blockers({ blockers: lines, next }: AgencyDigest, page: Page): string[] {
  if (next === null || lines.length === 0) return [];
  const { paint, width, columns, reader } = page;
  const { labels, sentences } = reader.messages;
  const shown = lines.slice(0, WORST).flatMap(({ title, have, need, gainText, why, requirements }, index) => {
    const asks = requirements.length === 0 ? why : `${why}: ${requirements.join('; ')}`;
    const head = `${reader.figures.number(index + 1)}. ${title}  ${have} → ${need}${gainText === '' ? '' : `  ${gainText}`}`;
    return [`  ${head}`, ...wrap(asks, columns - 7, width).map((line) => paint('faint', `     ${line}`))];
  });
  const rest = lines.length - WORST;
  const more = rest > 0 ? [paint('faint', `     ${sentences.more({ count: reader.figures.number(rest) })}`)] : [];
  return ['', paint('faint', `  ${labels.blockersTo} ${reader.figures.number(next.level)}`), ...shown, ...more];
}

function nextStep(
  { blockers: [first] }: AgencyDigest,
  { paint, width, columns, reader: { messages } }: Page,
): string[] {
  if (first === undefined || first.needed === '') return [];
  const { labels, sentences } = messages;
  const lead = sentences.nextStep({ criterion: first.title, level: first.need });
  const lines = [
    lead,
    first.needed,
    ...(first.requirements.length === 0 ? [] : [sentences.prepare({ evidence: first.requirements.join('; ') })]),
  ];
  return [
    '',
    paint('faint', `  ${labels.nextStep}`),
    ...lines.flatMap((text) => wrap(text, columns - 2, width)).map((line) => `  ${line}`),
  ];
}

function findings({ findings: lines }: AgencyDigest, { paint, width, columns, reader: { messages } }: Page): string[] {
  const warnings = lines.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return [];
  const texts = warnings.flatMap(({ title, sentence }) => {
    const [first = '', ...rest] = wrap(title === '' ? sentence : `${title}: ${sentence}`, columns - 4, width);
    return [`  ${paint('warn', '!')} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return ['', paint('faint', `  ${messages.labels.findings}`), ...texts];
}

function status({ statusText, statusSentence }: AgencyDigest, { paint, width, columns }: Page): string[] {
  if (statusSentence === '') return [];
  return [
    '',
    ...wrap(`${statusText}. ${statusSentence}`, columns - 2, width).map((line) => paint('warn', `  ${line}`)),
  ];
}

function withoutColour(text: string): string {
  // eslint-disable-next-line no-control-regex -- the codes that paint() writes
  return text.replaceAll(/\u001B\[[0-9]{1,2}m/gu, '');
}
