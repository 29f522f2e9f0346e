/** The children of a node with their scores, weights and the points they bring, so that the reader can add up. */
import type { Criterion } from '../../model/criterion.ts';
import type { NodeResult } from '../../model/result.ts';
import type { Dimension } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import type { AgencyDigest } from '../digest/digest.ts';
import { nodeScoreText } from '../digest/reader.ts';
import { alignColumns } from './columns.ts';
import type { Page } from './page.ts';

type Child = Criterion | Dimension;

/** `dimension` of null: the dimensions below the total. */
export function childTable(dimension: Dimension | null, agency: AgencyDigest, page: Page): string[] {
  const { reader, width, paint, columns } = page;
  const { labels } = reader.messages;
  const children: readonly Child[] =
    dimension === null ? agency.rubric.dimensions : [...(dimension.criteria ?? []), ...(dimension.dimensions ?? [])];
  const header = ['', '', labels.score, labels.weight, labels.share, labels.points];
  const layout = [
    {},
    { max: Math.max(20, columns - 60) },
    { align: 'end' },
    { align: 'end' },
    { align: 'end' },
    { align: 'end' },
  ] as const;
  const rows = children.map((child) => childRow(child, agency, page));
  const [first = '', ...rest] = alignColumns([header, ...rows], layout, width);
  return [paint('faint', `  ${first}`), ...rest.map((line) => `  ${line}`)];
}

function childRow(child: Child, { assessment, rubric }: AgencyDigest, { reader }: Page): string[] {
  const { figures, messages, locale } = reader;
  const { id, weight, adds } = child;
  const node = assessment.nodes[id];
  const title = inLocale(child.title, locale);
  if (node === undefined) return [id, title, '', figures.number(weight), '', ''];
  const score = nodeScoreText(node, rubric, reader, node.kind === 'dimension' ? (child as Dimension) : undefined);
  if (adds !== undefined) return [id, title, score, messages.further.labels.added, '', addedText(node, adds, reader)];
  const points = node.share === null || node.counted === null ? '' : figures.score(node.share * node.counted);
  return [id, title, score, figures.number(weight), node.share === null ? '' : figures.percent(node.share), points];
}

/** A bonus or malus adds its score, held within its bounds. */
function addedText(
  { counted }: NodeResult,
  { 'at-least': least = -Infinity, 'at-most': most = Infinity }: NonNullable<Child['adds']>,
  { figures }: Page['reader'],
): string {
  return counted === null ? '' : figures.signed(Math.min(most, Math.max(least, counted)));
}
