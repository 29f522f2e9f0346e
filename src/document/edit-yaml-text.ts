/** Values as the text that an edit puts into a file: in the quotes that stood there, and in the layout around it. */
import { coreScalar } from './core-scalar.ts';

/** Writes values into one file. */
export interface ValueWriter {
  /** A scalar or a list of scalars on one line; `quote` is the first character of what stands there now. */
  readonly inline: (value: unknown, quote: string) => string;
  /** A text behind a key that stands at the start of its line, and the lines below that it needs; null for an odd one. */
  readonly lines: (text: string) => { readonly head: string; readonly body: string } | null;
  readonly key: (key: string, quote: string) => string;
  /** Any value on one line, between brackets. */
  readonly flow: (value: unknown) => string;
  /** Lines of a block, each with its line end, indented by nothing. */
  readonly block: (value: unknown) => string;
}

/** `step` is how many blanks the file indents by. */
export async function valueWriter(isJson: boolean, step: number): Promise<ValueWriter> {
  if (isJson) return jsonWriter(step);
  const { Document, visit } = await import('yaml');
  const write = (value: unknown, isFlow: boolean): string => {
    const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
    visit(document, {
      Scalar: (_key, node) => {
        if (typeof node.value === 'string' && isOdd(node.value, isFlow)) node.type = 'QUOTE_DOUBLE';
      },
    });
    return escaped(document.toString({ ...LAYOUT, indent: step, collectionStyle: isFlow ? 'flow' : 'block' }));
  };
  const block = (value: unknown): string => write(value, false);
  return {
    inline: inlineText,
    lines: (text) => linesText(text, block),
    key: (key, quote) => (isIdLike(key) && !/["']/.test(quote) ? key : inlineText(key, quote)),
    flow: (value) => write(value, true).trimEnd(),
    block,
  };
}

function jsonWriter(step: number): ValueWriter {
  const line = (value: unknown): string =>
    Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);
  return {
    inline: line,
    lines: () => null,
    key: line,
    flow: (value) => JSON.stringify(value, null, step),
    block: (value) => JSON.stringify(value, null, step),
  };
}

const LAYOUT = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

/**
 * What is kept only in double quotes: between brackets, line ends; elsewhere, blanks before the first word of several
 * lines, and blank lines at the end, which would take those that follow for their own.
 */
function isOdd(text: string, isFlow: boolean): boolean {
  if (/[\u0085\u2028\u2029]/.test(text)) return true;
  return text.includes('\n') && (isFlow || /^\s|\n[\t ]*\n$/.test(text));
}

function linesText(text: string, block: ValueWriter['block']): ReturnType<ValueWriter['lines']> {
  const [, head = '', body = ''] = /^k: (.+)\n([\s\S]*)$/.exec(block({ k: text })) ?? [];
  return head === '' ? null : { head, body };
}

function inlineText(value: unknown, quote: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => inlineText(item, '')).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  const isOneLine = !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(value);
  if (quote === "'" && isOneLine) return `'${value.replaceAll("'", "''")}'`;
  return quote !== '"' && isPlain(value) ? value : quoted(value);
}

function quoted(value: string): string {
  return escaped(JSON.stringify(value));
}

/** Line ends of Unicode, which stand in double quotes only: programs differ in whether they are any. */
function escaped(text: string): string {
  return text.replaceAll(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What no place in YAML reads as anything but this text: keys are texts whatever they look like, values are not. */
function isPlain(value: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/@-]*$/u.test(value) && coreScalar(value) === value;
}

function isIdLike(key: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/-]*$/u.test(key);
}
