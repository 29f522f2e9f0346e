/** What a rubric forms beside its score: indices, further states; and what it asks more than once: facets, instances. */
import type { BlockContent, RootContent } from 'mdast';
import type { IndexRule } from '../../model/index-rule.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { StateRule } from '../../model/state-rule.ts';
import { inLocale, type Text } from '../../model/text.ts';
import { indexSentence, stateSentence } from '../digest/describe-figures.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, table } from '../markdown/blocks.ts';
import { code, strong, type Phrase } from '../markdown/phrasing.ts';

export function furtherSections(rubric: Rubric, reader: Reader): RootContent[] {
  const { rules, further } = reader.messages;
  return [
    ...section(rules.labels.facets, titledTable(rubric.facets, reader)),
    ...section(rules.labels.kinds, titledTable(rubric['instance-kinds'], reader)),
    ...section(further.labels.indices, indicesTable(rubric.indices, rubric, reader)),
    ...section(further.labels.states, statesTable(rubric.states, reader)),
  ];
}

function section(title: string, blocks: readonly BlockContent[]): RootContent[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

type Titled = Readonly<Record<string, { readonly title: Text; readonly description?: Text | undefined }>>;

function titledTable(all: Titled, { messages, locale }: Reader): BlockContent[] {
  const { workbook, markdown } = messages;
  const rows = Object.entries(all).map(([id, { title, description }]): Phrase[] => [
    code(id),
    strong(inLocale(title, locale)),
    inLocale(description, locale),
  ]);
  const columns = [
    { title: workbook.labels.id },
    { title: workbook.labels.title },
    { title: markdown.labels.descriptor },
  ];
  return table(columns, rows, locale);
}

function indicesTable(indices: readonly IndexRule[], rubric: Rubric, reader: Reader): BlockContent[] {
  const { further, rules } = reader.messages;
  const rows = indices.map((index): Phrase[] => [
    code(index.id),
    strong(inLocale(index.title, reader.locale)),
    indexSentence(index, rubric, reader),
  ]);
  const columns = [
    { title: reader.messages.workbook.labels.id },
    { title: further.labels.index },
    { title: rules.labels.made },
  ];
  return table(columns, rows, reader.locale);
}

function statesTable(states: readonly StateRule[], reader: Reader): BlockContent[] {
  const { labels, markdown, workbook } = reader.messages;
  const rows = states.map((state): Phrase[] => [
    code(state.id),
    strong(inLocale(state.title, reader.locale)),
    state.by === undefined ? '–' : reader.figures.date(state.by),
    stateSentence(state, reader),
  ]);
  const columns = [
    { title: workbook.labels.id },
    { title: labels.state },
    { title: labels.by },
    { title: markdown.labels.descriptor },
  ];
  return table(columns, rows, reader.locale);
}
