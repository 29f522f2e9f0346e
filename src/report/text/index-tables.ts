/** Indices on a terminal: the single figures in one table, each other index in one of its own. */
import type { IndexGroupLine, IndexLine, IndexMatrix } from '../digest/describe-indices.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import { alignColumns, wrap, type Column } from './columns.ts';
import type { Page } from './page.ts';

/** A screen has room for these; the other reports show all. */
const MOST_GROUPS = 12;
const FIGURE: Column = { align: 'end' };

export function indexTables({ indices }: AgencyDigest, page: Page): string[] {
  const single = indices.filter(({ tags }) => tags.length === 0);
  const several = indices.filter(({ tags }) => tags.length > 0);
  const tables = [
    ...(single.length === 0 ? [] : [singleFigures(single, page)]),
    ...several.map((index) =>
      index.matrix === null ? groupTable(index, page) : matrixTable(index, index.matrix, page),
    ),
  ];
  return tables.flatMap((table) => ['', ...table]);
}

function singleFigures(indices: readonly IndexLine[], page: Page): string[] {
  const rows = indices.flatMap(({ title, groups }) => groups.map((group) => ({ title, group })));
  const hasLevels = indices.some((index) => index.hasLevels);
  return figureTable(page.reader.messages.further.labels.indices, rows, hasLevels, page);
}

function groupTable({ title, groups, hasLevels }: IndexLine, page: Page): string[] {
  const rows = groups.slice(0, MOST_GROUPS).map((group) => ({ title: group.title, group }));
  return [...figureTable(title, rows, hasLevels, page), ...more(groups.length, page)];
}

/** Without a column of levels where none are given. */
function figureTable(
  title: string,
  rows: readonly { readonly title: string; readonly group: IndexGroupLine }[],
  hasLevels: boolean,
  page: Page,
): string[] {
  const { labels } = page.reader.messages;
  const header = [labels.score, ...(hasLevels ? [labels.level] : []), ''];
  const body = rows.map(({ title: name, group }) => [
    name,
    group.distribution === '' ? group.scoreText : '–',
    ...(hasLevels ? [group.levelText] : []),
    group.distribution,
  ]);
  const room = Math.max(20, page.columns - (hasLevels ? 40 : 24));
  return headed(title, header, body, [{ max: room }, FIGURE, ...(hasLevels ? [FIGURE] : []), {}], page);
}

/** Where the columns do not fit on the line, the combinations stand below each other. */
function matrixTable(index: IndexLine, { rows, columns }: IndexMatrix, page: Page): string[] {
  const room = Math.floor((page.columns - 26) / columns.length) - 2;
  if (room < 6) return groupTable(index, page);
  const body = rows
    .slice(0, MOST_GROUPS)
    .map(({ title, cells }) => [title, ...cells.map((cell) => cell?.scoreText ?? '')]);
  const layout = [{ max: 24 }, ...columns.map(() => ({ ...FIGURE, max: room }))];
  return [...headed(index.title, columns, body, layout, page), ...more(rows.length, page)];
}

/** The title opens the header, or stands above it where it is longer than what lies below it. */
function headed(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  layout: readonly Column[],
  { width, paint, columns }: Page,
): string[] {
  const isLong = width(title) > Math.max(18, ...rows.map(([name = '']) => Math.min(width(name), layout[0]?.max ?? 24)));
  const above = isLong ? wrap(title, columns - 2, width).map((line) => paint('faint', `  ${line}`)) : [];
  const [first = '', ...rest] = alignColumns([[isLong ? '' : title, ...header], ...rows], layout, width);
  return [...above, paint('faint', `  ${first}`), ...rest.map((line) => `  ${line}`)];
}

function more(count: number, { paint, reader }: Page): string[] {
  if (count <= MOST_GROUPS) return [];
  const rest = reader.figures.number(count - MOST_GROUPS);
  return [paint('faint', `  ${reader.messages.sentences.more({ count: rest })}`)];
}
