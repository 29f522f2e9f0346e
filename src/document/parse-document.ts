/**
 * Text → value, or every reason why not. Valid files, nearly all of them, take the fast parser; anything that looks
 * unusual, and everything that fails, goes to the explaining parser, whose verdict stands.
 */
import type { Issue } from '../model/issue.ts';
import type { SourceText } from './decode-text.ts';
import type { Path } from './fault.ts';
import { parseFast } from './parse-fast.ts';
import type { Place } from './position-at.ts';

/** A parsed file that can still say where each of its values stands. */
export interface ParsedDocument {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at `path` stands, or the deepest of its parents that exists. */
  readonly locate: (path: Path, atKey: boolean) => Promise<Place | undefined>;
}

export type Parsed =
  { readonly ok: true; readonly document: ParsedDocument } | { readonly ok: false; readonly issues: readonly Issue[] };

export async function parseDocument(source: SourceText): Promise<Parsed> {
  if (source.text.trim() === '') return fail({ code: 'file-empty', severity: 'error', file: source.file, params: {} });
  const fast = parseFast(source);
  if (fast.ok) return { ok: true, document: lazilyLocated(source, fast.value) };
  const { explain } = await import('./explain.ts');
  return explain(source);
}

/** Positions cost a second, slower parse; it happens only when there is something to point at. */
function lazilyLocated(source: SourceText, value: unknown): ParsedDocument {
  let explained: Promise<Parsed> | undefined;
  const locate: ParsedDocument['locate'] = async (path, atKey) => {
    explained ??= import('./explain.ts').then(({ explain }) => explain(source));
    const parsed = await explained;
    return parsed.ok ? parsed.document.locate(path, atKey) : undefined;
  };
  return { file: source.file, value, locate };
}

function fail(issue: Issue): Parsed {
  return { ok: false, issues: [issue] };
}
