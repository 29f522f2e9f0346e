/** A dimension on a terminal: in the tree, or by itself with its rules and levels. */
import type { Criterion } from '../../model/criterion.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import type { Level } from '../../model/rules.ts';
import { inLocale } from '../../model/text.ts';
import { requirementsOf } from '../digest/describe-next-level.ts';
import { dimensionRules } from '../digest/describe-rules.ts';
import { wrap, type Width } from '../text/columns.ts';
import type { RubricPage } from './rubric-text.ts';

/** The dimension with its rules, then the tree below it. */
export function dimensionLines(dimension: Dimension, rubric: Rubric, page: RubricPage, width: Width): string[] {
  const { reader, columns, paint } = page;
  const { levels = [], rollup, description } = dimension;
  const { rollups, rules } = reader.messages;
  const said = [
    inLocale(description, reader.locale),
    ...dimensionRules(dimension, rubric, reader),
    ...levels.flatMap((level) => requirementsOf(level, rubric, reader)),
  ];
  const own =
    levels.length === 0 ? [] : [paint('faint', rules.labels.ownLevels), ...levelLines(levels, dimension, page)];
  return [
    ...treeLines(dimension, '', page),
    ...block(said.flatMap((text) => wrap(text, columns, width))),
    ...block(own),
    ...block(rollup === undefined ? [] : [paint('faint', rollups[rollup])]),
  ];
}

function block(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

/** Where a band leaves its border to the one below, it begins above it. */
export function levelLines(
  levels: readonly Level[],
  { closed }: Pick<Dimension, 'closed'>,
  { reader }: RubricPage,
): string[] {
  return levels.map(({ level, from, title }, index) => {
    const sign = closed === 'upper' && index > 0 ? '>' : '≥';
    const threshold = from === undefined ? '' : `${sign} ${reader.figures.number(from)}  `;
    return `  ${reader.figures.number(level)}  ${threshold}${inLocale(title, reader.locale)}`;
  });
}

/** Titles, ids and weights, and in a word what is answered more than once or added afterwards. */
export function treeLines(dimension: Dimension, indent: string, page: RubricPage): string[] {
  const { criteria = [], dimensions = [] } = dimension;
  return [
    nodeLine(dimension, indent, 'strong', page),
    ...criteria.map((criterion) => nodeLine(criterion, `${indent}  `, null, page)),
    ...dimensions.flatMap((child) => treeLines(child, `${indent}  `, page)),
  ];
}

function nodeLine(
  node: Criterion | Dimension,
  indent: string,
  tone: 'strong' | null,
  { paint, reader }: RubricPage,
): string {
  const { messages, locale, figures } = reader;
  const { id, weight, adds } = node;
  const title = inLocale(node.title, locale);
  const marks = [
    weight === 1 ? '' : `×${figures.number(weight)}`,
    'per' in node && node.per !== undefined ? `@ ${node.per.kind}` : '',
    adds === undefined ? '' : `+ ${messages.further.labels.added}`,
    'answer-of' in node && node['answer-of'] !== undefined ? `= ${node['answer-of']}` : '',
  ].filter((mark) => mark !== '');
  const name = tone === null ? title : paint(tone, title);
  return `${indent}${name} ${paint('faint', `(${id})`)}${marks.map((mark) => ` ${mark}`).join('')}`;
}
