/** What a text says in each language, for telling whether two texts are equal but for case and blanks. */
import { LOCALES } from '../model/locale.ts';
import type { Text } from '../model/text.ts';
import { foldCase } from '../document/alike.ts';

export interface Phrase {
  /** Empty for a text that is the same in every language. */
  readonly language: string;
  readonly text: string;
}

export function foldedPhrases(text: Text): Phrase[] {
  if (typeof text === 'string') return [{ language: '', text: foldCase(text) }];
  return LOCALES.flatMap((language) => {
    const phrase = text[language];
    return phrase === undefined ? [] : [{ language, text: foldCase(phrase) }];
  });
}
