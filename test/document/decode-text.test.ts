import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/document/decode-text.ts';
import { MAX_BYTES } from '../../src/document/limits.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function wide(text: string, order: 'little' | 'big', withMark: boolean): Uint8Array {
  const bytes = Buffer.from((withMark ? '\uFEFF' : '') + text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

describe('decodeText', () => {
  it('takes the byte-order mark away and counts columns without it', () => {
    expect(decodeText('a.yaml', encode('\uFEFFkind: rubric'))).toEqual({ file: 'a.yaml', text: 'kind: rubric' });
  });

  it.each([
    ['Windows', 'a: 1\r\nb: 2\r\n'],
    ['old Macintosh', 'a: 1\rb: 2\r'],
    ['mixed', 'a: 1\r\nb: 2\r'],
  ])('makes one kind of line end of %s ones', (_name, text) => {
    expect(decodeText('a.yaml', encode(text))).toEqual({ file: 'a.yaml', text: 'a: 1\nb: 2\n' });
  });

  it('leaves decomposed letters to the readers, so that columns are those of the editor', () => {
    expect(decodeText('a.yaml', encode('Ca\u0302\u0301p'))).toEqual({ file: 'a.yaml', text: 'Ca\u0302\u0301p' });
  });

  it.each([
    ['a lone continuation byte', [0x61, 0x0a, 0x62, 0x80], { line: 2, column: 2 }],
    ['a letter of Windows-1258', [0x43, 0xe2, 0x70], { line: 1, column: 2 }],
    ['an overlong slash', [0xc0, 0xaf], { line: 1, column: 1 }],
    ['half of a surrogate pair', [0x61, 0xed, 0xa0, 0x80], { line: 1, column: 2 }],
    ['a letter cut off at the end of the file', [0x61, 0xc3], { line: 1, column: 2 }],
    ['a bad byte behind a Windows line end', [0x61, 0x0d, 0x0a, 0xff], { line: 2, column: 1 }],
  ])('points at %s', (_name, bytes, position) => {
    const issue = decodeText('a.yaml', Uint8Array.from(bytes));
    expect(issue).toMatchObject({ code: 'not-utf8', position, params: { encoding: '' } });
  });

  it.each([
    ['little-endian with a mark', wide('kind: rubric', 'little', true)],
    ['big-endian with a mark', wide('kind: rubric', 'big', true)],
    ['little-endian without a mark', wide('kind: rubric', 'little', false)],
    ['big-endian without a mark', wide('kind: rubric', 'big', false)],
  ])('calls UTF-16 by its name: %s', (_name, bytes) => {
    expect(decodeText('a.yaml', bytes)).toMatchObject({ code: 'not-utf8', params: { encoding: 'UTF-16' } });
  });

  it.each([
    ['NUL', '\0', 'U+0000'],
    ['escape', '\u001B', 'U+001B'],
    ['delete', '\u007F', 'U+007F'],
    ['a C1 control', '\u009B', 'U+009B'],
    ['a second byte-order mark', '\uFEFF', 'U+FEFF'],
    ['a non-character', '\uFFFF', 'U+FFFF'],
  ])('refuses %s and says where it stands', (_name, character, name) => {
    expect(decodeText('a.yaml', encode(`a: 1\nb: x${character}`))).toMatchObject({
      code: 'control-character',
      position: { line: 2, column: 5 },
      params: { character: name },
    });
  });

  it('lets tabs, joiners, next-line and the marks of right-to-left text pass', () => {
    const text = 'a: "\t\u200C\u200D\u0085\u200F\u202B\u2067"';
    expect(decodeText('a.yaml', encode(text))).toEqual({ file: 'a.yaml', text });
  });

  it('reads a file of the greatest size and refuses one byte more', () => {
    const bytes = new Uint8Array(MAX_BYTES + 1).fill(0x23);
    expect(decodeText('a.yaml', bytes.subarray(1))).toHaveProperty('text');
    expect(decodeText('a.yaml', bytes)).toMatchObject({
      code: 'file-too-large',
      params: { size: MAX_BYTES + 1, limit: MAX_BYTES },
    });
  });
});
