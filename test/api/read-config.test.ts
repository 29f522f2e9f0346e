import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/api/read-config.ts';
import { folderWith } from '../cli/run-thang.ts';

describe('the configuration of a workspace', () => {
  it.each([
    ['empty', ''],
    ['of comments alone', '# the root of our workspace\n'],
    ['of blank lines', '\n \n'],
  ])('that is %s marks the root and says nothing', async (_how, text) => {
    const root = folderWith({ 'thang.config.yaml': text, 'in/a.yaml': '' });
    const read = await readConfig(join(root, 'in/a.yaml'));
    expect(read).toEqual({ ok: true, value: { root, config: { schema: 1 } }, issues: [] });
  });

  it.each([
    ['says something without its schema', 'locale: vi\n', 'missing-key'],
    ['is no YAML', 'title: [\n', 'yaml-syntax'],
    ['has a key twice', 'schema: 1\nschema: 1\n', 'duplicate-key'],
  ])('that %s is refused', async (_how, text, code) => {
    const root = folderWith({ 'thang.config.yaml': text });
    const { issues } = await readConfig(root);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('is none where no folder above has one', async () => {
    const folder = folderWith({ 'a.yaml': '' });
    expect(await readConfig(folder)).toMatchObject({ ok: true, value: { root: null } });
  });
});
