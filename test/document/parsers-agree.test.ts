/**
 * The reader of YAML against the `yaml` package, the reader of JSON against `JSON.parse`: what is accepted is accepted
 * there as well and says the same. Texts are put together from pieces in which the parsers are known to stumble.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument as parseWithYaml, visit, type Document } from 'yaml';
import { decodeText } from '../../src/document/decode-text.ts';
import { parseDocument } from '../../src/document/parse-document.ts';

const RUNS = 4000;

const PIECES = [
  'a',
  'b',
  'k1',
  'a b',
  '"q"',
  "'s'",
  '"a":1',
  '"x\n y"',
  "'x\n  y'",
  '"\\n"',
  '"\\u0041"',
  '\\',
  '"',
  "'",
  ': ',
  ':',
  ',',
  ', ',
  '- ',
  '-',
  '? ',
  '? a\n: b\n',
  '\n- ',
  '-\n',
  '- - 1\n',
  '- x\n',
  '  - y\n',
  'a:\n',
  '\n',
  '\n\n',
  '\n  ',
  '\n    ',
  '\n \n',
  ' ',
  '\t',
  '     \n',
  '#',
  ' # c\n',
  '{',
  '}',
  '[',
  ']',
  'a: 1\n',
  'a: {b: c}\n',
  'b: [1, 2]\n',
  '  c: d\n',
  '[a: b]',
  '{a}',
  '{a, b: c}',
  '<<: ',
  '=',
  '%',
  '@',
  '`',
  '1',
  '01',
  '1.10',
  '0x1F',
  '0o7',
  '.5',
  '1e3',
  '+1',
  '-0',
  '.inf',
  '.NaN',
  '~',
  'null',
  'true',
  '...',
  '\n...\n',
  '---\n',
  '--- ',
  ' ---\n',
  '!',
  '&',
  '*',
  '!t ',
  '&a ',
  '*a',
  '|\n  x',
  '>-\n  y\n',
  '|',
  '>',
  '>+\n\n',
  'k: |2\n',
  'k: >1-\n',
  'k: |+\n',
  'l: |-\n',
  'm: >\n',
  '   t\n',
  'é',
  'e\u0301',
  '\u00A0',
  '\u0085',
  '\u2028',
  '\uFEFF',
  'n: "x\n',
  '  y"\n',
];

const yamlText = fc
  .tuple(fc.constantFrom('', 'a:\n'), fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }))
  .map(([start, pieces]) => start + pieces.join(''));

/** Letters that ask for quotes, escapes or blocks, when a value is written. */
const letter = fc.constantFrom(
  ...'aé😀0179.eE+-_ \n\t"\':#[]{},|>\\~%@&*!?=<`'.normalize('NFC'),
  'null',
  'true',
  '\n\n',
  '---',
);
const value = fc.jsonValue({ stringUnit: letter, maxDepth: 6 });

type Verdict = { readonly value: unknown } | { readonly refused: readonly string[] };

async function read(file: string, text: string): Promise<Verdict> {
  const decoded = decodeText(file, new TextEncoder().encode(text));
  if ('code' in decoded) return { refused: [decoded.code] };
  const parsed = await parseDocument(decoded);
  const issues = parsed.ok ? parsed.document.issues : parsed.issues;
  return parsed.ok && issues.length === 0
    ? { value: parsed.document.value }
    : { refused: issues.map(({ code }) => code) };
}

/** What the `yaml` package reads, with our rule that a key is the text that is written. */
function oracle(text: string): { readonly value: unknown } | null {
  const document: Document = parseWithYaml(text, { uniqueKeys: false, prettyErrors: false, version: '1.2' });
  if (document.errors.length > 0) return null;
  visit(document, {
    Pair: (_index, pair) => {
      if (!isScalar(pair.key)) return;
      const written = pair.key.type === 'PLAIN' ? pair.key.source : pair.key.value;
      pair.key.value = String(written).normalize('NFC');
    },
    Scalar: (_index, node) => {
      if (typeof node.value === 'string') node.value = node.value.normalize('NFC');
    },
  });
  return { value: document.toJS() as unknown };
}

/**
 * Where the `yaml` package is wrong: it refuses a plain value under a comment without a blank, and forgets blanks on an
 * unfinished last line of a block whose indentation is stated.
 */
function isFaultOfOracle(text: string): boolean {
  return /^#\S/m.test(text) || (/[|>][-+]?\d/.test(text) && /\n[ \t]+$/.test(text));
}

describe('the reader of YAML', () => {
  it.each([['the same texts in each run', 20_261_123] as const, ['new texts in each run', undefined] as const])(
    'accepts only what the yaml package accepts, with the same value: %s',
    async (_name, seed) => {
      let accepted = 0;
      await fc.assert(
        fc.asyncProperty(yamlText, async (text) => {
          fc.pre(!isFaultOfOracle(text));
          const ours = await read('a.yaml', text);
          if ('refused' in ours) return;
          accepted += 1;
          expect(ours).toEqual(oracle(text.replace(/^\uFEFF/, '')));
        }),
        { numRuns: RUNS, ...(seed === undefined ? {} : { seed }) },
      );
      expect(accepted).toBeGreaterThan(RUNS / 20);
    },
  );

  it('gives back every value that the yaml package writes', async () => {
    const { stringify } = await import('yaml');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ unit: letter }), value), async (map) => {
        const text = stringify(map, { aliasDuplicateObjects: false });
        const ours = await read('a.yaml', text);
        expect(ours).toEqual(oracle(text));
      }),
      { numRuns: 1000 },
    );
  });
});

const JSON_PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"b"',
  '"a":1',
  '{"a":[]}',
  ' ',
  '\n',
  '\t',
  'null',
  'true',
  'false',
  'nul',
  '0',
  '1',
  '-1',
  '01',
  '1.5',
  '.5',
  '1.',
  '1e5',
  '1E+5',
  '-',
  '--1',
  '1e400',
  '"',
  '"\\',
  '"\\n"',
  '"\\u00e9"',
  '"\\x"',
  '"\t"',
  "'a'",
  '//',
  'NaN',
  'Infinity',
  '\u00A0',
  '"\u00A0"',
];

describe('the reader of JSON', () => {
  const built = value.map((json) => JSON.stringify(json));
  const noise = fc.array(fc.constantFrom(...JSON_PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
  const listed = noise.map((text) => `[${text}]`);

  it('accepts what JSON.parse accepts, with the same value, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(built, noise, listed), async (text) => {
        const theirs = parseJson(text);
        const ours = await read('a.json', text);
        const isNoJson = 'refused' in ours && ours.refused.includes('json-syntax');
        expect(isNoJson || text.trim() === '').toBe(theirs === null);
        if ('value' in ours) expect(ours).toEqual(theirs);
      }),
      { numRuns: 5000 },
    );
  });
});

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}
