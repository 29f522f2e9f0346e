/** Texts from files as a cell may hold them: legal in XML 1.0, no longer than Excel allows, in plain line breaks. */

/** The most characters that Excel keeps in a cell. */
export const CELL_LIMIT = 32_767;

/** What XML 1.0 cannot carry even escaped: controls, lone surrogates, the two non-characters. */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Marks that turn the text around them, which a name has no use for; joiners stay, Persian needs them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

/** `_x0041_` is how a workbook writes a letter that it cannot write otherwise; its own underscore keeps it as it is. */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/gu;

export function safeText(text: string): string {
  const plain = text.replaceAll('\r\n', '\n').replaceAll(TURNING, '').replaceAll(ILLEGAL, '\uFFFD');
  const legal = plain.replaceAll(ESCAPED, '_x005F_');
  return legal.length <= CELL_LIMIT ? legal : `${wholeCharacters(legal, CELL_LIMIT - 1)}…`;
}

/** What a spreadsheet might run when the text is typed again or goes through CSV. */
export function isRisky(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/u.test(text);
}

/** Cuts before a surrogate pair, never through one. */
function wholeCharacters(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut;
}
