/** A parsed document against a zod schema: the typed value, or every fault of its shape. */
import type { z } from 'zod';
import type { IssueCode } from '../model/issue.ts';
import type { Fault, Path } from './fault.ts';
import { keysAt } from './keys-at.ts';
import { nearest } from './nearest.ts';

export type Shaped<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

type ZodIssue = z.core.$ZodIssue;

export function checkShape<T>(value: unknown, schema: z.ZodType<T>): Shaped<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => toFaults(issue, value, schema)) };
}

function toFaults(issue: ZodIssue, root: unknown, schema: z.ZodType): Fault[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, schema));
    case 'invalid_type':
      return [wrongType(issue.expected, path, root)];
    case 'invalid_value':
      return [notOneOf(issue.values, path, root)];
    case 'invalid_union':
      return unionFaults(issue, path, root, schema);
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, path)];
    case 'invalid_format':
      return [{ code: 'bad-format', path, params: { format: formatName(issue), found: preview(valueAt(root, path)) } }];
    case 'invalid_key':
      return [{ code: 'bad-format', path, atKey: true, params: { format: 'id', found: String(path.at(-1) ?? '') } }];
    case 'custom':
      return [{ code: customCode(issue), path, params: { found: preview(valueAt(root, path)) } }];
    default:
      return [{ code: 'invalid-value', path, params: { found: preview(valueAt(root, path)) } }];
  }
}

function unknownKey(key: string, path: Path, schema: z.ZodType): Fault {
  const known = keysAt(schema, path);
  return { code: 'unknown-key', path: [...path, key], atKey: true, params: { key }, suggestion: nearest(key, known) };
}

function wrongType(expected: string, path: Path, root: unknown): Fault {
  const found = valueAt(root, path);
  const isMissing = found === undefined && path.length > 0;
  if (isMissing) return { code: 'missing-key', path, params: { key: String(path.at(-1) ?? '') } };
  return { code: 'wrong-type', path, params: { expected: typeName(expected), foundType: typeName(typeOf(found)) } };
}

function notOneOf(values: readonly unknown[], path: Path, root: unknown): Fault {
  const found = valueAt(root, path);
  const known = values.map(String);
  if (found === undefined && path.length > 0)
    return { code: 'missing-key', path, params: { key: String(path.at(-1) ?? '') } };
  return {
    code: 'not-one-of',
    path,
    params: { found: preview(found), allowed: known.join(', ') },
    suggestion: nearest(String(found), known),
  };
}

/** Speaks for the branch that was meant: the one whose outer type fits; without one, names every type allowed. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown, schema: z.ZodType): Fault[] {
  const fitting = issue.errors.find((branch) =>
    branch.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'),
  );
  if (fitting !== undefined && fitting.length > 0) {
    return fitting.flatMap((inner) =>
      toFaults({ ...inner, path: [...issue.path, ...inner.path] } as ZodIssue, root, schema),
    );
  }
  const found = valueAt(root, path);
  if (found === undefined && path.length > 0)
    return [{ code: 'missing-key', path, params: { key: String(path.at(-1) ?? '') } }];
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [typeName(inner.expected)] : [])),
  );
  return [
    {
      code: 'wrong-type',
      path,
      params: { expected: [...new Set(expected)].join('|'), foundType: typeName(typeOf(found)) },
    },
  ];
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: Path): Fault {
  const isNumber = issue.origin === 'number' || issue.origin === 'int' || issue.origin === 'bigint';
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const code =
    issue.code === 'too_small' ? (isNumber ? 'too-small' : 'too-short') : isNumber ? 'too-large' : 'too-long';
  return { code, path, params: { limit } };
}

/** The name of a format is a key of the messages, where it becomes an example. */
function formatName(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format !== 'regex') return issue.format;
  const pattern = String(issue.pattern ?? '');
  if (pattern.includes('^P')) return 'duration';
  if (pattern.includes('@')) return 'rubric-reference';
  if (pattern.includes('{64}')) return 'sha256';
  if (pattern.includes('\\p{L}')) return 'id';
  return pattern.includes('\\.') ? 'version' : 'whole-number';
}

function customCode(issue: z.core.$ZodIssueCustom): IssueCode {
  const code: unknown = issue.params?.['code'];
  return code === 'text-without-language' || code === 'reserved-id' ? code : 'invalid-value';
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    root,
  );
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** Our words for a value's type; the messages say them in each language. */
function typeName(type: string): string {
  return (
    (
      {
        string: 'text',
        object: 'map',
        record: 'map',
        array: 'list',
        int: 'whole-number',
        null: 'nothing',
        undefined: 'nothing',
      } as Record<string, string>
    )[type] ?? type
  );
}

function preview(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
