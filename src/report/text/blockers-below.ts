/** What blocks the next level, of the total or of a dimension: all of it, or what lies below the node that is explained. */
import type { Dimension } from '../../model/rubric.ts';
import type { BlockerLine } from '../digest/describe-blockers.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import { wrap } from './columns.ts';
import type { Page } from './page.ts';

/** `dimension` of null: everything. */
export function blockersBelow(dimension: Dimension | null, agency: AgencyDigest, page: Page): string[] {
  const { next, blockers, dimensionBlockers } = agency;
  const { labels } = page.reader.messages;
  const inside = dimension === null ? null : new Set(criteriaInside(dimension));
  const isInside = ({ node }: BlockerLine): boolean => inside === null || inside.has(node);
  if (next !== null) {
    const heading = `${labels.blockersTo} ${page.reader.figures.number(next.level)}`;
    return ['', ...blockerLines(heading, blockers.filter(isInside), page)];
  }
  return dimensionBlockers
    .filter((group) => dimension === null || group.dimension === dimension.id)
    .flatMap(({ heading, lines }) => ['', ...blockerLines(heading, lines.filter(isInside), page)]);
}

function criteriaInside(dimension: Dimension): string[] {
  return [...(dimension.criteria ?? []).map(({ id }) => id), ...(dimension.dimensions ?? []).flatMap(criteriaInside)];
}

function blockerLines(
  heading: string,
  blockers: readonly BlockerLine[],
  { reader, width, paint, columns }: Page,
): string[] {
  const head = paint('faint', `  ${heading}`);
  if (blockers.length === 0) return [head, `  ${reader.messages.labels.nothingBlocks}`];
  const lines = blockers.flatMap(({ node, have, need, gainText, why, requirements }) => {
    const asks = requirements.length === 0 ? why : `${why}: ${requirements.join(reader.messages.listSeparator)}`;
    return [
      `  ${node}  ${have} → ${need}${gainText === '' ? '' : `  ${gainText}`}`,
      ...wrap(asks, columns - 4, width).map((line) => paint('faint', `    ${line}`)),
    ];
  });
  return [head, ...lines];
}
