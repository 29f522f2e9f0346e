/** Lines out of pieces of bytes as they come in: bounded, and only UTF-8. */

export type TypedLine = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'not-text' | 'too-long' };

/** No answer is longer, and no note may be. */
export const MAX_LINE = 20_000;

/** UTF-8 takes at most four bytes a character. */
const MAX_BYTES = 4 * MAX_LINE;

/** The last line counts without a line end too; a line that is too long is named and thrown away as it comes. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TypedLine, void, undefined> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size <= MAX_BYTES) parts.push(piece);
    else parts = [];
  };
  const finish = (): TypedLine => {
    const line = size > MAX_BYTES ? { kind: 'too-long' as const } : decode(parts);
    [parts, size] = [[], 0];
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end));
      from = end + 1;
      yield finish();
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}

const LINE_FEED = 0x0a;

/** A byte-order mark and the carriage return of Windows are no part of the line; a NUL is the sign of UTF-16. */
function decode(parts: readonly Uint8Array[]): TypedLine {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)).replace(/\r$/, '');
    if (text.length > MAX_LINE) return { kind: 'too-long' };
    return text.includes('\u0000') ? { kind: 'not-text' } : { kind: 'line', text };
  } catch {
    return { kind: 'not-text' };
  }
}
