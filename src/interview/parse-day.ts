/** A calendar day as it is typed: 2026-01-15, or 15/01/2026 where it cannot be meant the other way round. */
import type { Locale } from '../model/locale.ts';
import { latinDigits } from './fold-text.ts';

/** `YYYY-MM-DD`; null when it is no day. */
export function parseDay(text: string, locale: Locale): string | null {
  const typed = latinDigits(text)
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed);
  if (yearFirst !== null) return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed) ?? [];
  // Nobody in Viet Nam writes the month first; elsewhere some do.
  return locale === 'vi' || Number(day) > 12 || day === month ? dayOf(year, month, day) : null;
}

/** Other years are of another calendar, or a slip of the hand. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

function dayOf(year = '', month = '', day = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const length = m === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  if (!(y >= FIRST_YEAR && y <= LAST_YEAR) || m < 1 || m > 12 || d < 1 || d > length) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
