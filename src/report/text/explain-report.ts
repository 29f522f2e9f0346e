/** How a score came about: the children of a node and what each adds, or the answers and evidence of a criterion. */
import type { AssessmentResult, Result } from '../../model/result.ts';
import { dimensionsOf } from '../../model/rubric-tree.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { requirementsOf } from '../digest/describe-next-level.ts';
import { dimensionRules, totalRules } from '../digest/describe-rules.ts';
import { distributionText } from '../digest/distribution-text.ts';
import { digest, type AgencyDigest } from '../digest/digest.ts';
import { coverageText, nodeScoreText, readerOf, scoreText } from '../digest/reader.ts';
import type { ReportOptions } from '../report-options.ts';
import { blockersBelow } from './blockers-below.ts';
import { childTable } from './child-table.ts';
import { widthFor, wrap } from './columns.ts';
import { explainCriterion } from './explain-criterion.ts';
import { nodeStates } from './node-states.ts';
import { paintFor } from './paint.ts';
import { safeLines } from './safe-text.ts';
import type { Page } from './page.ts';

/** `node` is a dimension or criterion; null explains the total. Blockers of a dimension stand among the assessment's. */
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
    ...agency.criteria.flatMap(({ title, descriptor, remarks }) => [title, descriptor, ...remarks]),
  ]);
  const page: Page = { reader, width, paint: await paintFor(options.colour), columns: options.columns };
  const criterion = agency.criteria.find(({ id }) => id === node);
  const lines =
    criterion === undefined ? explainDimension(node, agency, page) : explainCriterion(criterion, agency, page);
  return safeLines(lines);
}

function explainDimension(id: string | null, agency: AgencyDigest, page: Page): string[] {
  const { assessment, rubric, titles } = agency;
  const dimension = id === null ? null : (dimensionsOf(rubric).find((candidate) => candidate.id === id) ?? null);
  const self = dimension === null ? assessment : assessment.nodes[dimension.id];
  if (self === undefined) return [];
  const { reader, paint } = page;
  const { labels, rollups } = reader.messages;
  const title = dimension === null ? agency.agencyName : (titles.get(dimension.id) ?? dimension.id);
  const level = self.level === null ? '' : `    ${labels.level} ${reader.figures.number(self.level)}`;
  const score = dimension === null ? scoreText(self, rubric, reader) : nodeScoreText(self, rubric, reader, dimension);
  const coverage = coverageText(self.coverage, rubric, reader, dimension?.['min-coverage']);
  return [
    ...wrap(title, page.columns, page.width).map((line) => paint('strong', line)),
    `  ${labels.score} ${paint('strong', score)}${level}    ${labels.coverage} ${coverage}`,
    ...distribution(dimension, agency, page),
    ...rules(dimension, rubric, page),
    `  ${rollups[dimension?.rollup ?? rubric.scoring.rollup]}`,
    '',
    ...childTable(dimension, agency, page),
    ...nodeStates(id, agency, page),
    ...blockersBelow(dimension, agency, page),
    ...(dimension === null ? requires(self.level, rubric, page) : []),
  ];
}

/** What else makes the score, as wrapped lines: a base, a worth, a condition, what is added. */
function rules(dimension: Dimension | null, rubric: Rubric, { reader, width, columns }: Page): string[] {
  const said = dimension === null ? totalRules(rubric, reader) : dimensionRules(dimension, rubric, reader);
  return said.flatMap((text) => wrap(text, columns - 2, width)).map((line) => `  ${line}`);
}

function distribution(dimension: Dimension | null, { assessment }: AgencyDigest, { reader }: Page): string[] {
  const counts = dimension === null ? undefined : assessment.nodes[dimension.id]?.distribution;
  const text = distributionText(counts, reader);
  return text === '' ? [] : [`  ${text}`];
}

/** What the levels above the present one ask beside a score. */
function requires(level: number | null, rubric: Rubric, page: Page): string[] {
  const { reader, width, columns } = page;
  const above = rubric.levels.filter((one) => one.level > (level ?? 0));
  const sentences = above.flatMap((one) => requirementsOf(one, rubric, reader));
  return sentences.flatMap((text) => ['', ...wrap(text, columns - 2, width).map((line) => `  ${line}`)]);
}
