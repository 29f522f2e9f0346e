/** A parsed document against a zod schema: the typed value, or every fault of its shape. */
import type * as z from 'zod';
import type { IssueCode } from '../model/issue.ts';
import type { Fault, Path } from './fault.ts';
import { keysAt } from './keys-at.ts';
import { nearest } from './nearest.ts';
import { preview } from './preview.ts';
import { formatName, typeName, typeOf } from './type-names.ts';

export type Shaped<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

type ZodIssue = z.core.$ZodIssue;

/** What the faults of one value are judged by. */
interface Subject {
  readonly root: unknown;
  readonly schema: z.ZodType;
}

export function checkShape<T>(value: unknown, schema: z.ZodType<T>): Shaped<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const subject = { root: value, schema };
  return { ok: false, faults: oncePerPlace(parsed.error.issues.flatMap((issue) => toFaults(issue, subject))) };
}

/** An empty id is too short and no id either: the first of the two says enough. */
function oncePerPlace(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return faults.filter(({ path, code }) => {
    const place = JSON.stringify([...path, code === 'unknown-key']);
    return !seen.has(place) && seen.add(place) !== undefined;
  });
}

function toFaults(issue: ZodIssue, subject: Subject): Fault[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const found = valueAt(subject.root, path);
  if (found === undefined && path.length > 0) return [missingKey(path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, subject));
    case 'invalid_type':
      return [wrongType([issue.expected], path, found)];
    case 'invalid_value':
      return [notOneOf(issue.values, path, found)];
    case 'invalid_union':
      return unionFaults(issue, path, found, subject);
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, path)];
    case 'invalid_format':
      return [{ code: 'bad-format', path, params: { format: formatName(issue), found: preview(found) } }];
    case 'invalid_key':
      return [badKey(issue, path)];
    case 'custom':
      return [{ code: customCode(issue), path, params: { found: preview(found) } }];
    default:
      return [{ code: 'invalid-value', path, params: { found: preview(found) } }];
  }
}

function missingKey(path: Path): Fault {
  return { code: 'missing-key', path, params: { key: String(path.at(-1)) } };
}

function unknownKey(key: string, path: Path, { schema }: Subject): Fault {
  const suggestion = nearest(key, keysAt(schema, path));
  return { code: 'unknown-key', path: [...path, key], atKey: true, params: { key: preview(key) }, suggestion };
}

/** A number where only a text will do is mostly an id or a year that lost its quotes, and with them its zeros. */
function wrongType(expected: readonly string[], path: Path, found: unknown): Fault {
  const type = typeOf(found);
  const isNumber = type === 'number';
  if (isNumber && !Number.isFinite(found) && expected.some((name) => name === 'number' || name === 'int')) {
    return { code: 'invalid-value', path, params: { found: String(found) } };
  }
  const params = { expected: [...new Set(expected.map(typeName))].join('|'), foundType: typeName(type) };
  const lacksQuotes = (isNumber || type === 'boolean') && expected.includes('string') && !expected.includes('number');
  return { code: lacksQuotes ? 'quotes-needed' : 'wrong-type', path, params };
}

function notOneOf(values: readonly unknown[], path: Path, found: unknown): Fault {
  const known = values.map(String);
  const isOnlyQuoted = typeof found === 'string' && known.includes(found);
  if (isOnlyQuoted) return wrongType(values.map(typeOf), path, found);
  return {
    code: 'not-one-of',
    path,
    params: { found: preview(found), allowed: known.join(', ') },
    suggestion: nearest(preview(found), known),
  };
}

/** Speaks for the branch that was meant: the one whose outer type fits; without one, names every type allowed. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, path: Path, found: unknown, subject: Subject): Fault[] {
  const fitting = issue.errors.find((branch) => branch.every((inner) => !isOuterType(inner)));
  if (fitting !== undefined && fitting.length > 0) {
    return fitting.flatMap((inner) => toFaults({ ...inner, path: [...issue.path, ...inner.path] }, subject));
  }
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (isOuterType(inner) ? [inner.expected] : [])),
  );
  return [wrongType(expected, path, found)];
}

function isOuterType(issue: ZodIssue): issue is z.core.$ZodIssueInvalidType {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, path: Path): Fault {
  const isNumber = issue.origin === 'number' || issue.origin === 'int' || issue.origin === 'bigint';
  return issue.code === 'too_small'
    ? { code: isNumber ? 'too-small' : 'too-short', path, params: { limit: Number(issue.minimum) } }
    : { code: isNumber ? 'too-large' : 'too-long', path, params: { limit: Number(issue.maximum) } };
}

/** A key of a map whose keys are ids or numbers; its last fault is the one that says what is wrong with it. */
function badKey(issue: z.core.$ZodIssueInvalidKey, path: Path): Fault {
  const found = preview(path.at(-1));
  const inner = issue.issues.at(-1);
  if (inner?.code === 'custom') return { code: customCode(inner), path, atKey: true, params: { found } };
  if (inner?.code === 'too_big') return { ...outOfBounds(inner, path), atKey: true };
  const format = inner?.code === 'invalid_format' ? formatName(inner) : 'id';
  return { code: 'bad-format', path, atKey: true, params: { format, found } };
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
