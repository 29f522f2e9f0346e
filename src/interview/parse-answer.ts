/** An answer as it is typed, by the kind of question: a level, an option, a number, a part of a whole, a list. */
import type { AnswerValue } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import type { Rubric } from '../model/rubric.ts';
import { inLocale } from '../model/text.ts';
import { choicesOf, type Choice } from './choices.ts';
import { foldText, latinDigits } from './fold-text.ts';
import { parseNumber } from './parse-number.ts';
import type { Question } from './question.ts';

export const ANSWER_FAULTS = [
  'nothing-typed',
  'no-such-choice',
  'several-choices',
  'no-such-item',
  'not-a-number',
  'ambiguous-number',
  'too-precise',
  'outside-scale',
  'not-whole',
  'not-a-ratio',
  'part-above-whole',
  'whole-not-positive',
] as const;
export type AnswerFaultCode = (typeof ANSWER_FAULTS)[number];

export interface AnswerFault {
  readonly code: AnswerFaultCode;
  readonly params: Readonly<Record<string, string>>;
}

export type ParsedAnswer =
  { readonly ok: true; readonly value: AnswerValue } | { readonly ok: false; readonly fault: AnswerFault };

export interface ParseContext {
  readonly rubric: Rubric;
  readonly locale: Locale;
  /** Words for all and none of a check-list, in the reader's language. */
  readonly words: { readonly none: readonly string[]; readonly all: readonly string[] };
}

/** Not applicable and don't know are commands of their own, and not known here. */
export function parseAnswer(text: string, question: Question, context: ParseContext): ParsedAnswer {
  const typed = text.normalize('NFC').trim();
  if (typed === '') return fault('nothing-typed');
  const choices = choicesOf(question, context.rubric, context.locale);
  switch (question.kind) {
    case 'levels':
      return parseLevel(typed, question, choices, context);
    case 'options':
      return parseChoice(typed, choices);
    case 'checks':
      return parseTicks(typed, choices, context);
    case 'number':
      return parseFigure(typed, question, context);
    case 'ratio':
      return parseRatio(typed, context);
  }
}

/** A level without a descriptor can be typed too, as long as it is on the scale. */
function parseLevel(
  typed: string,
  question: Question,
  choices: readonly Choice[],
  { rubric, locale }: ParseContext,
): ParsedAnswer {
  const named = choices.filter(({ title }) => title !== '' && foldText(title) === foldText(typed));
  if (named.length === 1 && named[0] !== undefined) return { ok: true, value: named[0].value };
  const number = parseNumber(typed.replace(/^\p{L}+\s+(?=\P{L}+$)/u, ''), locale);
  if (!number.ok || !Number.isInteger(number.value)) return fault('no-such-choice', listOf(typed, choices));
  const { min, max } = question.criterion.scale ?? rubric.scale;
  const isOnScale = number.value >= min && number.value <= max;
  return isOnScale ? { ok: true, value: number.value } : fault('no-such-choice', listOf(typed, choices));
}

function parseChoice(typed: string, choices: readonly Choice[]): ParsedAnswer {
  const found = choicesMeant(typed, choices);
  if (found.length === 1 && found[0] !== undefined) return { ok: true, value: found[0].value };
  return fault(
    found.length > 1 ? 'several-choices' : 'no-such-choice',
    listOf(typed, found.length > 1 ? found : choices),
  );
}

/** The id wins, then the key, then the whole title, then the beginning of one title only. */
function choicesMeant(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const folded = foldText(typed);
  const exact = choices.filter(({ value }) => String(value) === typed);
  const byKey = choices.filter(({ key }) => key === latinDigits(typed));
  const same = choices.filter(({ value, title }) => [String(value), title].some((name) => foldText(name) === folded));
  const begun = folded === '' ? [] : choices.filter(({ title }) => foldText(title).startsWith(folded));
  return [exact, byKey, same, begun].find((found) => found.length > 0) ?? [];
}

function listOf(typed: string, choices: readonly Choice[]): Record<string, string> {
  const allowed = choices.map(({ key, value }) => (key === String(value) ? key : `${key} (${value})`)).join(', ');
  return { found: shortened(typed), allowed };
}

/** Separated by commas or semicolons, or by blanks where they are keys; `all but` is not offered. */
function parseTicks(typed: string, choices: readonly Choice[], { words }: ParseContext): ParsedAnswer {
  const folded = foldText(typed);
  if (typed === '-' || typed === '[]' || words.none.some((word) => foldText(word) === folded))
    return { ok: true, value: [] };
  if (words.all.some((word) => foldText(word) === folded)) return ticked(choices, choices);
  const parts = partsOf(typed.replace(/^\[(.*)\]$/u, '$1'), choices);
  const found = parts.map((part) => choicesMeant(part, choices));
  const missing = parts.find((_part, at) => found[at]?.length !== 1);
  return missing === undefined ? ticked(found.flat(), choices) : fault('no-such-item', listOf(missing, choices));
}

/** In the order of the rubric, each once. */
function ticked(found: readonly Choice[], choices: readonly Choice[]): ParsedAnswer {
  return { ok: true, value: choices.filter((choice) => found.includes(choice)).map(({ value }) => String(value)) };
}

function partsOf(typed: string, choices: readonly Choice[]): string[] {
  const parts = typed.split(/[,;،؛]/u).map((part) => part.trim());
  const [only = ''] = parts;
  const isTitle = parts.length === 1 && choicesMeant(only, choices).length > 0;
  const byBlanks = parts.length === 1 && !isTitle ? only.split(/\s+/u) : parts;
  return byBlanks.filter((part) => part !== '');
}

function parseFigure(typed: string, { criterion }: Question, { rubric, locale }: ParseContext): ParsedAnswer {
  const unit = foldText(inLocale(criterion.number?.unit, locale));
  const number = parseNumber(withoutUnit(typed, unit), locale);
  if (!number.ok) return numberFault(typed, number);
  const { min, max } = criterion.scale ?? rubric.scale;
  const params = { found: shortened(typed), min: String(min), max: String(max) };
  if (number.value < min || number.value > max) return fault('outside-scale', params);
  if (criterion.number?.whole === true && !Number.isInteger(number.value)) return fault('not-whole', params);
  return { ok: true, value: number.value };
}

/** `85 %` where percent are asked, `12 datasets` where datasets are counted. */
function withoutUnit(typed: string, unit: string): string {
  const found = /^(.*[\d۰-۹٠-٩])\s*(\D+)$/u.exec(typed);
  const [, figure = '', tail = ''] = found ?? [];
  const said = foldText(tail).replaceAll('٪', '%');
  return found !== null && unit !== '' && (said === unit || (said === '%' && unit.includes('%'))) ? figure : typed;
}

function parseRatio(typed: string, { locale }: ParseContext): ParsedAnswer {
  const [part = '', whole, ...more] = typed.split(/[/∕⁄]/u);
  if (whole === undefined || more.length > 0) return fault('not-a-ratio', { found: shortened(typed) });
  const numbers = [part, whole].map((text) => parseNumber(text, locale));
  const [first, second] = numbers;
  if (first?.ok !== true || second?.ok !== true) {
    const bad = first?.ok === true ? second : first;
    return bad?.ok === false && bad.why === 'ambiguous'
      ? numberFault(typed, bad)
      : fault('not-a-ratio', { found: shortened(typed) });
  }
  if (second.value <= 0 || first.value < 0) return fault('whole-not-positive', { found: shortened(typed) });
  if (first.value > second.value) return fault('part-above-whole', { part: first.plain, whole: second.plain });
  return { ok: true, value: `${first.plain}/${second.plain}` };
}

function numberFault(typed: string, number: Extract<ReturnType<typeof parseNumber>, { ok: false }>): ParsedAnswer {
  const found = shortened(typed);
  if (number.why !== 'ambiguous') return fault(number.why, { found });
  return fault('ambiguous-number', { found, grouped: number.grouped, decimal: `${number.decimal}0` });
}

function fault(code: AnswerFaultCode, params: Readonly<Record<string, string>> = {}): ParsedAnswer {
  return { ok: false, fault: { code, params } };
}

/** What was typed, as a sentence can quote it. */
function shortened(typed: string): string {
  const letters = [...typed.replaceAll(/\s+/gu, ' ')];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('');
}
