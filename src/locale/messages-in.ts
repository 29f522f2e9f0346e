/** The texts of one interface language. */
import type { Locale } from '../model/locale.ts';
import { en, type Messages } from './messages/en.ts';
import { fa } from './messages/fa.ts';
import { vi } from './messages/vi.ts';

const MESSAGES: Record<Locale, Messages> = { vi, en, fa };

export function messagesIn(locale: Locale): Messages {
  return MESSAGES[locale];
}
