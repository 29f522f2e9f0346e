/** One criterion of the README: the question, what each answer means, the evidence asked for, and its basis. */
import type { BlockContent, RootContent } from 'mdast';
import type { Criterion, Options, Requirement, Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, list, paragraph, table, type Depth } from '../markdown/blocks.ts';
import { code, emphasis, joined, strong, type Phrase } from '../markdown/phrasing.ts';
import { durationText } from './duration-text.ts';

export function criterionBlocks(criterion: Criterion, depth: Depth, rubric: Rubric, reader: Reader): RootContent[] {
  const { id, title, question, guidance } = criterion;
  const inWords = inLocale(guidance, reader.locale);
  return [
    heading(depth, inLocale(title, reader.locale)),
    ...paragraph([code(id)]),
    ...paragraph(question === undefined ? '' : strong(inLocale(question, reader.locale))),
    ...paragraph(inWords === '' ? '' : [emphasis(reader.messages.markdown.labels.guidance), `: ${inWords}`]),
    ...answers(criterion, rubric, reader),
    ...requirementsTable(criterion.evidence, reader),
    ...list(rules(criterion, rubric, reader)),
  ];
}

/** Descriptors, options or a number: a criterion is answered in one of these ways. */
function answers(
  { levels, answers: options, number, scale }: Criterion,
  rubric: Rubric,
  reader: Reader,
): BlockContent[] {
  const { figures, locale } = reader;
  const { labels, markdown } = reader.messages;
  if (levels !== undefined) {
    const rows = Object.entries(levels).map(([level, text]) => [figures.number(Number(level)), inLocale(text, locale)]);
    return table([{ title: labels.level, isFigure: true }, { title: markdown.labels.descriptor }], rows, locale);
  }
  if (options !== undefined)
    return optionsTable(typeof options === 'string' ? rubric['answer-sets'][options] : options, reader);
  const { min, max } = scale ?? rubric.scale;
  const range = { min: figures.number(min), max: figures.number(max), unit: inLocale(number?.unit, locale) };
  const { sentences } = markdown;
  return paragraph(number?.whole === true ? sentences.wholeNumber(range) : sentences.number(range));
}

function optionsTable(options: Options = {}, { messages, figures, locale }: Reader): BlockContent[] {
  const { labels } = messages.markdown;
  const rows = Object.entries(options).map(([id, option]): Phrase[] => {
    const { value, title } = typeof option === 'number' ? { value: option, title: undefined } : option;
    return [code(id), inLocale(title, locale), figures.number(value)];
  });
  return table(
    [{ title: labels.option }, { title: labels.descriptor }, { title: labels.value, isFigure: true }],
    rows,
    locale,
  );
}

function requirementsTable(requirements: readonly Requirement[], reader: Reader): BlockContent[] {
  const { messages, figures, locale } = reader;
  const { labels } = messages.markdown;
  const hasCount = requirements.some(({ count }) => count > 1);
  const columns = [
    { title: messages.labels.requirement },
    { title: labels.fromLevel, isFigure: true },
    { title: labels.kinds },
    { title: labels.maxAge },
    ...(hasCount ? [{ title: labels.count, isFigure: true }] : []),
  ];
  const row = (asked: Requirement): Phrase[] => [
    joined([inLocale(asked.title, locale), code(asked.id)], ' '),
    figures.number(asked['from-level']),
    asked.accepts.map((kind) => messages.evidenceKinds[kind]).join(labels.comma),
    durationText(asked['max-age'], reader),
    ...(hasCount ? [figures.number(asked.count)] : []),
  ];
  return table(columns, requirements.map(row), locale);
}

function rules(criterion: Criterion, rubric: Rubric, reader: Reader): Phrase[] {
  const { figures, messages } = reader;
  const { sentences } = messages.markdown;
  const { weight, step } = criterion;
  return [
    weight === 1 ? '' : `${messages.labels.weight}: ${figures.number(weight)}.`,
    step === undefined ? '' : sentences.ofStep({ level: figures.number(step) }),
    notApplicableRule(criterion, reader),
    basisPhrase(criterion, rubric, reader),
  ].filter((rule) => rule !== '');
}

function notApplicableRule({ 'not-applicable': rule }: Criterion, { messages }: Reader): string {
  const { sentences } = messages.markdown;
  if (!rule.allowed) return sentences.notApplicableRefused();
  return rule['reason-required'] ? sentences.notApplicableWithReason() : sentences.notApplicableFreely();
}

/** How the criterion came about, and the titles of the sources it rests on. */
function basisPhrase({ basis }: Criterion, { sources }: Rubric, { messages, locale }: Reader): Phrase {
  if (basis === undefined) return '';
  const { labels, basis: choices } = messages.markdown;
  const titles = basis.sources.map((id) => inLocale(sources.find((source) => source.id === id)?.title, locale) || id);
  const note = inLocale(basis.note, locale);
  return joined([`${labels.basis}: ${choices[basis.choice]}`, titles.join(labels.semicolon), note], ' – ');
}
