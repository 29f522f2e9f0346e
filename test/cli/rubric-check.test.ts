import { describe, expect, it } from 'vitest';
import { criteriaText, soundText } from '../rubric/lint-files.ts';
import { folderWith, thang } from './run-thang.ts';

const UNUSED = `${soundText()}answer-sets: { yes-no: { yes: 4, no: 0 } }\n`;
const GAP = soundText({
  levels: 'levels:\n  - { level: 0, from: 0, to: 1.9, title: None }\n  - { level: 1, from: 2, to: 4, title: Some }',
});
const TWO_FINDINGS = soundText({
  dimensions: criteriaText(
    'id: owner, title: Owner, number: {}, weight: 2000',
    'id: «news», title: News, number: {}, weight: 1, evidence: []',
  ).replaceAll(/[«»]/g, ''),
});
const cwd = folderWith({ 'sound.yaml': soundText(), 'unused.yaml': UNUSED, 'gap.yaml': GAP, 'two.yaml': TWO_FINDINGS });

interface Listed {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly page: string;
}

async function listed(...args: string[]): Promise<{ readonly code: number | null; readonly issues: Listed[] }> {
  const { code, stdout, stderr } = await thang(['rubric', 'check', ...args, '--format', 'json'], { cwd });
  expect(stderr).toBe('');
  return { code, issues: JSON.parse(stdout) as Listed[] };
}

describe('thang rubric check', () => {
  it('says nothing of a sound rubric but that it is sound', async () => {
    const ran = await thang(['rubric', 'check', 'sound.yaml'], { cwd });
    expect(ran).toEqual({ code: 0, stdout: 'sound 1.0.0: 4 criteria, no errors\n', stderr: '' });
  });

  it('lets warnings pass, and fails on them when it is strict', async () => {
    const [calm, strict, older] = await Promise.all([
      thang(['rubric', 'check', 'unused.yaml'], { cwd }),
      thang(['rubric', 'check', 'unused.yaml', '--strict'], { cwd }),
      thang(['rubric', 'check', 'unused.yaml', '--fail-on', 'warning'], { cwd }),
    ]);
    expect([calm.code, strict.code, older.code]).toEqual([0, 1, 1]);
    expect(calm.stdout).toBe('sound 1.0.0: 4 criteria, no errors, 1 warning\n');
    expect(calm.stderr).toMatch(/\nno errors, 1 warning: exit code 0; warnings alone do not fail the check.*\n$/);
    expect(strict.stderr).toMatch(
      /\nno errors, 1 warning: exit code 1, as warnings fail the check too \(--strict\)\n$/,
    );
    expect(older.stderr).toBe(strict.stderr);
    expect(calm.stderr).toContain('unused.yaml:23:16 never-used (warning) yes-no is declared in answer-sets');
  });

  it('does not call a rubric sound whose published bands have a gap', async () => {
    const ran = await thang(['rubric', 'check', 'gap.yaml'], { cwd });
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('gap.yaml:9:30 band-gap');
  });

  it('says once where to read more, however many findings there are', async () => {
    const [one, two] = await Promise.all([
      thang(['rubric', 'check', 'gap.yaml'], { cwd }),
      thang(['rubric', 'check', 'gap.yaml', 'two.yaml', 'unused.yaml'], { cwd }),
    ]);
    expect(one.stderr).toMatch(
      /\nWhy, and what to do: docs\/issue-codes\.md#band-gap\n1 error: exit code 1, as errors fail the check\n$/,
    );
    expect(two.stderr.match(/docs\/issue-codes/g)).toHaveLength(1);
    expect(two.stderr).toMatch(
      /\nWhy, and what to do: docs\/issue-codes\.md\n1 error, 3 warnings: exit code 1, as errors fail the check\n$/,
    );
  });

  it.each([
    { args: ['gap.yaml', '--fail-on', 'never'], code: 0, said: '1 error: exit code 0, as nothing fails the check' },
    { args: ['sound.yaml', 'nowhere'], code: 2, said: '1 error: exit code 2, for a rubric could not be read' },
    {
      args: ['unused.yaml', '--strict', '--locale', 'vi'],
      code: 1,
      said: 'không có lỗi, 1 cảnh báo: mã thoát 1, vì cảnh báo cũng làm kiểm tra không đạt (--strict)',
    },
    { args: ['unused.yaml', '--strict', '--locale', 'fa'], code: 1, said: '۱ هشدار: کد خروج ۱' },
  ])('explains exit code $code at the end: $args', async ({ args, code, said }) => {
    const ran = await thang(['rubric', 'check', ...args], { cwd });
    expect(ran.code).toBe(code);
    expect(ran.stderr.trimEnd().split('\n').at(-1)).toContain(said);
  });

  it('leaves the explanation away when it is to be quiet', async () => {
    const ran = await thang(['rubric', 'check', 'unused.yaml', '--quiet'], { cwd });
    expect(ran.stderr).not.toContain('exit code');
  });

  it('refuses to be strict and lenient at once', async () => {
    const ran = await thang(['rubric', 'check', 'sound.yaml', '--strict', '--fail-on', 'never'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('thang rubric check --format json', () => {
  it('lists nothing for a sound rubric', async () => {
    expect(await listed('sound.yaml')).toEqual({ code: 0, issues: [] });
  });

  it('lists every finding with its place, in the order of the file', async () => {
    const { code, issues } = await listed('two.yaml');
    expect(code).toBe(0);
    expect(issues.map((issue) => [issue.code, issue.severity, issue.file, issue.line, issue.column])).toEqual([
      ['best-answer-unproven', 'warning', 'two.yaml', 17, 15],
      ['weight-vanishes', 'warning', 'two.yaml', 17, 54],
    ]);
    expect(issues[1]?.message).toBe('news is only 0.05 % of the total; its answer hardly counts');
    expect(issues[1]?.page).toBe('docs/issue-codes.md#weight-vanishes');
  });

  it('speaks the language that was asked for', async () => {
    const { issues } = await listed('unused.yaml', '--locale', 'vi');
    expect(issues[0]?.message).toBe('yes-no được khai báo trong answer-sets nhưng không được dùng ở đâu');
  });

  it('lists a rubric that is not there without a place, and could not run', async () => {
    const { code, issues } = await listed('nowhere.yaml');
    expect({ code, issues }).toMatchObject({
      code: 2,
      issues: [{ code: 'rubric-not-found', line: null, column: null }],
    });
  });
});
