/** What was, and what is: one line of a difference, in parts, so that each keeps its own direction beside Persian. */
import type { Reader } from '../digest/reader.ts';
import { code, isolated, type Phrase } from '../markdown/phrasing.ts';

export interface Turn {
  /** What turned; empty where the line says it already. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** A sentence, or a turn. */
export type Wording = string | Turn;

/** On a terminal. */
export function wordingText(wording: Wording, { messages }: Reader): string {
  if (typeof wording === 'string') return wording;
  const { key, from, to } = wording;
  return `${key === '' ? '' : `${key}: `}${from} ${messages.markdown.labels.arrow} ${to}`;
}

/** On a page. */
export function wordingPhrase(wording: Wording, { messages, locale }: Reader): Phrase {
  if (typeof wording === 'string') return isolated(wording, locale);
  const { key, from, to } = wording;
  const head: Phrase = key === '' ? '' : [isolated(key, locale), ': '];
  return [head, isolated(from, locale), ` ${messages.markdown.labels.arrow} `, isolated(to, locale)];
}

/** Ids or editions, from the first to the last. */
export function wayPhrase(ids: readonly string[], { messages, locale }: Reader): Phrase {
  return ids.flatMap((id, index): Phrase[] => [
    ...(index === 0 ? [] : [` ${messages.markdown.labels.arrow} `]),
    isolated(code(id), locale),
  ]);
}
