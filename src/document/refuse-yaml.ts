/** What thang refuses in YAML that js-yaml reads: slips, and texts that another parser would read differently. */
import type { ScalarEvent } from 'js-yaml';
import { Unreadable, type Report } from './grammar-fault.ts';
import { MAX_DEPTH } from './limits.ts';

/** Keys are texts. Nothing, a list or a map as a key is always a slip, mostly a template such as `{{name}}`. */
export function keyNotText(start: number): Unreadable {
  return new Unreadable({ code: 'key-not-text', start, end: start + 1 });
}

export function tooDeep(start: number): Unreadable {
  return new Unreadable({ code: 'too-deep', start, end: start + 1, params: { limit: MAX_DEPTH } });
}

/** js-yaml reads `- {a: 1} b: 2` as a list, and then as a key of the map around it. */
export function refuseSameLine(text: string, end: number, start: number): void {
  const lineEnd = text.indexOf('\n', end - 1);
  if (lineEnd !== -1 && lineEnd < start) return;
  const detail = 'a key stands at the beginning of its line';
  throw new Unreadable({ code: 'yaml-syntax', start, end: start + 1, params: { detail } });
}

/** Parsers of YAML disagree about some blocks of blanks only, and about a file that is one block; nobody means them. */
export function refuseOddBlock(text: string, { valueStart: start, valueEnd: end }: ScalarEvent, isRoot: boolean): void {
  const isOdd = /^[ \t\n]*$/.test(text.slice(start, end)) && isDoubtfulBlank(text, start);
  if (!isOdd && !isRoot) return;
  const detail = isOdd ? 'a block that holds blanks only' : 'the file is one block of text';
  throw new Unreadable({ code: 'yaml-syntax', start, end, params: { detail } });
}

/** Its indentation is stated in its header, or the last line of the file is blank and has no line end. */
function isDoubtfulBlank(text: string, start: number): boolean {
  const header = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
  return /[|>][-+]?[1-9][-+]?[ \t]*(?:[ \t]#.*)?\n$/.test(header) || text.endsWith(' ') || text.endsWith('\t');
}

/** js-yaml takes an indented `---` for a marker; by the standard it is text, and a slip in any case. */
export function refuseIndentedMarker(text: string): void {
  // Not with the flag m, for which U+2028 ends a line too.
  if (/(?:^|\n)---(?:[ \t\n]|$)/.test(text)) return;
  const start = text.indexOf('---');
  const detail = 'the marker --- stands at the beginning of its line';
  throw new Unreadable({ code: 'yaml-syntax', start, end: start + 3, params: { detail } });
}

export function severalDocuments(text: string, end: number): Unreadable {
  const marker = /^(?:---|\.\.\.)/gm;
  marker.lastIndex = end;
  const start = marker.exec(text)?.index ?? end;
  return new Unreadable({ code: 'yaml-several-documents', start, end: start + 3 });
}

export function reportDirective(text: string, report: Report): void {
  const found = /^%.*$/m.exec(text);
  const start = found?.index ?? 0;
  report({ code: 'yaml-directive', start, end: start + (found?.[0].length ?? 1), params: { text: found?.[0] ?? '%' } });
}
