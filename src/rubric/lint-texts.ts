/** Texts that stand under two languages in the same words: one of them was left untranslated. */
import { LOCALES, type Locale } from '../model/locale.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { foldCase } from '../document/alike.ts';
import { eachTranslated, type Translated } from './each-translated.ts';

export function lintTexts(rubric: Rubric): Fault[] {
  const faults: Fault[] = [];
  eachTranslated(rubric, (text, path) => {
    const alike = untranslated(text);
    if (alike === null || isNameOfSource(path())) return;
    faults.push({ code: 'text-untranslated', severity: 'warning', path: [...path(), alike.language], params: alike });
  });
  return faults;
}

/** Below this many letters two languages may well have the same word. */
const MOST_LETTERS = 12;

/** The first language in the words of an earlier one. */
function untranslated(text: Translated): { readonly language: Locale; readonly other: Locale } | null {
  for (const [index, language] of LOCALES.entries()) {
    for (const other of LOCALES.slice(0, index)) if (isSame(text[other], text[language])) return { language, other };
  }
  return null;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return foldCase(a) === foldCase(b) && (a.match(/\p{L}/gu) ?? []).length > MOST_LETTERS;
}

/** A law is cited by the name it has. */
function isNameOfSource(path: Path): boolean {
  const [first] = path;
  return path.at(-1) === 'title' && (first === 'source' || first === 'sources');
}
