/** The commands about evidence, in the real binary: what they print, what they write, and their exit codes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { folderWith, thang } from './run-thang.ts';

const AS_OF = ['--as-of', '2026-11-23'];

const RUBRIC = `kind: rubric
schema: 1
id: small
version: 1.0.0
status: unofficial
title: Small
scale: { min: 0, max: 5 }
levels:
  - { level: 1, from: 1, title: One }
  - { level: 2, from: 2, title: Two }
  - { level: 3, from: 3, title: Three }
instance-kinds: { system: { title: System } }
dimensions:
  - id: one
    title: One
    criteria:
      - id: plan
        title: { en: Data plan, vi: Kế hoạch dữ liệu }
        levels: { 1: a, 2: b, 3: c, 4: d, 5: e }
        evidence: [{ id: decision, title: Signed decision, from-level: 3, max-age: P1Y }]
      - id: quality
        title: Quality
        levels: { 1: a, 2: b, 3: c, 4: d, 5: e }
        evidence: [{ id: rules, from-level: 2 }, { id: figures, from-level: 4, accepts: [measurement] }]
  - id: two
    title: Two
    per: { kind: system }
    criteria:
      - id: backup
        title: Backup
        levels: { 1: a, 5: e }
        evidence: [{ id: test, from-level: 2 }]
`;

const ASSESSMENT = `# our own words
kind: assessment
schema: 1
agency: { id: bxd, name: Ministry }
rubric: small@1.0.0
period: "2026"
instances:
  - of: system
    id: crm
    answers:
      backup: { claimed: 3, evidence: [{ requirement: test, file: evidence/test.txt }] }
answers:
  plan:
    claimed: 4 # agreed on 2 March
    evidence:
      - requirement: decision
        document: 12/QĐ
        effective: 2026-03-02
        file: evidence/qd.txt
        sha256: ${hash('decision')}
  quality: { claimed: 4 }
`;

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function workspace(more: Record<string, string> = {}): string {
  return folderWith({
    'thang.config.yaml': 'schema: 1\n',
    'rubrics/small.yaml': RUBRIC,
    'bxd.yaml': ASSESSMENT,
    'evidence/qd.txt': 'decision',
    'evidence/test.txt': 'restored',
    'evidence/rules.txt': 'rules',
    ...more,
  });
}

describe('thang evidence verify', () => {
  it('exits 0 when every file is there, inside and unchanged, of instances too', async () => {
    const ran = await thang(['evidence', 'verify', '.', ...AS_OF], { cwd: workspace() });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('✓ 12/QĐ – file unchanged; counts until 2027-03-02');
    expect(ran.stdout).toContain('Backup (backup@crm)');
    expect(ran.stdout).toContain('! evidence/test.txt – file there, no hash stated; counts');
    expect(ran.stdout).toContain('2 with a file: 1 unchanged, 0 changed, 0 missing');
  });

  test.each<[string, (cwd: string) => void, string]>([
    ['changed', (cwd) => writeFileSync(join(cwd, 'evidence/qd.txt'), 'decisiom'), '✗ 12/QĐ – file changed'],
    ['missing', (cwd) => rmSync(join(cwd, 'evidence/qd.txt')), '✗ 12/QĐ – file missing'],
    [
      'outside',
      (cwd) => {
        rmSync(join(cwd, 'evidence/qd.txt'));
        symlinkSync('/etc/passwd', join(cwd, 'evidence/qd.txt'));
      },
      '✗ 12/QĐ – file outside the workspace',
    ],
  ])('exits 1 when a file is %s, and shows it before all others', async (_state, harm, said) => {
    const cwd = workspace();
    harm(cwd);
    const ran = await thang(['evidence', 'verify', '.', ...AS_OF], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stdout.indexOf(said)).toBeGreaterThan(0);
    expect(ran.stdout.indexOf(said)).toBeLessThan(ran.stdout.indexOf('backup@crm'));
    expect(ran.stderr).toContain('1 cited file is missing, changed or outside');
  });

  it('exits 3 when a file cannot be read, an assessment or a piece of evidence; a changed file outranks it', async () => {
    const cwd = workspace({ 'broken.yaml': 'kind: assessment\nschema: [\n' });
    const broken = await thang(['evidence', 'verify', '.', ...AS_OF], { cwd });
    expect(broken.code).toBe(3);
    rmSync(join(cwd, 'broken.yaml'));
    rmSync(join(cwd, 'evidence/test.txt'));
    symlinkSync('test.txt', join(cwd, 'evidence/test.txt'));
    const unreadable = await thang(['evidence', 'verify', '.', ...AS_OF], { cwd });
    expect(unreadable.code).toBe(3);
    expect(unreadable.stdout).toContain('✗ evidence/test.txt – file cannot be read');
    writeFileSync(join(cwd, 'evidence/qd.txt'), 'other');
    expect((await thang(['evidence', 'verify', '.', ...AS_OF], { cwd })).code).toBe(1);
  });

  it('says why a piece does not count, and fails no run for it', async () => {
    const ran = await thang(['evidence', 'verify', 'bxd.yaml', '--as-of', '2027-03-03'], { cwd: workspace() });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('! 12/QĐ – file unchanged; too old, counted until 2027-03-02');
    expect(ran.stdout).toContain('decision · evidence/qd.txt');
  });

  it('writes JSON that a pipeline can read, in every case', async () => {
    const cwd = workspace({ 'broken.yaml': 'kind: assessment\nschema: [\n' });
    rmSync(join(cwd, 'evidence/qd.txt'));
    const ran = await thang(['evidence', 'verify', '.', ...AS_OF, '--format', 'json'], { cwd });
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      schemaVersion: 1,
      asOf: '2026-11-23',
      summary: { pieces: 2, counting: 1, notCounting: 1, files: 2, missing: 1, unstated: 1 },
      assessments: [
        {
          agency: { id: 'bxd' },
          pieces: [
            { node: 'plan', broken: true, file: 'missing', hash: 'none', state: 'file-missing', counts: false },
            { node: 'backup@crm', instance: { of: 'system', id: 'crm' }, hash: 'not-stated', found: hash('restored') },
          ],
        },
      ],
      failures: [{ file: 'broken.yaml' }],
    });
  });

  it('writes the missing hashes when asked to, and nothing else', async () => {
    const cwd = workspace();
    const ran = await thang(['evidence', 'verify', 'bxd.yaml', ...AS_OF, '--write-hashes', '--who', 'Lan'], { cwd });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('1 hash written');
    expect(ran.stdout).toContain('file there, hash written now');
    const after = readFileSync(join(cwd, 'bxd.yaml'), 'utf8');
    expect(after).toContain(hash('restored'));
    expect(after).toContain('claimed: 4 # agreed on 2 March');
    expect(after.split(hash('decision'))).toHaveLength(2);
    const again = await thang(['evidence', 'verify', 'bxd.yaml', ...AS_OF, '--write-hashes'], { cwd });
    expect(again.stderr).toContain('0 hashes written');
    expect(readFileSync(join(cwd, 'bxd.yaml'), 'utf8')).toBe(after);
  });

  it('never replaces a hash that is stated: a changed file stays told', async () => {
    const cwd = workspace();
    writeFileSync(join(cwd, 'evidence/qd.txt'), 'other');
    const ran = await thang(['evidence', 'verify', 'bxd.yaml', ...AS_OF, '--write-hashes'], { cwd });
    expect(ran.code).toBe(1);
    expect(readFileSync(join(cwd, 'bxd.yaml'), 'utf8')).toContain(hash('decision'));
  });

  it('exits 2 for a path that is not there and a folder without assessments', async () => {
    const cwd = workspace();
    const [none, empty] = await Promise.all(
      [['none'], ['rubrics']].map((paths) => thang(['evidence', 'verify', ...paths], { cwd })),
    );
    expect([none?.code, empty?.code]).toEqual([2, 2]);
  });
});

describe('thang evidence add', () => {
  const ADD = ['evidence', 'add', 'bxd.yaml'];

  it('writes the file with its hash, and says what that does to the score', async () => {
    const cwd = workspace();
    const words = ['quality', 'evidence/rules.txt', '--requirement', 'rules', '--page', '3', '--issuer', 'Bộ Xây dựng'];
    const ran = await thang([...ADD, ...words, ...AS_OF], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('For: rules (asked from 2); 1 of 1 piece counts.');
    expect(ran.stdout).toContain('What is supported: 1 → 3');
    expect(ran.stdout).toContain('Score: 2.75 (level 2) → 3.25 (level 3)');
    const after = readFileSync(join(cwd, 'bxd.yaml'), 'utf8');
    expect(after).toContain(`sha256: ${hash('rules')}`);
    expect(after).toContain('page: 3');
    expect(after).toContain('# our own words');
    expect((await thang(['evidence', 'verify', 'bxd.yaml', ...AS_OF], { cwd })).code).toBe(0);
  });

  it('takes the only requirement, names the file from the root, and works from any folder', async () => {
    const cwd = workspace({ 'deep/note.txt': '' });
    const words = ['evidence', 'add', '../bxd.yaml', 'plan', '../evidence/rules.txt', '--effective', '2026-11-01'];
    const ran = await thang([...words, ...AS_OF, '--format', 'json'], { cwd: join(cwd, 'deep') });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      node: 'plan',
      evidence: { requirement: 'decision', file: 'evidence/rules.txt', sha256: hash('rules') },
      state: 'counts',
      until: '2027-11-01',
      elsewhere: [],
    });
  });

  it('answers for an instance', async () => {
    const cwd = workspace();
    const ran = await thang([...ADD, 'backup@crm', '--document', '7/BB', ...AS_OF, '--format', 'json'], { cwd });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      node: 'backup@crm',
      evidence: { requirement: 'test', document: '7/BB' },
    });
  });

  it('says that a piece does not count yet, or at all', async () => {
    const cwd = workspace();
    const undated = await thang([...ADD, 'plan', '--document', '1/QĐ', ...AS_OF], { cwd });
    expect(undated.stdout).toContain('! Not dated. For: Signed decision');
    const future = await thang([...ADD, 'plan', '--document', '2/QĐ', '--effective', '2026-12-01', ...AS_OF], { cwd });
    expect(future.stdout).toContain('Not yet in effect, from 2026-12-01');
    const kind = await thang([...ADD, 'quality', '--requirement', 'figures', '--document', '3/BC', ...AS_OF], { cwd });
    expect(kind.stdout).toContain('! Kind not accepted');
    const words = ['quality', '--requirement', 'figures', '--value', '97.5', '--unit', '%'];
    expect((await thang([...ADD, ...words, ...AS_OF], { cwd })).stdout).toContain('✓ Counts.');
  });

  it('says where the same file is cited already, and refuses it at the very same place', async () => {
    const cwd = workspace();
    const same = ['plan', 'evidence/qd.txt', '--effective', '2026-03-02'];
    const twice = await thang([...ADD, ...same, ...AS_OF], { cwd });
    expect(twice.code).toBe(2);
    expect(twice.stderr).toContain('evidence-twice');
    expect(readFileSync(join(cwd, 'bxd.yaml'), 'utf8')).toBe(ASSESSMENT);
    const page = await thang([...ADD, ...same, '--page', '7', ...AS_OF], { cwd });
    expect(page).toMatchObject({ code: 0 });
    expect(page.stdout).toContain('The same file is cited for: plan');
  });

  test.each<[string, readonly string[], string]>([
    ['a file outside', ['plan', '/etc/passwd'], 'evidence-path-outside'],
    ['the way up', ['plan', '../../../../etc/passwd'], 'evidence-path-outside'],
    ['a link that leads out', ['plan', 'evidence/link.txt'], 'evidence-path-outside'],
    ['a file that is not there', ['plan', 'evidence/none.txt'], 'file-not-found'],
    ['one of several requirements, unnamed', ['quality', 'evidence/rules.txt'], 'rules, figures'],
    ['an unknown requirement', ['plan', 'evidence/rules.txt', '--requirement', 'decison'], 'did you mean decision?'],
    ['an unknown criterion', ['plam', 'evidence/rules.txt'], 'did you mean plan?'],
    ['an unknown instance', ['backup@cmr', 'evidence/rules.txt'], 'did you mean crm?'],
    ['a question of an instance without one', ['backup', 'evidence/rules.txt'], 'answer-misplaced'],
    ['nothing at all', ['plan'], 'Nothing is cited'],
    [
      'an end before the start',
      ['plan', '--document', 'x', '--effective', '2026-02-02', '--valid-until', '2026-02-01'],
      'evidence-dates-reversed',
    ],
    ['a day that does not exist', ['plan', '--document', 'x', '--effective', '2026-02-30'], 'Expected a date'],
  ])('exits 2 and writes nothing for %s', async (_case, words, said) => {
    const cwd = workspace();
    symlinkSync('/etc/passwd', join(cwd, 'evidence/link.txt'));
    const ran = await thang([...ADD, ...words, ...AS_OF], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
    expect(readFileSync(join(cwd, 'bxd.yaml'), 'utf8')).toBe(ASSESSMENT);
    expect(readdirSync(cwd).filter((name) => name.includes('lock') || name.includes('tmp'))).toEqual([]);
  });
});

describe('thang evidence expiring', () => {
  it('lists what ends within the span by date, and the score and level of each later day', async () => {
    const ran = await thang(['evidence', 'expiring', '.', ...AS_OF, '--within', 'P4M'], { cwd: workspace() });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('From 2026-11-23 to 2027-03-23: 1 piece ceases to count, 0 begin to.');
    expect(ran.stdout).toContain('  2027-03-02  Data plan · Supported: 4 → 2');
    expect(ran.stdout).toContain('12/QĐ – Signed decision');
    expect(ran.stdout).toContain('2026-11-23  score 2.75, level 2  today');
    expect(ran.stdout).toContain('2027-03-03  score 2.25, level 2');
  });

  it('looks no further than it is asked to', async () => {
    const ran = await thang(['evidence', 'expiring', '.', ...AS_OF, '--within', 'P3M'], { cwd: workspace() });
    expect(ran.stdout).toContain('Nothing begins or ceases to count.');
    expect(ran.stdout).toContain('The score stays as it is on every day.');
  });

  it('exits 1 when a level falls and shall not', async () => {
    const cwd = workspace({
      'bxd.yaml': ASSESSMENT.replace('claimed: 4 # agreed', 'claimed: 5 # agreed').replace(
        'quality: { claimed: 4 }',
        'quality: { claimed: 1 }',
      ),
    });
    const gate = ['--fail-if-level-falls', ...AS_OF];
    const far = await thang(['evidence', 'expiring', '.', '--within', 'P4M', ...gate], { cwd });
    expect([far.code, far.stderr]).toEqual([1, '✗ Ministry (bxd): level 3 falls to 2 on 2027-03-03\n']);
    expect((await thang(['evidence', 'expiring', '.', '--within', 'P3M', ...gate], { cwd })).code).toBe(0);
  });

  it('writes JSON and CSV', async () => {
    const cwd = workspace();
    const words = ['evidence', 'expiring', '.', ...AS_OF, '--within', 'P4M', '--format'];
    const json = JSON.parse((await thang([...words, 'json'], { cwd })).stdout) as object;
    expect(json).toMatchObject({
      asOf: '2026-11-23',
      to: '2027-03-23',
      assessments: [
        {
          now: { score: 2.75, level: 2 },
          steps: [{ date: '2027-03-03', score: 2.25, level: 2 }],
          changes: [{ date: '2027-03-03', lastDay: '2027-03-02', kind: 'ends', node: 'plan', requirement: 'decision' }],
          levelFalls: false,
        },
      ],
    });
    const { stdout } = await thang([...words, 'csv'], { cwd });
    expect(stdout.split('\n').map((line) => line.split(',').slice(0, 3).join())).toEqual([
      'date,kind,agency',
      '2026-11-23,score,bxd',
      '2027-03-03,evidence-ends,bxd',
      '2027-03-03,score,bxd',
      '',
    ]);
  });

  test.each([['2 years'], ['P'], ['PT12H'], ['P1.5Y'], ['-P1M'], ['']])(
    'takes ISO 8601 durations only, not %j',
    async (word) => {
      const ran = await thang(['evidence', 'expiring', '.', `--within=${word}`], { cwd: workspace() });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
    },
  );

  it('exits 3 when an assessment cannot be read: the others are forecast', async () => {
    const cwd = workspace({ 'broken.yaml': 'kind: assessment\nschema: [\n' });
    const ran = await thang(['evidence', 'expiring', '.', ...AS_OF], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('Ministry (bxd)');
  });
});
