/** Texts as they leave the reader: in NFC, and without characters that no text should hold. */
import type { Report } from './grammar-fault.ts';

/** Composed and decomposed spellings are one id. One look at the whole text spares a look at each of its scalars. */
export function normaliserFor(text: string): (scalar: string) => string {
  return text.normalize('NFC') === text ? (scalar) => scalar : toNfc;
}

export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** The first character that may not occur in a file: control characters but tab and line end, and non-characters. */
export function forbiddenCharacter(text: string): { readonly index: number; readonly name: string } | null {
  const found = FORBIDDEN.exec(text);
  return found === null ? null : { index: found.index, name: codePointName(found[0]) };
}

/** An escape such as `"\u0000"` can smuggle in what a file may not hold in the open, and half of a character as well. */
export function reportForbidden(text: string, start: number, end: number, report: Report): void {
  const found = FORBIDDEN.exec(text) ?? HALF_PAIR.exec(text);
  if (found !== null) report({ code: 'control-character', start, end, params: { character: codePointName(found[0]) } });
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** As YAML has it, and byte-order marks within the text. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFE\uFFFF]/;

const HALF_PAIR = /\p{Surrogate}/u;
