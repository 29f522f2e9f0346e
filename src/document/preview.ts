/** A value as a sentence may quote it: short and on one line, whatever was in the file. */

const MAX_PREVIEW = 40;

/** Lists and maps are not written out; they may hold megabytes. */
export function preview(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > MAX_PREVIEW ? `${onOneLine(wholeCharacters(text))}…` : onOneLine(text);
}

/** The beginning, without half of a pair at its end. */
function wholeCharacters(text: string): string {
  return text.slice(0, MAX_PREVIEW).replace(/[\uD800-\uDBFF]$/, '');
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
