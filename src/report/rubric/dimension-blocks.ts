/** One dimension of the README: its description, its criteria, the dimensions below it. */
import type { RootContent } from 'mdast';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { below, heading, paragraph, type Depth } from '../markdown/blocks.ts';
import { anchor } from '../markdown/anchor.ts';
import { criterionBlocks } from './criterion-blocks.ts';

export function dimensionBlocks(dimension: Dimension, depth: Depth, rubric: Rubric, reader: Reader): RootContent[] {
  const { id, title, description, weight, rollup, criteria = [], dimensions = [] } = dimension;
  const { labels, markdown } = reader.messages;
  const { rollups, sentences } = markdown;
  const isOwn = rollup !== undefined && rollup !== rubric.scoring.rollup;
  return [
    heading(depth, [anchor(id), inLocale(title, reader.locale)]),
    ...paragraph(inLocale(description, reader.locale)),
    ...paragraph(weight === 1 ? '' : `${labels.weight}: ${reader.figures.number(weight)}.`),
    ...paragraph(isOwn ? sentences.ownRollup({ rollup: rollups[rollup] }) : ''),
    ...criteria.flatMap((criterion) => criterionBlocks(criterion, below(depth), rubric, reader)),
    ...dimensions.flatMap((child) => dimensionBlocks(child, below(depth), rubric, reader)),
  ];
}
