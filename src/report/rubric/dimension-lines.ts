/** A dimension on a terminal: in the tree, or by itself with its rules and levels. */
import type { Criterion } from '../../model/criterion.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import type { Level } from '../../model/rules.ts';
import { inLocale } from '../../model/text.ts';
import { requirementsOf } from '../digest/describe-next-level.ts';
import { dimensionRules } from '../digest/describe-rules.ts';
import { hang, wrap, type Width } from '../text/columns.ts';
import type { RubricPage } from './rubric-text.ts';

/** The tree below the dimension, under the words of how it is rolled up; then its rules and levels. */
export function dimensionLines(dimension: Dimension, rubric: Rubric, page: RubricPage, width: Width): string[] {
  const { reader, columns, paint } = page;
  const { levels = [], description } = dimension;
  const { rules } = reader.messages;
  const said = [
    inLocale(description, reader.locale),
    ...dimensionRules(dimension, rubric, reader),
    ...levels.flatMap((level) => requirementsOf(level, rubric, reader)),
  ];
  const own =
    levels.length === 0 ? [] : [paint('faint', rules.labels.ownLevels), ...levelLines(levels, dimension, page, width)];
  return [
    ...nodeLines(dimension, '', 'strong', page, width),
    ...rollUpLines(dimension, rubric, page),
    ...linesBelow(dimension, '  ', page, width),
    ...block(said.flatMap((text) => wrap(text, columns, width))),
    ...block(own),
  ];
}

/** Words that lead to the children; without any they would lead nowhere. */
function rollUpLines(dimension: Dimension, { scoring }: Rubric, { paint, reader }: RubricPage): string[] {
  const { criteria = [], dimensions = [], rollup = scoring.rollup } = dimension;
  return criteria.length + dimensions.length === 0 ? [] : [`  ${paint('faint', reader.messages.rollups[rollup])}`];
}

function block(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

/** Where a band leaves its border to the one below, it begins above it. */
export function levelLines(
  levels: readonly Level[],
  { closed }: Pick<Dimension, 'closed'>,
  { reader, columns }: RubricPage,
  width: Width,
): string[] {
  return levels.flatMap(({ level, from, title }, index) => {
    const sign = closed === 'upper' && index > 0 ? '>' : '≥';
    const threshold = from === undefined ? '' : `${sign} ${reader.figures.number(from)}  `;
    const line = `  ${reader.figures.number(level)}  ${threshold}${inLocale(title, reader.locale)}`;
    return width(line) <= columns ? [line] : hang(line, '  ', columns, width);
  });
}

/** Titles, ids and weights, and in a word what is answered more than once or added afterwards. */
export function treeLines(dimension: Dimension, indent: string, page: RubricPage, width: Width): string[] {
  return [...nodeLines(dimension, indent, 'strong', page, width), ...linesBelow(dimension, `${indent}  `, page, width)];
}

function linesBelow(
  { criteria = [], dimensions = [] }: Dimension,
  indent: string,
  page: RubricPage,
  width: Width,
): string[] {
  return [
    ...criteria.flatMap((criterion) => nodeLines(criterion, indent, null, page, width)),
    ...dimensions.flatMap((child) => treeLines(child, indent, page, width)),
  ];
}

/** One line, or several where it is longer than the screen. */
function nodeLines(
  node: Criterion | Dimension,
  indent: string,
  tone: 'strong' | null,
  { paint, reader, columns }: RubricPage,
  width: Width,
): string[] {
  const { messages, locale, figures } = reader;
  const { id, weight, adds } = node;
  const title = inLocale(node.title, locale);
  const marks = [
    weight === 1 ? '' : `×${figures.number(weight)}`,
    'per' in node && node.per !== undefined ? `@ ${node.per.kind}` : '',
    adds === undefined ? '' : `+ ${messages.further.labels.added}`,
    'answer-of' in node && node['answer-of'] !== undefined ? `= ${node['answer-of']}` : '',
  ].filter((mark) => mark !== '');
  const name = (text: string): string => (tone === null ? text : paint(tone, text));
  const tail = marks.map((mark) => ` ${mark}`).join('');
  const plain = `${title} (${id})${tail}`;
  if (width(indent + plain) > columns) return hang(plain, indent, columns, width).map(name);
  return [`${indent}${name(title)} ${paint('faint', `(${id})`)}${tail}`];
}
