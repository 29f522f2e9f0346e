/** Bytes → text, or why not: strict UTF-8, NFC, no control characters, bounded size. */
import type { Issue } from '../model/issue.ts';
import { MAX_BYTES } from './limits.ts';
import { positionAt } from './position-at.ts';

/** A file's name and its text, decoded and in NFC, so that one id has one spelling. */
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
  const text = decodeUtf8(bytes);
  if (text === null) return notUtf8(file, bytes);
  const normal = text.normalize('NFC');
  const control = CONTROL.exec(normal);
  if (control !== null) {
    const place = positionAt(normal, control.index);
    const name = `U+${control[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}`;
    return { code: 'control-character', severity: 'error', file, ...place, params: { character: name } };
  }
  return { file, text: normal };
}

/** Every control character but tab, line feed and carriage return. */
// eslint-disable-next-line no-control-regex -- finding them is the purpose
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Points at the first bad byte; a byte-order mark of UTF-16 is what a file from an old editor usually has. */
function notUtf8(file: string, bytes: Uint8Array): Issue {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const good = goodPrefix(bytes);
  const { position } = positionAt(good, good.length);
  return { code: 'not-utf8', severity: 'error', file, position, params: { encoding: isUtf16 ? 'UTF-16' : '' } };
}

/** The longest decodable beginning, found by halving; decoding stays linear per probe and there are few probes. */
function goodPrefix(bytes: Uint8Array): string {
  let [good, bad] = [0, bytes.length];
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
