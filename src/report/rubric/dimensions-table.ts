/** The dimensions at a glance: weight, share of the total, number of criteria; each leads to its part of the page. */
import type { BlockContent } from 'mdast';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { table } from '../markdown/blocks.ts';
import { link, strong, type Phrase } from '../markdown/phrasing.ts';
import { anchorOf } from '../markdown/anchor.ts';

export function dimensionsTable(rubric: Rubric, reader: Reader): BlockContent[] {
  const { messages, figures, locale } = reader;
  const { labels, markdown } = messages;
  const placed = criteriaOf(rubric);
  const countBelow = (id: string): number => placed.filter(({ ancestors }) => ancestors.includes(id)).length;
  const columns = [
    { title: labels.dimension },
    { title: labels.weight, isFigure: true },
    { title: labels.criteria, isFigure: true },
  ];
  const row = ({ dimension, depth }: Placed): Phrase[] => [
    ['– '.repeat(depth), link(`#${anchorOf(dimension.id)}`, inLocale(dimension.title, locale))],
    figures.number(dimension.weight),
    figures.number(countBelow(dimension.id)),
  ];
  const total = [strong(markdown.labels.total), '', figures.number(placed.length)];
  return table(columns, [...placeAll(rubric.dimensions, 0).map(row), total], locale);
}

interface Placed {
  readonly dimension: Dimension;
  readonly depth: number;
}

function placeAll(dimensions: readonly Dimension[], depth: number): Placed[] {
  return dimensions.flatMap((dimension) => [{ dimension, depth }, ...placeAll(dimension.dimensions ?? [], depth + 1)]);
}
