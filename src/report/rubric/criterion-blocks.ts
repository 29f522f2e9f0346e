/** One criterion of the README: the question, what each answer means, the evidence asked for, and its basis. */
import type { BlockContent, RootContent } from 'mdast';
import type { Criterion, Requirement } from '../../model/criterion.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { measuredRules } from '../digest/describe-measured.ts';
import { linkSentence } from '../digest/describe-remarks.ts';
import { addsSentence, askedIfSentence } from '../digest/describe-rules.ts';
import { nodeTitles } from '../digest/node-titles.ts';
import type { Reader } from '../digest/reader.ts';
import { heading, list, paragraph, table, type Depth } from '../markdown/blocks.ts';
import { code, emphasis, joined, strong, type Phrase } from '../markdown/phrasing.ts';
import { answerBlocks } from './answer-blocks.ts';
import { durationText } from './duration-text.ts';

export function criterionBlocks(criterion: Criterion, depth: Depth, rubric: Rubric, reader: Reader): RootContent[] {
  return [
    heading(depth, inLocale(criterion.title, reader.locale)),
    ...paragraph([code(criterion.id)]),
    ...criterionBody(criterion, rubric, reader),
  ];
}

/** Everything below the heading: facets of one question share it. */
export function criterionBody(criterion: Criterion, rubric: Rubric, reader: Reader): RootContent[] {
  const { question, guidance } = criterion;
  const inWords = inLocale(guidance, reader.locale);
  return [
    ...paragraph(question === undefined ? '' : strong(inLocale(question, reader.locale))),
    ...paragraph(inWords === '' ? '' : [emphasis(reader.messages.markdown.labels.guidance), `: ${inWords}`]),
    ...answerBlocks(criterion, rubric, reader),
    ...requirementsTable(criterion.evidence, reader),
    ...list(rules(criterion, rubric, reader)),
  ];
}

/** Columns that no requirement needs are left out. */
function requirementsTable(requirements: readonly Requirement[], reader: Reader): BlockContent[] {
  const { messages, figures, locale } = reader;
  const { labels } = messages.markdown;
  const { labels: more } = messages.rules;
  const hasCount = requirements.some(({ count }) => count > 1);
  const hasEnd = requirements.some((asked) => asked['to-level'] !== undefined);
  const hasAcceptance = requirements.some(({ acceptance }) => acceptance !== undefined);
  const columns = [
    { title: messages.labels.requirement },
    { title: labels.fromLevel, isFigure: true },
    ...(hasEnd ? [{ title: more.upToLevel, isFigure: true }] : []),
    { title: labels.kinds },
    { title: labels.maxAge },
    ...(hasCount ? [{ title: labels.count, isFigure: true }] : []),
    ...(hasAcceptance ? [{ title: more.acceptance }] : []),
  ];
  const row = (asked: Requirement): Phrase[] => [
    joined([inLocale(asked.title, locale), code(asked.id)], ' '),
    figures.number(asked['from-level']),
    ...(hasEnd ? [asked['to-level'] === undefined ? '–' : figures.number(asked['to-level'])] : []),
    asked.accepts.map((kind) => messages.evidenceKinds[kind]).join(labels.comma),
    durationText(asked['max-age'], reader),
    ...(hasCount ? [figures.number(asked.count)] : []),
    ...(hasAcceptance ? [inLocale(asked.acceptance, locale)] : []),
  ];
  return table(columns, requirements.map(row), locale);
}

function rules(criterion: Criterion, rubric: Rubric, reader: Reader): Phrase[] {
  const { figures, messages } = reader;
  const { sentences } = messages.markdown;
  const { weight, step, adds } = criterion;
  return [
    criterion['answer-of'] === undefined ? '' : linkSentence(criterion, nodeTitles(rubric, reader.locale), reader),
    askedIfSentence(criterion, rubric, reader),
    weight === 1 ? '' : `${messages.labels.weight}: ${figures.number(weight)}.`,
    step === undefined ? '' : sentences.ofStep({ level: figures.number(step) }),
    adds === undefined ? '' : addsSentence(adds, reader),
    ...measuredRules(criterion, reader),
    criterion['answer-of'] === undefined ? notApplicableRule(criterion, reader) : '',
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
