/**
 * What blocks the next level of a node: all of it for the total; for a dimension, what blocks its own next level, or, where
 * it has no level, what of it blocks a level above it.
 */
import { levelRuleOf } from '../../model/rubric-tree.ts';
import type { Dimension } from '../../model/rubric.ts';
import { blockersOfDimension, type BlockerLine, type DimensionBlockers } from '../digest/describe-blockers.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import { wrap } from './columns.ts';
import type { Page } from './page.ts';

/** `dimension` of null: the total. */
export function blockersBelow(dimension: Dimension | null, agency: AgencyDigest, page: Page): string[] {
  if (dimension === null) return ofTotal(agency, page);
  const { assessment, rubric, titles } = agency;
  const own = blockersOfDimension(dimension, assessment, rubric, titles, page.reader);
  if (own !== null) return ofDimension(own, page);
  return hasLevel(dimension, agency) ? [] : withinDimension(dimension, agency, page);
}

/** Whether the dimension stands at a level, so that a level of something else is not what its reader asks about. */
export function hasLevel(dimension: Dimension, { assessment, rubric }: AgencyDigest): boolean {
  const node = assessment.nodes[dimension.id];
  const rule = levelRuleOf(dimension, rubric);
  return node !== undefined && rule !== 'none' && (node.level !== null || (rule === 'bands' && node.banded));
}

function ofTotal({ next, blockers, dimensionBlockers }: AgencyDigest, page: Page): string[] {
  if (next === null) return dimensionBlockers.flatMap((group) => ofDimension(group, page));
  const heading = `${page.reader.messages.labels.blockersTo} ${page.reader.figures.number(next.level)}`;
  return ['', ...blockerLines(heading, [], blockers, page)];
}

function ofDimension({ heading, requires, lines }: DimensionBlockers, page: Page): string[] {
  return ['', ...blockerLines(heading, requires, lines, page)];
}

/** Of the total, or where that has no level, of the dimension above that has one. */
function withinDimension(dimension: Dimension, agency: AgencyDigest, page: Page): string[] {
  const { next, blockers, dimensionBlockers, titles } = agency;
  const { messages, figures } = page.reader;
  const inside = new Set(criteriaInside(dimension));
  const within = titles.get(dimension.id) ?? dimension.id;
  const isInside = ({ node }: BlockerLine): boolean => inside.has(node);
  const groups =
    next === null
      ? dimensionBlockers.map((group) => ({ ...group, of: titles.get(group.dimension) ?? group.dimension }))
      : [{ level: next.level, lines: blockers, of: messages.labels.total }];
  return groups.flatMap(({ level, lines, of }) => {
    const held = lines.filter(isInside);
    if (held.length === 0) return [];
    const said = { dimension: within, of, level: figures.number(level) };
    return ['', ...blockerLines(messages.further.sentences.blockersWithin(said), [], held, page)];
  });
}

function criteriaInside(dimension: Dimension): string[] {
  return [...(dimension.criteria ?? []).map(({ id }) => id), ...(dimension.dimensions ?? []).flatMap(criteriaInside)];
}

function blockerLines(
  heading: string,
  requires: readonly string[],
  blockers: readonly BlockerLine[],
  { reader, width, paint, columns }: Page,
): string[] {
  const lines = (text: string, indent: number): string[] =>
    wrap(text, columns - indent, width).map((line) => `${' '.repeat(indent)}${line}`);
  const head = [
    ...lines(heading, 2).map((line) => paint('faint', line)),
    ...requires.flatMap((text) => lines(text, 2)),
  ];
  if (blockers.length === 0) return [...head, `  ${reader.messages.labels.nothingBlocks}`];
  return [
    ...head,
    ...blockers.flatMap(({ node, title, have, need, gainText, why, requirements }) => {
      const asks = requirements.length === 0 ? why : `${why}: ${requirements.join(reader.messages.listSeparator)}`;
      const turn = `${have} ${reader.messages.markdown.labels.arrow} ${need}`;
      const gain = gainText === '' ? '' : ` (${gainText})`;
      return [...lines(`${title} (${node}): ${turn}${gain}`, 2), ...lines(asks, 4).map((line) => paint('faint', line))];
    }),
  ];
}
