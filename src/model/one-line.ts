/** A text from a file on one line: a line end within it could pass for a line of ours. */

const LINE_ENDS = /[\n\r\u0085\u2028\u2029]+/u;

/** Without the blanks at both ends and around each line end. */
export function onOneLine(text: string): string {
  // Blanks are trimmed part by part: an expression that looks for blanks before a line end takes the square of their number.
  const parts = text.split(LINE_ENDS).map((part) => part.trim());
  return parts.filter((part) => part !== '').join(' ');
}
