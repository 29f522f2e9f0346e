/** Edits in a file: what changes, and above all what does not. */
import { describe, expect, it } from 'vitest';
import { editDocument } from '../../src/document/edit-document.ts';
import type { Edit } from '../../src/document/edits.ts';

async function edited(text: string, edits: readonly Edit[], file = 'a.yaml'): Promise<string> {
  const outcome = await editDocument(file, new TextEncoder().encode(text), edits);
  return outcome.ok
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(outcome.bytes)
    : `refused ${outcome.path.join('.')}`;
}

describe('setting a value', () => {
  it.each([
    { name: 'a number', before: 'a: 1 # why\n', to: 2, after: 'a: 2 # why\n' },
    { name: 'a text in double quotes', before: 'a: "x"\n', to: 'y "z"', after: 'a: "y \\"z\\""\n' },
    { name: 'a text in single quotes', before: "a: 'x'\n", to: "y's", after: "a: 'y''s'\n" },
    { name: 'a plain text by one that needs quotes', before: 'a: x\n', to: 'y: z', after: 'a: "y: z"\n' },
    { name: 'a plain text by one that looks like a number', before: 'a: x\n', to: '1.0', after: 'a: "1.0"\n' },
    { name: 'a reference', before: 'a: vn@1.0.0\n', to: 'vn@1.1.0', after: 'a: vn@1.1.0\n' },
    { name: 'nothing', before: 'a:\nb: 1\n', to: 3, after: 'a: 3\nb: 1\n' },
    { name: 'nothing before a comment', before: 'a: # soon\nb: 1\n', to: 3, after: 'a: 3 # soon\nb: 1\n' },
    { name: 'a level by a list', before: 'a: 3\n', to: ['x', 'y-1'], after: 'a: [x, y-1]\n' },
    { name: 'a text of several lines', before: 'a: one\n  two # c\nb: 1\n', to: 'x', after: 'a: x # c\nb: 1\n' },
    {
      name: 'a value between brackets',
      before: 'x: { a: 1, b: [1, 2] }\n',
      to: 3,
      path: ['x', 'b', 1],
      after: 'x: { a: 1, b: [1, 3] }\n',
    },
    {
      name: 'an item of a list',
      before: 'x:\n  - 1 # one\n  - 2\n',
      to: 3,
      path: ['x', 0],
      after: 'x:\n  - 3 # one\n  - 2\n',
    },
    { name: 'a block of lines', before: 'a: | # c\n  one\n\n  two\n\nb: 1\n', to: 'x', after: 'a: x # c\n\nb: 1\n' },
    {
      name: 'a block of lines by another',
      before: 'x:\n    a: >- # c\n      one\n    b: 1\n',
      to: 'u: v\n\n  w',
      path: ['x', 'a'],
      after: 'x:\n    a: |- # c\n        u: v\n\n          w\n    b: 1\n',
    },
    {
      name: 'one line by several',
      before: 'a: "x" # c\nb: 1\n',
      to: 'u\nv\n',
      after: 'a: | # c\n  u\n  v\nb: 1\n',
    },
    { name: 'one line by several at the end of an open file', before: 'a: x', to: 'u\nv', after: 'a: |-\n  u\n  v\n' },
    {
      name: 'one line by several between brackets',
      before: 'x: { a: 1 }\n',
      to: 'u\nv',
      path: ['x', 'a'],
      after: 'x: { a: "u\\nv" }\n',
    },
    {
      name: 'a text by one that ends with blank lines',
      before: 'a: x\n\nb: 1\n',
      to: 'u\n\n',
      after: 'a: "u\\n\\n"\n\nb: 1\n',
    },
    { name: 'prose by prose', before: 'a: Xã có một sổ\n', to: 'Xã có hai sổ', after: 'a: Xã có hai sổ\n' },
    {
      name: 'a list of lines by a level',
      before: 'a: # these\n  # one\n  - 1\n  - 2\n# b\nb: 1\n',
      to: 3,
      after: 'a: 3 # these\n# b\nb: 1\n',
    },
  ])('$name', async ({ before, path = ['a'], to, after }) => {
    expect(await edited(before, [{ kind: 'set', path, to }])).toBe(after);
  });
});

describe('renaming a key', () => {
  it.each([
    { name: 'keeps its quotes', before: '"a": 1\n\'b\': 2\n', after: '"c": 1\n\'b\': 2\n' },
    {
      name: 'keeps comments and order',
      before: '# one\na: 1 # two\n# three\nb: 2\n',
      after: '# one\nc: 1 # two\n# three\nb: 2\n',
    },
    { name: 'between brackets', before: '{ a: 1, b: 2 }\n', after: '{ c: 1, b: 2 }\n' },
    { name: 'is refused where the key is taken', before: 'a: 1\nc: 2\n', after: 'refused ' },
    { name: 'is refused where there is no such key', before: 'b: 1\n', after: 'refused a' },
  ])('$name', async ({ before, after }) => {
    expect(await edited(before, [{ kind: 'rename', path: ['a'], to: 'c' }])).toBe(after);
  });

  it('lets two keys change places', async () => {
    const edits: Edit[] = [
      { kind: 'rename', path: ['a'], to: 'b' },
      { kind: 'rename', path: ['b'], to: 'a' },
    ];
    expect(await edited('a: 1\nb: 2\n', edits)).toBe('b: 1\na: 2\n');
  });

  it('finds a key that is written decomposed', async () => {
    const before = `${'é'.normalize('NFD')}: 1\nb: 2\n`;
    expect(await edited(before, [{ kind: 'rename', path: ['é'.normalize('NFC')], to: 'c' }])).toBe('c: 1\nb: 2\n');
  });
});

describe('removing', () => {
  const LIST = 'x:\n  # one\n  - a: 1\n    b: 2\n  # two\n  - c # three\n\n  - d\ny: 1\n';

  it.each([
    {
      name: 'a pair with the comments directly above it',
      path: ['b'],
      before: 'a: 1\n\n# of b\nb: 2 # two\n  # deeper\n# of c\nc: 3\n',
      after: 'a: 1\n\n# of c\nc: 3\n',
    },
    { name: 'the last pair of a file without a line end', path: ['b'], before: 'a: 1\nb: 2', after: 'a: 1\n' },
    {
      name: 'a pair with all below it',
      path: ['b'],
      before: 'a: 1\nb:\n  c: |\n    x\n\n    y\n  d: 1\ne: 2\n',
      after: 'a: 1\ne: 2\n',
    },
    {
      name: 'the only pair of a map',
      path: ['a', 'b'],
      before: 'a: # here\n  b: 1\nc: 1\n',
      after: 'a: {} # here\nc: 1\n',
    },
    { name: 'the only item of a list', path: ['a', 0], before: 'a:\n  - 1\nc: 1\n', after: 'a: []\nc: 1\n' },
    { name: 'an item', path: ['x', 1], before: LIST, after: 'x:\n  # one\n  - a: 1\n    b: 2\n\n  - d\ny: 1\n' },
    { name: 'the pair beside a dash', path: ['x', 0, 'a'], before: LIST, after: LIST.replace('a: 1\n    ', '') },
    { name: 'the only pair beside a dash', path: ['x', 0, 'a'], before: 'x:\n  - a: 1\n', after: 'refused x.0.a' },
    { name: 'between brackets: the first', path: ['a'], before: '{ a: 1, b: 2, c: 3 }\n', after: '{ b: 2, c: 3 }\n' },
    {
      name: 'between brackets: one in the middle',
      path: ['b'],
      before: '{ a: 1, b: 2, c: 3 }\n',
      after: '{ a: 1, c: 3 }\n',
    },
    { name: 'between brackets: the last', path: ['c'], before: '{ a: 1, b: 2, c: 3 }\n', after: '{ a: 1, b: 2 }\n' },
    { name: 'between brackets: the only one', path: ['x', 'a'], before: 'x: { a: 1 }\n', after: 'x: {}\n' },
    {
      name: 'between brackets: beside a comment',
      path: ['a'],
      before: '{ a: 1, # of a or b?\n b: 2 }\n',
      after: '{  # of a or b?\n b: 2 }\n',
    },
    {
      name: 'between brackets: the last beside comments',
      path: ['b'],
      before: '{ a: 1, # one\n b: 2 # two, not a\n }\n',
      after: '{ a: 1 # one\n  # two, not a\n }\n',
    },
    {
      name: 'between brackets: beside a sharp that is no comment',
      path: ['a'],
      before: '{ a: "x #1", b: 2 }\n',
      after: '{ b: 2 }\n',
    },
  ])('$name', async ({ before, path, after }) => {
    expect(await edited(before, [{ kind: 'remove', path }])).toBe(after);
  });

  it('several neighbours between brackets', async () => {
    const edits = (['b', 'c', 'd'] as const).map((key): Edit => ({ kind: 'remove', path: [key] }));
    expect(await edited('{ a: 1, b: 2, c: 3, d: 4 }\n', edits)).toBe('{ a: 1 }\n');
    expect(await edited('{ b: 2, c: 3, d: 4, e: 5 }\n', edits)).toBe('{ e: 5 }\n');
  });
});

describe('removing with the text kept', () => {
  const keep = ['Asked no more.'];

  it('turns the lines into a comment where they stood', async () => {
    const before = 'answers:\n  # ── head ──\n  a:\n    note: |\n      x\n\n      y\n    # deeper\n  b: 1\n';
    const after =
      'answers:\n  # ── head ──\n  # Asked no more.\n  # a:\n  #   note: |\n  #     x\n  #\n  #     y\n  #   # deeper\n  b: 1\n';
    expect(await edited(before, [{ kind: 'remove', path: ['answers', 'a'], keep }])).toBe(after);
  });

  it('puts what stood between brackets above their line', async () => {
    const before = 'x:\n  y: { a: 1, b: { c: 2 } }\n';
    const after = 'x:\n  # Asked no more.\n  # b: { c: 2 }\n  y: { a: 1 }\n';
    expect(await edited(before, [{ kind: 'remove', path: ['x', 'y', 'b'], keep }])).toBe(after);
  });

  it('puts the pair beside a dash above the dash', async () => {
    const before = 'x:\n  - a:\n      - 1\n    b: 2\n';
    const after = 'x:\n  # Asked no more.\n  # a:\n  #   - 1\n  - b: 2\n';
    expect(await edited(before, [{ kind: 'remove', path: ['x', 0, 'a'], keep }])).toBe(after);
  });

  it('has no comment in JSON', async () => {
    const before = '{\n  "a": 1,\n  "b": 2\n}\n';
    expect(await edited(before, [{ kind: 'remove', path: ['b'], keep }], 'a.json')).toBe('{\n  "a": 1\n}\n');
  });
});

describe('inserting', () => {
  it.each([
    {
      name: 'a pair behind the last, and its comments',
      path: ['x', 'c'],
      to: 1,
      before: 'x:\n    b: 1\n      # deeper\n\ny: 1\n',
      after: 'x:\n    b: 1\n      # deeper\n    c: 1\n\ny: 1\n',
    },
    {
      name: 'a map, indented as the file is',
      path: ['c'],
      to: { d: { e: [1] } },
      before: 'a:\n    b: 1\n',
      after: 'a:\n    b: 1\nc:\n    d:\n        e:\n            - 1\n',
    },
    { name: 'at the end of a file without a line end', path: ['c'], to: 'x', before: 'a: 1', after: 'a: 1\nc: x' },
    { name: 'a pair between brackets', path: ['c'], to: 'x', before: '{ a: 1 }\n', after: '{ a: 1, c: x }\n' },
    { name: 'a pair between empty brackets', path: ['x', 'c'], to: 1, before: 'x: {}\n', after: 'x: { c: 1 }\n' },
    {
      name: 'a map between empty brackets that stand in a block',
      path: ['x', 'c'],
      to: { d: 1 },
      before: 'x: {} # none\ny: 1\n',
      after: 'x: # none\n  c:\n    d: 1\ny: 1\n',
    },
    {
      name: 'an item between empty brackets at the end of an open file',
      path: ['x', 'y', 0],
      to: { d: 1 },
      before: 'x:\n    y: []',
      after: 'x:\n    y:\n        - d: 1\n',
    },
    {
      name: 'a map between empty brackets that stand between brackets',
      path: ['x', 'y', 'c'],
      to: { d: 'u\nv' },
      before: 'x: { y: {} }\n',
      after: 'x: { y: { c: { d: "u\\nv" } } }\n',
    },
    {
      name: 'a pair between brackets that hold a comment',
      path: ['x', 'c'],
      to: 1,
      before: 'x: { # none\n  }\n',
      after: 'x: { c: 1  # none\n  }\n',
    },
    {
      name: 'a pair behind an open block of lines',
      path: ['b'],
      to: 1,
      before: 'a: |\n  x',
      after: 'a: |\n  x\nb: 1',
    },
    {
      name: 'an item before another',
      path: ['x', 1],
      to: { a: 1 },
      before: 'x:\n  - 1\n  # of 2\n  - 2\n',
      after: 'x:\n  - 1\n  - a: 1\n  # of 2\n  - 2\n',
    },
    {
      name: 'an item at the end',
      path: ['x', 1],
      to: 2,
      before: 'x:\n- 1 # one\ny: 1\n',
      after: 'x:\n- 1 # one\n- 2\ny: 1\n',
    },
    { name: 'an item between brackets', path: ['x', 0], to: 0, before: 'x: [1]\n', after: 'x: [0, 1]\n' },
    { name: 'a key that is there', path: ['a'], to: 0, before: 'a: 1\n', after: 'refused a' },
  ])('$name', async ({ before, path, to, after }) => {
    expect(await edited(before, [{ kind: 'insert', path, to }])).toBe(after);
  });

  const BLOCK = 'x:\n  # of a\n  a: 1 # one\n\n  # of b\n  b: 2\n';
  const FLOW = 'x: { a: 1, b: 2 }\n';

  it.each([
    { beside: { key: 'a', side: 'behind' }, before: BLOCK, after: BLOCK.replace('# one\n', '# one\n  c: 3\n') },
    { beside: { key: 'b', side: 'above' }, before: BLOCK, after: BLOCK.replace('  b: 2', '  c: 3\n  b: 2') },
    {
      beside: { key: 'b', side: 'above-with-comments' },
      before: BLOCK,
      after: BLOCK.replace('  # of b', '  c: 3\n  # of b'),
    },
    { beside: { key: 'z', side: 'above' }, before: BLOCK, after: `${BLOCK}  c: 3\n` },
    { beside: { key: 'a', side: 'behind' }, before: FLOW, after: 'x: { a: 1, c: 3, b: 2 }\n' },
    { beside: { key: 'a', side: 'above' }, before: FLOW, after: 'x: { c: 3, a: 1, b: 2 }\n' },
    { beside: { key: 'z', side: 'above' }, before: FLOW, after: 'x: { a: 1, b: 2, c: 3 }\n' },
  ] as const)('a pair $beside.side $beside.key', async ({ beside, before, after }) => {
    expect(await edited(before, [{ kind: 'insert', path: ['x', 'c'], to: 3, beside }])).toBe(after);
  });

  it.each([
    { name: 'in a block', before: 'x:\n  - 1\n  - 2\n', after: 'x:\n  - 3\n' },
    { name: 'between brackets', before: 'x: [1, 2]\n', after: 'x: [3]\n' },
    { name: 'between brackets with comments', before: 'x: [1, # one\n  2]\n', after: 'x: [3 # one\n  ]\n' },
  ])('an item in the place of all others $name', async ({ before, after }) => {
    const gone = [0, 1].map((at): Edit => ({ kind: 'remove', path: ['x', at] }));
    const out = await edited(before, [...gone, { kind: 'insert', path: ['x', 2], to: 3 }]);
    expect(out).toBe(after);
  });

  it('an item behind the last that stays', async () => {
    const edits: Edit[] = [
      { kind: 'remove', path: ['x', 1] },
      { kind: 'insert', path: ['x', 2], to: 3 },
    ];
    expect(await edited('x: [1, 2]\n', edits)).toBe('x: [1, 3]\n');
    expect(await edited('x: [1, # one\n 2]\n', edits)).toBe('x: [1, 3 # one\n ]\n');
  });

  it('into JSON, indented as the file is', async () => {
    const before = '{\n    "a": {\n        "b": 1\n    }\n}\n';
    const after = '{\n    "a": {\n        "b": 1,\n        "c": [\n            1\n        ]\n    }\n}\n';
    expect(await edited(before, [{ kind: 'insert', path: ['a', 'c'], to: [1] }], 'a.json')).toBe(after);
  });
});

describe('inserting into empty brackets of JSON', () => {
  const edits: Edit[] = [{ kind: 'insert', path: ['a', 'b'], to: { c: 1 } }];

  it.each([
    { name: 'in lines', before: '{\n  "a": {}\n}\n', after: '{\n  "a": {\n    "b": {\n      "c": 1\n    }\n  }\n}\n' },
    { name: 'on one line', before: '{"a": {}}\n', after: '{"a": {"b": {"c": 1}}}\n' },
  ])('$name, as the file is', async ({ before, after }) => {
    expect(await edited(before, edits, 'a.json')).toBe(after);
  });
});

describe('copying a pair', () => {
  const edits: Edit[] = [{ kind: 'remove', path: ['d'] }];

  it.each([
    {
      name: 'in a block',
      before: 'x:\n  # of a\n  a: # here\n    c: 1 # one\n    d: 2\n  e: 1\n',
      after: 'x:\n  # of a\n  a: # here\n    c: 1 # one\n    d: 2\n  b: # here\n    c: 1 # one\n  e: 1\n',
    },
    {
      name: 'at the end of a file without a line end',
      before: 'x:\n  a: { c: 1, d: 2 }',
      after: 'x:\n  a: { c: 1, d: 2 }\n  b: { c: 1 }',
    },
    {
      name: 'between brackets',
      before: 'x: { a: { c: 1, d: 2 } }\n',
      after: 'x: { a: { c: 1, d: 2 }, b: { c: 1 } }\n',
    },
  ])('$name', async ({ before, after }) => {
    expect(await edited(before, [{ kind: 'copy', path: ['x', 'a'], to: 'b', edits }])).toBe(after);
  });

  it('with a list that is empty in the copy', async () => {
    const before = 'x:\n  a:\n    c: # these\n      - 1\n      # two\n      - 2\n';
    const all: Edit[] = [0, 1].map((index) => ({ kind: 'remove', path: ['c', index] }));
    const copied = '  b:\n    c: [] # these\n';
    expect(await edited(before, [{ kind: 'copy', path: ['x', 'a'], to: 'b', edits: all }])).toBe(before + copied);
  });

  it('in JSON', async () => {
    const before = '{\n  "x": {\n    "a": {"c": 1, "d": 2}\n  }\n}';
    const after = '{\n  "x": {\n    "a": {"c": 1, "d": 2},\n    "b": {"c": 1}\n  }\n}';
    expect(await edited(before, [{ kind: 'copy', path: ['x', 'a'], to: 'b', edits }], 'a.json')).toBe(after);
  });
});

describe('the bytes of a file', () => {
  it('keep carriage returns, and get them where lines are put in', async () => {
    const before = '# one\r\na:\r\n  b: 1\r\n  c: 2\r\nd: x\r\n';
    const edits: Edit[] = [
      { kind: 'set', path: ['d'], to: 'y' },
      { kind: 'remove', path: ['a', 'b'], keep: ['gone'] },
    ];
    expect(await edited(before, edits)).toBe('# one\r\na:\r\n  # gone\r\n  # b: 1\r\n  c: 2\r\nd: y\r\n');
  });

  it('keep a byte-order mark, and line ends of both kinds', async () => {
    expect(await edited('\uFEFFa: 1\r\nb: 2\nc: 3\n', [{ kind: 'set', path: ['b'], to: 5 }])).toBe(
      '\uFEFFa: 1\r\nb: 5\nc: 3\n',
    );
  });

  it('are refused when they are no UTF-8, or faulty', async () => {
    const outcome = await editDocument('a.yaml', Uint8Array.of(0x61, 0xff), []);
    expect(outcome.ok).toBe(false);
    expect(await edited('a: 1\na: 2\n', [{ kind: 'set', path: ['a'], to: 1 }])).toBe('refused ');
  });

  it.each(['? a\n: 1\n', '--- \na: 1\n---\nb: 1\n', 'a: [b: 1]\n'])(
    'are refused where they are not plain: %j',
    async (before) => {
      expect(await edited(before, [{ kind: 'set', path: ['a'], to: 1 }])).toBe('refused ');
    },
  );
});
