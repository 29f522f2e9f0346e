/** A file of a known kind, read in one go: bytes → text → value → typed value, with every fault of the first stage that fails. */
import type { z } from 'zod';
import type { Issue, Read } from '../model/issue.ts';
import { checkShape } from './check-shape.ts';
import { decodeText } from './decode-text.ts';
import { nearest } from './nearest.ts';
import { locateFaults } from './locate-faults.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

/** The kinds of file that thang knows. */
export const KINDS = [
  'rubric',
  'assessment',
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
  return { ok: true, document: parsed.document, kind: kindOf(parsed.document.value) };
}

/** The typed value of an opened document that must be of `kind`. */
export async function readAs<T>(document: ParsedDocument, kind: Kind, schema: z.ZodType<T>): Promise<Read<T>> {
  const wrong = await wrongKind(document, kind);
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const shaped = checkShape(document.value, schema);
  if (!shaped.ok) return { ok: false, issues: await locateFaults(document, shaped.faults) };
  return { ok: true, value: shaped.value, issues: [] };
}

/** One plain sentence about the kind beats forty about the keys of another. */
async function wrongKind(document: ParsedDocument, kind: Kind): Promise<Issue[]> {
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return locateFaults(document, [{ code: 'not-a-map', path: [], params: { kind } }]);
  }
  const found: unknown = Object.hasOwn(value, 'kind') ? (value as Record<string, unknown>)['kind'] : undefined;
  if (found === undefined && kind === 'config') return [];
  if (found === undefined)
    return locateFaults(document, [
      { code: 'missing-key', path: ['kind'], params: { key: 'kind' }, suggestion: `kind: ${kind}` },
    ]);
  if (found === kind) return [];
  const isKnown = KINDS.some((known) => known === found);
  const params = { found: String(found).slice(0, 40), expected: kind };
  return locateFaults(document, [
    {
      code: isKnown ? 'wrong-kind' : 'unknown-kind',
      path: ['kind'],
      params,
      suggestion: isKnown ? undefined : nearest(String(found), KINDS),
    },
  ]);
}

function kindOf(value: unknown): Kind | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'kind')) return undefined;
  const { kind } = value as { kind: unknown };
  return KINDS.find((known) => known === kind);
}
