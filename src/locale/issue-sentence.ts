/** An issue as one sentence of the interface language. */
import type { Issue } from '../model/issue.ts';
import { formatFigures } from './format-figures.ts';
import type { Messages } from './messages/en.ts';
import { localeOf } from './messages-in.ts';
import type { Params } from './params.ts';

export function issueSentence({ code, params }: Issue, messages: Messages): string {
  const words: Readonly<Record<string, string>> = messages.words;
  const say = numbersIn(Object.values(params), messages);
  const said = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? say(value) : isWord(name) ? sayWords(value, words) : value,
  ]);
  return messages.issues[code](withEmptyDefaults(Object.fromEntries(said) as Params));
}

/** Two numbers of one sentence never look alike unless they are: the best is 2.9999 where 3 is needed. */
function numbersIn(values: readonly (string | number)[], messages: Messages): (value: number) => string {
  const figures = formatFigures(localeOf(messages));
  const numbers = values.filter((value) => typeof value === 'number');
  return (value) =>
    figures.number(
      value,
      numbers.filter((other) => other !== value),
    );
}

/** Parameters that hold keys of `words`: types and formats. */
function isWord(name: string): boolean {
  return name === 'expected' || name === 'format' || name === 'foundType';
}

/** `text|map` → text or keys and values; what is no known word stays as it is. */
function sayWords(value: string, words: Readonly<Record<string, string>>): string {
  return value
    .split('|')
    .map((word) => (Object.hasOwn(words, word) ? (words[word] ?? word) : word))
    .join(` ${words['or'] ?? '|'} `);
}

/** A sentence never says `undefined`, whatever parameter is missing. */
export function withEmptyDefaults(params: Params): Params {
  return new Proxy(params, {
    get: (target, name) => (typeof name === 'string' && Object.hasOwn(target, name) ? target[name] : ''),
  });
}
