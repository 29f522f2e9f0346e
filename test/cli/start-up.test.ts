/** What a start loads, read off the built files: each more of them costs every run. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './run-thang.ts';

const DIST = join(ROOT, 'dist');

/** The file and all that it imports at once. */
function loadedBy(...files: readonly string[]): ReadonlyMap<string, string> {
  const loaded = new Map<string, string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    const text = readFileSync(file, 'utf8');
    loaded.set(file, text);
    for (const [, path = ''] of text.matchAll(/(?:from|import)"(\.[^"]+)"/g)) load(join(dirname(file), path));
  };
  for (const file of files) load(file);
  return loaded;
}

function chunk(name: string): string {
  const found = readdirSync(join(DIST, 'chunks')).find((file) => new RegExp(`^${name}-[A-Z0-9]+\\.js$`).test(file));
  if (found === undefined) throw new Error(`no chunk ${name}`);
  return join(DIST, 'chunks', found);
}

describe('a start', () => {
  const help = loadedBy(join(DIST, 'cli/main.js'));
  const score = loadedBy(join(DIST, 'cli/main.js'), chunk('score-commands'));
  const texts = [...score.values()].join('\n');

  it('loads few files, and for help no command', () => {
    expect(help.size).toBeLessThanOrEqual(8);
    expect(score.size).toBeLessThanOrEqual(12);
    expect([...help.values()].join('\n')).not.toContain('AssessmentSchema');
    expect(texts).toContain('AssessmentSchema');
  });

  it.each([
    ['texts of a language before it is known', 'There is no file or folder'],
    ['the check of rubrics', 'descriptors-alike'],
    ['the writers of other formats', 'mdast'],
    ['the yaml package', 'BLOCK_AS_IMPLICIT_KEY'],
    ['the interview', 'readline'],
    ['questionnaires', 'thang:'],
    ['the reader of workbooks', 'sharedStrings'],
  ])('does not load %s for a score', (_what, word) => {
    expect(texts).not.toContain(word);
  });
});
