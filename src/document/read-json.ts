/** JSON text → what it says, in order. Accepts what `JSON.parse` accepts, but knows every position. */
import { normaliserFor, reportForbidden, toNfc } from './clean-text.ts';
import { losesDigits } from './core-scalar.ts';
import { Unreadable, type Report } from './grammar-fault.ts';
import { MAX_DEPTH } from './limits.ts';
import { preview } from './preview.ts';
import type { Scalar, Sink } from './sink.ts';

/** Throws `Unreadable` at the first fault of the syntax. */
export function readJson(text: string, sink: Sink, report: Report): void {
  const end = readValue({ text, sink, report, normalise: normaliserFor(text) }, skipSpace(text, 0), 0);
  const rest = skipSpace(text, end);
  if (rest < text.length) throw syntaxFault(text, rest, 'nothing may follow here');
}

interface Reading {
  readonly text: string;
  readonly sink: Sink;
  readonly report: Report;
  readonly normalise: (scalar: string) => string;
}

/** Each reader takes the offset at which it starts and gives the one at which it ended. */
function readValue(reading: Reading, start: number, depth: number): number {
  const { text, sink } = reading;
  const first = text[start];
  if ((first === '{' || first === '[') && depth >= MAX_DEPTH) {
    throw new Unreadable({ code: 'too-deep', start, end: start + 1, params: { limit: MAX_DEPTH } });
  }
  if (first === '{') return readMap(reading, start, depth);
  if (first === '[') return readList(reading, start, depth);
  if (first === '"') {
    const { value, end } = readText(reading, start);
    sink.scalar(value, start, end);
    return end;
  }
  return readWord(reading, start);
}

function readMap(reading: Reading, start: number, depth: number): number {
  const { text, sink } = reading;
  sink.openMap(start);
  let at = skipSpace(text, start + 1);
  if (text[at] !== '}') {
    for (;;) {
      const key = readText(reading, at);
      sink.key(key.value, at, key.end);
      const colon = expect(text, skipSpace(text, key.end), ':');
      at = skipSpace(text, readValue(reading, skipSpace(text, colon), depth + 1));
      if (text[at] === '}') break;
      at = skipSpace(text, expect(text, at, ',', ', or }'));
    }
  }
  sink.close(at + 1);
  return at + 1;
}

function readList(reading: Reading, start: number, depth: number): number {
  const { text, sink } = reading;
  sink.openList(start);
  let at = skipSpace(text, start + 1);
  if (text[at] !== ']') {
    for (;;) {
      at = skipSpace(text, readValue(reading, at, depth + 1));
      if (text[at] === ']') break;
      at = skipSpace(text, expect(text, at, ',', ', or ]'));
    }
  }
  sink.close(at + 1);
  return at + 1;
}

function readText(
  { text, report, normalise }: Reading,
  start: number,
): { readonly value: string; readonly end: number } {
  if (text[start] !== '"') throw syntaxFault(text, start, 'expected a text in double quotes');
  const { end, hasEscapes } = scanText(text, start);
  if (!hasEscapes) return { value: normalise(text.slice(start + 1, end - 1)), end };
  const value = JSON.parse(text.slice(start, end)) as string;
  reportForbidden(value, start, end, report);
  return { value: toNfc(value), end };
}

/** A loop, because a regular expression that repeats an alternative overflows on a text of megabytes. */
function scanText(text: string, start: number): { readonly end: number; readonly hasEscapes: boolean } {
  let hasEscapes = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') return { end: at + 1, hasEscapes };
    if (character < ' ') throw syntaxFault(text, at, LINE_OR_TAB[character] ?? UNCLOSED);
    if (character === '\\') {
      hasEscapes = true;
      at += escapeLength(text, at) - 1;
    }
  }
  throw syntaxFault(text, start, UNCLOSED);
}

function escapeLength(text: string, start: number): number {
  const length = text[start + 1] === 'u' ? 6 : 2;
  const escape = text.slice(start, start + length);
  if (ESCAPE.test(escape)) return length;
  throw syntaxFault(text, start, 'there is no such escape', start + 2);
}

function readWord({ text, sink, report }: Reading, start: number): number {
  const word = matchAt(WORD, text, start) ?? '';
  const end = start + word.length;
  const value = wordValue(word, text, start);
  if (losesDigits(word, value)) report({ code: 'number-too-precise', start, end, params: { found: preview(word) } });
  sink.scalar(value, start, end);
  return end;
}

function wordValue(word: string, text: string, start: number): Scalar {
  if (word === 'null') return null;
  if (word === 'true' || word === 'false') return word === 'true';
  if (NUMBER.test(word)) return Number(word);
  throw syntaxFault(text, start, 'expected a value', start + Math.max(1, word.length));
}

function expect(text: string, at: number, wanted: string, said = wanted): number {
  if (text[at] === wanted) return at + 1;
  throw syntaxFault(text, at, `expected ${said}`);
}

function syntaxFault(text: string, start: number, detail: string, end = start + 1): Unreadable {
  const said = start >= text.length ? `${detail}, but the file ends` : detail;
  return new Unreadable({ code: 'json-syntax', start, end, params: { detail: said } });
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && SPACE.has(text[at] ?? '')) at += 1;
  return at;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const SPACE: ReadonlySet<string> = new Set([' ', '\n', '\r', '\t']);
const WORD = /[^\s,:[\]{}"]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const ESCAPE = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})$/;
const UNCLOSED = 'the text has no closing quote';
const LINE_OR_TAB: Readonly<Record<string, string>> = { '\t': 'write a tab in a text as \\t' };
