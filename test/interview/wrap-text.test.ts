/** Lines that fit: no column too wide, no letter lost. */
import { assert, constantFrom, integer, property, string } from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cutText, wrapBehind, wrapRanges, wrapText } from '../../src/interview/wrap-text.ts';

const text = string({
  unit: constantFrom(
    ...'aă ệ\u200Cک بپ🇻🇳'.split(''),
    'e\u0302\u0323',
    '🇻🇳',
    '漢',
    '  ',
    '\n',
    '\u2068',
    'word',
    '100 %',
  ),
  maxLength: 60,
});

describe('wrapped text', () => {
  it.each([
    { from: 'one two three', columns: 8, lines: ['one two', 'three'] },
    { from: 'one two three', columns: 7, lines: ['one two', 'three'] },
    { from: 'abcdefghij', columns: 4, lines: ['abcd', 'efgh', 'ij'] },
    { from: 'a abcdefghij', columns: 4, lines: ['a', 'abcd', 'efgh', 'ij'] },
    { from: 'a\nb', columns: 4, lines: ['a', 'b'] },
    { from: '', columns: 4, lines: [''] },
    { from: 'số liệu'.normalize('NFD'), columns: 12, lines: ['số liệu'.normalize('NFD')] },
    { from: '漢字漢字', columns: 5, lines: ['漢字', '漢字'] },
  ])('$from in $columns columns is $lines', ({ from, columns, lines }) => {
    expect(wrapText(from, columns)).toEqual(lines);
  });

  it('fits, by columns and by characters, unless a single sign is wider', () => {
    assert(
      property(text, integer({ min: 8, max: 40 }), (whole, columns) => {
        for (const line of wrapText(whole, columns)) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
          expect(line.length).toBeLessThanOrEqual(Math.max(columns, 8));
        }
      }),
    );
  });

  it('loses nothing: the lines one behind the other are the text', () => {
    assert(
      property(text, integer({ min: 2, max: 40 }), (whole, columns) => {
        const ranges = wrapRanges(whole, columns);
        const pieces = ranges.map(({ from, to }, at) => whole.slice(from, ranges[at + 1]?.from ?? to));
        expect(pieces.join('')).toBe(whole);
      }),
    );
  });

  it('stands behind its mark', () => {
    expect(wrapBehind('  3 ', 'one two three', 12)).toEqual(['  3 one two', '    three']);
  });
});

describe('a text that is cut', () => {
  it('keeps to one line and says that there is more', () => {
    expect(cutText('one two three', 9)).toBe('one two…');
    expect(cutText('one two', 7)).toBe('one two');
    expect(cutText('one two   ', 7)).toBe('one two');
  });

  it('never is too wide', () => {
    assert(
      property(text, integer({ min: 4, max: 40 }), (whole, columns) => {
        expect(stringWidth(cutText(whole.replaceAll('\n', ' '), columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
