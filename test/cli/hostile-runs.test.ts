import { spawn } from 'node:child_process';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT, SMALL_RUBRIC, smallAssessment, thang } from './run-thang.ts';

const AS_OF = ['--as-of', '2026-11-23'];
const BIN = join(ROOT, 'bin', 'thang.js');

describe('a run that does not end as planned', () => {
  it('exits 130 on Ctrl-C, without a stack trace and without a half-written file', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_unused, index) => [`a${index}.yaml`, smallAssessment(`a${index}`, 2, 3)]),
    );
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, ...files });
    const args = [BIN, 'score', '.', ...AS_OF, '--output', 'json=out.json', '--quiet'];
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const ended = new Promise<number | null>((settle) => child.on('close', settle));
    setTimeout(() => child.kill('SIGINT'), 600);
    expect(await ended).toBe(130);
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp') || name === 'out.json')).toEqual([]);
  });

  it.each(['json', 'text', 'csv', 'markdown'])(
    'keeps its exit code when the reader of %s goes away early',
    async (format) => {
      const files = Object.fromEntries(
        Array.from({ length: 200 }, (_unused, index) => [`a${index}.yaml`, smallAssessment(`a${index}`, 2, 3)]),
      );
      const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, ...files });
      const command = `set -o pipefail; "${process.execPath}" "${BIN}" score . ${AS_OF.join(' ')} --format ${format} --target-level 3 2>err.txt | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
      const child = spawn('bash', ['-c', command], { cwd });
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      await new Promise((settle) => child.on('close', settle));
      expect(out.trim()).toBe('1');
    },
  );

  it('writes far more than a pipe holds, whole', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_unused, index) => [`a${index}.yaml`, smallAssessment(`a${index}`, 2, 3)]),
    );
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, ...files });
    const ran = await thang(['score', '.', ...AS_OF, '--format', 'json'], { cwd });
    expect(ran.stdout.length).toBeGreaterThan(200_000);
    expect((JSON.parse(ran.stdout) as { summary: { assessed: number } }).summary.assessed).toBe(100);
  });

  it('says which output cannot be written, and exits 2', async () => {
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': smallAssessment('a', 2, 3) });
    const ran = await thang(['score', 'a.yaml', ...AS_OF, '--output', 'json=a.yaml/r.json'], { cwd });
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toContain('a.yaml/r.json file-not-writable');
  });
});

describe('inputs that mean harm', () => {
  const mutations = fc.array(
    fc.record({
      at: fc.nat(400),
      cut: fc.nat(12),
      put: fc.constantFrom(
        '',
        ' ',
        '\n',
        '\t',
        ':',
        '- ',
        '[',
        '}',
        '"',
        '&a ',
        '*a',
        '!!x ',
        '%',
        '\0',
        '\u202E',
        'é',
        '9'.repeat(400),
        '__proto__',
        '<<: ',
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it('a thousand mutated assessments give no stack trace, and each is scored or named', async () => {
    const seed = Number(process.env['THANG_SEED'] ?? 20_261_123);
    const mutants = fc
      .sample(mutations, { numRuns: 1000, seed })
      .map((edits) =>
        edits.reduce(
          (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
          smallAssessment('agency', 2, 3),
        ),
      );
    const files = Object.fromEntries(
      mutants.map((text, index) => [
        `m${String(index).padStart(4, '0')}.yaml`,
        text.replace('"agency"', `"agency-${index}"`),
      ]),
    );
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, ...files });
    const ran = await thang(['score', '.', ...AS_OF, '--format', 'json'], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stderr).not.toMatch(/ {4}at .*\.js:\d+/);
    const result = JSON.parse(ran.stdout) as { assessments: { file: string }[]; failures: { file: string }[] };
    const named = new Set([...result.assessments, ...result.failures].map(({ file }) => file));
    const unnamed = Object.keys(files).filter((file) => !named.has(file));
    // A mutation of `kind:` into another kind that thang knows makes it another file, not a broken assessment.
    expect(unnamed).toEqual([]);
  });

  it('direction characters of a file are shown, not obeyed', async () => {
    const evil = smallAssessment('a', 2, 3).replace('agency: "a"', 'agency: { id: a, name: "Bộ \\u202Exấu" }');
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': evil });
    const ran = await thang(['score', 'a.yaml', ...AS_OF], { cwd });
    expect(ran.code).toBe(0);
    expect(ran.stdout).not.toMatch(/\u202E/u);
    expect(ran.stdout).toContain('Bộ \\u202exấu');
  });

  it('control characters are refused, and the refusal does not send them to the terminal either', async () => {
    const evil = smallAssessment('a', 2, 3).replace('agency: "a"', 'agency: { id: a, name: "Bộ \\u001b[31mxấu" }');
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': evil, 'b.yaml': 'a: \u001B[31mred\u202E' });
    const ran = await thang(['score', 'a.yaml', 'b.yaml', ...AS_OF], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stderr.match(/control-character/g)).toHaveLength(2);
    expect(ran.stdout + ran.stderr).not.toMatch(/[\u001B\u202E]/u);
  });

  it.each([
    ['score', ['score', 'a.yaml', '--target-level', '5']],
    ['explain', ['explain', 'a.yaml']],
    ['explain a criterion', ['explain', 'a.yaml', 'first']],
    ['rubric list', ['rubric', 'list']],
    ['rubric show', ['rubric', 'show', 'rubrics/small/rubric.yaml']],
  ])('a name cannot forge a line or turn the text around, with colour or without: %s', async (_name, args) => {
    const evil = '"X\\n::error::forged \\u202Egpj"';
    const rubric = SMALL_RUBRIC.replace('{ vi: Bộ tiêu chí nhỏ, en: A small rubric, fa: سنجهٔ کوچک }', evil).replace(
      'title: First',
      `title: ${evil}`,
    );
    const assessment = smallAssessment('a', 2, 3).replace('agency: "a"', `agency: { id: a, name: ${evil} }`);
    const cwd = folderWith({
      'rubrics/small/rubric.yaml': rubric,
      'thang.config.yaml': 'schema: 1',
      'a.yaml': assessment,
    });
    const asOf = args[0] === 'rubric' ? [] : AS_OF;
    for (const env of [{}, { FORCE_COLOR: '1' }]) {
      const ran = await thang([...args, ...asOf], { cwd, env });
      expect(ran.stdout + ran.stderr).toContain('forged');
      expect(ran.stdout + ran.stderr).not.toMatch(/^::error|\u202E/mu);
    }
  });

  it('a reference to a rubric cannot reach files beside the rubrics', async () => {
    const cwd = folderWith({
      'w/thang.config.yaml': 'schema: 1',
      'w/rubrics/x/y': '',
      'priv/cred.yaml': 'password: hunter2',
      'w/a.yaml': smallAssessment('a', 1, 1).replace('small@1.0.0', 'x/../../../priv/cred@1.0.0'),
    });
    const ran = await thang(['score', 'w/a.yaml', ...AS_OF], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stdout + ran.stderr).not.toContain('hunter2');
    expect(ran.stderr).toContain('bad-format');
  });

  it('cells that a spreadsheet would run are defused in CSV', async () => {
    const evil = smallAssessment('a', 2, 3).replace(
      'first: { claimed: 2 }',
      'first: { claimed: 2, note: "=HYPERLINK(1)" }',
    );
    const cwd = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': evil });
    const ran = await thang(['score', 'a.yaml', ...AS_OF, '--format', 'csv'], { cwd });
    expect(ran.stdout).toContain("'=HYPERLINK(1)");
  });

  it('evidence reached through a link out of the workspace does not count', async () => {
    const rubric = SMALL_RUBRIC.replace(
      '{ id: first, title: First, levels: { 1: a, 2: b, 3: c, 4: d, 5: e } }',
      '{ id: first, title: First, levels: { 1: a, 2: b, 3: c, 4: d, 5: e }, evidence: [{ id: paper, from-level: 2 }] }',
    );
    const assessment = smallAssessment('a', 3, 3).replace(
      'first: { claimed: 3 }',
      'first: { claimed: 3, evidence: [{ requirement: paper, document: x, file: evidence/link.txt }] }',
    );
    const cwd = folderWith({ 'rubric.yaml': rubric, 'a.yaml': assessment, 'evidence/here.txt': 'x' });
    const outside = folderWith({ 'secret.txt': 'secret' });
    symlinkSync(join(outside, 'secret.txt'), join(cwd, 'evidence/link.txt'));
    const ran = await thang(['score', 'a.yaml', ...AS_OF], { cwd });
    expect(ran.stdout).toContain('lies outside the workspace');
    writeFileSync(join(cwd, 'b.yaml'), assessment.replace('link.txt', 'here.txt').replace('"a"', '"b"'));
    const honest = await thang(['score', 'b.yaml', ...AS_OF], { cwd });
    expect(honest.stdout).not.toContain('outside');
  });

  it.each([
    ['a device', '/dev/zero', 2],
    ['a folder without a rubric', '/dev', 2],
  ])('%s is refused instead of read', async (_name, path, code) => {
    const ran = await thang(['rubric', 'check', path]);
    expect(ran.code).toBe(code);
    expect(ran.stderr).not.toContain('    at ');
  });
});
