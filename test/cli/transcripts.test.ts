/** What a user sees, word by word, with the exit code: read the diff of these files when they change. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT, SMALL_RUBRIC, smallAssessment, thang } from './run-thang.ts';

const TRANSCRIPTS = resolve(import.meta.dirname, 'transcripts');
const EXAMPLE = 'examples/ministry/assessments/2026/bvd.yaml';
const AS_OF = ['--as-of', '2026-11-23'];

const FAULTY_RUBRIC = SMALL_RUBRIC.replace('id: small', 'id: faulty')
  .replace('max: 5', 'max: 3')
  .replace('id: second', 'id: First')
  .replace('title: One\n    criteria', 'titel: One\n    criteria');
const FAULTY_ASSESSMENT = smallAssessment('a', 9, 3).replace(
  'second: { claimed: 3 }',
  'secnod: { claimed: not-aplicable }\n  second: { claimed: 2, evidence: [{ requirement: x, effective: 2026-02-30 }] }',
);

const files = {
  'rubric.yaml': SMALL_RUBRIC,
  'good.yaml': smallAssessment('a', 2, 3),
  'faulty.yaml': FAULTY_ASSESSMENT,
  'syntax.yaml': 'kind: assessment\nschema: 1\nagency: [a\nperiod: &x "2026"\n',
  'rubrics/faulty.yaml': FAULTY_RUBRIC,
  'unlike/a.yaml': smallAssessment('b', 2, 2).replace('small@1.0.0', 'smal@1.0.0'),
};

const CASES: [name: string, args: readonly string[], cwd: 'root' | 'folder'][] = [
  ['help', ['--help'], 'root'],
  ['score-help', ['score', '--help'], 'root'],
  ['explain-total', ['explain', EXAMPLE, ...AS_OF], 'root'],
  ['explain-dimension-vi', ['explain', EXAMPLE, 'quality', ...AS_OF, '--locale', 'vi'], 'root'],
  ['explain-criterion', ['explain', EXAMPLE, 'quality-clean', ...AS_OF], 'root'],
  ['explain-criterion-fa', ['explain', EXAMPLE, 'security-continuity', ...AS_OF, '--locale', 'fa'], 'root'],
  ['explain-unknown-node', ['explain', EXAMPLE, 'qualty', ...AS_OF], 'root'],
  ['score-appraised-view', ['score', EXAMPLE, ...AS_OF, '--view', 'appraised'], 'root'],
  ['score-gate', ['score', 'examples/ministry', ...AS_OF, '--target-level', '3', '--fail-under', '3'], 'root'],
  [
    'evidence-expiring-vi',
    ['evidence', 'expiring', 'examples/ministry', ...AS_OF, '--within', 'P3M', '--locale', 'vi'],
    'root',
  ],
  ['score-two-years', ['score', 'examples/ministry/assessments/2025/bvd.yaml', EXAMPLE, ...AS_OF], 'root'],
  ['rubric-list', ['rubric', 'list'], 'root'],
  ['rubric-show-criterion', ['rubric', 'show', 'vn-data-management', 'quality-clean'], 'root'],
  ['rubric-check', ['rubric', 'check', 'vn-data-management'], 'root'],
  ['rubric-check-unknown', ['rubric', 'check', 'vn-data-managment'], 'root'],
  ['rubric-check-faulty', ['rubric', 'check', 'rubrics/faulty.yaml'], 'folder'],
  ['score-faulty', ['score', 'good.yaml', 'faulty.yaml', ...AS_OF], 'folder'],
  ['score-faulty-vi', ['score', 'faulty.yaml', ...AS_OF, '--locale', 'vi'], 'folder'],
  ['score-syntax', ['score', 'syntax.yaml', ...AS_OF], 'folder'],
  ['score-unknown-rubric', ['score', 'unlike/a.yaml', ...AS_OF], 'folder'],
];

describe('transcripts', () => {
  const folder = folderWith(files);

  it.each(CASES)('%s', async (name, args, cwd) => {
    const ran = await thang(args, { cwd: cwd === 'root' ? ROOT : folder });
    const parts = [
      `$ thang ${args.join(' ')}`,
      ran.stdout,
      ran.stderr === '' ? '' : `--- stderr\n${ran.stderr}`,
      `Exit code: ${ran.code}\n`,
    ];
    const transcript = parts.filter((part) => part !== '').join('\n');
    await expect(transcript).toMatchFileSnapshot(join(TRANSCRIPTS, `${name}.txt`));
  });
});

describe('a saved result', () => {
  it.each(['text', 'markdown', 'csv', 'json'])(
    'is reported again years later, in another language: %s',
    async (format) => {
      const cwd = folderWith({});
      await thang(['score', EXAMPLE, ...AS_OF, '--output', `json=${join(cwd, 'saved.json')}`, '--quiet']);
      const direct = await thang(['report', EXAMPLE, ...AS_OF, '--locale', 'vi', '--format', format]);
      const saved = await thang(['report', join(cwd, 'saved.json'), '--locale', 'vi', '--format', format]);
      expect(saved).toEqual(direct);
    },
  );

  it('that was tampered with is refused with the place of the fault', async () => {
    const cwd = folderWith({
      'bad.json': '{"schemaVersion": 1, "tool": 5}',
      'evil.json': '{"schemaVersion": 1, "x": "\\u001b[31m"}',
    });
    const [bad, evil] = await Promise.all(['bad.json', 'evil.json'].map((file) => thang(['report', file], { cwd })));
    expect(bad).toMatchObject({ code: 2, stdout: '' });
    expect(bad?.stderr).toContain('result-not-readable');
    expect(evil).toMatchObject({ code: 2, stdout: '' });
    expect(evil?.stderr).not.toContain('\u001B');
  });

  it('carries what the example promises: every view, the expired paper, the earlier year', async () => {
    const { stdout } = await thang(['score', 'examples/ministry', ...AS_OF, '--format', 'json']);
    const [assessment] = (
      JSON.parse(stdout) as { assessments: { views: object; findings: { code: string }[]; previous: object }[] }
    ).assessments;
    expect(assessment?.views).toMatchObject({
      claimed: { level: 3 },
      supported: { level: 3 },
      effective: { level: 2 },
    });
    expect(assessment?.previous).toMatchObject({ period: '2025', comparable: true });
    const codes = (assessment?.findings ?? []).map(({ code }) => code);
    expect(codes.filter((code) => code === 'evidence-expired')).toHaveLength(1);
    expect(codes.filter((code) => code === 'not-applicable')).toHaveLength(1);
    expect(codes).toEqual(expect.arrayContaining(['appraised-lower', 'appraised-higher', 'dont-know']));
    expect(readFileSync(join(ROOT, 'examples/ministry/thang.config.yaml'), 'utf8')).toContain('schema: 1');
  });
});
