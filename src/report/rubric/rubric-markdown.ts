/** The README of a rubric, made from it: what it asks, what it takes for a level, and where each choice comes from. */
import type { BlockContent, RootContent } from 'mdast';
import type { Rubric } from '../../model/rubric.ts';
import type { RubricChange } from '../../model/rubric-change.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, list, noteBox, paragraph } from '../markdown/blocks.ts';
import { code, emphasis, joined, strong, type Phrase } from '../markdown/phrasing.ts';
import { policySentences } from '../markdown/policy-sentences.ts';
import { sourcePhrase } from '../markdown/source-phrase.ts';
import { writePage } from '../markdown/write-page.ts';
import { changesSection } from './changes-section.ts';
import { dimensionBlocks } from './dimension-blocks.ts';
import { dimensionsTable } from './dimensions-table.ts';
import { furtherSections } from './further-sections.ts';
import { levelsTable } from './levels-table.ts';

/** Says of itself that it is generated: whoever wants another text edits the rubric. */
export function rubricMarkdown(
  rubric: Rubric,
  hash: string,
  reader: Reader,
  changes: readonly RubricChange[] = [],
): Promise<string> {
  const { labels, markdown } = reader.messages;
  const blocks: RootContent[] = [
    heading(1, inLocale(rubric.title, reader.locale)),
    ...generatedBy(rubric, reader),
    ...statusNote(rubric, reader),
    ...paragraph(inLocale(rubric.description, reader.locale)),
    ...identity(rubric, hash, reader),
    ...changesSection(rubric, changes, reader),
    ...section(labels.levels, levelsTable(rubric.levels, rubric, reader)),
    ...section(labels.formula, list(policySentences(rubric, reader))),
    ...furtherSections(rubric, reader),
    ...section(markdown.labels.dimensions, dimensionsTable(rubric, reader)),
    ...rubric.dimensions.flatMap((dimension) => dimensionBlocks(dimension, 2, rubric, reader)),
    ...section(labels.choices, list(rubric.choices.map((choice) => inLocale(choice, reader.locale)))),
    ...section(markdown.labels.sources, list(sourceLines(rubric, reader))),
  ];
  return Promise.resolve(writePage(blocks, reader.locale));
}

function section(title: string, blocks: readonly BlockContent[]): RootContent[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function generatedBy({ id }: Rubric, { messages }: Reader): BlockContent[] {
  const { generatedBy: lead, editInstead } = messages.markdown.sentences;
  const command = code(`thang rubric show ${id} --format markdown`);
  return paragraph(emphasis([`${lead()} `, command, `; ${editInstead()}`]));
}

function statusNote({ status }: Rubric, { messages, locale }: Reader): RootContent[] {
  if (status === 'official') return [];
  return [noteBox([strong(messages.statuses[status]), ` – ${messages.sentences[status]()}`], locale)];
}

function identity(rubric: Rubric, hash: string, reader: Reader): BlockContent[] {
  const { labels, statuses, cli } = reader.messages;
  const count = reader.figures.number(criteriaOf(rubric).length);
  return list([
    [`${labels.rubric}: `, code(rubric.id), ` – ${cli.criteriaCount({ count })}`],
    [`${labels.version}: `, code(rubric.version)],
    `${labels.status}: ${statuses[rubric.status]}`,
    [`${labels.hash}: `, code(hash)],
    ...(rubric.source === undefined ? [] : [joined([`${labels.source}:`, sourcePhrase(rubric.source, reader)], ' ')]),
  ]);
}

function sourceLines({ sources }: Rubric, reader: Reader): Phrase[] {
  return sources.map((source) =>
    joined([source.id === undefined ? '' : code(source.id), sourcePhrase(source, reader)], ' – '),
  );
}
