/** What a file says for itself where a migration took something out of it. */
import type { Messages } from '../locale/messages/en.ts';
import type { Locale } from '../model/locale.ts';
import type { MovedAnswer } from '../model/migrated.ts';
import { inLocale } from '../model/text.ts';
import type { Epitaphs } from '../rubric/migrate-answers.ts';

/** `from` and `to` are editions, `id@version`. */
export function epitaphsFor(from: string, to: string, messages: Messages, locale: Locale): Epitaphs {
  const { epitaphs, reasons } = messages.editions;
  const because = ({ because: text }: MovedAnswer): string[] => (text === null ? [] : [inLocale(text, locale)]);
  return {
    answer: (move) => {
      const goals = move.to.join(', ');
      const head = move.kind === 'dropped' ? epitaphs.dropped({ to }) : epitaphs.again({ to, goals });
      const why = move.why === null ? [] : [`${reasons[move.why]}.`];
      return [head, ...why, ...because(move), epitaphs.answerWas({ from })];
    },
    requirement: (move) => [epitaphs.requirement({ to }), ...because(move)],
    state: (move) => [epitaphs.value({ to }), ...because(move)],
  };
}
