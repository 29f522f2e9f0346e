/** Texts that some readers would see in another language than the rest of the rubric. */
import { LOCALES } from '../model/locale.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Text } from '../model/text.ts';
import type { Fault } from '../document/fault.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
import { eachTranslated } from './each-translated.ts';
import { isOverlay } from './read-rubric.ts';

/** An overlay answers for its own texts; those of its base stand in another file. */
export function checkDocumentTranslations(document: ParsedDocument, rubric: Rubric): Fault[] {
  return checkTranslations(isOverlay(document) ? (document.value as Titled) : rubric);
}

interface Titled {
  readonly title: Text;
}

/** A warning per text that lacks a language in which the rubric's title exists. */
export function checkTranslations(rubric: Titled): Fault[] {
  const { title } = rubric;
  if (typeof title === 'string') return [];
  const wanted = LOCALES.filter((locale) => title[locale] !== undefined);
  const faults: Fault[] = [];
  eachTranslated(rubric, (text, path) => {
    for (const locale of wanted) {
      if (Object.hasOwn(text, locale)) continue;
      faults.push({ code: 'missing-translation', severity: 'warning', path: path(), params: { language: locale } });
    }
  });
  return faults;
}
