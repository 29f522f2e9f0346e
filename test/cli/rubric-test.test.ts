/** `thang rubric test`, by the real binary: what an author sees when a figure is not the one that was worked out by hand. */
import { describe, expect, it } from 'vitest';
import { folderWith, SMALL_RUBRIC, thang } from './run-thang.ts';

const HEAD = 'kind: cases\nschema: 1\nrubric: small@1.0.0\nas-of: 2026-11-23\n';

function cases(text: string, head = HEAD): string {
  return `${head}cases:\n${text}`;
}

const GOOD = cases('  - { id: low, answers: { first: 1 }, others: 2, expect: { score: 1.5, level: 1 } }\n');
/** Both criteria stand at 2, and so does everything. */
const WRONG = cases(`  - id: twos
    others: 2
    expect:
      level: 3
      nodes:
        one: { score: 2.5, level: 2 }
      blockers: [first]
`);

function workspace(files: Readonly<Record<string, string>>): string {
  return folderWith({ 'rubric.yaml': SMALL_RUBRIC, ...files });
}

describe('thang rubric test', () => {
  it('finds cases below the current folder and says how many passed', async () => {
    const cwd = workspace({ 'cases.yaml': GOOD, 'more.cases.yaml': GOOD.replace('id: low', 'id: other') });
    const ran = await thang(['rubric', 'test'], { cwd });
    expect(ran).toEqual({ code: 0, stdout: 'small@1.0.0  2 cases passed\n', stderr: '' });
  });

  it('sets expected and found side by side at the place of the expectation', async () => {
    const cwd = workspace({ 'cases.yaml': WRONG });
    const { code, stdout } = await thang(['rubric', 'test'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'small@1.0.0  0 cases passed, 1 failed',
        '  cases.yaml:9:14   twos  level            expected 3        found 2',
        '  cases.yaml:11:23  twos  nodes.one.score  expected 2.5      found 2',
        '  cases.yaml:12:17  twos  blockers         expected [first]  found [first, second]',
        '',
      ].join('\n'),
    );
  });

  it.each([
    { locale: 'vi', said: 'mong đợi 2,5' },
    { locale: 'fa', said: 'مورد انتظار: ۲٫۵' },
  ])('says so in $locale', async ({ locale, said }) => {
    const cwd = workspace({ 'cases.yaml': WRONG });
    expect((await thang(['rubric', 'test', '--locale', locale], { cwd })).stdout).toContain(said);
  });

  it('writes the same as data', async () => {
    const cwd = workspace({ 'cases.yaml': WRONG });
    const { code, stdout } = await thang(['rubric', 'test', 'cases.yaml', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      passed: 0,
      failed: 1,
      cases: [
        {
          file: 'cases.yaml',
          rubric: 'small@1.0.0',
          id: 'twos',
          passed: false,
          failures: [
            { of: 'level', expected: 3, found: 2, line: 9, column: 14 },
            { of: 'nodes.one.score', expected: 2.5, found: 2, line: 11, column: 23 },
            { of: 'blockers', expected: ['first'], found: ['first', 'second'], line: 12, column: 17 },
          ],
        },
      ],
      failures: [],
    });
  });

  it('takes a rounded figure for the exact one only within the tolerance', async () => {
    const text = '  - { id: third, answers: { first: 1, second: 1 }, expect: { nodes: { one: { score: 1.01 } } } }\n';
    const cwd = workspace({
      'strict.cases.yaml': cases(text),
      'loose.cases.yaml': cases(text, `${HEAD}tolerance: 0.01\n`),
    });
    expect(await thang(['rubric', 'test', 'loose.cases.yaml'], { cwd })).toMatchObject({ code: 0 });
    expect(await thang(['rubric', 'test', 'strict.cases.yaml'], { cwd })).toMatchObject({ code: 1 });
  });

  it('shows why a score is missing', async () => {
    const text =
      '  - { id: none, answers: { first: not-applicable, second: not-applicable }, expect: { score: 1, level: 1 } }\n';
    const { stdout } = await thang(['rubric', 'test'], { cwd: workspace({ 'cases.yaml': cases(text) }) });
    expect(stdout).toContain('expected 1  found null (not-applicable)');
  });

  it('runs the cases of a bundled rubric by its id', async () => {
    const ran = await thang(['rubric', 'test', 'vn-data-management'], { cwd: folderWith({}) });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^vn-data-management@1\.0\.0 {2}\d+ cases passed\n$/);
  });

  it('exits 3 when some files cannot be read, with the place of each fault, and runs the others', async () => {
    const faulty = GOOD.replace('first: 1', 'first: 9').replace('level: 1', 'levle: 1');
    const cwd = workspace({ 'cases.yaml': GOOD, 'other.cases.yaml': faulty });
    const { code, stdout, stderr } = await thang(['rubric', 'test'], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: 'small@1.0.0  1 case passed\n' });
    expect(stderr).toContain('other.cases.yaml:6:34 answer-outside-scale');
    expect(stderr).toContain('other.cases.yaml:6:72 unknown-key');
  });

  it.each([
    { name: 'a folder without cases', args: ['.'] },
    { name: 'a path that is not there', args: ['nowhere.yaml'] },
    { name: 'an unknown rubric', args: ['vn-data-managment'] },
    { name: 'an unknown format', args: ['--format', 'junit'] },
  ])('exits 2 for $name', async ({ args }) => {
    const ran = await thang(['rubric', 'test', ...args], { cwd: folderWith({ 'rubric.yaml': SMALL_RUBRIC }) });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).not.toBe('');
  });

  it('refuses cases of an edition that is not there, at the line that names it', async () => {
    const cwd = workspace({ 'cases.yaml': GOOD.replace('small@1.0.0', 'small@2.0.0') });
    const ran = await thang(['rubric', 'test'], { cwd });
    expect(ran).toMatchObject({ code: 3, stdout: '' });
    expect(ran.stderr).toContain('cases.yaml:3:9 rubric-version-not-found');
  });
});

describe('thang rubric schema', () => {
  it('lists the kinds that have a schema', async () => {
    const { code, stdout } = await thang(['rubric', 'schema']);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      'rubric',
      'overlay',
      'assessment',
      'cases',
      'programme',
      'waivers',
      'config',
      'result',
    ]);
  });

  it('prints the schema of a kind', async () => {
    const { code, stdout } = await thang(['rubric', 'schema', 'cases']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
  });

  it('exits 2 for a kind that it does not know', async () => {
    expect(await thang(['rubric', 'schema', 'rubrics'])).toMatchObject({ code: 2, stdout: '' });
  });
});
