/** Texts that some readers would see in another language than the rest of the rubric. */
import { LOCALES } from '../model/locale.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Text } from '../model/text.ts';
import type { Fault, Path } from '../document/fault.ts';
import type { ParsedDocument } from '../document/parse-document.ts';
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
  return textsIn(rubric, []).flatMap(({ path, languages }) =>
    wanted
      .filter((locale) => !languages.includes(locale))
      .map(
        (locale) =>
          ({ code: 'missing-translation', severity: 'warning', path, params: { language: locale } }) satisfies Fault,
      ),
  );
}

interface Translated {
  readonly path: Path;
  readonly languages: readonly string[];
}

/** Every map whose keys are languages only. */
function textsIn(value: unknown, path: Path): Translated[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const isText = keys.length > 0 && keys.every((key) => LOCALES.some((locale) => locale === key));
  if (isText) return [{ path, languages: keys }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
