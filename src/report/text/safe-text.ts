/** Lines of a report in which what came from files is harmless, and the colour codes are ours. */
import { safeText } from '../../model/safe-text.ts';

export { safeText };

/** Lines of a report as one text. Colour codes are ours; every other control character came from a file. */
export function safeLines(lines: readonly string[]): string {
  return lines.map((line) => `${withoutCommand(safeLine(line))}\n`).join('');
}

/** A name that is wrapped, or stands alone, may begin a line with what the log of a CI service would take for a command. */
function withoutCommand(line: string): string {
  return line.replace(COMMAND, (_whole, before: string, sign: string) => before + VISIBLE[sign]);
}

const COMMAND = /^((?:\s|\u001B\[[0-9]{1,2}m)*)(::|##(?=\[))/u;
const VISIBLE: Readonly<Record<string, string>> = { '::': '\\u003a:', '##': '\\u0023#' };

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
