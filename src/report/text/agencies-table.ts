/** Many agencies on a terminal: a line each, and how many stand at each level. */
import type { AgencyDigest } from '../digest/digest.ts';
import { alignColumns } from './columns.ts';
import type { Page } from './page.ts';

export function agenciesTable(agencies: readonly AgencyDigest[], page: Page): string[] {
  const { paint, width, columns, reader } = page;
  const { labels } = reader.messages;
  const header = [
    '',
    labels.agency,
    labels.period,
    labels.level,
    '',
    labels.score,
    labels.coverage,
    labels.change,
    labels.distance,
  ];
  const rows = agencies.map((agency) => row(agency, page));
  const end = { align: 'end' } as const;
  const layout = [{}, { max: Math.max(12, Math.floor(columns / 4)) }, {}, end, { max: 22 }, end, end, end, {}];
  const [first = '', ...rest] = alignColumns([header, ...rows], layout, width);
  return [paint('faint', first), ...rest, '', levelCounts(agencies, page), ...statuses(agencies, page)];
}

function row(agency: AgencyDigest, { reader: { figures } }: Page): string[] {
  const { agencyName, agencyId, period, assessment, scoreText, levelTitle, coverageText, next, change } = agency;
  return [
    agencyId,
    agencyName === agencyId ? '' : agencyName,
    period,
    assessment.level === null ? '–' : figures.number(assessment.level),
    levelTitle,
    scoreText,
    coverageText,
    change?.differenceText ?? '',
    next?.sentence ?? '',
  ];
}

/** How many stand at each level, lowest first, those without a level last. */
function levelCounts(agencies: readonly AgencyDigest[], { reader: { messages, figures } }: Page): string {
  const { labels } = messages;
  const byLevel = new Map<number, number>();
  for (const { assessment } of agencies) {
    const level = assessment.level ?? Number.POSITIVE_INFINITY;
    byLevel.set(level, (byLevel.get(level) ?? 0) + 1);
  }
  return [...byLevel]
    .toSorted(([a], [b]) => a - b)
    .map(([level, count]) => {
      const name = Number.isFinite(level) ? `${labels.level} ${figures.number(level)}` : labels.notRated;
      return `${name}: ${figures.number(count)}`;
    })
    .join(' · ');
}

function statuses(agencies: readonly AgencyDigest[], { paint }: Page): string[] {
  const unlike = agencies.filter(({ statusSentence }) => statusSentence !== '');
  const lines = new Set(unlike.map(({ statusText, statusSentence }) => `${statusText}. ${statusSentence}`));
  return [...lines].flatMap((line) => ['', paint('warn', line)]);
}
