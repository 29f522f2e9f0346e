/** Who is spoken to: the language, its sentences and figures, and how scoring's words are said in it. */
import type { AnswerValue } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Issue } from '../model/issue.ts';
import type { Locale } from '../model/locale.ts';
import type { EvidenceState, NodeResult, ViewScore } from '../model/result.ts';
import { safeText } from '../model/safe-text.ts';
import { inLocale, type Text } from '../model/text.ts';
import type { Figures } from '../locale/format-figures.ts';
import type { InterviewMessages } from '../locale/messages/interview/en.ts';
import type { Messages } from '../locale/messages/en.ts';
import type { Question } from './question.ts';

/** Said by the reports in the same way; handed in, for reports are not known here. */
export interface Sayings {
  /** A score, or the reason why there is none. */
  readonly score: (score: Pick<ViewScore, 'score' | 'reason'>) => string;
  /** The score of a dimension, which may have levels of its own. */
  readonly nodeScore: (node: Pick<NodeResult, 'score' | 'reason'>, id: string) => string;
  readonly coverage: (share: number) => string;
  readonly answer: (value: AnswerValue, question: Question) => string;
  readonly evidence: (piece: Evidence) => string;
  readonly evidenceState: (state: EvidenceState) => string;
  /** `P2Y` as 2 years. */
  readonly duration: (duration: string) => string;
  readonly issue: (issue: Issue) => string;
}

export interface Speaker {
  readonly locale: Locale;
  readonly words: InterviewMessages;
  readonly messages: Messages;
  readonly figures: Figures;
  readonly say: Sayings;
}

/** A text of a rubric or an assessment on one line, harmless to a terminal. */
export function sayText(text: Text | undefined, locale: Locale): string {
  return safeText(inLocale(text, locale));
}

/** What somebody wrote, line by line, harmless to a terminal. */
export function sayProse(text: string | undefined): string[] {
  return (text ?? '') === '' ? [] : (text ?? '').split(/\r\n|[\n\r\u0085\u2028\u2029]/u).map((line) => safeText(line));
}

/** Latin ids and file names inside Persian keep their own direction, and leave that of the sentence alone. */
export function isolated(text: string, locale: Locale): string {
  return locale === 'fa' && text !== '' ? `\u2068${text}\u2069` : text;
}
