/** Editing a text: no key loses what was typed, and the cursor never stands within a letter. */
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawText } from '../../src/interview/screen/draw-text.ts';
import { editText, type Edit, type Edited } from '../../src/interview/screen/edit-text.ts';
import { plain } from '../../src/report/text/paint.ts';

const EMPTY: Edited = { text: '', at: 0 };

function after(...edits: readonly Edit[]): Edited {
  return edits.reduce(editText, EMPTY);
}

const insert = (text: string): Edit => ({ do: 'insert', text });

describe('typing', () => {
  it('composes letters from marks that come one by one', () => {
    const { text, at } = after(...[...'số liệu'.normalize('NFD')].map(insert));
    expect(text).toBe('số liệu'.normalize('NFC'));
    expect(at).toBe(text.length);
  });

  it('keeps the line ends of what is pasted, and no controls', () => {
    expect(after(insert('a\r\nb\rc\td\u001B[31m\u0000e\u202Ef')).text).toBe('a\nb\nc d[31mef');
  });

  it.each<{ edits: Edit[]; text: string; at: number }>([
    { edits: [insert('abc'), { do: 'left' }, insert('x')], text: 'abxc', at: 3 },
    { edits: [insert('abc'), { do: 'backspace' }], text: 'ab', at: 2 },
    { edits: [insert('👩‍👩‍👧x'), { do: 'left' }, { do: 'backspace' }], text: 'x', at: 0 },
    { edits: [insert('کتاب‌ها'), { do: 'backspace' }], text: 'کتاب‌ه', at: 6 },
    { edits: [insert('abc'), { do: 'home' }, { do: 'delete' }], text: 'bc', at: 0 },
    { edits: [insert('one two'), { do: 'drop-word' }], text: 'one ', at: 4 },
    { edits: [insert('one\ntwo'), { do: 'drop-before' }], text: 'one\n', at: 4 },
    { edits: [insert('one\ntwo'), { do: 'up' }, insert('!')], text: 'one!\ntwo', at: 4 },
    { edits: [insert('long line\nx'), { do: 'up' }, { do: 'down' }], text: 'long line\nx', at: 11 },
    { edits: [insert('a\n'), { do: 'up' }, { do: 'end' }, insert('b')], text: 'ab\n', at: 2 },
    { edits: [insert('one two'), { do: 'word-left' }, { do: 'word-left' }, insert('x')], text: 'xone two', at: 1 },
    {
      edits: [{ do: 'backspace' }, { do: 'delete' }, { do: 'left' }, { do: 'up' }, { do: 'drop-word' }],
      text: '',
      at: 0,
    },
  ])('$edits gives $text', ({ edits, text, at }) => {
    expect(after(...edits)).toEqual({ text, at });
  });

  const edit = oneof(
    constantFrom<Edit>(
      ...(
        ['backspace', 'delete', 'left', 'right', 'word-left', 'word-right', 'home', 'end', 'up', 'down'] as const
      ).map((key) => ({ do: key })),
      { do: 'drop-word' },
      { do: 'drop-before' },
    ),
    string({ unit: constantFrom('a', 'ệ', 'e', '\u0302', ' ', '\n', 'ک', '\u200C', '👩‍👧'), maxLength: 5 }).map(insert),
  );

  it('leaves the cursor inside the text, whatever is pressed', () => {
    assert(
      property(array(edit), (edits) => {
        const { text, at } = after(...edits);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('shows the cursor where it stands, and never more lines than there are', () => {
    const screen = { heading: ['What?', 'Which?'], hint: '', fault: '', keys: 'Enter' };
    assert(
      property(array(edit), (edits) => {
        const edited = after(...edits);
        const drawn = drawText(edited, screen, { columns: 20, rows: 10 }, plain);
        expect(drawn.above.length + 1 + drawn.below.length).toBeLessThanOrEqual(10);
        const before = edited.text.slice(0, edited.at).split('\n').at(-1) ?? '';
        expect(before.endsWith(drawn.before.slice(2))).toBe(true);
      }),
    );
  });
});
