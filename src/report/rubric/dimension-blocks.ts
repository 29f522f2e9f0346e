/** One dimension of the README: its description, its rules and levels, its criteria, the dimensions below it. */
import type { BlockContent, RootContent } from 'mdast';
import type { Criterion } from '../../model/criterion.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { dimensionRules } from '../digest/describe-rules.ts';
import type { Reader } from '../digest/reader.ts';
import { below, heading, list, paragraph, type Depth } from '../markdown/blocks.ts';
import { anchor } from '../markdown/anchor.ts';
import { code, joined, strong } from '../markdown/phrasing.ts';
import { criterionBlocks, criterionBody } from './criterion-blocks.ts';
import { levelsTable } from './levels-table.ts';

export function dimensionBlocks(dimension: Dimension, depth: Depth, rubric: Rubric, reader: Reader): RootContent[] {
  const { id, title, description, weight, criteria = [], dimensions = [] } = dimension;
  const { labels } = reader.messages;
  const faceted = facetsOf(dimension);
  return [
    heading(depth, [anchor(id), inLocale(title, reader.locale)]),
    ...paragraph(inLocale(description, reader.locale)),
    ...paragraph(weight === 1 ? '' : `${labels.weight}: ${reader.figures.number(weight)}.`),
    ...ownRules(dimension, rubric, reader),
    ...ownLevels(dimension, rubric, reader),
    ...(faceted.length > 0
      ? facetedBlocks(faceted, rubric, reader)
      : criteria.flatMap((criterion) => criterionBlocks(criterion, below(depth), rubric, reader))),
    ...dimensions.flatMap((child) => dimensionBlocks(child, below(depth), rubric, reader)),
  ];
}

/** A single rule is a paragraph, several are a list. */
function ownRules(dimension: Dimension, rubric: Rubric, reader: Reader): BlockContent[] {
  const { rollups, sentences } = reader.messages.markdown;
  const { rollup } = dimension;
  const isOwn = rollup !== undefined && rollup !== rubric.scoring.rollup;
  const rules = dimensionRules(dimension, rubric, reader);
  const all = [...(isOwn ? [sentences.ownRollup({ rollup: rollups[rollup] })] : []), ...rules];
  return all.length === 1 ? paragraph(all.join('')) : list(all);
}

function ownLevels({ levels }: Dimension, rubric: Rubric, reader: Reader): BlockContent[] {
  if (levels === undefined) return [];
  return [...paragraph(strong(reader.messages.rules.labels.ownLevels)), ...levelsTable(levels, rubric, reader)];
}

/** The criteria that one question became when it is rated once per facet; none for any other dimension. */
export function facetsOf({ id, criteria = [] }: Dimension): readonly Criterion[] {
  const isFacet = ({ id: own, tags }: Criterion): boolean => own === `${id}/${String(tags?.['facet'])}`;
  return criteria.every(isFacet) ? criteria : [];
}

/** The question once, with the ids that its facets are answered by. */
function facetedBlocks(criteria: readonly Criterion[], rubric: Rubric, reader: Reader): RootContent[] {
  const [first] = criteria;
  if (first === undefined) return [];
  const { rules, markdown } = reader.messages;
  const facets = criteria.map(({ title }) => inLocale(title, reader.locale)).join(markdown.labels.comma);
  return [
    ...paragraph(
      joined(
        criteria.map(({ id }) => code(id)),
        markdown.labels.comma,
      ),
    ),
    ...paragraph(rules.nodes.faceted({ facets })),
    ...criterionBody(first, rubric, reader),
  ];
}
