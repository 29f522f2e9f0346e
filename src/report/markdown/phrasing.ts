/** Text inside a paragraph, heading or cell. Any string may come from a hostile file; only what is built here is markup. */
import type { PhrasingContent } from 'mdast';
import type { Locale } from '../../model/locale.ts';
import { safeText } from '../text/safe-text.ts';

/** A string is always text; the library escapes whatever in it looks like Markdown or HTML. */
export type Phrase = string | PhrasingContent | readonly Phrase[];

export function phrasing(phrase: Phrase): PhrasingContent[] {
  if (typeof phrase === 'string') return linkAddresses(inert(phrase));
  return isList(phrase) ? phrase.flatMap(phrasing) : [phrase];
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(phrase: Exclude<Phrase, string>): phrase is readonly Phrase[] {
  return Array.isArray(phrase);
}

export function strong(phrase: Phrase): PhrasingContent {
  return { type: 'strong', children: phrasing(phrase) };
}

export function emphasis(phrase: Phrase): PhrasingContent {
  return { type: 'emphasis', children: phrasing(phrase) };
}

export function code(text: string): PhrasingContent {
  return { type: 'inlineCode', value: safeText(oneLine(text)) };
}

/** A line break that also works in a table cell, where Markdown has none. */
export function lineBreak(): PhrasingContent {
  return { type: 'html', value: '<br>' };
}

/** A link whose text never links by itself. */
export function link(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: inert(text) }] };
}

/**
 * Sentences from files inside a page that is written from right to left keep their own direction. These marks are the
 * only invisible ones on a page, and always in pairs; those in files have been made visible.
 */
export function isolated(phrase: Phrase, locale: Locale): Phrase {
  if (locale !== 'fa' || phrase === '') return phrase;
  return [FIRST_STRONG_ISOLATE, phrase, POP_ISOLATE];
}

const FIRST_STRONG_ISOLATE: PhrasingContent = { type: 'text', value: '\u2068' };
const POP_ISOLATE: PhrasingContent = { type: 'text', value: '\u2069' };

/** Phrases with `separator` between them; empty ones are left out. */
export function joined(phrases: readonly Phrase[], separator: Phrase): Phrase {
  return phrases
    .filter((phrase) => phrase !== '' && (typeof phrase === 'string' || !isList(phrase) || phrase.length > 0))
    .flatMap((phrase, index) => (index === 0 ? [phrase] : [separator, phrase]));
}

/** For raw HTML, such as the summary of a fold: nothing in it can close or open a tag or start a paragraph. */
export function htmlText(text: string): string {
  return inert(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** One line, nothing invisible, nobody notified and no issue closed by a note that says “fixes #1” or “@somebody”. */
function inert(text: string): string {
  return safeText(oneLine(text)).replaceAll(/(?<![\p{L}\p{N}_])([@#])(?=[\p{L}\p{N}])/gu, `$1${ZERO_WIDTH_SPACE}`);
}

const ZERO_WIDTH_SPACE = '\u200B';

/** No-break spaces stay: figures need them. */
function oneLine(text: string): string {
  return text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ');
}

/** Addresses become links to what they say, and only http and https ones do. */
function linkAddresses(text: string): PhrasingContent[] {
  return text.split(ADDRESS).flatMap((part, index): PhrasingContent[] => {
    if (part === '') return [];
    const url = index % 2 === 1 ? webAddress(part) : null;
    return url === null ? [{ type: 'text', value: part }] : [link(url, part)];
  });
}

/** Without the punctuation that ends a sentence, and without what could leave a link or a cell; brackets in pairs. */
const ADDRESS =
  /(\bhttps?:\/\/(?:[^\s\\<>"`|()[\]]|\([^\s\\<>"`|()[\]]*\))*(?:[^\s\\<>"`|()[\].,;:!?']|\([^\s\\<>"`|()[\]]*\)))/giu;

/** The address as a browser reads it; null when it is none, or of another protocol. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href.replaceAll('|', '%7C') : null;
}
