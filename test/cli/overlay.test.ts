import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, SMALL_RUBRIC, smallAssessment, thang } from './run-thang.ts';

const OVERLAY = `kind: rubric
schema: 1
id: over
version: 1.0.0
status: unofficial
title: { vi: Trên, en: Over, fa: رو }
extends: small@1.0.0
changes:
  first: { set: { weight: 3 }, because: { vi: Quan trọng, en: It matters, fa: مهم است } }
`;
const FILES = {
  'thang.config.yaml': 'schema: 1\n',
  'rubrics/small.yaml': SMALL_RUBRIC,
  'rubrics/over.yaml': OVERLAY,
  'a.yaml': smallAssessment('a', 4, 2).replace('small@1.0.0', 'over@1.0.0'),
};

describe('thang rubric show, of an overlay', () => {
  it('shows the whole rubric, and at the end what was changed and why', async () => {
    const cwd = folderWith(FILES);
    const shown = await thang(['rubric', 'show', 'over'], { cwd });
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain('First (first) ×3');
    expect(shown.stdout).toContain('Changes against small@1.0.0\n  First (first)\n    weight: 1 → 3\n    It matters\n');
    const page = await thang(['rubric', 'show', 'over', '--format', 'markdown', '--locale', 'vi'], { cwd });
    expect(page.stdout).toContain('## Thay đổi so với small\\@1.0.0');
    const { changes } = JSON.parse((await thang(['rubric', 'show', 'over', '--format', 'json'], { cwd })).stdout) as {
      changes: object[];
    };
    expect(changes).toMatchObject([{ overlay: 'over@1.0.0', node: 'first', key: ['weight'], from: 1, to: 3 }]);
  });

  it('prints a rubric file that says the same: --resolved has the hash of the overlay, and no base', async () => {
    const cwd = folderWith(FILES);
    const resolved = await thang(['rubric', 'show', 'over', '--resolved'], { cwd });
    expect(resolved).toMatchObject({ code: 0, stderr: '' });
    expect(resolved.stdout).toContain('        # weight was 1. It matters\n        weight: 3\n');
    writeFileSync(join(cwd, 'alone.yaml'), resolved.stdout);
    expect((await thang(['rubric', 'check', 'alone.yaml'], { cwd })).code).toBe(0);
    const hashes = await Promise.all(
      ['over', 'alone.yaml'].map(async (name) => {
        const { stdout } = await thang(['rubric', 'show', name, '--format', 'json'], { cwd });
        return (JSON.parse(stdout) as { hash: string }).hash;
      }),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  it('prints a plain rubric too, and refuses to print a part of one', async () => {
    const cwd = folderWith(FILES);
    expect((await thang(['rubric', 'show', 'small', '--resolved'], { cwd })).stdout).toContain('kind: rubric\n');
    const part = await thang(['rubric', 'show', 'over', 'first', '--resolved'], { cwd });
    expect(part).toMatchObject({ code: 2, stdout: '' });
    expect(part.stderr).toContain('--resolved');
  });

  it('resolves the bundled overlays as the build has kept them', async () => {
    const name = 'vn-data-management-commune';
    const [kept, resolved] = await Promise.all([
      thang(['rubric', 'show', name, '--format', 'json']),
      thang(['rubric', 'show', name, '--resolved', '--locale', 'vi']),
    ]);
    const cwd = folderWith({ 'whole.yaml': resolved.stdout });
    const { stdout } = await thang(['rubric', 'show', 'whole.yaml', '--format', 'json'], { cwd });
    const [one, other] = [kept.stdout, stdout].map((text) => JSON.parse(text) as { hash: string; rubric: object });
    expect(other?.hash).toBe(one?.hash);
    expect(other?.rubric).toEqual(one?.rubric);
  });
});

describe('thang rubric list', () => {
  it('shows each overlay with its base', async () => {
    const { stdout } = await thang(['rubric', 'list'], { cwd: folderWith(FILES) });
    expect(stdout).toContain('over@1.0.0 ');
    expect(stdout).toContain('Over (extends small@1.0.0)');
    expect(stdout.match(/\(extends vn-data-management@1\.0\.0\)/g)).toHaveLength(3);
  });
});

describe('thang rubric check, of an overlay', () => {
  it('points at the change that does nothing, and at the line of a base that is missing', async () => {
    const cwd = folderWith({
      ...FILES,
      'idle.yaml': OVERLAY.replace('weight: 3', 'weight: 1'),
      'lost.yaml': OVERLAY.replace('small@1.0.0', 'smal@1.0.0'),
    });
    const idle = await thang(['rubric', 'check', 'idle.yaml'], { cwd });
    expect(idle.code).toBe(1);
    expect(idle.stderr).toContain('idle.yaml:9:19 overlay-set-same weight already has this value in the base');
    const lost = await thang(['rubric', 'check', 'lost.yaml'], { cwd });
    expect(lost.stderr).toContain('lost.yaml:7:10 rubric-not-found');
    expect(lost.stderr).toContain('did you mean small@1.0.0?');
  });
});

describe('thang score, by an overlay', () => {
  it('counts by its weights, and overwrites neither it nor its base', async () => {
    const cwd = folderWith(FILES);
    const scored = await thang(['score', 'a.yaml', '--as-of', '2026-11-23'], { cwd });
    expect(scored.stdout).toContain('Score 3.50 of 5');
    const output = await thang(['score', 'a.yaml', '--output', 'json=rubrics/small.yaml'], { cwd });
    expect(output.code).toBe(2);
    expect(readFileSync(join(cwd, 'rubrics/small.yaml'), 'utf8')).toBe(SMALL_RUBRIC);
  });

  it('takes an overlay and its base from the command line, in any order', async () => {
    const cwd = folderWith({ 'x/over.yaml': OVERLAY, 'y/small.yaml': SMALL_RUBRIC, 'z/a.yaml': FILES['a.yaml'] });
    const args = ['score', 'z/a.yaml', '--rubric', 'x/over.yaml', '--rubric', 'y/small.yaml', '--as-of', '2026-11-23'];
    expect(await thang(args, { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('the example of a commune', () => {
  it('runs as it is, is held against the targets of the programme, and is as its README says', async () => {
    const { code, stdout, stderr } = await thang(['score', 'examples/commune', '--as-of', '2026-11-23']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Claimed +2\.76 +2/);
    expect(stdout).toMatch(/▸ {2}Effective +2\.64 +2/);
    expect(stdout).toContain('Level 3 by the end of 2027');
  });
});
