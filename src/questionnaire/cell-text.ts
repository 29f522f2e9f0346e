/** A text as a cell gives it back: what spreadsheets and their files change on the way is made equal. */

/**
 * What XML 1.0 cannot carry, what no file of thang may hold, and marks that turn the text around them; a cell is written
 * without them.
 */
const LOST =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFD-\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

export function cellText(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(LOST, '').normalize('NFC').trim();
}
