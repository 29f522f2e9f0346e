/** Texts from files may carry characters that move a terminal's cursor or turn its text around; they become visible. */

/** C0 and C1 controls, and the embeddings, overrides and isolates of bidirectional text. Joiners stay: Persian needs them. */
const UNSAFE = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u061C\u200E\u200F]/gu;

export function safeText(text: string): string {
  return text.replaceAll(UNSAFE, (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`);
}

/** Lines of a report as one text. Colour codes are ours; every other control character came from a file. */
export function safeLines(lines: readonly string[]): string {
  return lines.map((line) => `${safeLine(line)}\n`).join('');
}

/** The text as it stands between colour codes. */
export function withoutColour(line: string): string {
  return line.split(COLOUR).filter(isText).join('');
}

function safeLine(line: string): string {
  return line
    .split(COLOUR)
    .map((part, index) => (isText(part, index) ? safeText(part) : part))
    .join('');
}

/** Splitting at a captured code leaves texts at even places and codes at odd ones. */
function isText(_part: string, index: number): boolean {
  return index % 2 === 0;
}

const COLOUR = /(\u001B\[[0-9]{1,2}m)/u;
