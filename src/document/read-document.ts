/**
 * A file of a known kind, read in one go: bytes → text → value → typed value. Faults of the grammar that leave the value
 * readable are told together with those of its shape.
 */
import type * as z from 'zod';
import type { Issue, Read } from '../model/issue.ts';
import { checkShape } from './check-shape.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './fault.ts';
import { locateFaults } from './locate-faults.ts';
import { nearest } from './nearest.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';
import { preview } from './preview.ts';
import { byPosition } from './sort-issues.ts';

/** The kinds of file that thang knows. */
export const KINDS = [
  'rubric',
  'assessment',
  'cases',
  'roster',
  'programme',
  'measure',
  'baseline',
  'waivers',
  'config',
] as const;
export type Kind = (typeof KINDS)[number];

export type Opened =
  | { readonly ok: true; readonly document: ParsedDocument; readonly kind: Kind | undefined }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Parses a file and looks at its `kind:` only, so that a folder of mixed files can be sorted. */
export async function openDocument(file: string, bytes: Uint8Array): Promise<Opened> {
  const text = decodeText(file, bytes);
  if ('code' in text) return { ok: false, issues: [text] };
  const parsed = await parseDocument(text);
  if (!parsed.ok) return parsed;
  const { document } = parsed;
  const kind = kindOf(document.value);
  // Without a kind nobody would ask about the shape, and the faults would be lost.
  if (kind === undefined && document.issues.length > 0) return { ok: false, issues: document.issues };
  return { ok: true, document, kind };
}

/** The typed value of an opened document that must be of `kind`; `schema` describes schema version 1. */
export async function readAs<T>(document: ParsedDocument, kind: Kind, schema: z.ZodType<T>): Promise<Read<T>> {
  const foreign = foreignFile(document.value, kind);
  if (foreign !== undefined) return { ok: false, issues: await withGrammar(document, [foreign]) };
  const shaped = checkShape(document.value, schema);
  if (!shaped.ok) return { ok: false, issues: await withGrammar(document, shaped.faults) };
  return document.issues.length > 0
    ? { ok: false, issues: document.issues }
    : { ok: true, value: shaped.value, issues: [] };
}

/** An alias is refused, and leaves nothing where a value should be: one place, one fault. */
async function withGrammar(document: ParsedDocument, faults: readonly Fault[]): Promise<Issue[]> {
  const taken = new Set(document.issues.map(placeKey));
  const others = (await locateFaults(document, faults)).filter((issue) => !taken.has(placeKey(issue)));
  return [...document.issues, ...others].toSorted(byPosition);
}

function placeKey({ position }: Issue): string {
  return `${position?.line ?? 0}:${position?.column ?? 0}`;
}

/** One plain sentence about the kind or the version beats forty about the keys of another. */
function foreignFile(value: unknown, kind: Kind): Fault | undefined {
  if (!isMap(value)) return { code: 'not-a-map', path: [], params: { kind } };
  return foreignKind(value['kind'], kind) ?? foreignVersion(value['schema']);
}

function foreignKind(found: unknown, kind: Kind): Fault | undefined {
  if (found === kind || (found === undefined && kind === 'config')) return undefined;
  const path = ['kind'];
  if (found === undefined) {
    return { code: 'missing-key', path, params: { key: 'kind' }, suggestion: `kind: ${kind}` };
  }
  const said = preview(found);
  if (KINDS.some((known) => known === found)) {
    return { code: 'wrong-kind', path, params: { found: said, expected: kind } };
  }
  return { code: 'unknown-kind', path, params: { found: said, expected: kind }, suggestion: nearest(said, KINDS) };
}

/** Anything but a number is left to the schema, which says what is expected. */
function foreignVersion(found: unknown): Fault | undefined {
  if (typeof found !== 'number' || found === 1) return undefined;
  return { code: 'unknown-schema-version', path: ['schema'], params: { found: String(found) } };
}

function kindOf(value: unknown): Kind | undefined {
  return isMap(value) ? KINDS.find((known) => known === value['kind']) : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
