/** One cell as a text, a number, a day: whichever way spreadsheets and people write them. */
import { cellText } from './cell-text.ts';
import { faultAt, shownValue, type CellFault, type LocatedCell } from './located-cell.ts';
import { matchKey } from './match-key.ts';
import { parseDay } from '../interview/parse-day.ts';
import { parseNumber } from '../interview/parse-number.ts';
import { questionnaireMessagesIn } from '../locale/questionnaire-messages-in.ts';
import { LOCALES, type Locale } from '../model/locale.ts';

/** Says that something shall be taken away; an empty cell never does. */
export const CLEAR = Symbol('clear');

export type ReadValue<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: CellFault };

/** How dates and numbers are written in the file that is read. */
export interface Customs {
  readonly locale: Locale;
  readonly is1904: boolean;
}

/** What no cell for an answer may hold. */
export function refusedCell({ kind, place, value }: LocatedCell): CellFault | null {
  if (kind === 'formula') return faultAt('cell-formula', place);
  return kind === 'error' ? faultAt('cell-error', place, { found: String(value) }) : null;
}

export function isClear({ value }: Pick<LocatedCell, 'value'>): boolean {
  return typeof value === 'string' && CLEAR_WORDS.has(matchKey(value));
}

const CLEAR_WORDS = new Set(LOCALES.map((locale) => matchKey(questionnaireMessagesIn(locale).words.clear)));

/** Numbers and days that somebody typed where text belongs are taken as they look. */
export function textIn({ value }: LocatedCell): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return cellText(typeof value === 'string' ? value : String(value));
}

export function numberIn(cell: LocatedCell, { locale }: Customs): ReadValue<number> {
  const { value, place } = cell;
  if (typeof value === 'number' && Number.isFinite(value)) return { ok: true, value };
  const number = typeof value === 'string' ? parseNumber(value, locale) : null;
  if (number?.ok === true) return { ok: true, value: number.value };
  if (number?.why !== 'ambiguous' && isOwnSpelling(value)) return { ok: true, value: Number(value) };
  const found = shownValue(cell);
  if (number?.why === 'ambiguous')
    return {
      ok: false,
      fault: faultAt('cell-ambiguous', place, { found, first: number.grouped, second: number.decimal }),
    };
  return { ok: false, fault: faultAt('cell-not-a-number', place, { found }) };
}

/** As thang itself writes a number that is very small, very large or has no end. */
function isOwnSpelling(value: LocatedCell['value']): boolean {
  return typeof value === 'string' && Number.isFinite(Number(value)) && String(Number(value)) === value.trim();
}

/** `YYYY-MM-DD` from a date, from the number that a spreadsheet counts days by, or from a text. */
export function dayIn(cell: LocatedCell, { locale, is1904 }: Customs): ReadValue<string> {
  const { value, place } = cell;
  const day =
    value instanceof Date
      ? isoDay(value)
      : typeof value === 'number'
        ? dayOfNumber(value, is1904)
        : dayOfText(cell, locale);
  const isSensible = day !== null && day >= '1900-01-01' && day <= '2200-12-31';
  return isSensible
    ? { ok: true, value: day }
    : { ok: false, fault: faultAt('cell-not-a-date', place, { found: shownValue(cell) }) };
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const DAY = 86_400_000;
/** Day 0 of both ways of counting; the first holds from March 1900 on. */
const FIRST_DAY = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** Also 20261123, as people type it where they are in a hurry. */
function dayOfNumber(value: number, is1904: boolean): string | null {
  if (value >= 19_000_101 && value <= 22_001_231) {
    const digits = String(value);
    return parseDay(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`, 'en');
  }
  if (!(value >= 1 && value < 120_000)) return null;
  return isoDay(new Date(FIRST_DAY[is1904 ? 1904 : 1900] + Math.floor(value) * DAY));
}

/** In English nobody can tell 3/4 from 4/3; in a Vietnamese file the day comes first. */
function dayOfText({ value }: LocatedCell, locale: Locale): string | null {
  if (typeof value !== 'string') return null;
  const [date = ''] = value
    .normalize('NFKC')
    .trim()
    .split(/[T ](?=\d{1,2}:)/u);
  return parseDay(date, locale);
}
