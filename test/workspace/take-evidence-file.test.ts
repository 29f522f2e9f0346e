import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { takeEvidenceFile } from '../../src/workspace/take-evidence-file.ts';
import { folderWith } from '../cli/run-thang.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

function workspace(): { readonly root: string; readonly outside: string } {
  const outside = folderWith({ 'secret.txt': 'three' });
  const root = folderWith({
    'evidence/a.txt': 'one',
    'assessments/b.txt': 'two',
    ['evidence/Quyết định.txt'.normalize('NFD')]: 'decomposed',
  });
  symlinkSync(join(outside, 'secret.txt'), join(root, 'evidence/link.txt'));
  symlinkSync(outside, join(root, 'evidence/way'));
  symlinkSync('a.txt', join(root, 'evidence/inner.txt'));
  symlinkSync('round.txt', join(root, 'evidence/round.txt'));
  mkdirSync(join(root, 'evidence/folder'));
  return { root, outside };
}

describe('a file for evidence', () => {
  const { root, outside } = workspace();

  test.each<[string, string, string]>([
    ['from the root', 'evidence/a.txt', '.'],
    ['from a folder inside', '../evidence/a.txt', 'assessments'],
    ['by its whole path', join(root, 'evidence/a.txt'), 'assessments'],
    ['from the root, though it was typed elsewhere', 'evidence/a.txt', 'assessments'],
    ['by a detour', 'evidence/../evidence/./a.txt', '.'],
  ])('is named from the root, with its hash, when typed %s', async (_case, typed, from) => {
    expect(await takeEvidenceFile(typed, root, join(root, from))).toStrictEqual({
      ok: true,
      file: 'evidence/a.txt',
      sha256: hash('one'),
    });
  });

  it('keeps the name of a link that leads inside', async () => {
    const taken = await takeEvidenceFile('evidence/inner.txt', root, root);
    expect(taken).toStrictEqual({ ok: true, file: 'evidence/inner.txt', sha256: hash('one') });
  });

  it('is named in composed letters, however the disk stores it', async () => {
    const taken = await takeEvidenceFile('evidence/Quyết định.txt'.normalize('NFD'), root, root);
    expect(taken).toMatchObject({ ok: true, file: 'evidence/Quyết định.txt'.normalize('NFC') });
  });

  test.each<[string, string, string]>([
    ['a link that leads out', 'evidence/link.txt', 'outside'],
    ['a folder link that leads out', 'evidence/way/secret.txt', 'outside'],
    ['the way up', '../../../../../../../../etc/passwd', 'outside'],
    ['a whole path elsewhere', join(outside, 'secret.txt'), 'outside'],
    ['the workspace itself', '.', 'outside'],
    ['nothing', 'evidence/none.txt', 'missing'],
    ['a folder', 'evidence/folder', 'missing'],
    ['a link that runs in a circle', 'evidence/round.txt', 'unreadable'],
  ])('is refused when it is %s', async (_case, typed, why) => {
    expect(await takeEvidenceFile(typed, root, root)).toMatchObject({ ok: false, why });
  });
});
