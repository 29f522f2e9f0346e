/** Bytes → text, or why not: strict UTF-8, no control characters, bounded size, one kind of line end. */
import type { Issue } from '../model/issue.ts';
import { forbiddenCharacter } from './clean-text.ts';
import { MAX_BYTES } from './limits.ts';
import { createLines, type Place } from './lines.ts';

/** A file's name and its text. Every line end is a line feed, so that all readers count the same lines. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** JSON by its name; everything else is read as YAML. */
export function isJson(file: string): boolean {
  return file.toLowerCase().endsWith('.json');
}

export function decodeText(file: string, bytes: Uint8Array): SourceText | Issue {
  if (bytes.length > MAX_BYTES) {
    const params = { size: bytes.length, limit: MAX_BYTES };
    return { code: 'file-too-large', severity: 'error', file, params };
  }
  const decoded = isUtf16(bytes) ? null : decodeUtf8(bytes);
  if (decoded === null) return notUtf8(file, bytes);
  const text = withLineFeeds(decoded);
  const forbidden = forbiddenCharacter(text);
  if (forbidden === null) return { file, text };
  const place = createLines(text).placeAt(forbidden.index);
  return { code: 'control-character', severity: 'error', file, ...place, params: { character: forbidden.name } };
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What an old editor usually writes; with a byte-order mark, or betrayed by the zero in each of the first letters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  const hasMark = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  return hasMark || (a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0);
}

function notUtf8(file: string, bytes: Uint8Array): Issue {
  const isWide = isUtf16(bytes);
  const place = isWide ? {} : { position: firstBadPlace(bytes).position };
  return { code: 'not-utf8', severity: 'error', file, ...place, params: { encoding: isWide ? 'UTF-16' : '' } };
}

function firstBadPlace(bytes: Uint8Array): Place {
  const good = withLineFeeds(goodPrefix(bytes));
  return createLines(good).placeAt(good.length);
}

/** The longest decodable beginning, found by halving; decoding stays linear per probe and there are few probes. */
function goodPrefix(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true });
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
