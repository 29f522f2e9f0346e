/** A value of a rubric in words, as whoever reads a comparison knows it: items and options by title, conditions as sentences. */
import { ConditionsSchema, type Conditions } from '../../model/condition.ts';
import { LOCALES } from '../../model/locale.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale, type Text } from '../../model/text.ts';
import { WorthSchema } from '../../model/worth.ts';
import { describeCondition } from './describe-condition.ts';
import { worthSentence } from './describe-worth.ts';
import type { Reader } from './reader.ts';

/** `rubric` is the one that the value stands in: conditions name its nodes. */
export function valueWords(value: unknown, rubric: Rubric, reader: Reader): string {
  const { messages, figures, locale } = reader;
  if (value === null || value === undefined) return messages.changes.nothing();
  if (typeof value === 'number') return figures.number(value);
  if (typeof value === 'boolean') return value ? messages.labels.yes : messages.labels.no;
  if (isText(value)) return inLocale(value, locale);
  if (typeof value !== 'object') return String(value);
  const known = conditionWords(value, rubric, reader);
  if (known !== null) return known;
  if (Array.isArray(value)) return listWords(value, rubric, reader);
  return mapWords(value as Map, rubric, reader);
}

type Map = Readonly<Record<string, unknown>>;

/** A text for people: one for all languages, or one for each. */
export function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LOCALES.some((locale) => locale === key));
}

/** Null for what is no condition. */
function conditionWords(value: object, rubric: Rubric, reader: Reader): string | null {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  const isLike = typeof first === 'object' && first !== null && Object.keys(first).some((key) => SELECTS.has(key));
  if (!isLike) return null;
  const parsed = ConditionsSchema.safeParse(value);
  return parsed.success ? describeCondition(parsed.data as Conditions, rubric, reader) : null;
}

const SELECTS: ReadonlySet<string> = new Set([
  'node',
  'nodes',
  'tag',
  'children-of',
  'criteria-of',
  'any',
  'all',
  'not',
]);

function listWords(items: readonly unknown[], rubric: Rubric, reader: Reader): string {
  if (items.length === 0) return reader.messages.changes.nothing();
  const isShort = items.every((item) => typeof item !== 'object');
  const separator = isShort ? reader.messages.markdown.labels.comma : reader.messages.listSeparator;
  return items.map((item) => valueWords(item, rubric, reader)).join(separator);
}

function mapWords(map: Map, rubric: Rubric, reader: Reader): string {
  const shape = SHAPES.find(({ isLike }) => isLike(map));
  if (shape !== undefined) return shape.say(map, reader);
  const parts = Object.entries(map).map(([key, inner]) => {
    const said = valueWords(inner, rubric, reader);
    return isDeep(inner) ? `${key} (${said})` : `${key} = ${said}`;
  });
  return parts.join(reader.messages.listSeparator);
}

function isDeep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isText(value);
}

interface Shape {
  readonly isLike: (map: Map) => boolean;
  readonly say: (map: Map, reader: Reader) => string;
}

/** What stands in rubrics again and again, the narrowest first. */
const SHAPES: readonly Shape[] = [
  { isLike: (map) => 'value' in map && hasOnly(map, ['value', 'title', 'note-required']), say: optionWords },
  { isLike: (map) => 'title' in map && hasOnly(map, ['title', 'worth']), say: itemWords },
  { isLike: (map) => 'from-level' in map && 'id' in map, say: requirementWords },
  { isLike: (map) => 'level' in map && 'title' in map, say: levelWords },
  { isLike: isWorth, say: (map, reader) => worthSentence(WorthSchema.parse(map), reader) },
  { isLike: isPoints, say: pointsWords },
];

function hasOnly(map: Map, keys: readonly string[]): boolean {
  return Object.keys(map).every((key) => keys.includes(key));
}

function isWorth(map: Map): boolean {
  return ['line', 'steps', 'equal-bands'].some((key) => key in map) && WorthSchema.safeParse(map).success;
}

/** Numbers by numbers, as the points of a line. */
function isPoints(map: Map): boolean {
  const entries = Object.entries(map);
  return entries.length > 0 && entries.every(([key, to]) => Number.isFinite(Number(key)) && typeof to === 'number');
}

function optionWords({ value, title, 'note-required': isAsked }: Map, { messages, figures, locale }: Reader): string {
  const name = isText(title) ? inLocale(title, locale) : '';
  const worth = typeof value === 'number' ? figures.number(value) : '';
  const said = name === '' ? worth : `${name} = ${worth}`;
  return isAsked === true ? `${said} (${messages.rules.answers.noteRequired()})` : said;
}

function itemWords({ title, worth = 1 }: Map, { messages, figures, locale }: Reader): string {
  const answer = isText(title) ? inLocale(title, locale) : '';
  return messages.further.sentences.worth({ answer, worth: figures.number(Number(worth)) });
}

function requirementWords({ id, title, 'from-level': from, 'to-level': to }: Map, reader: Reader): string {
  const { messages, figures, locale } = reader;
  const name = (isText(title) && inLocale(title, locale)) || String(id);
  const end = typeof to === 'number' ? ` ${messages.rules.labels.upTo} ${figures.number(to)}` : '';
  return `${name} (${messages.labels.from} ${figures.number(Number(from))}${end})`;
}

function levelWords({ level, title, from }: Map, { messages, figures, locale }: Reader): string {
  const start = typeof from === 'number' ? ` (${messages.labels.from} ${figures.number(from)})` : '';
  return `${figures.number(Number(level))} · ${isText(title) ? inLocale(title, locale) : ''}${start}`;
}

/** A colon, for the arrow stands between what was and what is. */
function pointsWords(map: Map, { messages, figures }: Reader): string {
  return Object.entries(map)
    .map(([at, worth]) => [Number(at), Number(worth)] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([at, worth]) => `${figures.number(at)}: ${figures.number(worth)}`)
    .join(messages.listSeparator);
}
