/** What can be chosen as an answer: levels with their descriptors, options, the items of a check-list. */
import type { Locale } from '../model/locale.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import { longItem, longOption } from '../model/short-forms.ts';
import { inLocale } from '../model/text.ts';
import type { Question } from './question.ts';

export interface Choice {
  /** What is typed to choose it. */
  readonly key: string;
  /** What stands in the file: a level, or the id of an option or item. */
  readonly value: number | string;
  readonly title: string;
  /** What an agency at this level is like. */
  readonly text: string;
  /** Whoever chooses it must say why. */
  readonly wantsNote: boolean;
  /** Its value on the criterion's own scale; null for items, which are worth something together only. */
  readonly worth: number | null;
}

/** Beyond this many whole numbers only those with a descriptor are offered; the others can be typed. */
const MOST_LEVELS = 12;

/** None where a number is typed. */
export function choicesOf(question: Question, rubric: Rubric, locale: Locale): Choice[] {
  const { kind, criterion } = question;
  if (kind === 'levels') return levelChoices(question, rubric, locale);
  if (kind === 'options') {
    const options = Object.entries(optionsOf(criterion, rubric) ?? {});
    return withKeys(
      options.map(([id, option]) => {
        const { title, value, 'note-required': wantsNote } = longOption(option);
        return { value: id, title: inLocale(title, locale) || id, text: '', wantsNote, worth: value };
      }),
    );
  }
  const items = Object.entries(criterion.checks?.items ?? {});
  return withKeys(
    items.map(([id, item]) => {
      const title = inLocale(longItem(item).title, locale) || id;
      return { value: id, title, text: '', wantsNote: false, worth: null };
    }),
  );
}

/** A level without a descriptor of its own is described by the rubric's, where both are on one scale. */
function levelChoices({ criterion }: Question, rubric: Rubric, locale: Locale): Choice[] {
  const { min, max } = criterion.scale ?? rubric.scale;
  const described = Object.keys(criterion.levels ?? {}).map(Number);
  const [first, last] = [Math.ceil(min), Math.floor(max)];
  const whole = last - first < MOST_LEVELS ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
  const levels = [...new Set([...whole, ...described])].filter((level) => level >= min && level <= max);
  return levels
    .toSorted((a, b) => a - b)
    .map((level) => {
      const general = criterion.scale === undefined ? rubric.levels.find((one) => one.level === level) : undefined;
      const text = criterion.levels?.[String(level)] ?? general?.description;
      return {
        key: String(level),
        value: level,
        title: inLocale(general?.title, locale),
        text: inLocale(text, locale),
        wantsNote: false,
        worth: level,
      };
    });
}

/** The place in the list; ids that are numbers themselves are typed as they are, for both could not be told apart. */
function withKeys(choices: readonly Omit<Choice, 'key'>[]): Choice[] {
  const hasNumbers = choices.some(({ value }) => /^\d+$/.test(String(value)));
  return choices.map((choice, at) => ({ ...choice, key: hasNumbers ? String(choice.value) : String(at + 1) }));
}
