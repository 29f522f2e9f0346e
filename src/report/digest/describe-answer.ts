/** An answer as it was given, in words and as a number: levels, options, numbers, parts of a whole, ticked items. */
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type AnswerValue } from '../../model/assessment.ts';
import type { Checks, Criterion } from '../../model/criterion.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Locale } from '../../model/locale.ts';
import type { NodeResult } from '../../model/result.ts';
import { criteriaOf, optionsOf } from '../../model/rubric-tree.ts';
import type { Rubric } from '../../model/rubric.ts';
import { longItem, longOption } from '../../model/short-forms.ts';
import { inLocale } from '../../model/text.ts';
import { scoreText, type Reader } from './reader.ts';

/** A number where there is one, and what to write where there is none. */
export interface AnswerCell {
  /** The score that stands for the answer. */
  readonly value: number | null;
  /** The answer in words, with what it is worth where that is another number. */
  readonly text: string;
  /** The text says more than the number. */
  readonly isText: boolean;
}

const NO_ANSWER: AnswerCell = { value: null, text: '', isText: false };

/** `score` is the number that stands for the answer; null where the answer does not count. */
export function answerCell(
  answer: AnswerValue | undefined,
  score: number | null,
  criterion: Criterion,
  rubric: Rubric,
  reader: Reader,
): AnswerCell {
  const { messages } = reader;
  if (answer === undefined) return NO_ANSWER;
  if (answer === NOT_APPLICABLE) return { ...NO_ANSWER, text: messages.reasons['not-applicable'] };
  if (answer === DONT_KNOW) return { ...NO_ANSWER, text: messages.words['dont-know'] };
  const name = givenName(answer, criterion, rubric, reader);
  if (score === null) return { value: null, text: name, isText: true };
  if (answer === score) return { value: score, text: name, isText: false };
  const worth = shortScore(score, rubric, reader);
  return { value: score, text: messages.further.sentences.worth({ answer: name, worth }), isText: true };
}

/** What counts in a view: a number, or the reason why there is none. */
export function scoreCell(view: NodeResult['views']['effective'], rubric: Rubric, reader: Reader): AnswerCell {
  if (view === null) return NO_ANSWER;
  const { score } = view;
  const text = score === null ? scoreText(view, rubric, reader) : shortScore(score, rubric, reader);
  return { value: score, text, isText: false };
}

/** What the roll-up makes of a criterion without a score: a number in its place, or nothing; empty where it has one. */
export function countedText({ score, counted, reason }: NodeResult, rubric: Rubric, reader: Reader): string {
  const { policyUnanswered, leftOut } = reader.messages.sentences;
  if (score !== null || reason === 'not-asked' || reason === 'blocked') return '';
  return counted === null ? leftOut() : policyUnanswered({ value: shortScore(counted, rubric, reader) });
}

/** A whole number without decimals, for most answers are levels. */
function shortScore(score: number, rubric: Rubric, reader: Reader): string {
  if (Number.isInteger(score)) return reader.figures.number(score);
  return scoreText({ score, reason: null }, rubric, reader);
}

/** An answer as it stands in the file; options and items by their titles. */
function givenName(answer: AnswerValue, criterion: Criterion, rubric: Rubric, reader: Reader): string {
  const { locale, messages, figures } = reader;
  if (typeof answer === 'number') return withUnit(figures.number(answer), criterion, reader);
  if (typeof answer === 'string') return optionTitle(answer, criterion, rubric, locale) ?? figures.plain(answer);
  const titles = answer.map((id) => itemTitle(criterion.checks, id, locale));
  return titles.length === 0 ? messages.further.labels.noneTicked : titles.join(messages.listSeparator);
}

/** Null where there is no such option; its id where it has no title. */
function optionTitle(id: string, criterion: Criterion, rubric: Rubric, locale: Locale): string | null {
  const option = ownValue(optionsOf(criterion, rubric), id);
  return option === undefined ? null : inLocale(longOption(option).title, locale) || id;
}

function withUnit(figure: string, { number }: Criterion, { locale, figures }: Reader): string {
  const unit = inLocale(number?.unit, locale);
  return unit === '' ? figure : figures.measured(figure, unit);
}

/**
 * A value on the criterion's own scale as the people who answered know it: an option's title, a part of the whole as a
 * percentage, a number with its unit. It never looks as if it reached a threshold that it does not reach.
 */
export function answerName(
  value: number,
  criterion: Criterion,
  rubric: Rubric,
  reader: Reader,
  thresholds: readonly number[] = [],
): string {
  const { locale, figures } = reader;
  const asked = answeredLike(criterion, rubric);
  const options = Object.entries(optionsOf(asked, rubric) ?? {});
  const found = options.find(([, option]) => longOption(option).value === value);
  if (found !== undefined) return optionTitle(found[0], asked, rubric, locale) ?? found[0];
  const { min, max } = asked.scale ?? rubric.scale;
  const isShare = asked.number?.ratio === true || asked.checks?.combine === 'share';
  const share = (at: number): number => (at - min) / (max - min);
  if (isShare && max > min) return figures.percent(share(value), thresholds.map(share));
  return withUnit(figures.number(value, thresholds), asked, reader);
}

/** The same of a value that findings and gates compare: the worth, where the criterion has one. */
export function comparedName(
  value: number,
  criterion: Criterion,
  rubric: Rubric,
  reader: Reader,
  thresholds: readonly number[] = [],
): string {
  if (criterion.worth === undefined) return answerName(value, criterion, rubric, reader, thresholds);
  return reader.messages.further.sentences.worthOf({ worth: reader.figures.number(value, thresholds) });
}

/** The criterion whose kind of answer this one has: a linked one has its source's, unless it says something else. */
export function answeredLike(criterion: Criterion, rubric: Rubric): Criterion {
  const { 'answer-of': source, reads, answers } = criterion;
  return source === undefined || reads !== 'answer' || answers !== undefined ? criterion : sourceOf(criterion, rubric);
}

/** The criterion whose answer and evidence this one takes; itself where it is asked. */
export function sourceOf(criterion: Criterion, rubric: Rubric): Criterion {
  const source = criterion['answer-of'];
  if (source === undefined) return criterion;
  return criteriaOf(rubric).find(({ criterion: { id } }) => id === source)?.criterion ?? criterion;
}

export interface TickLine {
  readonly title: string;
  readonly worth: number;
  readonly isTicked: boolean;
}

/** Every item of a check-list, ticked or not by the answer that counts; empty for other kinds of answers. */
export function describeTicks(answer: Answer | undefined, { checks }: Criterion, { locale }: Reader): TickLine[] {
  const given = answer?.appraised ?? answer?.claimed;
  if (checks === undefined || !Array.isArray(given)) return [];
  return describeItems(checks, locale).map(({ id, ...item }) => ({ ...item, isTicked: given.includes(id) }));
}

export interface ItemLine {
  readonly id: string;
  readonly title: string;
  readonly worth: number;
}

/** What can be ticked, in the order of the rubric. */
export function describeItems({ items }: Checks, locale: Reader['locale']): ItemLine[] {
  return Object.entries(items).map(([id, item]) => {
    const { title, worth } = longItem(item);
    return { id, title: inLocale(title, locale) || id, worth };
  });
}

function itemTitle(checks: Checks | undefined, id: string, locale: Reader['locale']): string {
  const item = ownValue(checks?.items, id);
  return item === undefined ? id : inLocale(longItem(item).title, locale) || id;
}
