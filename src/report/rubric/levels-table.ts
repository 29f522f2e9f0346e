/** Levels as a table: thresholds where they are bands, what each step asks where they are a ladder, what else they require. */
import type { BlockContent } from 'mdast';
import type { Rubric } from '../../model/rubric.ts';
import type { Level } from '../../model/rules.ts';
import { inLocale } from '../../model/text.ts';
import { describeCondition } from '../digest/describe-condition.ts';
import type { Reader } from '../digest/reader.ts';
import { table } from '../markdown/blocks.ts';
import { strong, type Phrase } from '../markdown/phrasing.ts';

export function levelsTable(levels: readonly Level[], rubric: Rubric, reader: Reader): BlockContent[] {
  const { labels, markdown, rules } = reader.messages;
  const hasBands = levels.some(({ from }) => from !== undefined);
  const hasSteps = levels.some(({ needs }) => needs !== undefined);
  const hasRequires = levels.some(({ requires }) => requires !== undefined);
  const isBeside = hasBands || hasSteps;
  const columns = [
    { title: labels.level, isFigure: true },
    ...(hasBands ? [{ title: markdown.labels.threshold, isFigure: true }] : []),
    ...(hasSteps ? [{ title: markdown.labels.steps }] : []),
    { title: markdown.labels.name },
    { title: markdown.labels.descriptor },
    ...(hasRequires ? [{ title: isBeside ? rules.labels.requires : rules.labels.requiresOnly }] : []),
  ];
  const row = (level: Level): Phrase[] => [
    reader.figures.number(level.level),
    ...(hasBands ? [level.from === undefined ? '–' : reader.figures.number(level.from)] : []),
    ...(hasSteps ? [stepsOf(level, reader)] : []),
    strong(inLocale(level.title, reader.locale)),
    inLocale(level.description, reader.locale),
    ...(hasRequires ? [describeCondition(level.requires, rubric, reader) || '–'] : []),
  ];
  return table(columns, levels.map(row), reader.locale);
}

function stepsOf({ needs = {} }: Level, { messages, figures }: Reader): string {
  return Object.entries(needs)
    .map(([step, percent]) =>
      messages.markdown.sentences.stepNeeds({
        step: figures.number(Number(step)),
        share: figures.percent(percent / 100),
      }),
    )
    .join(messages.markdown.labels.comma);
}
