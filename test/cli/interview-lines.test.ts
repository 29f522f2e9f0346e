/** The interview through a pipe: scripted in three languages, with exit codes that tell how it went. */
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, type Ran } from './run-thang.ts';
import { TEN_ARGS, TEN_LINES, tenQuestions } from './ten-questions.ts';

interface Given {
  readonly lines?: readonly string[] | 'nothing';
  readonly env?: Readonly<Record<string, string>>;
}

/** The real binary with these lines on stdin. */
function interview(folder: string, args: readonly string[], { lines = [], env = {} }: Given = {}): Promise<Ran> {
  return new Promise((settle, reject) => {
    const input = lines === 'nothing' ? openSync('/dev/null', 'r') : 'pipe';
    const child = spawn(process.execPath, [join(ROOT, 'bin', 'thang.js'), ...TEN_ARGS, ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: [input, 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      settle({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    );
    if (lines !== 'nothing') child.stdin?.end(lines.map((line) => `${line}\n`).join(''));
  });
}

describe('an interview through a pipe', () => {
  it.each([
    { locale: 'en', lines: TEN_LINES, said: 'Saved: level-1, 3' },
    {
      locale: 'vi',
      lines: [...TEN_LINES.slice(0, 6), 'toàn bộ', 'tat ca', '870/1000', '12,5 %'],
      said: 'Đã lưu: level-1, 3',
    },
    {
      locale: 'fa',
      lines: ['۳', '۲', '۴', '۵', '۰', '۱', 'همه‌جا', '۱، ۲', '۸۷۰/۱۰۰۰', '۱۲٫۵٪'],
      said: 'ذخیره شد: \u2068level-1\u2069، ۳',
    },
  ])('takes ten answers in $locale', async ({ locale, lines, said }) => {
    const { folder, answers } = tenQuestions();
    const { code, stdout, stderr } = await interview(folder, ['--locale', locale, '--format', 'json'], { lines });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\u001B/);
    expect(Object.values(answers()).map(({ claimed }) => claimed)).toEqual([
      3,
      2,
      4,
      5,
      0,
      1,
      'all',
      ['rules', 'runs'],
      '870/1000',
      12.5,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'a.yaml',
      asked: 10,
      settled: 10,
      open: 0,
      coverage: 1,
      faults: 0,
    });
    expect(code).toBe(0);
  });

  it('keeps stdout for results: nothing is written there unless it is asked for', async () => {
    const { folder } = tenQuestions();
    const { code, stdout } = await interview(folder, [], { lines: ['3', 'quit'] });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  it('says by its exit code that a line could not be used, and keeps the others', async () => {
    const { folder, answers } = tenQuestions();
    const { code, stderr } = await interview(folder, [], { lines: ['9', '3', 'quit'] });
    expect(code).toBe(3);
    expect(stderr).toContain('“9” is not an answer here.');
    expect(answers()).toEqual({ 'level-1': { claimed: 3 } });
  });

  it('ends with the input, with everything saved', async () => {
    const { folder, answers } = tenQuestions();
    const { code } = await interview(folder, [], { lines: ['3', 'note', 'one', 'two'] });
    expect(code).toBe(0);
    expect(answers()).toEqual({ 'level-1': { claimed: 3 }, 'level-2': { note: 'one\ntwo' } });
  });

  it("records the assessor's answers beside the agency's, and who gave them", async () => {
    const { folder, answers, text } = tenQuestions();
    await interview(folder, ['--who', 'Nguyễn An'], { lines: TEN_LINES });
    const { code } = await interview(folder, ['--view', 'appraised', '--who', 'Tổ thẩm định'], {
      lines: ['3', '1', 'not in force', 'quit'],
    });
    expect(code).toBe(0);
    expect(answers()).toMatchObject({
      'level-1': { claimed: 3, appraised: 3 },
      'level-2': { claimed: 2, appraised: 1, 'appraisal-note': 'not in force' },
    });
    expect(text()).toMatch(/^period: "2026"\nassessed-by: Nguyễn An\nappraised-by: Tổ thẩm định$/m);
    await interview(folder, ['--who', 'Somebody else'], { lines: ['go level-1', '4', 'quit'] });
    expect(text()).toContain('assessed-by: Nguyễn An');
  });

  it.each<{ because: string; lines: readonly string[] | 'nothing'; args: string[]; names: string }>([
    { because: 'stdin is /dev/null', lines: 'nothing', args: [], names: '--accessible' },
    { because: 'the pipe is empty', lines: [], args: [], names: '--accessible' },
    { because: 'questions are forbidden', lines: ['3'], args: ['--no-input'], names: '--no-input' },
    { because: 'nothing lies below the node', lines: ['3'], args: ['--only', 'otters'], names: 'did you mean others?' },
    { because: 'the agency can be no id', lines: ['3'], args: ['--agency', 'a b'], names: '“a b” cannot be an id' },
  ])('cannot run where $because: exit 2', async ({ lines, args, names }) => {
    const { folder } = tenQuestions();
    const { code, stdout, stderr } = await interview(folder, args, { lines });
    expect(stderr).toContain(names);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('asks only below a node', async () => {
    const { folder, answers } = tenQuestions();
    const { code } = await interview(folder, ['--only', 'others'], { lines: ['all', 'none', '1/2', '3'] });
    expect(code).toBe(0);
    expect(answers()).toEqual({
      spread: { claimed: 'all' },
      checks: { claimed: [] },
      share: { claimed: '1/2' },
      delay: { claimed: 3 },
    });
  });
});
