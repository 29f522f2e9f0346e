/** What stands in an answer, as one line that people can compare. */
import type { AnswerValue } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Locale } from '../model/locale.ts';
import { onOneLine } from '../model/one-line.ts';
import type { Rubric } from '../model/rubric.ts';
import type { IndexedCriterion } from '../rubric/node-index.ts';
import { choicesOf, itemChoices } from './choices.ts';

const LONGEST = 120;

/** Titles of options and items, words for what is no answer. */
export function sayAnswer(value: AnswerValue, node: IndexedCriterion, rubric: Rubric, locale: Locale): string {
  const choice = choicesOf(node, rubric, locale).find((one) => String(one.value) === String(value));
  if (choice !== undefined) return choice.text;
  if (!Array.isArray(value)) return String(value);
  const items = itemChoices(node.own, locale);
  return shortLine(value.map((id) => items.find((item) => item.value === id)?.text ?? id).join('; '));
}

/** What it is called, else what it leads to. */
export function sayEvidence({ document, title, link, file, measurement, issuer }: Evidence): string {
  const measured = measurement === undefined ? undefined : `${measurement.value} ${measurement.unit ?? ''}`.trim();
  return shortLine([document, title, issuer, measured, link, file].filter((part) => part !== undefined).join(', '));
}

export function shortLine(text: string): string {
  const line = onOneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')}…` : line;
}
