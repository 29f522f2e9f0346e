import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.ts';
import { folderWith, ROOT, SMALL_RUBRIC, smallAssessment, thang } from './run-thang.ts';

const AS_OF = ['--as-of', '2026-11-23'];

/** Scores 2.5 and 3.5, levels 2 and 3. */
function twoAgencies(): string {
  return folderWith({
    'rubric.yaml': SMALL_RUBRIC,
    'a.yaml': smallAssessment('a', 2, 3),
    'b.yaml': smallAssessment('b', 3, 4),
  });
}

describe('exit codes', () => {
  it.each([
    { name: 'no gate', args: [], code: 0 },
    { name: 'a level that every agency reaches', args: ['--target-level', '2'], code: 0 },
    { name: 'a level that one agency misses', args: ['--target-level', '3'], code: 1 },
    { name: 'a score exactly at the threshold', args: ['--fail-under', '2.5'], code: 0 },
    { name: 'a score a hair below the threshold', args: ['--fail-under', '2.5000001'], code: 1 },
    { name: 'a threshold of zero', args: ['--fail-under', '0'], code: 0 },
    { name: 'full coverage asked and given', args: ['--fail-coverage-below', '100%'], code: 0 },
    { name: 'coverage as a share', args: ['--fail-coverage-below', '1'], code: 0 },
    { name: 'a failed gate that shall not fail the run', args: ['--target-level', '5', '--fail-on', 'never'], code: 0 },
    { name: 'an unknown option', args: ['--target-levle', '3'], code: 2 },
    { name: 'a gate without a number', args: ['--target-level', 'three'], code: 2 },
    { name: 'an empty gate', args: ['--fail-under', ''], code: 2 },
    { name: 'a share that could be either', args: ['--fail-coverage-below', '80'], code: 2 },
    { name: 'a day that does not exist', args: ['--as-of', '2026-02-30'], code: 2 },
    { name: 'an unknown language', args: ['--locale', 'de'], code: 2 },
    { name: 'an unknown format', args: ['--format', 'pdf'], code: 2 },
    { name: 'an output without a path', args: ['--output', 'json='], code: 2 },
    { name: 'two formats for one stdout', args: ['--format', 'json', '--output', 'csv=-'], code: 2 },
    { name: 'a rubric file that is not there', args: ['--rubric', 'nowhere.yaml'], code: 2 },
    { name: 'a level between two levels', args: ['--target-level', '2.5'], code: 2 },
    { name: 'a programme of another rubric', args: ['--programme', 'vn-digital-government-2030'], code: 2 },
    { name: 'a programme that is not there', args: ['--programme', 'nowhere'], code: 2 },
  ])('$code for $name', async ({ args, code }) => {
    const ran = await thang(['score', '.', ...AS_OF, ...args], { cwd: twoAgencies() });
    expect({ code: ran.code, stderr: ran.stderr }).toMatchObject({ code });
    expect(ran.stderr).not.toContain('    at ');
  });

  it.each(FORMATS)('1 for a failed gate and 0 for a passed one, whatever the format: %s', async (format) => {
    const cwd = twoAgencies();
    const failed = await thang(['score', '.', ...AS_OF, '--format', format, '--target-level', '3'], { cwd });
    const passed = await thang(['score', '.', ...AS_OF, '--format', format, '--target-level', '2'], { cwd });
    expect([failed.code, passed.code]).toEqual([1, 0]);
    expect(failed.stdout).toBe(passed.stdout);
    expect(failed.stderr).toContain('level 2 is below the target level 3');
  });

  it('3 when one file of three is broken: it is named, the others are scored', async () => {
    const cwd = folderWith({
      'rubric.yaml': SMALL_RUBRIC,
      'a.yaml': smallAssessment('a', 2, 3),
      'broken.yaml': smallAssessment('b', 9, 3),
      'c.yaml': smallAssessment('c', 4, 4),
    });
    const ran = await thang(['score', '.', ...AS_OF, '--format', 'json'], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('broken.yaml:7:21 answer-outside-scale');
    const result = JSON.parse(ran.stdout) as {
      assessments: { agency: { id: string } }[];
      failures: { file: string }[];
    };
    expect(result.assessments.map(({ agency }) => agency.id)).toEqual(['a', 'c']);
    expect(result.failures.map(({ file }) => file)).toEqual(['broken.yaml']);
  });

  it('1 when a gate fails beside a broken file: a failed gate outranks it', async () => {
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': smallAssessment('a', 2, 3), 'b.yaml': 'kind: [' });
    expect((await thang(['score', '.', ...AS_OF, '--target-level', '3'], { cwd })).code).toBe(1);
  });

  it('3 when nothing could be scored, even under a gate that nobody failed', async () => {
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': 'kind: [' });
    expect((await thang(['score', '.', ...AS_OF, '--target-level', '1'], { cwd })).code).toBe(3);
  });

  it('2 for a folder without assessments and for a path that is not there', async () => {
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC });
    const [empty, missing] = await Promise.all([thang(['score', '.'], { cwd }), thang(['score', 'no.yaml'], { cwd })]);
    expect([empty.code, missing.code]).toEqual([2, 2]);
    expect(missing.stderr).toContain('file-not-found');
  });

  it('3 for two files that claim the same agency and period, and neither is scored', async () => {
    const cwd = folderWith({
      'rubric.yaml': SMALL_RUBRIC,
      'a.yaml': smallAssessment('a', 2, 3),
      'copy.yaml': smallAssessment('a', 5, 5),
    });
    const ran = await thang(['score', '.', ...AS_OF, '--format', 'json'], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stderr.match(/assessment-twice/g)).toHaveLength(2);
    expect((JSON.parse(ran.stdout) as { assessments: unknown[] }).assessments).toEqual([]);
  });

  it('0 for help and version, 2 for an unknown command', async () => {
    const ran = await Promise.all([thang(['--help']), thang(['--version']), thang(['scroe'])]);
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 2]);
    expect(ran[2]?.stderr).toContain('score');
  });

  it('2 for an output that would overwrite an input, or another output', async () => {
    const cwd = twoAgencies();
    const before = readFileSync(join(cwd, 'a.yaml'), 'utf8');
    const input = await thang(['score', 'a.yaml', ...AS_OF, '--output', 'json=./a.yaml'], { cwd });
    const twice = await thang(['score', 'a.yaml', ...AS_OF, '--output', 'json=o', '--output', 'csv=./o'], { cwd });
    const rubric = await thang(['score', 'a.yaml', ...AS_OF, '--output', 'json=rubric.yaml'], { cwd });
    await thang(['score', 'a.yaml', ...AS_OF, '--output', 'json=r.json'], { cwd });
    const saved = await thang(['report', 'r.json', '--output', 'csv=r.json'], { cwd });
    expect([input.code, twice.code, rubric.code, saved.code]).toEqual([2, 2, 2, 2]);
    expect(readFileSync(join(cwd, 'rubric.yaml'), 'utf8')).toBe(SMALL_RUBRIC);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(before);
    expect(readdirSync(cwd)).not.toContain('o');
  });

  it('2 for a stdout that is full, and no talk of a bug', async () => {
    const cwd = twoAgencies();
    const command = `"${process.execPath}" "${join(ROOT, 'bin/thang.js')}" score a.yaml --format json > /dev/full`;
    const ran = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 2 });
    expect(ran.stderr).toContain('ENOSPC');
  });

  it('3 for a link out of the folder: the agency behind it is told, not dropped', async () => {
    const cwd = twoAgencies();
    const outside = folderWith({ 'c.yaml': smallAssessment('c', 1, 1) });
    symlinkSync(join(outside, 'c.yaml'), join(cwd, 'c.yaml'));
    symlinkSync('a.yaml', join(cwd, 'again.yaml'));
    const ran = await thang(['score', '.', ...AS_OF], { cwd });
    expect(ran).toMatchObject({ code: 3 });
    expect(ran.stderr).toContain('c.yaml link-outside');
    expect(ran.stderr).not.toContain('assessment-twice');
  });

  it('no warning of Node among many broken files', async () => {
    const files = Object.fromEntries(Array.from({ length: 15 }, (_unused, at) => [`f${at}.yaml`, 'x: 1']));
    const ran = await thang(['score', '.', '--quiet'], { cwd: folderWith(files) });
    expect(ran.code).toBe(3);
    expect(ran.stderr).not.toContain('Warning');
  });

  it('2 when a saved result shall be scored in another way', async () => {
    const cwd = twoAgencies();
    await thang(['score', 'a.yaml', ...AS_OF, '--output', 'json=r.json'], { cwd });
    const ran = await thang(['report', 'r.json', '--as-of', '2020-01-01', '--view', 'claimed'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('--as-of, --view');
  });

  it('2 for an output that cannot be written, and leaves nothing half-written behind', async () => {
    const cwd = twoAgencies();
    mkdirSync(join(cwd, 'taken'));
    const ran = await thang(['score', 'a.yaml', ...AS_OF, '--output', 'json=taken'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('file-not-writable');
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('streams', () => {
  it('writes several outputs in one run and keeps stdout for the result', async () => {
    const cwd = twoAgencies();
    const wishes = ['json=out/r.json', 'csv=out/r.csv', 'markdown=out/r.md', 'xlsx=out/r.xlsx', 'text=out/r.txt'];
    const args = wishes.flatMap((wish) => ['--output', wish]);
    const ran = await thang(['score', '.', ...AS_OF, '--format', 'json', ...args], { cwd });
    expect(ran.code).toBe(0);
    expect(readFileSync(join(cwd, 'out/r.json'), 'utf8')).toBe(ran.stdout);
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['r.csv', 'r.json', 'r.md', 'r.txt', 'r.xlsx']);
  });

  it('gives the same bytes for any order of paths, time zone and locale of the machine', async () => {
    const cwd = twoAgencies();
    const args = [...AS_OF, '--format', 'json'];
    const here = await thang(['score', 'a.yaml', 'b.yaml', ...args], { cwd, env: { TZ: 'UTC' } });
    const there = await thang(['score', 'b.yaml', 'a.yaml', ...args], {
      cwd,
      env: { TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
    });
    expect(there.stdout).toBe(here.stdout);
  });

  it('prints no colour to a pipe, and colour when it is forced', async () => {
    const cwd = twoAgencies();
    const plain = await thang(['score', 'a.yaml', ...AS_OF], { cwd });
    const forced = await thang(['score', 'a.yaml', ...AS_OF], { cwd, env: { FORCE_COLOR: '1' } });
    const refused = await thang(['score', 'a.yaml', ...AS_OF], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain('\u001B');
    expect(forced.stdout).toContain('\u001B[1m');
    expect(refused.stdout).toBe(plain.stdout);
  });

  it('takes the language from the flag, else from THANG_LOCALE', async () => {
    const cwd = twoAgencies();
    const vi = await thang(['score', 'a.yaml', ...AS_OF], { cwd, env: { THANG_LOCALE: 'vi' } });
    const en = await thang(['score', 'a.yaml', ...AS_OF, '--locale', 'en'], { cwd, env: { THANG_LOCALE: 'vi' } });
    expect(vi.stdout).toContain('Mức');
    expect(en.stdout).toContain('Level');
  });
});
