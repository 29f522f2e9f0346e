/** What may stand beside an answer: how sure it is, and of how much of the data it speaks. */
import type { Locale } from '../model/locale.ts';
import type { Rubric } from '../model/rubric.ts';
import type { InterviewMessages } from '../locale/messages/interview/en.ts';
import { parseNumber } from './parse-number.ts';

export type AsideField = 'confidence' | 'extent';

export type ParsedAside =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly sentence: string };

/** Within the rubric's scale of confidence; an extent is a share. */
export function parseAside(
  field: AsideField,
  typed: string,
  { confidence }: Rubric,
  { faults }: InterviewMessages,
  locale: Locale,
): ParsedAside {
  const found = [...typed.trim()].slice(0, 40).join('');
  const number = parseNumber(typed, locale);
  if (!number.ok) return { ok: false, sentence: faults['not-a-number']({ found }) };
  const { min, max } = field === 'extent' ? { min: 0, max: 1 } : (confidence ?? { min: -Infinity, max: Infinity });
  if (number.value >= min && number.value <= max) return { ok: true, value: number.value };
  return { ok: false, sentence: faults['outside-scale']({ found, min: String(min), max: String(max) }) };
}
