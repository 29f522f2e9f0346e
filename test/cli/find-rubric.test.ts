/** Whatever `rubric list` shows is found by every other command, by the words of the files and not by their names. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, SMALL_RUBRIC, smallAssessment, thang } from './run-thang.ts';

const NEWER = SMALL_RUBRIC.replace('version: 1.0.0', 'version: 1.1.0');
const OTHER = SMALL_RUBRIC.replace('id: first, title: First', 'id: first, title: Former');
const CASES = `kind: cases
schema: 1
rubric: small@1.1.0
as-of: 2026-11-23
cases:
  - { id: low, answers: { first: 1 }, others: 2, expect: { score: 1.5, level: 1 } }
`;

function workspace(files: Readonly<Record<string, string>>): string {
  return folderWith({
    'thang.config.yaml': 'schema: 1\n',
    'in/old.yaml': smallAssessment('old', 2, 3),
    'in/new.yaml': smallAssessment('new', 2, 3).replace('small@1.0.0', 'small@1.1.0'),
    ...files,
  });
}

describe.each([
  { layout: 'files named otherwise', files: { 'rubrics/a.yaml': SMALL_RUBRIC, 'rubrics/b.yml': NEWER } },
  {
    layout: 'folders named otherwise',
    files: { 'rubrics/one/rubric.yaml': SMALL_RUBRIC, 'rubrics/deep/er/two.yaml': NEWER },
  },
  {
    layout: 'an older edition beside the one named after the id',
    files: { 'rubrics/small.yaml': NEWER, 'rubrics/small-1.0.yaml': SMALL_RUBRIC },
  },
  {
    layout: 'words that are spelt with escapes',
    files: {
      'rubrics/a.yaml': SMALL_RUBRIC.replace('id: small', 'id: "\\x73mall"'),
      'rubrics/b.yaml': NEWER.replace('kind: rubric', 'kind: >-\n  rubric'),
    },
  },
  {
    layout: 'the same text twice',
    files: { 'rubrics/a.yaml': SMALL_RUBRIC, 'rubrics/b.yaml': `# a copy\n${SMALL_RUBRIC}`, 'rubrics/c.yaml': NEWER },
  },
])('editions in rubrics/: $layout', ({ files }) => {
  const cwd = workspace(files as Readonly<Record<string, string>>);
  const editions = ['small@1.0.0', 'small@1.1.0'];

  it('are listed and scored', async () => {
    const listed = await thang(['rubric', 'list'], { cwd });
    for (const edition of editions) expect(listed.stdout).toContain(edition);
    const ran = await thang(['score', 'in', '--format', 'json'], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const { assessments } = JSON.parse(ran.stdout) as { assessments: { rubric: { version: string } }[] };
    expect(assessments.map(({ rubric }) => rubric.version).toSorted()).toEqual(['1.0.0', '1.1.0']);
  });

  it.each(editions)('are shown, checked and compared: %s', async (edition) => {
    const [shown, checked, compared] = await Promise.all([
      thang(['rubric', 'show', edition, '--format', 'json'], { cwd }),
      thang(['rubric', 'check', edition], { cwd }),
      thang(['rubric', 'diff', edition, 'small@1.0.0', '--format', 'json'], { cwd }),
    ]);
    expect([shown.code, checked.code, compared.code]).toEqual([0, 0, 0]);
    const { rubric } = JSON.parse(shown.stdout) as { rubric: { version: string } };
    expect(`small@${rubric.version}`).toBe(edition);
    expect(checked.stdout).toContain(edition.replace('@', ' '));
    const { from } = JSON.parse(compared.stdout) as { from: { version: string } };
    expect(`small@${from.version}`).toBe(edition);
  });
});

describe('an id without a version', () => {
  it('is the file that has its name, else the only edition', async () => {
    const named = workspace({ 'rubrics/small.yaml': NEWER, 'rubrics/small-1.0.yaml': SMALL_RUBRIC });
    const only = workspace({ 'rubrics/a.yaml': SMALL_RUBRIC });
    expect((await thang(['rubric', 'show', 'small'], { cwd: named })).stdout).toContain('small 1.1.0');
    expect((await thang(['rubric', 'show', 'small'], { cwd: only })).stdout).toContain('small 1.0.0');
  });

  it('is refused where several editions may be meant, each named with its file', async () => {
    const cwd = workspace({ 'rubrics/a.yaml': SMALL_RUBRIC, 'rubrics/b.yaml': NEWER });
    const ran = await thang(['rubric', 'check', 'small'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('small rubric-without-version');
    expect(ran.stderr).toContain('small@1.0.0 (rubrics/a.yaml), small@1.1.0 (rubrics/b.yaml)');
  });

  it('is the faulty file that has its name, so that its faults are told', async () => {
    const cwd = workspace({ 'rubrics/small.yaml': 'kind: rubric\nid: [', 'rubrics/b.yaml': NEWER });
    const ran = await thang(['rubric', 'check', 'small'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('rubrics/small.yaml:2:');
  });
});

describe('two files that say they are the same edition and differ', () => {
  const files = { 'rubrics/a.yaml': SMALL_RUBRIC, 'rubrics/b.yaml': OTHER, 'rubrics/c.yaml': NEWER };

  it('are both named, and neither is used', async () => {
    const cwd = workspace(files);
    const ran = await thang(['score', 'in'], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('in/old.yaml:4:9 rubric-ambiguous');
    expect(ran.stderr).toContain('rubrics/a.yaml, rubrics/b.yaml');
    expect(ran.stdout).not.toContain('in/new.yaml');
    expect(await thang(['rubric', 'show', 'small@1.0.0'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });

  it('are no matter where the user names one', async () => {
    const cwd = workspace(files);
    expect(await thang(['score', 'in', '--rubric', 'rubrics/b.yaml'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const both = ['--rubric', 'rubrics/a.yaml', '--rubric', 'rubrics/b.yaml'];
    expect((await thang(['score', 'in', ...both], { cwd })).stderr).toContain('rubric-ambiguous');
  });

  it('stop the migration of what answers them, and say so', async () => {
    const newest = NEWER.replace('version: 1.1.0', 'version: 1.1.0\nmigration: { from: small@1.0.0, criteria: {} }');
    const cwd = workspace({ ...files, 'rubrics/c.yaml': newest });
    const ran = await thang(['rubric', 'migrate', 'small@1.1.0', 'in/old.yaml'], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('in/old.yaml:4:9 rubric-ambiguous');
  });

  it('may lie at different heights, where the nearer one counts', async () => {
    const cwd = workspace({ 'rubrics/a.yaml': SMALL_RUBRIC, 'in/rubrics/b.yaml': OTHER, 'rubrics/c.yaml': NEWER });
    const ran = await thang(['explain', 'in/old.yaml', 'first'], { cwd });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toContain('Former');
  });
});

describe('an edition that is not there', () => {
  it('is told with those that are, and where', async () => {
    const cwd = workspace({ 'rubrics/a.yaml': SMALL_RUBRIC });
    const ran = await thang(['score', 'in/new.yaml', '--locale', 'vi'], { cwd });
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain(
      'Ở đây không có phiên bản 1.1.0 của bộ tiêu chí small; hiện có 1.0.0 (rubrics/a.yaml)',
    );
  });

  it('is told with the file that seems to be it and cannot be read', async () => {
    const cwd = workspace({ 'rubrics/a.yaml': SMALL_RUBRIC.replace('title: One\n', 'title: [One\n') });
    const ran = await thang(['score', 'in/old.yaml'], { cwd });
    expect(ran.stderr).toContain('rubrics/a.yaml:17:5 yaml-syntax');
    expect(ran.stderr).toContain('in/old.yaml:4:9 rubric-faulty');
  });

  it('is told with the faults of the file that is it', async () => {
    const cwd = workspace({ 'rubrics/a.yaml': SMALL_RUBRIC.replace('max: 5', 'max: 0') });
    const ran = await thang(['score', 'in/old.yaml'], { cwd });
    expect(ran.stderr).toContain('rubrics/a.yaml:7:8 scale-empty');
    expect(ran.stderr).toContain('in/old.yaml:4:9 rubric-faulty');
  });
});

describe('thang rubric test, with the id of a rubric of the workspace', () => {
  const files = { 'rubrics/a.yaml': SMALL_RUBRIC, 'rubrics/b.yaml': NEWER, 'rubrics/small.cases.yaml': CASES };

  it.each(['small', 'small@1.1.0'])('runs the cases beside it: %s', async (word) => {
    const ran = await thang(['rubric', 'test', word], { cwd: workspace(files) });
    expect(ran).toEqual({ code: 0, stdout: 'small@1.1.0  1 case passed\n', stderr: '' });
  });

  it.each([
    { word: 'small@1.0.0', said: 'folder-without-cases' },
    { word: 'small@9.0.0', said: 'rubric-version-not-found' },
    { word: 'smal', said: 'did you mean small?' },
  ])('cannot run without any: $word', async ({ word, said }) => {
    const ran = await thang(['rubric', 'test', word], { cwd: workspace(files) });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
  });
});

describe('rubrics of a folder above', () => {
  it('are listed from below as they are found from there', async () => {
    const cwd = workspace({ 'rubrics/a.yaml': SMALL_RUBRIC });
    const listed = await thang(['rubric', 'list'], { cwd: join(cwd, 'in') });
    expect(listed.stdout).toContain('small@1.0.0');
    expect((await thang(['rubric', 'show', 'small'], { cwd: join(cwd, 'in') })).code).toBe(0);
  });
});
