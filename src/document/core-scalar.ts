/** A plain YAML scalar by the core schema of YAML 1.2: `no`, `2026-01-15` and `1_000` are texts, `010` is ten. */
import type { Scalar } from './sink.ts';

export function coreScalar(source: string): Scalar {
  if (source !== '' && !MAYBE_NOT_TEXT.test(source)) return source;
  if (NULL.test(source)) return null;
  if (TRUE.test(source)) return true;
  if (FALSE.test(source)) return false;
  return coreNumber(source) ?? source;
}

/** So many digits a number always keeps. */
const KEPT_DIGITS = 15;

/** Whether the number that a text becomes is another decimal than the one written: no score may rest on that. */
export function losesDigits(source: string, value: unknown): boolean {
  if (typeof value !== 'number' || source.length <= KEPT_DIGITS || !Number.isFinite(value)) return false;
  return DECIMAL.test(source) && significant(source) !== significant(String(value));
}

/** The digits that matter: without sign, point, exponent, and the zeros at both ends. */
function significant(decimal: string): string {
  const [mantissa = ''] = decimal.toLowerCase().split('e');
  return mantissa
    .replaceAll(/[^0-9]/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
}

function coreNumber(source: string): number | null {
  if (DECIMAL.test(source)) return Number(source);
  if (OCTAL.test(source) || HEXADECIMAL.test(source)) return Number(source);
  if (NOT_A_NUMBER.test(source)) return Number.NaN;
  if (!INFINITE.test(source)) return null;
  return source.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** Nearly every scalar is a text by its first letter. */
const MAYBE_NOT_TEXT = /^[-+.~\dtTfFnN]/;
const NULL = /^(?:~|null|Null|NULL)?$/;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const DECIMAL = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[\da-fA-F]+$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
