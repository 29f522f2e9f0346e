/** The texts of one interface language. A run loads the one that it speaks: all three are a third of what it would load. */
import type { Locale } from '../model/locale.ts';
import type { Messages } from './messages/en.ts';

const LOAD: Readonly<Record<Locale, () => Promise<Messages>>> = {
  vi: async () => (await import('./messages/vi.ts')).vi,
  en: async () => (await import('./messages/en.ts')).en,
  fa: async () => (await import('./messages/fa.ts')).fa,
};

const loaded = new Map<Locale, Messages>();

/** Whoever learns the language of a run does this once, before anything is said. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const messages = loaded.get(locale) ?? (await LOAD[locale]());
  loaded.set(locale, messages);
  return messages;
}

/** Of a language that was loaded; anything else is a bug. */
export function messagesIn(locale: Locale): Messages {
  const messages = loaded.get(locale);
  if (messages === undefined) throw new Error(`The texts in ${locale} were not loaded`);
  return messages;
}

/** The language that these texts speak. */
export function localeOf(messages: Messages): Locale {
  for (const [locale, known] of loaded) if (known === messages) return locale;
  return 'en';
}
