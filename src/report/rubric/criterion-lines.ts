/** One criterion on a terminal: the question, what each answer means and is worth, when it is asked, the evidence. */
import type { Checks, Criterion, Options, Requirement } from '../../model/criterion.ts';
import type { Rubric } from '../../model/rubric.ts';
import { optionsOf } from '../../model/rubric-tree.ts';
import { longOption } from '../../model/short-forms.ts';
import { inLocale } from '../../model/text.ts';
import { describeItems } from '../digest/describe-answer.ts';
import { linkSentence } from '../digest/describe-remarks.ts';
import { askedIfSentence, criterionRules } from '../digest/describe-rules.ts';
import { nodeTitles } from '../digest/node-titles.ts';
import { alignColumns, wrap, type Width } from '../text/columns.ts';
import { durationText } from './duration-text.ts';
import type { RubricPage } from './rubric-text.ts';

export function criterionLines(criterion: Criterion, rubric: Rubric, page: RubricPage, width: Width): string[] {
  const { paint, reader, columns } = page;
  const { locale, messages } = reader;
  const titles = nodeTitles(rubric, locale);
  const paragraph = (text: string, indent = ''): string[] =>
    wrap(text, columns - indent.length, width).map((line) => indent + line);
  const rules = [
    linkSentence(criterion, titles, reader),
    askedIfSentence(criterion, rubric, reader),
    ...criterionRules(criterion, rubric, reader),
  ].filter((text) => text !== '');
  const evidence = criterion.evidence.flatMap((asked) => paragraph(requirementText(asked, page), '  '));
  return [
    ...paragraph(titles.get(criterion.id) ?? inLocale(criterion.title, locale)).map((line) => paint('strong', line)),
    paint('faint', criterion.id),
    ...paragraph(inLocale(criterion.question, locale)),
    ...paragraph(inLocale(criterion.guidance, locale)).map((line) => paint('faint', line)),
    '',
    ...answerLines(criterion, rubric, page, width),
    ...rules.flatMap((text) => paragraph(text)),
    ...(evidence.length === 0 ? [] : ['', paint('faint', messages.labels.requirement), ...evidence]),
  ];
}

function answerLines(criterion: Criterion, rubric: Rubric, page: RubricPage, width: Width): string[] {
  const options = optionsOf(criterion, rubric);
  if (criterion.levels !== undefined) return descriptorLines(criterion.levels, page, width);
  if (options !== undefined) return optionLines(options, page, width);
  if (criterion.checks !== undefined) return itemLines(criterion.checks, page, width);
  return numberLines(criterion, rubric, page);
}

function descriptorLines(
  levels: NonNullable<Criterion['levels']>,
  { paint, reader: { locale, figures }, columns }: RubricPage,
  width: Width,
): string[] {
  return Object.entries(levels).flatMap(([level, text]) => {
    const [first = '', ...rest] = wrap(inLocale(text, locale), columns - 4, width);
    return [`${paint('strong', figures.number(Number(level)))}   ${first}`, ...rest.map((line) => `    ${line}`)];
  });
}

function optionLines(options: Options, { reader, columns }: RubricPage, width: Width): string[] {
  const { locale, figures, messages } = reader;
  const rows = Object.entries(options).map(([id, option]) => {
    const { value, title, 'note-required': isAsked } = longOption(option);
    const note = isAsked ? messages.rules.answers.noteRequired() : '';
    return [id, inLocale(title, locale), figures.number(value), note];
  });
  return alignColumns(rows, [{}, { least: 20 }, { align: 'end' }, {}], width, columns);
}

function itemLines(checks: Checks, { reader, columns }: RubricPage, width: Width): string[] {
  const items = describeItems(checks, reader.locale);
  const rows = items.map(({ id, title, worth }) => [id, title, reader.figures.number(worth)]);
  return alignColumns(rows, [{}, { least: 20 }, { align: 'end' }], width, columns);
}

/** A part of a whole is explained by its rule. */
function numberLines(
  { number, scale }: Criterion,
  rubric: Rubric,
  { reader: { locale, figures, messages } }: RubricPage,
): string[] {
  if (number === undefined || number.ratio) return [];
  const { min, max } = scale ?? rubric.scale;
  const { sentences } = messages.markdown;
  const range = { min: figures.number(min), max: figures.number(max), unit: inLocale(number.unit, locale) };
  return [number.whole ? sentences.wholeNumber(range) : sentences.number(range)];
}

function requirementText(asked: Requirement, { reader }: RubricPage): string {
  const { locale, messages, figures } = reader;
  const { labels } = messages;
  const to = asked['to-level'];
  const end = to === undefined ? '' : ` ${messages.rules.labels.upTo} ${figures.number(to)}`;
  const age = asked['max-age'] === undefined ? '' : ` · ${labels.maxAge} ${durationText(asked['max-age'], reader)}`;
  const kinds = asked.accepts.map((kind) => messages.evidenceKinds[kind]).join(messages.markdown.labels.comma);
  const title = inLocale(asked.title, locale) || asked.id;
  const acceptance = inLocale(asked.acceptance, locale);
  const says = acceptance === '' ? '' : ` – ${acceptance}`;
  return `${labels.from} ${figures.number(asked['from-level'])}${end}: ${title} (${kinds}${age})${says}`;
}
