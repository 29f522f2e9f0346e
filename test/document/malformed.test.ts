/** Whatever is in a file, reading it ends soon, with issues or a value, and never with an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { assessmentText, rubricText } from '../rubric/faulty-files.ts';
import { readAny } from '../rubric/read-any.ts';

/** Far above what any of these needs on a slow machine, and far below what a quadratic algorithm would take. */
const SOON = 20_000;

const MEGABYTE = 1024 * 1024;

function fill(text: string, bytes = MEGABYTE): string {
  return text.repeat(Math.floor(bytes / Buffer.byteLength(text)));
}

function numbered(line: (index: number) => string, count: number): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

function stairs(depth: number): string {
  return numbered((index) => `${' '.repeat(index)}a:\n`, depth);
}

const GARBAGE: readonly (readonly [name: string, text: string])[] = [
  ['100 KB of [', '['.repeat(100_000)],
  ['a megabyte of {', fill('{')],
  ['brackets behind an error', `a: b: c\n${fill('[')}`],
  ['a megabyte of dashes and blanks', fill('- ')],
  ['a megabyte of ?', fill('? ')],
  ['a megabyte of :', fill(': ')],
  ['a megabyte of double quotes', fill('"')],
  ['a megabyte of single quotes', fill("'")],
  ['a megabyte of &', fill('& ')],
  ['a megabyte of *a', fill('*a ')],
  ['a megabyte of !', fill('! ')],
  ['a megabyte of directives', fill('%a\n')],
  ['a megabyte of documents', fill('---\n')],
  ['a megabyte of tabs', fill('\t')],
  ['a megabyte of tabbed lines', fill('\ta: 1\n')],
  ['a megabyte of the same key', fill('a: 1\n')],
  ['a megabyte of keys', numbered((index) => `k${index}: 1\n`, 90_000)],
  ['a megabyte of keys in braces', `{${numbered((index) => `k${index}: 1,`, 90_000)}}`],
  ['a megabyte of empty items', fill('-\n')],
  ['a megabyte in one line', fill('abc ')],
  ['a key of a megabyte', `${fill('k')}: 1`],
  ['a number of a megabyte', `a: ${fill('9')}`],
  ['a text of a megabyte', `a: "${fill('x')}"`],
  ['a megabyte of escapes', `a: "${fill('\\u0041')}"`],
  ['a megabyte of decomposed letters', `a: "${fill('e\u0301')}"`],
  ['a megabyte of old line ends', fill('a: 1\r')],
  ['a megabyte of comments', fill('# x\n')],
  ['a megabyte of an open map', fill('{a: [b, "c\n')],
  ['a thousand steps of indentation', stairs(1000)],
  ['anchors without end', numbered((index) => `- &a${index} x\n`, 70_000)],
  ['16 MB of garbage', fill('a: [', 16 * MEGABYTE)],
];

async function readSoon(text: string | Uint8Array, file = 'a.yaml'): Promise<readonly Issue[]> {
  const start = performance.now();
  const issues = await readAny(text, file);
  expect(performance.now() - start).toBeLessThan(SOON);
  return issues;
}

describe('garbage', () => {
  it.each(GARBAGE)('ends soon with an issue as YAML: %s', async (_name, text) => {
    expect(await readSoon(text)).not.toEqual([]);
  });

  it.each(GARBAGE)('ends soon with an issue as JSON: %s', async (_name, text) => {
    expect(await readSoon(text, 'a.json')).not.toEqual([]);
  });

  it.each([
    ['lists', '[', ']'],
    ['maps', '{"a":', '}'],
  ])('ends soon with an issue for JSON of 100,000 nested %s', async (_name, open, close) => {
    const [issue] = await readSoon(open.repeat(100_000) + close.repeat(100_000), 'a.json');
    expect(issue).toMatchObject({ code: 'too-deep', position: { line: 1, column: 32 * open.length + 1 } });
  });

  it('finds each of ten thousand faults of the shape and puts them in order', async () => {
    const answers = numbered((index) => `  a${index}: { claimed: [1], noet: x }\n`, 5000);
    const issues = await readSoon(assessmentText({ answers: `answers:\n${answers.trimEnd()}` }));
    expect(issues).toHaveLength(10_000);
    expect(issues.map(({ position }) => position?.line ?? 0)).toEqual(
      Array.from({ length: 10_000 }, (_, index) => 7 + Math.floor(index / 2)),
    );
  });

  it('finds each of ten thousand unknown criteria', async () => {
    const answers = numbered((index) => `  stratgy${index}: { claimed: 1 }\n`, 10_000);
    const issues = await readSoon(assessmentText({ answers: `answers:\n${answers.trimEnd()}` }));
    expect(issues).toHaveLength(10_000);
    expect(issues[9]).toMatchObject({
      code: 'unknown-criterion',
      suggestion: 'strategy',
      position: { line: 16, column: 3 },
    });
  });
});

const TOKENS = [
  'kind: ',
  'assessment',
  'rubric',
  'schema: 1\n',
  'agency: ',
  '"01"',
  'answers:\n',
  '  a: ',
  '{',
  '}',
  '[',
  ']',
  ', ',
  'claimed: ',
  '3',
  '1e999',
  '-0',
  '0x',
  'null',
  '~',
  '- ',
  '\n',
  '\n  ',
  '\r',
  '\r\n',
  '\t',
  ' ',
  ':',
  '? ',
  '#',
  '|\n',
  '"',
  "'",
  '"\\ud800"',
  '"\\u0000"',
  '\\',
  '&a',
  '*a',
  '!!map',
  '%YAML 1.1',
  '---',
  '...',
  '<<',
  '__proto__',
  'constructor',
  '\0',
  '\u001B',
  '\uFEFF',
  '\u202E',
  '\u200F',
  '\u2028',
  '\uD800',
  '😀',
  'e\u0301',
  'ی',
  'Đ',
  '9'.repeat(400),
  'k'.repeat(1100),
];

describe('reading', () => {
  const noise = fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((tokens) => tokens.join(''));
  const bytes = fc.uint8Array({ maxLength: 60 });
  const damaged = fc
    .tuple(fc.constantFrom(assessmentText(), rubricText()), fc.nat(), fc.nat(4), fc.constantFrom(...TOKENS))
    .map(([text, at, cut, token]) => {
      const start = at % text.length;
      return text.slice(0, start) + token + text.slice(start + cut);
    });

  it.each([
    ['noise', noise, 'a.yaml'],
    ['noise', noise, 'a.json'],
    ['any bytes', bytes, 'a.yaml'],
    ['any bytes', bytes, 'a.json'],
    ['good files with a damaged place', damaged, 'a.yaml'],
  ] as const)('never throws, and every issue has its place in the file: %s as %s', async (_name, arbitrary, file) => {
    await fc.assert(
      fc.asyncProperty(arbitrary as fc.Arbitrary<string | Uint8Array>, async (text) => {
        const issues = await readAny(text, file);
        for (const { code, position, excerpt } of issues) {
          if (code === 'file-empty' || (code === 'not-utf8' && position === undefined)) continue;
          expect(position).toBeDefined();
          expect(excerpt === undefined && code !== 'not-utf8').toBe(false);
        }
        const lines = issues.map(({ position }) => (position?.line ?? 0) * 1e6 + (position?.column ?? 0));
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['nothing', '', 'file-empty'],
    ['a comment', '# nothing yet', 'file-empty'],
    ['null', 'null', 'not-a-map'],
    ['a number', '42', 'not-a-map'],
    ['a list', '- kind: assessment', 'not-a-map'],
    ['a byte-order mark only', '\uFEFF', 'file-empty'],
    ['old line ends only', '\r\r', 'file-empty'],
    ['a document that is opened only', '---\n', 'not-a-map'],
  ])('says in one issue what is wrong with %s', async (_name, text, code) => {
    expect((await readAny(text)).map((issue) => issue.code)).toEqual([code]);
  });
});
