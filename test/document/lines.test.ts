import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLines } from '../../src/document/lines.ts';

describe('createLines', () => {
  it.each([
    ['the first character', 0, { line: 1, column: 1 }],
    ['a line end, which belongs to its line', 2, { line: 1, column: 3 }],
    ['the first of a line', 3, { line: 2, column: 1 }],
    ['an empty line', 5, { line: 3, column: 1 }],
    ['the end of the text', 7, { line: 4, column: 2 }],
    ['what lies beyond the end', 99, { line: 4, column: 2 }],
    ['what lies before the start', -1, { line: 1, column: 1 }],
  ])('finds %s', (_name, offset, position) => {
    expect(createLines('ab\nc\n\nd').placeAt(offset).position).toEqual(position);
  });

  it('underlines no further than the line', () => {
    expect(createLines('abc\ndef').placeAt(1, 6).excerpt).toEqual({ line: 'abc', from: 0, isCut: false, width: 2 });
  });

  it('cuts a long line around the place and says how much is missing', () => {
    const { position, excerpt } = createLines(`${'a'.repeat(500_000)}!${'b'.repeat(500_000)}`).placeAt(500_000);
    expect(position.column).toBe(500_001);
    expect(excerpt).toMatchObject({ from: 499_940, isCut: true, width: 1 });
    expect(excerpt.line).toBe(`${'a'.repeat(60)}!${'b'.repeat(99)}`);
  });

  it('never parts the two halves of a character', () => {
    const text = '😀'.repeat(300);
    for (let offset = 0; offset < text.length; offset += 1) {
      expect(createLines(text).placeAt(offset).excerpt.line).not.toMatch(/\p{Surrogate}/u);
    }
  });

  it('agrees with splitting the text, at any offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '\n') }), fc.nat(50), (text, offset) => {
        const before = text.slice(0, offset).split('\n');
        const { line, column } = createLines(text).placeAt(Math.min(offset, text.length)).position;
        expect({ line, column }).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
      }),
    );
  });
});
