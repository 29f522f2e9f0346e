/** A number as people of each language type it. Where it could be two numbers, nobody guesses. */
import type { Locale } from '../model/locale.ts';
import { latinDigits } from './fold-text.ts';

export type ParsedNumber =
  | { readonly ok: true; readonly value: number; readonly plain: string }
  | { readonly ok: false; readonly why: 'not-a-number' | 'too-precise' }
  | { readonly ok: false; readonly why: 'ambiguous'; readonly grouped: string; readonly decimal: string };

/** More digits than these a number cannot keep. */
const MAX_DIGITS = 15;

/** `plain` is the same with a dot and nothing else: `1234.5`. */
export function parseNumber(text: string, locale: Locale): ParsedNumber {
  const [, sign = '', body = ''] = /^([-+]?)(.*)$/u.exec(withoutSpaces(latinDigits(text))) ?? [];
  const plain = plainDigits(body.replaceAll('٬', "'").replaceAll('٫', 'd'), locale);
  if (plain === null) return { ok: false, why: 'not-a-number' };
  if (typeof plain !== 'string') return { ok: false, why: 'ambiguous', ...plain };
  if (plain.replace('.', '').replace(/^0+/, '').length > MAX_DIGITS) return { ok: false, why: 'too-precise' };
  const signed = `${sign === '-' && Number(plain) !== 0 ? '-' : ''}${plain}`;
  return { ok: true, value: Number(signed), plain: signed };
}

/** Blanks group digits in Vietnamese; marks of direction come along with pasted Persian. */
function withoutSpaces(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll('−', '-')
    .trim()
    .replaceAll(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/gu, "'");
}

interface Ambiguous {
  readonly grouped: string;
  readonly decimal: string;
}

/** In `body` an apostrophe groups and a `d` is a decimal sign for certain; dots and commas may be either. */
function plainDigits(body: string, locale: Locale): string | Ambiguous | null {
  if (!/^[\d.,'d]*\d[\d.,'d]*$/.test(body)) return null;
  if (body.includes('d')) return certain(body.replaceAll(/[.,]/g, "'"));
  if (body.includes("'")) return certain(body.replace(/[.,](?=\d*$)/, 'd'));
  const signs = body.replaceAll(/\d/g, '');
  const last = signs.at(-1) ?? '';
  const isOneKind = signs === last.repeat(signs.length);
  if (signs.length > 1 || !isOneKind) return certain(isOneKind ? body.replaceAll(last, "'") : mixed(body, last));
  if (signs === '') return body;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return certain(body.replace(last, 'd'));
  const [grouped, decimal] = [body.replace(last, ''), body.replace(last, '.')];
  if (locale === 'en') return last === '.' ? decimal : grouped;
  return { grouped, decimal };
}

/** The sign that comes last is the decimal one. */
function mixed(body: string, last: string): string {
  const at = body.lastIndexOf(last);
  return `${body.slice(0, at).replaceAll(last, '!').replaceAll(/[.,]/g, "'")}d${body.slice(at + 1)}`;
}

/** Groups of three, at most one decimal sign. */
function certain(body: string): string | null {
  const found = /^(\d{1,3}(?:'\d{3})+|\d*)(?:d(\d*))?$/.exec(body);
  if (found === null) return null;
  const [, whole = '', part = ''] = found;
  const digits = whole.replaceAll("'", '') || '0';
  return part === '' ? digits : `${digits}.${part}`;
}
