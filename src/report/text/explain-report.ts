/** How a score came about: the children of a node and what each adds, or the answers and evidence of a criterion. */
import type { AssessmentResult, NodeResult, Result } from '../../model/result.ts';
import { dimensionsOf } from '../../model/rubric-tree.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { digest, type AgencyDigest } from '../digest/digest.ts';
import { coverageText, readerOf, scoreText } from '../digest/reader.ts';
import type { ReportOptions } from '../report-options.ts';
import { alignColumns, widthFor, wrap } from './columns.ts';
import { explainCriterion } from './explain-criterion.ts';
import { paintFor } from './paint.ts';
import { safeLines } from './safe-text.ts';
import type { Page } from './page.ts';

/** `node` is a dimension or criterion; null explains the total. */
export async function explainReport(
  assessment: AssessmentResult,
  node: string | null,
  result: Result,
  options: ReportOptions,
): Promise<string> {
  const reader = readerOf(options.locale);
  const agency = digest(assessment, result, reader);
  const width = await widthFor([
    agency.agencyName,
    ...agency.criteria.flatMap(({ title, descriptor }) => [title, descriptor]),
  ]);
  const page: Page = { reader, width, paint: await paintFor(options.colour), columns: options.columns };
  const criterion = agency.criteria.find(({ id }) => id === node);
  const lines =
    criterion === undefined ? explainDimension(node, agency, page) : explainCriterion(criterion, agency, page);
  return safeLines(lines);
}

interface Child {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly node: NodeResult | undefined;
}

function explainDimension(id: string | null, agency: AgencyDigest, page: Page): string[] {
  const { assessment, rubric } = agency;
  const dimension = id === null ? null : (dimensionsOf(rubric).find((candidate) => candidate.id === id) ?? null);
  const self = dimension === null ? assessment : assessment.nodes[dimension.id];
  if (self === undefined) return [];
  const { reader, paint } = page;
  const { labels } = reader.messages;
  const title = dimension === null ? agency.agencyName : inLocale(dimension.title, reader.locale);
  const level = self.level === null ? '' : `    ${labels.level} ${reader.figures.number(self.level)}`;
  const rule = reader.messages.rollups[dimension?.rollup ?? rubric.scoring.rollup];
  return [
    paint('strong', title),
    `  ${labels.score} ${paint('strong', scoreText(self, rubric, reader))}${level}    ${labels.coverage} ${coverageText(self.coverage, rubric, reader)}`,
    `  ${rule}`,
    '',
    ...childTable(childrenOf(dimension, rubric, assessment, page), agency, page),
    ...(dimension === null ? [] : ['', ...blockersBelow(dimension, agency, page)]),
    ...(dimension === null ? ['', ...allBlockers(agency, page)] : []),
  ];
}

function childrenOf(
  dimension: Dimension | null,
  rubric: Rubric,
  assessment: AssessmentResult,
  { reader }: Page,
): Child[] {
  const children =
    dimension === null ? rubric.dimensions : [...(dimension.criteria ?? []), ...(dimension.dimensions ?? [])];
  return children.map(({ id, title, weight }) => ({
    id,
    title: inLocale(title, reader.locale),
    weight,
    node: assessment.nodes[id],
  }));
}

/** Each child's score, weight and the points it brings to the total, so that the reader can add up. */
function childTable(
  children: readonly Child[],
  { rubric }: AgencyDigest,
  { reader, width, paint, columns }: Page,
): string[] {
  const { labels } = reader.messages;
  const rows = children.map(({ id, title, weight, node }) => {
    if (node === undefined) return [id, title, '', reader.figures.number(weight), '', ''];
    const points = node.share === null || node.counted === null ? '' : reader.figures.score(node.share * node.counted);
    return [
      id,
      title,
      scoreText(node, rubric, reader),
      reader.figures.number(weight),
      node.share === null ? '' : reader.figures.percent(node.share),
      points,
    ];
  });
  const header = ['', '', labels.score, labels.weight, labels.share, labels.points];
  const layout = [
    {},
    { max: Math.max(20, columns - 60) },
    { align: 'end' },
    { align: 'end' },
    { align: 'end' },
    { align: 'end' },
  ] as const;
  const [first = '', ...rest] = alignColumns([header, ...rows], layout, width);
  return [paint('faint', `  ${first}`), ...rest.map((line) => `  ${line}`)];
}

function allBlockers(agency: AgencyDigest, page: Page): string[] {
  return blockerLines(
    agency.blockers.map(({ node }) => node),
    agency,
    page,
  );
}

function blockersBelow(dimension: Dimension, agency: AgencyDigest, page: Page): string[] {
  const inside = new Set(criteriaInside(dimension));
  return blockerLines(
    agency.blockers.map(({ node }) => node).filter((node) => inside.has(node)),
    agency,
    page,
  );
}

function criteriaInside(dimension: Dimension): string[] {
  return [...(dimension.criteria ?? []).map(({ id }) => id), ...(dimension.dimensions ?? []).flatMap(criteriaInside)];
}

function blockerLines(
  nodes: readonly string[],
  { blockers, next }: AgencyDigest,
  { reader, width, paint, columns }: Page,
): string[] {
  if (next === null) return [];
  const { labels } = reader.messages;
  const heading = paint('faint', `  ${labels.blockersTo} ${reader.figures.number(next.level)}`);
  if (nodes.length === 0) return [heading, `  ${labels.nothingBlocks}`];
  const lines = blockers
    .filter(({ node }) => nodes.includes(node))
    .flatMap(({ node, have, need, gainText, why, requirements }) => {
      const asks = requirements.length === 0 ? why : `${why}: ${requirements.join(reader.messages.listSeparator)}`;
      return [
        `  ${node}  ${have} → ${need}${gainText === '' ? '' : `  ${gainText}`}`,
        ...wrap(asks, columns - 4, width).map((line) => paint('faint', `    ${line}`)),
      ];
    });
  return [heading, ...lines];
}
