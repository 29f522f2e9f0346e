/** Our words for types and formats: keys of the messages, which say them in each language. */
import type * as z from 'zod';

export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** From a JavaScript or a zod type. */
export function typeName(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

const TYPE_NAMES: Readonly<Record<string, string | undefined>> = {
  string: 'text',
  object: 'map',
  record: 'map',
  array: 'list',
  int: 'whole-number',
  null: 'nothing',
  undefined: 'nothing',
};

/** Regular expressions have no name; each of the model's is known by a piece that the others lack. */
export function formatName(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format !== 'regex') return issue.format;
  const pattern = String(issue.pattern ?? '');
  return PIECES.find(([piece]) => pattern.includes(piece))?.[1] ?? 'whole-number';
}

/** In this order: a reference to a rubric holds the pieces of an id and of a version too. */
const PIECES: readonly (readonly [piece: string, name: string])[] = [
  ['^P', 'duration'],
  ['@', 'rubric-reference'],
  ['{64}', 'sha256'],
  ['\\p{L}', 'id'],
  ['\\.', 'version'],
];
