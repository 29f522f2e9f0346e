/** Texts as they leave the reader: in NFC, and without characters that no text should hold. */
import type { Report } from './grammar-fault.ts';

/** Composed and decomposed spellings are one id. Most texts are ASCII and cost one test. */
export function toNfc(text: string): string {
  return BEYOND_LATIN_1.test(text) ? text.normalize('NFC') : text;
}

/** An escape such as `"\u0000"` can smuggle in what `decodeText` refuses in the open. */
export function reportForbidden(text: string, start: number, end: number, report: Report): void {
  const found = FORBIDDEN.exec(text);
  if (found !== null) report({ code: 'control-character', start, end, params: { character: codePointName(found[0]) } });
}

/** The first character that may not occur, by its index; control characters but tab and line end, and non-characters. */
export function forbiddenCharacter(text: string): { readonly index: number; readonly name: string } | null {
  const found = FORBIDDEN.exec(text);
  return found === null ? null : { index: found.index, name: codePointName(found[0]) };
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const BEYOND_LATIN_1 = /[^\u0000-\u00FF]/;

/** As YAML has it; halves of surrogate pairs too, which no UTF-8 can hold, and byte-order marks within the text. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u;
