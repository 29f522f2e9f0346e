/** Questions by words of their texts; where the words occur decides the order. */
import type { Locale } from '../model/locale.ts';
import { inLocale, type Text } from '../model/text.ts';
import { foldText } from './fold-text.ts';
import type { Question } from './question.ts';

/**
 * Best first, then in the order of the rubric; all of them when nothing is looked for. Words that stand apart are looked
 * for only where they nowhere stand side by side.
 */
export function findQuestions(query: string, questions: readonly Question[], locale: Locale): Question[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return [...questions];
  const folded = questions.map((question) => ({ question, fields: fieldsOf(question, locale).map(foldText) }));
  const ranked = (rankOf: (fields: readonly string[]) => number): Question[] =>
    folded
      .map(({ question, fields }) => ({ question, rank: rankOf(fields) }))
      .filter(({ rank }) => rank !== -1)
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ question }) => question);
  const together = ranked((fields) => fields.findIndex((field) => field.includes(words.join(' '))));
  return together.length > 0 ? together : ranked((fields) => rankApart(words, fields));
}

/** The field furthest back that is needed to have every word; -1 where one is missing. */
function rankApart(words: readonly string[], fields: readonly string[]): number {
  const places = words.map((word) => fields.findIndex((field) => field.includes(word)));
  return places.includes(-1) ? -1 : Math.max(...places);
}

/** The id; title and question; the dimensions above; the small print. */
function fieldsOf({ id, criterion, above }: Question, locale: Locale): string[] {
  const say = (text: Text | undefined): string => [inLocale(text, locale), ...others(text)].join(' ');
  const small = [
    criterion.guidance,
    ...Object.values(criterion.levels ?? {}),
    ...criterion.evidence.map(({ title }) => title),
  ];
  return [
    id,
    `${say(criterion.title)} ${say(criterion.question)}`,
    above.map(({ title }) => say(title)).join(' '),
    small.map(say).join(' '),
  ];
}

/** Whoever knows a term in another language of the rubric finds it too. */
function others(text: Text | undefined): string[] {
  if (text === undefined || typeof text === 'string') return [];
  return Object.values(text).filter((phrase) => phrase !== undefined);
}
