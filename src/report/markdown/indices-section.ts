/** Figures beside the total: the single ones in one table, each other index in one of its own, two tags as a matrix. */
import type { BlockContent, RootContent } from 'mdast';
import type { IndexGroupLine, IndexLine, IndexMatrix } from '../digest/describe-indices.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import type { Reader } from '../digest/reader.ts';
import { below, heading, table, type Column, type Depth } from './blocks.ts';
import { meter } from './meter.ts';
import { code, strong, type Phrase } from './phrasing.ts';

export function indicesSection({ indices }: AgencyDigest, depth: Depth, reader: Reader): RootContent[] {
  if (indices.length === 0) return [];
  const single = indices.filter(({ tags }) => tags.length === 0);
  const several = indices.filter(({ tags }) => tags.length > 0);
  return [
    heading(depth, reader.messages.further.labels.indices),
    ...singleFigures(single, reader),
    ...several.flatMap((index) => [
      heading(below(depth), index.title),
      ...(index.matrix === null ? groupTable(index, reader) : matrixTable(index, index.matrix, reader)),
    ]),
  ];
}

function singleFigures(indices: readonly IndexLine[], reader: Reader): BlockContent[] {
  const shown = shownIn(indices);
  const rows = indices.flatMap((index) =>
    index.groups.map((group) => [strong(index.title), ...figuresOf(group, index, shown)]),
  );
  const columns = [{ title: reader.messages.further.labels.index }, ...figureColumns(shown, reader)];
  return table(columns, rows, reader.locale);
}

/** A column for each tag, and the figures of each combination that occurs. */
function groupTable(index: IndexLine, reader: Reader): BlockContent[] {
  const columns = [...index.tags.map((title) => ({ title })), ...figureColumns(shownIn([index]), reader)];
  const rows = index.groups.map((group) => [...group.key, ...figuresOf(group, index, shownIn([index]))]);
  return table(columns, rows, reader.locale);
}

/** Columns that no figure of a table needs are left out. */
interface Shown {
  readonly levels: boolean;
  readonly distribution: boolean;
}

function shownIn(indices: readonly IndexLine[]): Shown {
  return {
    levels: indices.some(({ hasLevels }) => hasLevels),
    distribution: indices.some(({ hasDistribution }) => hasDistribution),
  };
}

function figureColumns(shown: Shown, { messages }: Reader): Column[] {
  const { labels, further, markdown } = messages;
  return [
    { title: labels.score, isFigure: true },
    { title: markdown.labels.profile },
    ...(shown.levels ? [{ title: labels.level }] : []),
    { title: further.labels.criteriaCounted, isFigure: true },
    ...(shown.distribution ? [{ title: further.labels.distribution }] : []),
  ];
}

function figuresOf(group: IndexGroupLine, { scale }: IndexLine, shown: Shown): Phrase[] {
  const bar = meter(group.score, scale);
  const isCounted = group.distribution !== '';
  return [
    isCounted ? '–' : group.scoreText,
    bar === '' ? '–' : code(bar),
    ...(shown.levels ? [group.levelText] : []),
    group.criteriaText,
    ...(shown.distribution ? [group.distribution || '–'] : []),
  ];
}

/** Rows by the first tag, columns by the second. */
function matrixTable({ tags }: IndexLine, { rows, columns }: IndexMatrix, { locale }: Reader): BlockContent[] {
  const head = [{ title: tags.join(' × ') }, ...columns.map((title) => ({ title, isFigure: true }))];
  const body = rows.map(({ title, cells }): Phrase[] => [
    strong(title),
    ...cells.map((cell) => (cell === null ? '' : cell.distribution || cell.scoreText)),
  ]);
  return table(head, body, locale);
}
