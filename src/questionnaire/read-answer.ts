/** The cell of an answer → the value that the rubric knows: by title in any language, by id, by number. */
import { DONT_KNOW, NOT_APPLICABLE, type AnswerValue } from '../model/assessment.ts';
import { nearest } from '../document/nearest.ts';
import { parseNumber } from '../interview/parse-number.ts';
import { questionnaireMessagesIn } from '../locale/questionnaire-messages-in.ts';
import type { Criterion } from '../model/criterion.ts';
import { LOCALES } from '../model/locale.ts';
import type { Rubric } from '../model/rubric.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import { inLocale } from '../model/text.ts';
import { longOption } from '../model/short-forms.ts';
import type { IndexedCriterion } from '../rubric/node-index.ts';
import { choicesOf, itemChoices, type Choice, type Wording } from './choices.ts';
import { faultAt, shownValue, type LocatedCell } from './located-cell.ts';
import { matchKey } from './match-key.ts';
import { numberIn, type Customs, type ReadValue } from './read-value.ts';

/** What a text can mean; several values where nobody can tell. */
type Meanings = ReadonlyMap<string, readonly AnswerValue[]>;

const WORDINGS: readonly Wording[] = ['ids', ...LOCALES];

/** Whether the value is one that the criterion admits is asked later, of the whole answer. */
export function readAnswer(
  cell: LocatedCell,
  node: IndexedCriterion,
  rubric: Rubric,
  customs: Customs,
): ReadValue<AnswerValue> {
  const key = matchKey(String(cell.value));
  const { listed, others } = meaningsOf(node, rubric);
  const own = listed.get(customs.locale)?.get(key) ?? listed.get('ids')?.get(key);
  const inOther = LOCALES.map((locale) => listed.get(locale)?.get(key)).find((meant) => meant !== undefined);
  const [value, other] = own ?? inOther ?? others.get(key) ?? [];
  if (value !== undefined && other === undefined) return { ok: true, value };
  const { levels, number, checks } = node.own;
  if (checks !== undefined) return readTicks(cell, node.own);
  if (number?.ratio === true) return readRatio(cell, customs);
  if (number !== undefined) return readNumber(cell, node.own, rubric, customs);
  const level = levels === undefined ? null : levelIn(cell);
  return level === null ? notAChoice(cell, node, rubric, customs) : { ok: true, value: level };
}

/** Yes or no in the row of one item. */
export function readTick(cell: LocatedCell): ReadValue<boolean> {
  const { value, place } = cell;
  if (typeof value === 'boolean') return { ok: true, value };
  const key = matchKey(String(value));
  if (YES.has(key)) return { ok: true, value: true };
  if (NO.has(key)) return { ok: true, value: false };
  const allowed = 'yes, no';
  return { ok: false, fault: faultAt('answer-not-an-option', place, { found: shownValue(cell), allowed }) };
}

const YES = new Set(['1', 'x', 'true', '✓', '✔', 'yes', ...words(({ yes }) => yes)]);
const NO = new Set(['0', 'false', 'no', ...words(({ no }) => no)]);

function words(pick: (words: ReturnType<typeof questionnaireMessagesIn>['words']) => string): string[] {
  return LOCALES.map((locale) => matchKey(pick(questionnaireMessagesIn(locale).words)));
}

interface CriterionMeanings {
  /** What the lists of questionnaires offer, in each language. */
  readonly listed: ReadonlyMap<Wording, Meanings>;
  /** Whole titles where lists shorten them, and words that the rubric refuses, so that it can say so. */
  readonly others: Meanings;
}

/** Found once for a criterion. */
const known = new WeakMap<IndexedCriterion, CriterionMeanings>();

function meaningsOf(node: IndexedCriterion, rubric: Rubric): CriterionMeanings {
  const before = known.get(node);
  if (before !== undefined) return before;
  const meanings = {
    listed: new Map(WORDINGS.map((wording) => [wording, meaningsIn(choicesOf(node, rubric, wording))])),
    others: meaningsIn([...optionTitles(node.own, rubric), ...spokenWords()]),
  };
  known.set(node, meanings);
  return meanings;
}

function meaningsIn(choices: readonly Choice[]): Meanings {
  const meanings = new Map<string, AnswerValue[]>();
  for (const { text, value } of choices) {
    const key = matchKey(text);
    const same = meanings.get(key) ?? [];
    if (key !== '' && !same.some((one) => String(one) === String(value))) meanings.set(key, [...same, value]);
  }
  return meanings;
}

function spokenWords(): Choice[] {
  const spoken = LOCALES.flatMap((locale) => {
    const { notApplicable, dontKnow } = questionnaireMessagesIn(locale).words;
    return [
      { text: notApplicable, value: NOT_APPLICABLE },
      { text: dontKnow, value: DONT_KNOW },
    ];
  });
  return [...spoken, ...[NOT_APPLICABLE, DONT_KNOW].map((word) => ({ text: word, value: word }))];
}

/** In full, where the list has them shortened. */
function optionTitles(criterion: Criterion, rubric: Rubric): Choice[] {
  const options = Object.entries(optionsOf(criterion, rubric) ?? {});
  return options.flatMap(([value, option]) =>
    LOCALES.map((locale) => ({ value, text: inLocale(longOption(option).title, locale) })),
  );
}

/** `3`, `3 – Defined`, `Mức 3`; 3.5 is no level, nor is “3 or 4”. */
function levelIn({ value }: LocatedCell): number | null {
  if (typeof value === 'number') return value;
  const [, level] = /^(?:\p{L}+ )?(\d{1,6})(?:\.0+)?(?: ?[-:.)] ?\D.*)?$/su.exec(matchKey(String(value))) ?? [];
  return level === undefined ? null : Number(level);
}

/** As a list of ids or titles in one cell; `[]` and “none” are known already. */
function readTicks(cell: LocatedCell, criterion: Criterion): ReadValue<AnswerValue> {
  const parts = String(cell.value)
    .replace(/^\s*\[(.*)\]\s*$/su, '$1')
    .split(/[;,،؛|\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const items = WORDINGS.flatMap((wording) => itemChoices(criterion, wording));
  const found = parts.map((part) => items.find(({ text }) => matchKey(text) === matchKey(part))?.value);
  const missing = found.indexOf(undefined);
  if (missing === -1) return { ok: true, value: [...new Set(found.flatMap((id) => id ?? []))] };
  const ids = Object.keys(criterion.checks?.items ?? {});
  const params = { found: parts[missing] ?? '', allowed: ids.join(', ') };
  return { ok: false, fault: faultAt('answer-not-an-option', cell.place, params, nearest(params.found, ids)) };
}

/** `870/1000`; a spreadsheet may have made a day of it, which nobody can turn back. */
function readRatio(cell: LocatedCell, { locale }: Customs): ReadValue<AnswerValue> {
  const parts = typeof cell.value === 'string' ? cell.value.normalize('NFKC').split(/[/∕⁄]/u) : [];
  const [part, whole] = parts.map((text) => parseNumber(text, locale));
  if (parts.length === 2 && part?.ok === true && whole?.ok === true)
    return { ok: true, value: `${part.plain}/${whole.plain}` };
  return { ok: false, fault: faultAt('answer-not-a-ratio', cell.place, { found: shownValue(cell) }) };
}

/** 87 % is stored as 0.87 and shown as 87 %; which of the two is meant, the scale says. */
function readNumber(cell: LocatedCell, criterion: Criterion, rubric: Rubric, customs: Customs): ReadValue<AnswerValue> {
  const { max } = criterion.scale ?? rubric.scale;
  const isInPercent = max === 100 || ['%', '٪', 'percent'].includes(inLocale(criterion.number?.unit, 'en'));
  const typed = typeof cell.value === 'string' ? /^(.*\d)\s*[%٪]$/u.exec(cell.value.normalize('NFKC').trim()) : null;
  if (typed !== null && isInPercent) return numberIn({ ...cell, value: typed[1] ?? '' }, customs);
  const read = numberIn(cell, customs);
  if (!read.ok || cell.isPercent !== true || !isInPercent) return read;
  return { ok: true, value: Number((read.value * 100).toPrecision(12)) };
}

function notAChoice(
  cell: LocatedCell,
  node: IndexedCriterion,
  rubric: Rubric,
  { locale }: Customs,
): ReadValue<AnswerValue> {
  const texts = choicesOf(node, rubric, locale)
    .filter(({ value }) => value !== NOT_APPLICABLE && value !== DONT_KNOW)
    .map(({ text }) => text);
  const found = shownValue(cell);
  const params = { found, allowed: texts.join('; ') };
  return { ok: false, fault: faultAt('answer-not-an-option', cell.place, params, nearest(found, texts)) };
}
