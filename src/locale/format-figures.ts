/** Numbers and dates as people of each language write them. Own and small, so that no ICU version changes a report. */
import type { Locale } from '../model/locale.ts';

const DECIMAL: Record<Locale, string> = { vi: ',', en: '.', fa: '٫' };
const PERCENT: Record<Locale, string> = { vi: ' %', en: ' %', fa: '٪' };
const NO_BREAK_SPACE = '\u00A0';

/** Thresholds that keep a small number, above zero or below it, from showing as zero. */
const BOTH_SIDES_OF_ZERO = [0, Number.MIN_VALUE];

export interface Figures {
  /** A score at two digits that never shows a value on the other side of a threshold: 2.996 is 2.99 where 3 is one. */
  readonly score: (value: number, thresholds?: readonly number[]) => string;
  /** Points still missing: only nothing missing is 0.00. */
  readonly distance: (points: number) => string;
  /** A share as a percentage at one digit, never on the other side of a threshold: 99.96 % stays below 100. */
  readonly percent: (share: number, thresholds?: readonly number[]) => string;
  /**
   * A number as somebody wrote it, in the digits of the language; one with endless decimals, as a division leaves it, at
   * four of them and on its own side of every threshold.
   */
  readonly number: (value: number, thresholds?: readonly number[]) => string;
  /** With so many decimals, for figures that stand below each other. */
  readonly decimals: (value: number, digits: number, thresholds?: readonly number[]) => string;
  /** With its sign: +0.04; only no change at all is 0.00. */
  readonly signed: (value: number) => string;
  /** `2027-12-31` as 31/12/2027 in Vietnamese. */
  readonly date: (day: string) => string;
  /** A figure with its unit, which a no-break space keeps beside it. */
  readonly measured: (figure: string, unit: string) => string;
  /** A period or a page in the digits of the language; an id with letters stays as it stands in the file. */
  readonly plain: (text: string) => string;
}

/** More decimals than these nobody writes; they come from a division. */
const MOST_WRITTEN = 6;
const SHOWN_OF_ENDLESS = 4;

export function formatFigures(locale: Locale): Figures {
  const write = (text: string): string => digitsOf(locale, text.replace('.', DECIMAL[locale]).replace('-', '−'));
  return {
    score: (value, thresholds = []) => write(roundedAwayFrom(thresholds, value, 2)),
    distance: (points) => write(roundedAwayFrom(BOTH_SIDES_OF_ZERO, points, 2)),
    percent: (share, thresholds = []) =>
      write(percentage(share, thresholds)) + PERCENT[locale].replace(' ', NO_BREAK_SPACE),
    number: (value, thresholds = []) => write(written(value, thresholds)),
    decimals: (value, digits, thresholds = []) => write(roundedAwayFrom(thresholds, value, digits)),
    signed: (value) => (value > 0 ? '+' : '') + write(roundedAwayFrom(BOTH_SIDES_OF_ZERO, value, 2)),
    date: (day) => digitsOf(locale, locale === 'vi' ? day.split('-').toReversed().join('/') : day),
    measured: (figure, unit) => figure + (unit === '%' ? PERCENT[locale] : ` ${unit}`).replace(' ', NO_BREAK_SPACE),
    plain: (text) => (/\p{L}/u.test(text) ? text : digitsOf(locale, text)),
  };
}

/** The decimal notation; without the zeros that rounding leaves at the end. */
function written(value: number, thresholds: readonly number[]): string {
  if (shift(Math.round(shift(value, MOST_WRITTEN)), -MOST_WRITTEN) === value) return String(value);
  return roundedAwayFrom(thresholds, value, SHOWN_OF_ENDLESS).replace(/\.?0+$/, '');
}

/**
 * The nearest decimal on the same side of every threshold as `value`; more digits when both neighbours are beyond one.
 * Halves go up on the decimal that the number prints as, not on its binary neighbour.
 */
export function roundedAwayFrom(thresholds: readonly number[], value: number, digits: number): string {
  const nearest = shift(Math.round(shift(value, digits)), -digits);
  const below = shift(Math.floor(shift(value, digits)), -digits);
  const above = shift(Math.ceil(shift(value, digits)), -digits);
  const isFaithful = (shown: number): boolean =>
    thresholds.every((threshold) => value >= threshold === shown >= threshold);
  const shown = [nearest, below, above].find(isFaithful);
  if (shown === undefined && digits < 12) return roundedAwayFrom(thresholds, value, digits + 1);
  return (shown ?? value).toFixed(digits);
}

/** At one digit, on its own side of every threshold and of 0 and 100: only all of it is 100. */
function percentage(share: number, thresholds: readonly number[]): string {
  // A sum such as 0.1 + 0.2 is a hair off; the sixteenth digit forgives the binary, not the reader.
  const forgiven = shift(Number(share.toPrecision(15)), 2);
  const marks = [Number.MIN_VALUE, 100, ...thresholds.map((threshold) => shift(threshold, 2))];
  return roundedAwayFrom(marks, forgiven, 1).replace(/\.0$/, '');
}

/** Moves the decimal point in the decimal notation, where multiplying would disturb the last bit. */
function shift(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function digitsOf(locale: Locale, text: string): string {
  return locale === 'fa' ? text.replaceAll(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit) : text;
}
