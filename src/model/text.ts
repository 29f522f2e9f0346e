/** A text that a person reads: one string for every language, or one per language. */
import * as z from 'zod';
import { LOCALES, type Locale } from './locale.ts';
import { onOneLine } from './one-line.ts';

const Phrase = z.string().min(1).max(4000);

export const TextSchema = z
  .union([
    Phrase,
    z
      .strictObject({
        vi: Phrase.optional().meta({ description: 'Vietnamese.' }),
        en: Phrase.optional().meta({ description: 'English.' }),
        fa: Phrase.optional().meta({ description: 'Persian.' }),
      })
      .refine((text) => Object.values(text).some((phrase) => phrase !== undefined), {
        params: { code: 'text-without-language' },
      }),
  ])
  .meta({ id: 'text', title: 'Text', description: 'One string, or one per language: vi, en, fa.' });

export type Text = z.infer<typeof TextSchema>;

/** The text in `locale`, else in English, Vietnamese, Persian; empty only when there is no text at all. */
export function inLocale(text: Text | undefined, locale: Locale): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return onOneLine(text);
  const order: readonly Locale[] = [locale, 'en', ...LOCALES];
  for (const candidate of order) {
    const phrase = text[candidate];
    if (phrase !== undefined) return onOneLine(phrase);
  }
  return '';
}
