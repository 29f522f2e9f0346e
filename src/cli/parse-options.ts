/** Words of the command line → values; a word that cannot be one is refused with what was expected. */
import { InvalidArgumentError } from 'commander';
import { DURATION } from '../model/duration.ts';
import { FORMATS, type Format } from '../report/formats.ts';

export interface Output {
  readonly format: Format;
  /** `-` is stdout. */
  readonly path: string;
}

/** A calendar day that exists: 2026-02-30 does not. */
export function parseDay(word: string): string {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(word) &&
    !Number.isNaN(Date.parse(word)) &&
    new Date(`${word}T00:00:00Z`).toISOString().startsWith(word);
  if (!isDay) throw new InvalidArgumentError('Expected a date such as 2026-11-23.');
  return word;
}

export function parseNumber(word: string): number {
  const value = Number(word);
  if (word.trim() === '' || !Number.isFinite(value))
    throw new InvalidArgumentError('Expected a number such as 3 or 2.5.');
  return value;
}

/** Levels are whole; a gate at 2.5 would be a gate at 3 that nobody asked for. */
export function parseLevel(word: string): number {
  const level = parseNumber(word);
  if (!Number.isInteger(level) || level < 0) throw new InvalidArgumentError('Expected a whole level such as 3.');
  return level;
}

/** `0.8` or `80%`; a bare 80 is refused, for it is one or the other. */
export function parseShare(word: string): number {
  const isPercent = word.endsWith('%');
  const value = parseNumber(isPercent ? word.slice(0, -1) : word) / (isPercent ? 100 : 1);
  if (value < 0 || value > 1) throw new InvalidArgumentError('Expected a share such as 0.8 or 80%.');
  return value;
}

/** ISO 8601, as in rubrics: years, months, weeks and days, no times. */
export function parseDuration(word: string): string {
  if (!DURATION.test(word)) throw new InvalidArgumentError('Expected a duration such as P6M, P90D or P1Y.');
  return word;
}

/** A number where it is one, as it stands in assessments. */
export function parsePage(word: string): string | number {
  return /^[1-9]\d{0,5}$/.test(word) ? Number(word) : word;
}

export function parseOutput(word: string, before: readonly Output[] = []): Output[] {
  const at = word.indexOf('=');
  const format = FORMATS.find((known) => known === word.slice(0, at));
  const path = word.slice(at + 1);
  if (at < 1 || format === undefined || path === '')
    throw new InvalidArgumentError(`Expected FORMAT=PATH, where FORMAT is one of ${FORMATS.join(', ')}.`);
  return [...before, { format, path }];
}

export function repeated(word: string, before: readonly string[] = []): string[] {
  return [...before, word];
}
