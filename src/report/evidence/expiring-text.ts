/** `evidence expiring` on a terminal: what lapses by date, then the score of each agency if nothing is renewed. */
import type { ExpiringAssessment, ForecastStep } from '../../model/forecast.ts';
import type { ViewScore } from '../../model/result.ts';
import { scoreText } from '../digest/reader.ts';
import { alignColumns, wrap } from '../text/columns.ts';
import type { Page } from '../text/page.ts';
import { safeLines } from '../text/safe-text.ts';
import { describeExpiring, type ExpiringRow } from './describe-expiring.ts';
import { agencyName, evidencePage, hanging, type EvidencePage } from './evidence-page.ts';

export interface Span {
  readonly from: string;
  readonly to: string;
}

export async function expiringText(
  assessments: readonly ExpiringAssessment[],
  span: Span,
  plain: Omit<Page, 'width'>,
): Promise<string> {
  const rows = describeExpiring(assessments, plain.reader);
  const texts = rows.flatMap(({ title, evidence, requirement }) => [title, evidence, requirement]);
  const page = await evidencePage(plain, [
    ...texts,
    ...assessments.map(({ agency }) => agencyName(agency, plain.reader)),
  ]);
  return safeLines([
    ...summary(rows, span, page),
    ...section('ends', rows, assessments.length > 1, page),
    ...section('begins', rows, assessments.length > 1, page),
    ...assessments.flatMap((assessment) => ['', ...forecast(assessment, span, page)]),
  ]);
}

function summary(rows: readonly ExpiringRow[], { from, to }: Span, page: EvidencePage): string[] {
  const { words, reader, columns, width } = page;
  const { figures } = reader;
  const count = (kind: 'ends' | 'begins'): string =>
    figures.number(rows.filter(({ change }) => change.kind === kind).length);
  const said = { from: figures.date(from), to: figures.date(to), ends: count('ends'), begins: count('begins') };
  return wrap(rows.length === 0 ? words.sentences.nothing() : words.sentences.span(said), columns, width);
}

function section(
  kind: 'ends' | 'begins',
  all: readonly ExpiringRow[],
  hasAgency: boolean,
  page: EvidencePage,
): string[] {
  const rows = all.filter(({ change }) => change.kind === kind);
  if (rows.length === 0) return [];
  const { paint, words, reader } = page;
  const { labels } = words;
  const heading = `${labels[kind]} (${(kind === 'ends' ? labels.lastDay : labels.firstDay).toLocaleLowerCase()})`;
  const day = ({ day: date }: ExpiringRow): string => reader.figures.date(date);
  return [
    '',
    paint('strong', heading),
    ...rows.flatMap((row) => {
      const { assessment, title, before, after } = row;
      const moved =
        before === after ? '' : ` · ${labels.supported}: ${before} ${reader.messages.markdown.labels.arrow} ${after}`;
      const agency = hasAgency ? `${assessment.agency.id} · ` : '';
      return [
        ...hanging(`${agency}${title}${moved}`, `  ${day(row)}  `, 14, page),
        ...hanging(pieceText(row, page), ' '.repeat(14), 14, page).map((line) => paint('faint', line)),
      ];
    }),
  ];
}

function pieceText({ change, evidence, requirement }: ExpiringRow, { words }: EvidencePage): string {
  const named = change.of === 'waiver' ? words.labels.waiver : evidence;
  return requirement === '' || requirement === named ? named : `${named} – ${requirement}`;
}

function forecast(assessment: ExpiringAssessment, { from }: Span, page: EvidencePage): string[] {
  const { paint, words, reader, columns, width } = page;
  const { agency, period, now, steps, rubric } = assessment;
  const heading = `${agencyName(agency, reader)} · ${reader.messages.labels.period} ${reader.figures.plain(period)}`;
  const standing = ({ score, level, reason }: ViewScore): string => {
    const points = scoreText({ score, reason }, rubric, reader);
    if (score === null) return points;
    return level === null
      ? words.sentences.unrated({ score: points })
      : words.sentences.standing({ score: points, level: reader.figures.number(level) });
  };
  const rows = [
    [reader.figures.date(from), standing(now), words.labels.now],
    ...steps.map((step, index) => [
      reader.figures.date(step.date),
      standing(step),
      turn(steps[index - 1] ?? now, step, page),
    ]),
  ];
  return [
    ...wrap(heading, columns, width).map((line) => paint('strong', line)),
    paint('faint', `  ${words.labels.forecast}`),
    ...alignColumns(rows, [{}, { least: 20 }, {}], width, columns - 2).map((line) => `  ${line}`),
    ...(steps.length === 0 ? [`  ${words.sentences.stays()}`] : []),
  ];
}

function turn(before: ViewScore, { level }: ForecastStep, { words, paint }: EvidencePage): string {
  const [old, now] = [before.level ?? -1, level ?? -1];
  if (now === old) return '';
  return now < old ? paint('bad', words.sentences.falls()) : paint('good', words.sentences.rises());
}
