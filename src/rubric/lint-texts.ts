/** Texts that stand under two languages in the same words: one of them was left untranslated. */
import { LOCALES, type Locale } from '../model/locale.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { foldCase } from '../document/alike.ts';

export function lintTexts(rubric: Rubric): Fault[] {
  const faults: Fault[] = [];
  visit(rubric, [], faults);
  return faults;
}

/** Below this many letters two languages may well have the same word. */
const MOST_LETTERS = 12;

function visit(value: unknown, path: Path, faults: Fault[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null || isNameOfSource(path, key)) continue;
    const step = Array.isArray(value) ? Number(key) : key;
    if (isText(inner)) faults.push(...checkText(inner, path, step));
    else visit(inner, [...path, step], faults);
  }
}

type Translated = Readonly<Partial<Record<Locale, string>>>;

function checkText(text: Translated, path: Path, step: string | number): Fault[] {
  for (const [index, language] of LOCALES.entries()) {
    const other = LOCALES.slice(0, index).find((earlier) => isSame(text[earlier], text[language]));
    if (other === undefined) continue;
    const params = { language, other };
    return [{ code: 'text-untranslated', severity: 'warning', path: [...path, step, language], params }];
  }
  return [];
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return foldCase(a) === foldCase(b) && (a.match(/\p{L}/gu) ?? []).length > MOST_LETTERS;
}

function isText(value: object): value is Translated {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LOCALES.some((locale) => locale === key));
}

/** A law is cited by the name it has. */
function isNameOfSource([first]: Path, key: string): boolean {
  return key === 'title' && (first === 'source' || first === 'sources');
}
