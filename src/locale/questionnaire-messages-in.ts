/** The texts of the questionnaire in one language; apart from the others, so that a score does not load them. */
import type { Locale } from '../model/locale.ts';
import { questionnaireEn, type QuestionnaireMessages } from './messages/questionnaire/en.ts';
import { questionnaireFa } from './messages/questionnaire/fa.ts';
import { questionnaireVi } from './messages/questionnaire/vi.ts';

const MESSAGES: Readonly<Record<Locale, QuestionnaireMessages>> = {
  vi: questionnaireVi,
  en: questionnaireEn,
  fa: questionnaireFa,
};

export function questionnaireMessagesIn(locale: Locale): QuestionnaireMessages {
  return MESSAGES[locale];
}
