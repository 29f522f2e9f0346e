/** What an author sees in an editor, by the schema that every bundled YAML names in its first line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLLUPS, RollupSchema, ScoringSchema } from '../../src/model/rules.ts';
import { openEditor, type At, type Editor } from './open-editor.ts';
import { ROOT } from './run-thang.ts';

const RUBRIC = 'rubrics/vn-data-management/rubric.yaml';
const text = readFileSync(join(ROOT, RUBRIC), 'utf8');

const FILES = ['rubrics', 'examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`)
    .toSorted(),
);

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor();
});
afterAll(() => editor.close());

/** The place of the mark ‸ in a text, and the text without it. */
function marked(withMark: string): { readonly plain: string; readonly at: At } {
  const before = withMark.slice(0, withMark.indexOf('‸')).split('\n');
  const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { plain: withMark.replace('‸', ''), at };
}

/** What is offered at the mark in a file beside the bundled rubric. */
async function offered(name: string, withMark: string): Promise<string[]> {
  const path = `rubrics/vn-data-management/${name}`;
  const { plain, at } = marked(withMark);
  await editor.open(path, plain);
  return editor.complete(path, at);
}

describe('in an editor, a bundled rubric', () => {
  it('is offered the keys of scoring that it does not have yet', async () => {
    const words = await offered('keys.yaml', text.replace('\nscoring:\n', '\nscoring:\n  ‸\n'));
    const present = /\nscoring:\n((?: {2}.*\n)+)/.exec(text)?.[1] ?? '';
    const missing = Object.keys(ScoringSchema.shape).filter((key) => !present.includes(`  ${key}:`));
    expect(words.toSorted()).toEqual(missing.toSorted());
  });

  it('is offered every roll-up', async () => {
    const words = await offered('values.yaml', text.replace('  rollup: weighted-mean', '  rollup: ‸'));
    expect(words.toSorted()).toEqual([...ROLLUPS].toSorted());
  });

  it('explains a key under the pointer', async () => {
    const { plain, at } = marked(text.replace('  rollup:', '  roll‸up:'));
    await editor.open(RUBRIC, plain);
    // The server escapes what Markdown would read as a sign.
    const shown = (await editor.hover(RUBRIC, at)).replaceAll('\\', '');
    expect(shown).toContain(RollupSchema.meta()?.description);
  });

  it('has a misspelt key marked where it stands', async () => {
    const { plain, at } = marked(text.replace('\n  rollup:', '\n  ‸rolup:'));
    const faults = await editor.open('rubrics/vn-data-management/slip.yaml', plain);
    expect(faults.map(({ range, message }) => ({ at: range.start, message }))).toEqual([
      { at, message: expect.stringContaining('rolup') as string },
    ]);
  });
});

describe('in an editor, a rubric that extends another', () => {
  const overlay = `# yaml-language-server: $schema=../schema/rubric.schema.json
kind: rubric
schema: 1
id: for-towns
version: 1.0.0
status: draft
title: For towns
extends: vn-data-management@1.0.0
changes:
  quality:
    because: Towns hold little data
`;

  it('is offered the keys of a node that it may set, and their values', async () => {
    expect(await offered('set.yaml', `${overlay}    set:\n      ‸\n`)).toEqual(
      expect.arrayContaining(['title', 'weight', 'rollup', 'question', 'evidence']),
    );
    expect(await offered('set-value.yaml', `${overlay}    set:\n      rollup: ‸\n`)).toEqual(
      expect.arrayContaining([...ROLLUPS]),
    );
  });

  it('has only its own slips marked', async () => {
    const { plain, at } = marked(`${overlay}    set: { weight: 2, ‸wieght: 3 }\n`);
    const faults = await editor.open('rubrics/vn-data-management/overlay.yaml', plain);
    expect(faults.map(({ range }) => range.start)).toEqual([at]);
  });
});

describe('in an editor, every YAML that comes with thang', () => {
  it.each(FILES)('%s is without a mark', async (file) => {
    expect(await editor.open(file, readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
  });
});
