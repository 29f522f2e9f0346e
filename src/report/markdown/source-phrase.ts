/** A source as one line: its title, linked where it stands on the web, its licence, how it was read. */
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import type { Reader } from '../digest/reader.ts';
import { isolated, joined, link, webAddress, type Phrase } from './phrasing.ts';

export function sourcePhrase({ title, url, licence, grade, note }: Rubric['sources'][number], reader: Reader): Phrase {
  const { labels, markdown } = reader.messages;
  const name = inLocale(title, reader.locale);
  const address = url === undefined ? null : webAddress(url);
  const facts = [
    address === null ? (url ?? '') : '',
    licence === undefined ? '' : `${labels.licence}: ${licence}`,
    grade === undefined ? '' : markdown.grades[grade],
    inLocale(note, reader.locale),
  ];
  return joined([isolated(address === null ? name : link(address, name), reader.locale), ...facts], ' – ');
}
