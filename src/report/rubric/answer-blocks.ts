/** How a criterion is answered, and what each answer is worth: descriptors, options, a check-list, a number, a link. */
import type { BlockContent } from 'mdast';
import type { Checks, Criterion, Options } from '../../model/criterion.ts';
import type { Rubric } from '../../model/rubric.ts';
import { optionsOf } from '../../model/rubric-tree.ts';
import { longOption } from '../../model/short-forms.ts';
import { inLocale } from '../../model/text.ts';
import type { Worth } from '../../model/worth.ts';
import { describeItems } from '../digest/describe-answer.ts';
import { describeWorth } from '../digest/describe-worth.ts';
import type { Reader } from '../digest/reader.ts';
import { paragraph, table } from '../markdown/blocks.ts';
import { code, type Phrase } from '../markdown/phrasing.ts';

export function answerBlocks(criterion: Criterion, rubric: Rubric, reader: Reader): BlockContent[] {
  const { worth } = criterion;
  return [...kindOf(criterion, rubric, reader), ...(worth === undefined ? [] : worthTable(worth, reader))];
}

/** A linked criterion without answers of its own has those of its source, which stand there. */
function kindOf(criterion: Criterion, rubric: Rubric, reader: Reader): BlockContent[] {
  const { levels, answers, checks, number, scale = rubric.scale } = criterion;
  if (levels !== undefined) return descriptorsTable(levels, reader);
  if (answers !== undefined) return optionsTable(optionsOf(criterion, rubric), reader);
  if (checks !== undefined) return checksBlocks(checks, reader);
  return number === undefined ? [] : numberBlocks(number, scale, reader);
}

function descriptorsTable(
  levels: NonNullable<Criterion['levels']>,
  { messages, figures, locale }: Reader,
): BlockContent[] {
  const { labels, markdown } = messages;
  const rows = Object.entries(levels).map(([level, text]) => [figures.number(Number(level)), inLocale(text, locale)]);
  return table([{ title: labels.level, isFigure: true }, { title: markdown.labels.descriptor }], rows, locale);
}

/** With a column of remarks where an option may only be chosen with a reason. */
function optionsTable(options: Options = {}, { messages, figures, locale }: Reader): BlockContent[] {
  const { labels } = messages.markdown;
  const { rules } = messages;
  const hasNotes = Object.values(options).some((option) => longOption(option)['note-required']);
  const rows = Object.entries(options).map(([id, option]): Phrase[] => {
    const { value, title, 'note-required': isAsked } = longOption(option);
    const note = isAsked ? rules.answers.noteRequired() : '';
    return [code(id), inLocale(title, locale), figures.number(value), ...(hasNotes ? [note] : [])];
  });
  const columns = [
    { title: labels.option },
    { title: labels.descriptor },
    { title: labels.value, isFigure: true },
    ...(hasNotes ? [{ title: rules.labels.note }] : []),
  ];
  return table(columns, rows, locale);
}

function checksBlocks(checks: Checks, { messages, figures, locale }: Reader): BlockContent[] {
  const { rules, workbook } = messages;
  const items = describeItems(checks, locale);
  const rows = items.map(({ id, title, worth }): Phrase[] => [code(id), title, figures.number(worth)]);
  const columns = [
    { title: workbook.labels.id },
    { title: rules.labels.item },
    { title: rules.labels.worth, isFigure: true },
  ];
  return [...paragraph(rules.checks[checks.combine]()), ...table(columns, rows, locale)];
}

function numberBlocks(
  number: NonNullable<Criterion['number']>,
  scale: { readonly min: number; readonly max: number },
  { messages, figures, locale }: Reader,
): BlockContent[] {
  const { sentences } = messages.markdown;
  const { rules } = messages;
  const range = {
    min: figures.number(scale.min),
    max: figures.number(scale.max),
    unit: inLocale(number.unit, locale),
  };
  if (number.ratio) return paragraph(rules.answers.ratio(range));
  return paragraph(number.whole ? sentences.wholeNumber(range) : sentences.number(range));
}

/** The points as a small table below their lead. */
export function worthTable(worth: Worth, reader: Reader): BlockContent[] {
  const { labels } = reader.messages.rules;
  const { lead, points } = describeWorth(worth, reader);
  const columns = [
    { title: labels.value, isFigure: true },
    { title: labels.worth, isFigure: true },
  ];
  return [...paragraph(lead), ...table(columns, points, reader.locale)];
}
