/** Which files are offered as evidence: only those inside the workspace, whatever links say. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { offerFiles } from '../../src/workspace/offer-files.ts';
import { folderWith } from '../cli/run-thang.ts';

describe('the files that are offered as evidence', () => {
  it('are those of the folder evidence first, then the others', () => {
    const root = folderWith({ 'b.pdf': '', 'papers/a.pdf': '', 'evidence/2026/z.pdf': '', 'evidence/a.csv': '' });
    expect(offerFiles(root)).toEqual(['evidence/2026/z.pdf', 'evidence/a.csv', 'b.pdf', 'papers/a.pdf']);
  });

  it('are none of what belongs to the workspace itself, is hidden, or was built', () => {
    const root = folderWith({
      'thang.config.yaml': 'schema: 1',
      'a.yaml.history.ndjson': '',
      '.secret': '',
      '.git/config': '',
      'assessments/2026/a.yaml': '',
      'rubrics/mine.yaml': '',
      'node_modules/x/index.js': '',
      'thang-out/a.xlsx': '',
      'evidence/rules.yaml': '',
    });
    expect(offerFiles(root)).toEqual(['evidence/rules.yaml']);
  });

  it('never lie outside: links are followed only to files inside, and linked folders not at all', () => {
    const outside = folderWith({ 'secret.pdf': '', 'folder/secret.pdf': '' });
    const root = folderWith({ 'evidence/real.pdf': '' });
    mkdirSync(join(root, 'evidence', 'sub'));
    symlinkSync(join(outside, 'secret.pdf'), join(root, 'evidence', 'leak.pdf'));
    symlinkSync(join(outside, 'folder'), join(root, 'evidence', 'leaks'));
    symlinkSync(join(root, 'evidence', 'real.pdf'), join(root, 'evidence', 'alias.pdf'));
    symlinkSync(root, join(root, 'evidence', 'sub', 'round'));
    symlinkSync('nowhere', join(root, 'evidence', 'broken.pdf'));
    expect(offerFiles(root)).toEqual(['evidence/alias.pdf', 'evidence/real.pdf']);
  });

  it('are not without end', () => {
    const root = folderWith({});
    mkdirSync(join(root, 'evidence'));
    for (let at = 0; at < 5_100; at += 1) writeFileSync(join(root, 'evidence', `${at}.txt`), '');
    expect(offerFiles(root)).toHaveLength(5_000);
  });
});
