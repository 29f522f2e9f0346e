/** An issue as one sentence of the interface language. */
import type { Issue } from '../model/issue.ts';
import type { Messages } from './messages/en.ts';
import type { Params } from './params.ts';

export function issueSentence({ code, params }: Issue, messages: Messages): string {
  const words: Readonly<Record<string, string>> = messages.words;
  const said = Object.entries(params).map(([name, value]) => [
    name,
    isWord(name) ? sayWords(String(value), words) : String(value),
  ]);
  return messages.issues[code](withEmptyDefaults(Object.fromEntries(said) as Params));
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
