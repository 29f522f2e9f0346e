/** Who reads: the language, its texts and its figures. */
import { formatFigures, type Figures } from '../../locale/format-figures.ts';
import { messagesIn } from '../../locale/messages-in.ts';
import type { Messages } from '../../locale/messages/en.ts';
import type { Locale } from '../../model/locale.ts';
import type { NullReason } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';

export interface Reader {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly figures: Figures;
}

export function readerOf(locale: Locale): Reader {
  return { locale, messages: messagesIn(locale), figures: formatFigures(locale) };
}

/** The scores at which something changes; no displayed score may cross one. */
export function thresholdsOf({ levels }: Rubric): number[] {
  return levels.flatMap(({ from }) => from ?? []);
}

/** A score as it is written, or the reason why there is none. */
export function scoreText(
  { score, reason }: { readonly score: number | null; readonly reason: NullReason | null },
  rubric: Rubric,
  { messages, figures }: Reader,
): string {
  if (score !== null) return figures.score(score, thresholdsOf(rubric));
  return reason === null ? messages.labels.notRated : messages.reasons[reason];
}

/** A coverage as it is written, on its own side of what the rubric needs for a level. */
export function coverageText(coverage: number, { scoring }: Rubric, { figures }: Reader): string {
  const needed = scoring['min-coverage'];
  return figures.percent(coverage, needed === undefined ? [] : [needed]);
}
