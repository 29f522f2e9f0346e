import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/document/read-document.ts';
import { writeYaml, type Comment } from '../../src/document/write-yaml.ts';

async function readBack(text: string): Promise<unknown> {
  const opened = await openDocument('a.yaml', new TextEncoder().encode(text));
  if (!opened.ok) throw new Error(`${opened.issues[0]?.code ?? ''} in:\n${text}`);
  expect(opened.document.issues).toEqual([]);
  return opened.document.value;
}

/** What a file may hold, as it is read: composed, without control characters or half of a pair. */
const word = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('1.0', 'no', 'null', '~', '2026-01-01', '# a', 'a: b', '- a', '...', '---', '\u2028', 'Đủ', 'داده'),
    fc.constantFrom('line one\nline two', ' before', 'after ', '"', "'", '{', '&a', '*a', '!t', '%', '0x1F', '1e3'),
  )
  .map((text) => text.replaceAll(/[^\P{C}\n\u200C\u200D]/gu, '').normalize('NFC'));
const key = word.filter((text) => text !== '' && text !== '__proto__' && !text.includes('\n'));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(0.5, 4.5, -2.25, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));

describe('writeYaml', () => {
  it('writes what reads back as the same value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }), async (map) => {
        expect(await readBack(await writeYaml(map, 'head', []))).toEqual(JSON.parse(JSON.stringify(map)));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the value whatever the comments say, and wherever they point', async () => {
    const map = { title: 'One', list: [{ id: 'a', weight: 1 }, { id: 'b' }], empty: {} };
    const step = fc.constantFrom<string | number>('title', 'list', 'id', 'weight', 'none', 0, 1, 7);
    const text = fc.oneof(word, fc.constantFrom('a\nkind: rubric', 'a\r\n- b', 'a\u2028b: c', '*/', '%YAML 1.1'));
    const comment = fc.record<Comment>({ path: fc.array(step, { maxLength: 4 }), text });
    await fc.assert(
      fc.asyncProperty(fc.array(comment, { maxLength: 5 }), text, async (comments, head) => {
        expect(await readBack(await writeYaml(map, head, comments))).toEqual(map);
      }),
    );
  });

  it('puts comments before the key or the item they speak of, in their order', async () => {
    const map = { title: 'One', list: [{ id: 'a', weight: 1 }, { id: 'b' }] };
    const comments: Comment[] = [
      { path: ['list', 0, 'weight'], text: 'it was 2' },
      { path: ['list', 1], text: 'new' },
      { path: ['list', 0, 'weight'], text: 'and 3 before' },
      { path: ['list'], text: 'a list' },
      { path: [], text: 'of the whole' },
    ];
    expect(await writeYaml(map, 'Made by a test', comments)).toBe(`# Made by a test
# of the whole

title: One
# a list
list:
  - id: a
    # it was 2
    # and 3 before
    weight: 1
  # new
  - id: b
`);
  });
});
