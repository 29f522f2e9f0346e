/** The texts of the interview in one language; apart from the others, for only an interview needs them. */
import type { Locale } from '../model/locale.ts';
import { interviewEn, type InterviewMessages } from './messages/interview/en.ts';
import { interviewFa } from './messages/interview/fa.ts';
import { interviewVi } from './messages/interview/vi.ts';

const MESSAGES: Record<Locale, InterviewMessages> = { vi: interviewVi, en: interviewEn, fa: interviewFa };

export function interviewMessagesIn(locale: Locale): InterviewMessages {
  return MESSAGES[locale];
}
