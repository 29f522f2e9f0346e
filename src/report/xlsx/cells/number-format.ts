/** Number formats that never show a value on the other side of a threshold; the cell itself keeps the exact number. */

const MOST_DIGITS = 12;

/** `0.00`, or as many more digits as it takes: 2.996 is shown as 2.996 where 3 is a threshold. */
export function scoreFormat(value: number, thresholds: readonly number[]): string {
  return decimals(digitsFor(value, thresholds, 2));
}

/** Points still missing: never shown as 0 while some are missing; exactly 0 becomes a word. */
export function gapFormat(value: number, wordForNone: string): string {
  const pattern = decimals(digitsFor(value, [0], 2));
  return `${pattern};-${pattern};${quoted(wordForNone)}`;
}

/** With its sign; a change too small for two digits gets more. */
export function changeFormat(value: number): string {
  const pattern = decimals(digitsFor(value, [0], 2));
  return `+${pattern};-${pattern};${pattern}`;
}

/** A share as a percentage: 99.96 % is never shown as 100.0 %, nor 79.96 % as the 80 % that are needed. */
export function percentFormat(share: number, thresholds: readonly number[] = []): string {
  const marks = [0, 1, ...thresholds].map((mark) => mark * 100);
  return `${decimals(digitsFor(Number((share * 100).toFixed(9)), marks, 1))}%`;
}

/** A date as people of the language write it, in words that Excel understands. */
export function dateFormat(locale: string): string {
  return locale === 'vi' ? 'dd/mm/yyyy' : 'yyyy-mm-dd';
}

function digitsFor(value: number, thresholds: readonly number[], digits: number): number {
  if (digits >= MOST_DIGITS) return digits;
  const shown = roundHalfUp(value, digits);
  const isFaithful = thresholds.every(
    (threshold) => value < threshold === shown < threshold && value > threshold === shown > threshold,
  );
  return isFaithful ? digits : digitsFor(value, thresholds, digits + 1);
}

/** As Excel shows it: halves away from zero, on the decimal that the number prints as. */
function roundHalfUp(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(value) * Number(`${shifted}e-${digits}`);
}

function decimals(digits: number): string {
  return `0.${'0'.repeat(digits)}`;
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '”')}"`;
}
