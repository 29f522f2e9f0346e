/** An answer as it was given, in words and as a number: levels, options, numbers, parts of a whole, ticked items. */
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type AnswerValue } from '../../model/assessment.ts';
import type { Checks, Criterion } from '../../model/criterion.ts';
import { ownValue } from '../../model/own-value.ts';
import type { NodeResult } from '../../model/result.ts';
import { criteriaOf, optionsOf } from '../../model/rubric-tree.ts';
import type { Rubric } from '../../model/rubric.ts';
import { longItem, longOption } from '../../model/short-forms.ts';
import { inLocale } from '../../model/text.ts';
import { scoreText, type Reader } from './reader.ts';

/** A number where there is one, and what to write where there is none. */
export interface AnswerCell {
  readonly value: number | null;
  readonly text: string;
  /** Ticked items and parts of a whole: the text says more than any number. */
  readonly isText: boolean;
}

const NO_ANSWER: AnswerCell = { value: null, text: '', isText: false };

/**
 * An option's id stays visible, for it is what stands in the file; ticked items have their titles. `score` is the number
 * that stands for the answer.
 */
export function answerCell(
  answer: AnswerValue | undefined,
  score: number | null,
  criterion: Criterion,
  { locale, messages, figures }: Reader,
): AnswerCell {
  if (answer === undefined) return NO_ANSWER;
  if (answer === NOT_APPLICABLE) return { ...NO_ANSWER, text: messages.reasons['not-applicable'] };
  if (answer === DONT_KNOW) return { ...NO_ANSWER, text: messages.words['dont-know'] };
  if (typeof answer === 'number') return { value: score, text: figures.number(answer), isText: false };
  if (typeof answer === 'string') return { value: score, text: answer, isText: criterion.number?.ratio === true };
  const titles = answer.map((id) => itemTitle(criterion.checks, id, locale));
  const text = titles.length === 0 ? messages.further.labels.noneTicked : titles.join(messages.listSeparator);
  return { value: score, text, isText: true };
}

/** What counts in a view: a number, or the reason why there is none. */
export function scoreCell(view: NodeResult['views']['effective'], rubric: Rubric, reader: Reader): AnswerCell {
  if (view === null) return NO_ANSWER;
  const { score } = view;
  const isWhole = score !== null && Number.isInteger(score);
  const text = isWhole ? reader.figures.number(score) : scoreText(view, rubric, reader);
  return { value: score, text, isText: false };
}

/** A value as the people who answered know it: the option's title, or the number. */
export function answerName(value: number, criterion: Criterion, rubric: Rubric, { locale, figures }: Reader): string {
  const options = optionsOf(answeredLike(criterion, rubric), rubric) ?? {};
  const found = Object.entries(options).find(([, option]) => longOption(option).value === value);
  if (found === undefined) return figures.number(value);
  const [id, option] = found;
  return inLocale(longOption(option).title, locale) || id;
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
