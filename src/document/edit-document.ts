/**
 * Edits in the bytes of a file. Line ends, byte-order mark, comments, order and layout stay byte for byte outside the
 * edited places, and what comes out says exactly what was intended: whatever cannot be edited so is refused.
 */
import { compareText } from '../model/compare-text.ts';
import { decodeText, isJson } from './decode-text.ts';
import { applyEdits, type Edit } from './edits.ts';
import { editYaml } from './edit-yaml.ts';
import type { Path } from './fault.ts';
import { parseDocument } from './parse-document.ts';
import { splice, type Splice } from './splice.ts';

/** The new bytes, or the path of the edit that cannot be made; an empty path speaks of the whole file. */
export type EditedBytes =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly path: Path };

/** The file must be one that `openDocument` reads without a fault. */
export async function editDocument(file: string, bytes: Uint8Array, edits: readonly Edit[]): Promise<EditedBytes> {
  const source = decodeText(file, bytes);
  if ('code' in source) return { ok: false, path: [] };
  const planned = await editYaml(source.text, edits, isJson(file));
  if (!planned.ok) return planned;
  const edited = putInto(bytes, source.text, planned.pieces);
  return edited !== null && (await saysAsIntended(file, bytes, edited, edits))
    ? { ok: true, bytes: edited }
    : { ok: false, path: [] };
}

/** The pieces are measured in the text with line feeds; the file may have others, and a mark at its beginning. */
function putInto(bytes: Uint8Array, text: string, pieces: readonly Splice[]): Uint8Array | null {
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  const offsets = offsetsIn(raw, mark, text.length);
  const lineEnd = /\r\n?|\n/.exec(raw)?.[0] ?? '\n';
  const moved = pieces.map(({ start, end, text: put }) => ({
    start: offsets[start] ?? raw.length,
    end: offsets[end] ?? raw.length,
    text: put.replaceAll('\n', lineEnd),
  }));
  const edited = splice(raw, moved);
  return edited === null ? null : new TextEncoder().encode(edited);
}

/** Where each character of the text with line feeds stands in the file. */
function offsetsIn(raw: string, mark: number, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let at = mark;
  for (let index = 0; index <= length; index += 1) {
    offsets[index] = at;
    at += raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1;
  }
  return offsets;
}

async function saysAsIntended(
  file: string,
  before: Uint8Array,
  after: Uint8Array,
  edits: readonly Edit[],
): Promise<boolean> {
  const [old, edited] = [await valueOf(file, before), await valueOf(file, after)];
  return old !== null && edited !== null && said(applyEdits(old.value, edits)) === said(edited.value);
}

/** Null for a file with any fault. */
async function valueOf(file: string, bytes: Uint8Array): Promise<{ readonly value: unknown } | null> {
  const source = decodeText(file, bytes);
  const parsed = 'code' in source ? null : await parseDocument(source);
  return parsed?.ok === true && parsed.document.issues.length === 0 ? parsed.document : null;
}

/** Keys in one order: a value does not tell in which one keys like `1` and `a` were written. */
function said(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'number' && !Number.isFinite(inner)) return String(inner);
    const isMap = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    return isMap ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => compareText(a, b))) : inner;
  });
}
