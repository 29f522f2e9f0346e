/** Many agencies on a terminal: by rubric, a line each, and how many stand at each of its levels. */
import type { Result } from '../../model/result.ts';
import { groupByEdition, levelCountsText, type EditionGroup } from '../digest/describe-edition.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import { alignColumns, wrap, type Column } from './columns.ts';
import type { Page } from './page.ts';

export function agenciesTable(agencies: readonly AgencyDigest[], result: Result, page: Page): string[] {
  const groups = groupByEdition(agencies, result, page.reader);
  const tables = groups.flatMap((group, index) => [
    ...(index === 0 ? [] : ['']),
    ...(groups.length === 1 ? [] : heading(group, page)),
    ...editionTable(group, page),
  ]);
  return [...tables, ...statuses(agencies, page)];
}

function heading({ title, edition }: EditionGroup<AgencyDigest>, { paint, width, columns }: Page): string[] {
  return [
    ...wrap(title, columns, width).map((line) => paint('strong', line)),
    ...wrap(edition, columns, width).map((line) => paint('faint', line)),
  ];
}

interface Field {
  readonly header: string;
  readonly cell: (agency: AgencyDigest) => string;
  readonly column: Column;
  /** Left out where a line has no room for all columns. */
  readonly isSpare?: boolean;
}

/** Names give way to figures: first the agency, then its id. */
function editionTable({ members, levels, hasLevels }: EditionGroup<AgencyDigest>, page: Page): string[] {
  const { paint, width, columns, reader } = page;
  const all = fieldsOf(members, hasLevels, page);
  const fits = lay(members, all, Number.POSITIVE_INFINITY, page).every((line) => width(line) <= columns);
  const fields = fits ? all : all.filter(({ isSpare }) => isSpare !== true);
  const [first = '', ...rest] = lay(members, fields, columns, page);
  const counts = hasLevels ? ['', ...wrap(levelCountsText(levels, reader), columns, width)] : [];
  return [paint('faint', first), ...rest, ...counts];
}

function lay(members: readonly AgencyDigest[], fields: readonly Field[], room: number, { width }: Page): string[] {
  const rows = [fields.map(({ header }) => header), ...members.map((agency) => fields.map(({ cell }) => cell(agency)))];
  return alignColumns(
    rows,
    fields.map(({ column }) => column),
    width,
    room,
  );
}

const END: Column = { align: 'end' };

function fieldsOf(members: readonly AgencyDigest[], hasLevels: boolean, { reader }: Page): Field[] {
  const { labels, further } = reader.messages;
  const hasChange = members.some(({ change }) => (change?.differenceText ?? '') !== '');
  const level = ({ assessment }: AgencyDigest): string =>
    assessment.level === null ? '–' : reader.figures.number(assessment.level);
  const name = ({ agencyName, agencyId }: AgencyDigest): string => (agencyName === agencyId ? '' : agencyName);
  const levelFields: Field[] = [
    { header: labels.level, cell: level, column: END },
    { header: '', cell: ({ levelTitle }) => levelTitle, column: { max: 22 }, isSpare: true },
  ];
  return [
    { header: '', cell: ({ agencyId }) => agencyId, column: { least: 10 } },
    { header: labels.agency, cell: name, column: { least: 12 } },
    { header: further.labels.periodShort, cell: ({ period }) => period, column: {} },
    ...(hasLevels ? levelFields : []),
    { header: labels.score, cell: ({ scoreText }) => scoreText, column: END },
    { header: further.labels.coverageShort, cell: ({ coverageText }) => coverageText, column: END },
    ...(hasChange
      ? [{ header: labels.change, cell: ({ change }: AgencyDigest) => change?.differenceText ?? '', column: END }]
      : []),
    ...(hasLevels
      ? [{ header: further.labels.toNext, cell: ({ next }: AgencyDigest) => next?.brief ?? '', column: {} }]
      : []),
  ];
}

function statuses(agencies: readonly AgencyDigest[], { paint, width, columns }: Page): string[] {
  const unlike = agencies.filter(({ statusSentence }) => statusSentence !== '');
  const lines = new Set(unlike.map(({ statusText, statusSentence }) => `${statusText}. ${statusSentence}`));
  return [...lines].flatMap((line) => ['', ...wrap(line, columns, width).map((text) => paint('warn', text))]);
}
