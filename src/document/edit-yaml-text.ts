/** Values as the text that an edit puts into a file: in the quotes that stood there, and in the layout around it. */
import { coreScalar } from './core-scalar.ts';

/** Writes values into one file. */
export interface ValueWriter {
  /** A scalar or a list of scalars on one line; `quote` is the first character of what stands there now. */
  readonly inline: (value: unknown, quote: string) => string;
  readonly key: (key: string, quote: string) => string;
  /** Any value on one line, between brackets. */
  readonly flow: (value: unknown) => string;
  /** Lines of a block, each with its line end, indented by nothing. */
  readonly block: (value: unknown) => string;
}

/** `step` is how many blanks the file indents by. */
export async function valueWriter(isJson: boolean, step: number): Promise<ValueWriter> {
  if (isJson) return jsonWriter(step);
  const { stringify } = await import('yaml');
  const options = { lineWidth: 0, indent: step, aliasDuplicateObjects: false, version: '1.2', schema: 'core' } as const;
  return {
    inline: inlineText,
    key: (key, quote) => (isIdLike(key) && !/["']/.test(quote) ? key : inlineText(key, quote)),
    flow: (value) => stringify(value, { ...options, collectionStyle: 'flow' }).trimEnd(),
    block: (value) => stringify(value, options),
  };
}

function jsonWriter(step: number): ValueWriter {
  const line = (value: unknown): string =>
    Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);
  return {
    inline: line,
    key: line,
    flow: (value) => JSON.stringify(value, null, step),
    block: (value) => JSON.stringify(value, null, step),
  };
}

function inlineText(value: unknown, quote: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => inlineText(item, '')).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  const isOneLine = !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(value);
  if (quote === "'" && isOneLine) return `'${value.replaceAll("'", "''")}'`;
  return quote !== '"' && isPlain(value) ? value : JSON.stringify(value);
}

/** What no place in YAML reads as anything but this text: keys are texts whatever they look like, values are not. */
function isPlain(value: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/@-]*$/u.test(value) && coreScalar(value) === value;
}

function isIdLike(key: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/-]*$/u.test(key);
}
