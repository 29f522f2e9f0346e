/** The texts of the commands about evidence in one language. */
import type { Locale } from '../model/locale.ts';
import { evidenceEn, type EvidenceMessages } from './messages/evidence/en.ts';
import { evidenceFa } from './messages/evidence/fa.ts';
import { evidenceVi } from './messages/evidence/vi.ts';

const MESSAGES: Record<Locale, EvidenceMessages> = { vi: evidenceVi, en: evidenceEn, fa: evidenceFa };

export function evidenceMessagesIn(locale: Locale): EvidenceMessages {
  return MESSAGES[locale];
}
