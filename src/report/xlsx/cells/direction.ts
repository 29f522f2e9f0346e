/** Invisible marks that say where a line begins, for lines that open with a digit or a sign. */
import type { Locale } from '../../../model/locale.ts';

const LEFT_TO_RIGHT = '\u200E';
const RIGHT_TO_LEFT = '\u200F';

/** A Persian sentence that opens with a figure would else be laid out from the left. Only for texts of our own. */
export function sentenceIn(locale: Locale, text: string): string {
  if (locale !== 'fa') return text;
  return text
    .split('\n')
    .map((line) => (line === '' ? line : RIGHT_TO_LEFT + line))
    .join('\n');
}

/** A document's number such as 12/QĐ-UBND keeps its order inside a Persian line. */
export function latinIn(locale: Locale, text: string): string {
  return locale === 'fa' && /^[^\p{L}]*\p{Script=Latin}/u.test(text) ? LEFT_TO_RIGHT + text : text;
}
