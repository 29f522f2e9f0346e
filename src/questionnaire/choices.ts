/** What can be chosen as the answer to a criterion, and in which words: the drop-down list, and its way back to values. */
import { DONT_KNOW, NOT_APPLICABLE, type AnswerValue } from '../model/assessment.ts';
import { formatFigures } from '../locale/format-figures.ts';
import { questionnaireMessagesIn } from '../locale/questionnaire-messages-in.ts';
import type { Criterion } from '../model/criterion.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import { longItem, longOption } from '../model/short-forms.ts';
import { inLocale } from '../model/text.ts';
import type { IndexedCriterion } from '../rubric/node-index.ts';
import { policiesOf } from '../rubric/policies-of.ts';
import { matchKey } from './match-key.ts';

export interface Choice {
  readonly value: AnswerValue;
  readonly text: string;
}

/** Titles for people, ids for scripts. */
export type Wording = Locale | 'ids';

/** No list that somebody would still read is longer; above it, numbers are typed. */
const MOST_LEVELS = 60;
/** Longer texts cannot be chosen from a list in every program. */
const LONGEST = 120;

/** The answers of its own kind, then the two words, as far as the rubric lets them be said. */
export function choicesOf(node: IndexedCriterion, rubric: Rubric, wording: Wording): Choice[] {
  return [...ownChoices(node.own, rubric, wording), ...wordChoices(node, rubric, wording)];
}

/** Numbers and parts of a whole are typed; so are ids of a check-list where it has no rows of its own. */
export function isTyped({ levels, answers }: Criterion): boolean {
  return levels === undefined && answers === undefined;
}

function ownChoices(criterion: Criterion, rubric: Rubric, wording: Wording): Choice[] {
  const { levels, checks } = criterion;
  const options = optionsOf(criterion, rubric);
  if (levels !== undefined) return levelChoices(criterion, rubric, wording);
  if (options !== undefined) {
    const titled = Object.entries(options).map(([id, option]) => ({ id, title: longOption(option).title }));
    return titledChoices(titled, wording);
  }
  if (checks !== undefined) return [{ value: [], text: wording === 'ids' ? '[]' : wordsIn(wording).none }];
  return [];
}

/** Every whole number of the scale is a level, with a descriptor or without. */
function levelChoices({ scale }: Criterion, rubric: Rubric, wording: Wording): Choice[] {
  const { min, max } = scale ?? rubric.scale;
  const [first, last] = [Math.ceil(min), Math.floor(max)];
  if (last - first >= MOST_LEVELS) return [];
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const titles = new Map(rubric.levels.map(({ level, title }) => [level, title]));
  const isNamed = scale === undefined && numbers.every((level) => titles.has(level));
  return numbers.map((level) => {
    if (wording === 'ids') return { value: level, text: String(level) };
    const number = formatFigures(wording).number(level);
    const title = inLocale(titles.get(level), wording);
    const text = isNamed ? questionnaireMessagesIn(wording).sentences.levelOf({ level: number, title }) : number;
    return { value: level, text: shortened(text, '') };
  });
}

/** Items of a check-list and options: where two have one title, or it is too long, the id tells them apart. */
export function titledChoices(
  titled: readonly { readonly id: string; readonly title: Parameters<typeof inLocale>[0] }[],
  wording: Wording,
): (Choice & { readonly value: string })[] {
  if (wording === 'ids') return titled.map(({ id }) => ({ value: id, text: id }));
  const texts = titled.map(({ id, title }) => inLocale(title, wording) || id);
  const taken = [...texts, ...spokenWords()].map(matchKey);
  return titled.map(({ id }, at) => {
    const text = texts[at] ?? id;
    const isShared = taken.filter((other) => other === matchKey(text)).length > 1;
    return { value: id, text: isShared ? `${shortened(text, '')} (${id})` : shortened(text, id) };
  });
}

/** The items of a check-list by their titles. */
export function itemChoices({ checks }: Criterion, wording: Wording): (Choice & { readonly value: string })[] {
  const items = Object.entries(checks?.items ?? {}).map(([id, item]) => ({ id, title: longItem(item).title }));
  return titledChoices(items, wording);
}

function wordChoices(node: IndexedCriterion, rubric: Rubric, wording: Wording): Choice[] {
  const policies = policiesOf(node, rubric);
  const says = wording === 'ids' ? null : wordsIn(wording);
  const isRefused = (word: 'not-applicable' | 'dont-know'): boolean => !node.isBranched && policies[word] === 'refuse';
  const mayNotApply = node.own['not-applicable'].allowed && !isRefused('not-applicable');
  return [
    ...(isRefused('dont-know') ? [] : [{ value: DONT_KNOW, text: says?.dontKnow ?? DONT_KNOW }]),
    ...(mayNotApply ? [{ value: NOT_APPLICABLE, text: says?.notApplicable ?? NOT_APPLICABLE }] : []),
  ];
}

/** The two words in every language: an option called like one of them needs its id beside it. */
function spokenWords(): string[] {
  return LOCALES.flatMap((locale) => [wordsIn(locale).notApplicable, wordsIn(locale).dontKnow]);
}

function wordsIn(locale: Locale): ReturnType<typeof questionnaireMessagesIn>['words'] {
  return questionnaireMessagesIn(locale).words;
}

function shortened(text: string, id: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut}…${id === '' ? '' : ` (${id})`}`;
}
