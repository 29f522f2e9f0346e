/** A value against the kind of answer that a criterion asks for. */
import { DONT_KNOW, NOT_APPLICABLE, type AnswerValue } from '../model/assessment.ts';
import type { Criterion } from '../model/criterion.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Scale } from '../model/scale.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';
import { preview } from '../document/preview.ts';

/** Of a value that is neither not-applicable nor dont-know. */
export function checkAnswerValue(value: AnswerValue, criterion: Criterion, path: Path, rubric: Rubric): Fault[] {
  const { answers, checks, number } = criterion;
  if (checks !== undefined) return checkTicks(value, Object.keys(checks.items), path);
  if (answers !== undefined) return checkOption(value, Object.keys(optionsOf(criterion, rubric) ?? {}), path);
  if (number?.ratio === true) return checkRatio(value, path);
  const wantsWhole = criterion.levels !== undefined || number?.whole === true;
  return checkNumber(value, wantsWhole, criterion.scale ?? rubric.scale, path);
}

/** A list without items is an answer too: nothing of it is there. */
function checkTicks(value: AnswerValue, known: readonly string[], path: Path): Fault[] {
  const allowed = known.join(', ');
  if (!Array.isArray(value)) {
    const suggestion = typeof value === 'string' ? meantFor(value, known) : undefined;
    return [{ code: 'answer-not-a-list', path, params: { found: preview(value), allowed }, suggestion }];
  }
  const seen = new Set<string>();
  return value.flatMap((id, at): Fault[] => {
    const here = [...path, at];
    const isRepeated = seen.has(id);
    seen.add(id);
    if (isRepeated) return [{ code: 'duplicate-id', path: here, params: { id, other: id } }];
    if (known.includes(id)) return [];
    return [
      { code: 'answer-not-an-option', path: here, params: { found: id, allowed }, suggestion: nearest(id, known) },
    ];
  });
}

/** A single item needs only brackets around it. */
function meantFor(value: string, items: readonly string[]): string | undefined {
  const word = nearest(value, [NOT_APPLICABLE, DONT_KNOW, ...items]);
  return word !== undefined && items.includes(word) ? `[${word}]` : word;
}

function checkOption(value: AnswerValue, known: readonly string[], path: Path): Fault[] {
  if (!Array.isArray(value) && known.includes(String(value))) return [];
  const found = preview(value);
  const params = { found, allowed: known.join(', ') };
  return [{ code: 'answer-not-an-option', path, params, suggestion: nearest(found, known) }];
}

/** More digits than a number can keep would be cut off in silence. */
const MAX_DIGITS = 15;

/** `870/1000`: two plain numbers, of which the first is a part of the second. */
function checkRatio(value: AnswerValue, path: Path): Fault[] {
  const parts = typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/.exec(value) : null;
  const [, part = '', whole = ''] = parts ?? [];
  const isTooLong = [part, whole].some((digits) => digits.replace('.', '').length > MAX_DIGITS);
  if (isTooLong) return [{ code: 'number-too-precise', path, params: { found: preview(value) } }];
  if (Number(whole) > 0 && Number(part) <= Number(whole)) return [];
  const suggestion = typeof value === 'string' ? nearest(value, [NOT_APPLICABLE, DONT_KNOW]) : undefined;
  return [{ code: 'answer-not-a-ratio', path, params: { found: preview(value) }, suggestion }];
}

function checkNumber(value: AnswerValue, wantsWhole: boolean, { min, max }: Scale, path: Path): Fault[] {
  if (typeof value !== 'number' || (wantsWhole && !Number.isInteger(value))) {
    const code = wantsWhole ? 'answer-not-a-level' : 'answer-not-a-number';
    const params = { found: preview(value), min, max };
    return [{ code, path, params, suggestion: numberMeant(value, String(path.at(-1))) }];
  }
  return value < min || value > max ? [{ code: 'answer-outside-scale', path, params: { found: value, min, max } }] : [];
}

/** A number in quotes is a text; otherwise one of the two words may have been misspelt. */
function numberMeant(value: AnswerValue, key: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  return isNumber ? `${key}: ${Number(value)}` : nearest(value, [NOT_APPLICABLE, DONT_KNOW]);
}
