/** On a terminal: the rules of a rubric beyond its roll-up, and what it forms beside the score. */
import type { Rubric } from '../../model/rubric.ts';
import { inLocale, type Text } from '../../model/text.ts';
import { indexSentence, stateSentence } from '../digest/describe-figures.ts';
import { requirementsOf } from '../digest/describe-next-level.ts';
import { totalRules } from '../digest/describe-rules.ts';
import { hang, wrap, type Width } from '../text/columns.ts';
import type { RubricPage } from './rubric-text.ts';

/** What levels require, who is admitted, what is added: one sentence a line, wrapped. */
export function ruleLines(rubric: Rubric, { reader, columns }: RubricPage, width: Width): string[] {
  const sentences = [
    ...rubric.levels.flatMap((level) => requirementsOf(level, rubric, reader)),
    ...totalRules(rubric, reader),
  ];
  const lines = sentences.flatMap((text) => wrap(text, columns - 2, width)).map((line) => `  ${line}`);
  return lines.length === 0 ? [] : ['', ...lines];
}

/** Facets, kinds of instances, indices and states; nothing where the rubric has none of them. */
export function furtherLines(rubric: Rubric, page: RubricPage, width: Width): string[] {
  const { reader } = page;
  const { rules, further } = reader.messages;
  const titled = (all: Readonly<Record<string, { readonly title: Text }>>): Item[] =>
    Object.entries(all).map(([id, { title }]) => ({ id, title, text: '' }));
  const indices = rubric.indices.map((index): Item => ({ ...index, text: indexSentence(index, rubric, reader) }));
  const states = rubric.states.map((state): Item => ({
    ...state,
    text: [state.by === undefined ? '' : `${reader.figures.date(state.by)}.`, stateSentence(state, reader)]
      .filter((part) => part !== '')
      .join(' '),
  }));
  return [
    ...block(rules.labels.facets, titled(rubric.facets), page, width),
    ...block(rules.labels.kinds, titled(rubric['instance-kinds']), page, width),
    ...block(further.labels.indices, indices, page, width),
    ...block(further.labels.states, states, page, width),
  ];
}

interface Item {
  readonly id: string;
  readonly title: Text;
  readonly text: string;
}

function block(
  heading: string,
  items: readonly Item[],
  { reader, paint, columns }: RubricPage,
  width: Width,
): string[] {
  if (items.length === 0) return [];
  const lines = items.flatMap(({ id, title, text }) => [
    ...hang(`${inLocale(title, reader.locale)} (${id})`, '  ', columns, width).map((line) => paint('strong', line)),
    ...wrap(text, columns - 4, width).map((line) => `    ${line}`),
  ]);
  return ['', paint('faint', heading), ...lines];
}
