/** A text in two rubrics, language by language. */
import { LOCALES, type Locale } from '../model/locale.ts';
import type { RubricDifference } from '../model/rubric-difference.ts';
import type { Text } from '../model/text.ts';

type TextDifference = Pick<RubricDifference, 'kind' | 'from' | 'to' | 'language'>;

/** A language that is new beside others that stay as they are is a translation. */
export function diffTexts(from: Text | undefined, to: Text | undefined): TextDifference[] {
  if (from === undefined || to === undefined || (typeof from === 'string' && typeof to === 'string')) {
    return from === to ? [] : [{ kind: 'text', from: from ?? null, to: to ?? null, language: null }];
  }
  const isShared = LOCALES.some(
    (locale) => said(from, locale) !== undefined && said(from, locale) === said(to, locale),
  );
  if (!isShared && (typeof from === 'string' || typeof to === 'string'))
    return [{ kind: 'text', from, to, language: null }];
  return LOCALES.flatMap((locale): TextDifference[] => {
    const [before, after] = [own(from, to, locale), own(to, from, locale)];
    if (before === after) return [];
    const kind = before === undefined && isShared ? ('translation' as const) : ('text' as const);
    return [{ kind, from: before ?? null, to: after ?? null, language: locale }];
  });
}

function said(text: Text, locale: Locale): string | undefined {
  return typeof text === 'string' ? text : text[locale];
}

/** One string for every language is the text of the language that says the same beside it, and no text of the others. */
function own(text: Text, other: Text, locale: Locale): string | undefined {
  if (typeof text !== 'string') return text[locale];
  return said(other, locale) === text ? text : undefined;
}

/** Whether what stands at this path of a rubric, dimension or criterion is a text for people. */
export function isTextAt(path: readonly string[], of: RubricDifference['of']): boolean {
  const [last, above] = [path.at(-1) ?? '', path.at(-2)];
  if (above === 'titles') return true;
  if (of === 'criterion' && path[0] === 'levels' && path.length === 2) return true;
  return TEXT_KEYS.has(last);
}

const TEXT_KEYS: ReadonlySet<string> = new Set(['title', 'description', 'question', 'guidance', 'unit', 'acceptance']);
