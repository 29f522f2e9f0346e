import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { EvidenceFile } from '../../src/model/evidence.ts';
import { filesBeside } from '../../src/workspace/files-beside.ts';
import { findFiles, leadsOut } from '../../src/workspace/find-files.ts';
import { findRoot } from '../../src/workspace/find-root.ts';
import { inspectEvidence } from '../../src/workspace/inspect-evidence.ts';
import { readBytes } from '../../src/workspace/read-bytes.ts';
import { pendingWrites, writeAtomically } from '../../src/workspace/write-atomically.ts';
import { folderWith } from '../cli/run-thang.ts';

describe('finding files', () => {
  it('takes YAML and JSON below a folder in an order of its own, and leaves proofs, products and hidden files alone', async () => {
    const folder = folderWith({
      'b.yaml': '',
      'a.yml': '',
      'sub/c.JSON': '',
      'evidence/d.yaml': '',
      'reports/e.json': '',
      'node_modules/f.yaml': '',
      '.hidden/g.yaml': '',
      '.h.yaml': '',
      'notes.txt': '',
    });
    expect((await findFiles(folder)).map((file) => relative(folder, file))).toEqual(['a.yml', 'b.yaml', 'sub/c.JSON']);
  });

  it('does not follow linked folders, which could lead out or round in circles, but finds linked files', async () => {
    const folder = folderWith({ 'a.yaml': '' });
    const outside = folderWith({ 'b.yaml': '' });
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync('/etc', join(folder, 'etc'));
    symlinkSync(join(outside, 'b.yaml'), join(folder, 'out.yaml'));
    symlinkSync(join(folder, 'nowhere.yaml'), join(folder, 'dead.yaml'));
    expect(await findFiles(folder)).toEqual([join(folder, 'a.yaml'), join(folder, 'out.yaml')]);
    expect([leadsOut(join(folder, 'a.yaml'), folder), leadsOut(join(folder, 'out.yaml'), folder)]).toEqual([
      false,
      true,
    ]);
  });

  it('finds the nearest workspace above a folder, or none', async () => {
    const folder = folderWith({
      'thang.config.yaml': 'schema: 1',
      'a/b/c.yaml': '',
      'a/thang.config.yaml': 'schema: 1',
    });
    expect(await findRoot(join(folder, 'a/b'))).toBe(join(folder, 'a'));
    expect(await findRoot(folder)).toBe(folder);
    expect(await findRoot('/')).toBeNull();
  });

  it('finds other years beside a file: in its folder, and under its name in neighbouring folders', async () => {
    const folder = folderWith({ '2025/a.yaml': '', '2026/a.yaml': '', '2026/b.yaml': '', '2024/c.yaml': '' });
    const beside = await filesBeside(join(folder, '2026/a.yaml'), true);
    expect(beside.map((file) => relative(folder, file))).toEqual(['2026/b.yaml', '2025/a.yaml']);
    expect((await filesBeside(join(folder, '2026/a.yaml'), false)).map((file) => relative(folder, file))).toEqual([
      '2025/a.yaml',
    ]);
  });
});

describe('reading bytes', () => {
  it('gives a reason instead of an exception', async () => {
    const folder = folderWith({ 'a.yaml': 'x' });
    const codes = await Promise.all(
      ['a.yaml', 'none.yaml', 'a.yaml/deeper', '.'].map(async (name) => {
        const read = await readBytes(join(folder, name));
        return read.ok ? 'ok' : read.issues[0]?.code;
      }),
    );
    expect(codes).toEqual(['ok', 'file-not-found', 'file-not-found', 'file-not-readable']);
  });
});

describe('writing', () => {
  it('makes folders, replaces what is there, and leaves no temporary file', async () => {
    const folder = folderWith({ 'out/r.txt': 'old' });
    await writeAtomically(join(folder, 'out/r.txt'), 'new');
    await writeAtomically(join(folder, 'deep/er/r.txt'), 'new');
    expect(readFileSync(join(folder, 'out/r.txt'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'out'))).toEqual(['r.txt']);
    expect(existsSync(join(folder, 'deep/er/r.txt'))).toBe(true);
    expect(pendingWrites()).toEqual([]);
  });

  it('keeps the permissions of a file, and a link a link', async () => {
    const folder = folderWith({ 'secret.txt': 'old', 'goal.txt': 'old' });
    chmodSync(join(folder, 'secret.txt'), 0o600);
    symlinkSync('goal.txt', join(folder, 'link.txt'));
    await writeAtomically(join(folder, 'secret.txt'), 'new');
    await writeAtomically(join(folder, 'link.txt'), 'new');
    expect(statSync(join(folder, 'secret.txt')).mode & 0o777).toBe(0o600);
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'goal.txt'), 'utf8')).toBe('new');
  });

  it('writes to a device instead of putting a file in its place', async () => {
    await writeAtomically('/dev/null', 'gone');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('leaves the old file and no temporary one when it fails', async () => {
    const folder = folderWith({ 'kept.txt': 'old' });
    mkdirSync(join(folder, 'taken'));
    await expect(writeAtomically(join(folder, 'taken'), 'new')).rejects.toThrow(/EISDIR|ENOTDIR|EEXIST|EPERM/);
    await expect(writeAtomically(join(folder, 'kept.txt/r'), 'new')).rejects.toThrow(/EISDIR|ENOTDIR|EEXIST|EPERM/);
    expect(readdirSync(folder).toSorted()).toEqual(['kept.txt', 'taken']);
    expect(pendingWrites()).toEqual([]);
  });
});

describe('looking at evidence files', () => {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

  async function inspect(folder: string, file: string, sha256?: string): Promise<EvidenceFile | undefined> {
    const answers = { a: { claimed: 1, evidence: [{ file, ...(sha256 !== undefined && { sha256 }) }] } };
    return (await inspectEvidence({ answers, instances: [] } as unknown as Assessment, folder)).get(file);
  }

  async function statusOf(folder: string, file: string): Promise<string | undefined> {
    return (await inspect(folder, file))?.status;
  }

  it('tells present, missing and outside apart, and hashes what is cited with a hash', async () => {
    const folder = folderWith({ 'evidence/a.txt': 'one', 'evidence/Quyết định.txt': 'two' });
    const outside = folderWith({ 'secret.txt': 'three' });
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'evidence/link.txt'));
    symlinkSync(outside, join(folder, 'evidence/way'));
    expect(await inspect(folder, 'evidence/a.txt', hash('other'))).toEqual({ status: 'present', sha256: hash('one') });
    expect(await inspect(folder, 'evidence/a.txt')).toEqual({ status: 'present' });
    expect(await statusOf(folder, 'evidence/none.txt')).toBe('missing');
    expect(await statusOf(folder, 'evidence')).toBe('missing');
    expect(await statusOf(folder, 'evidence/link.txt')).toBe('outside');
    expect(await statusOf(folder, 'evidence/way/secret.txt')).toBe('outside');
    expect(await statusOf(folder, '../x')).not.toBe('present');
  });

  it('looks at the evidence of every instance too', async () => {
    const folder = folderWith({ 'evidence/a.txt': 'one' });
    const instances = [{ id: 'crm', answers: { a: { evidence: [{ file: 'evidence/a.txt' }, { file: 'none.txt' }] } } }];
    const found = await inspectEvidence({ answers: {}, instances } as unknown as Assessment, folder);
    expect([...found].map(([file, { status }]) => [file, status])).toEqual([
      ['evidence/a.txt', 'present'],
      ['none.txt', 'missing'],
    ]);
  });

  it('hashes every file when every hash is wanted, and says what cannot be read', async () => {
    const folder = folderWith({ 'a.txt': 'one' });
    symlinkSync('round.txt', join(folder, 'round.txt'));
    const answers = { a: { evidence: [{ file: 'a.txt' }, { file: 'round.txt' }] } };
    const found = await inspectEvidence({ answers, instances: [] } as unknown as Assessment, folder, {
      wantsEveryHash: true,
    });
    expect(found.get('a.txt')).toEqual({ status: 'present', sha256: hash('one') });
    expect(found.get('round.txt')).toEqual({ status: 'missing', unreadable: 'ELOOP' });
  });

  it('finds a file whose name a Mac has stored decomposed', async () => {
    const folder = folderWith({ ['evidence/Quyết định.txt'.normalize('NFD')]: 'two' });
    const found = await inspect(folder, 'evidence/Quyết định.txt'.normalize('NFC'), hash('two'));
    expect(found).toEqual({ status: 'present', sha256: hash('two') });
  });
});
