/** `thang rubric diff` as people run it. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITION_1_1, MINISTRY } from './editions.ts';
import { folderWith, ROOT, SMALL_RUBRIC, smallAssessment, thang } from './run-thang.ts';

const HEAVIER = SMALL_RUBRIC.replace('version: 1.0.0', 'version: 1.1.0').replace(
  '{ id: second,',
  '{ id: second, weight: 2,',
);
const REWORDED = SMALL_RUBRIC.replace('version: 1.0.0', 'version: 1.0.1').replaceAll('3: c', '3: better than b');

function small(files: Readonly<Record<string, string>> = {}): string {
  return folderWith({
    'thang.config.yaml': 'schema: 1\n',
    'old.yaml': SMALL_RUBRIC,
    'new.yaml': HEAVIER,
    'text.yaml': REWORDED,
    ...files,
  });
}

function diff(cwd: string, ...args: readonly string[]): ReturnType<typeof thang> {
  return thang(['rubric', 'diff', ...args], { cwd });
}

interface Comparison {
  readonly from: { readonly version: string };
  readonly differences: readonly {
    readonly kind: string;
    readonly node: string;
    readonly movesScores: string;
    readonly effect: unknown;
  }[];
  readonly assessments: readonly {
    readonly old: { readonly score: number };
    readonly new: { readonly score: number };
  }[];
}

describe('two rubrics that differ by one weight', () => {
  it('are told apart by it, with its effect', async () => {
    const ran = await diff(small(), 'old.yaml', 'new.yaml');
    expect(ran).toEqual({
      code: 0,
      stderr: '',
      stdout: `A small rubric
small 1.0.0 → small 1.1.0
1 change moves scores, 0 may move some, 0 move none.

Moves scores
  Second (second)
    Weight: 1 → 2
    share of the total: 50 % before, 66.7 % after
`,
    });
  });

  it('are told apart as data', async () => {
    const ran = await diff(small(), 'old.yaml', 'new.yaml', '--format', 'json');
    const { from, differences } = JSON.parse(ran.stdout) as Comparison;
    expect(from.version).toBe('1.0.0');
    expect(differences).toMatchObject([
      {
        kind: 'weight',
        node: 'second',
        path: ['weight'],
        from: 1,
        to: 2,
        movesScores: 'yes',
        effect: { before: 0.5, after: 2 / 3 },
      },
    ]);
  });

  it.each([
    { locale: 'vi', said: 'Làm thay đổi điểm' },
    { locale: 'fa', said: 'امتیازها را تغییر می‌دهد' },
  ])('are told apart on a page in $locale', async ({ locale, said }) => {
    const ran = await diff(small(), 'old.yaml', 'new.yaml', '--format', 'markdown', '--locale', locale);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain(said);
    expect(ran.stdout).toContain('`second`');
    // Beside Persian, what was and what is each keep their own direction, so that the arrow points from one to the other.
    if (locale === 'fa') expect(ran.stdout).toContain('\u2068وزن\u2069: \u2068۱\u2069 ← \u2068۲\u2069');
  });

  it('set the scores of agencies side by side', async () => {
    const cwd = small({
      'a/a.yaml': smallAssessment('a', 2, 4),
      'a/b.yaml': smallAssessment('b', 4, 1),
      'a/note.json': '{}',
    });
    const ran = await diff(cwd, 'old.yaml', 'new.yaml', '--assessments', 'a', '--as-of', '2026-11-23');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/a +2026 +3\.00 · level 3 +3\.33 · level 3 +\+0\.33 +scores higher/);
    expect(ran.stdout).toMatch(/b +2026 +2\.50 · level 2 +2\.00 · level 2 +−0\.50 +scores lower/);
    expect(ran.stdout).toContain('0 rise to a higher level, 0 fall to a lower one, 2 keep theirs.');
  });
});

describe('exit codes', () => {
  it.each([
    { name: 'differences', args: ['old.yaml', 'new.yaml'], code: 0 },
    { name: 'no differences', args: ['old.yaml', 'old.yaml'], code: 0 },
    {
      name: 'scores that move, where they must not',
      args: ['old.yaml', 'new.yaml', '--fail-on-scores-moved'],
      code: 1,
    },
    {
      name: 'texts that differ, where scores must not move',
      args: ['old.yaml', 'text.yaml', '--fail-on-scores-moved'],
      code: 0,
    },
    { name: 'a rubric that is not there', args: ['old.yaml', 'nowhere'], code: 2 },
    { name: 'an edition that is not there', args: ['old.yaml', 'vn-data-management@8.8.8'], code: 2 },
    {
      name: 'an assessment that is not there',
      args: ['old.yaml', 'new.yaml', '--assessments', 'nowhere.yaml'],
      code: 2,
    },
    { name: 'a faulty assessment', args: ['old.yaml', 'new.yaml', '--assessments', 'faulty.yaml'], code: 3 },
    {
      name: 'a faulty assessment and scores that move, where they must not',
      args: ['old.yaml', 'new.yaml', '--fail-on-scores-moved', '--assessments', 'faulty.yaml'],
      code: 1,
    },
    { name: 'a folder without assessments', args: ['old.yaml', 'new.yaml', '--assessments', 'empty'], code: 2 },
  ])('$code for $name', async ({ args, code }) => {
    const cwd = small({ 'faulty.yaml': 'kind: assessment\nschema: 1\n', 'empty/x.json': '{}' });
    expect((await diff(cwd, ...args)).code).toBe(code);
  });
});

describe('an assessment that cannot be scored', () => {
  it('is named after the comparison of the others', async () => {
    const cwd = small({ 'a/a.yaml': smallAssessment('a', 2, 4), 'a/faulty.yaml': 'kind: assessment\nschema: 1\n' });
    const ran = await diff(cwd, 'old.yaml', 'new.yaml', '--assessments', 'a');
    expect(ran.code).toBe(3);
    expect(ran.stdout).toMatch(/a +2026 +3\.00 · level 3 +3\.33 · level 3/);
    expect(ran.stderr).toContain('a/faulty.yaml:1:1 missing-key');
    expect(ran.stderr).toMatch(/\n1 file could not be scored\n$/);
  });
});

describe('a rubric by its name', () => {
  it('is found by id and version, wherever its file is called what', async () => {
    const cwd = small({ 'rubrics/a.yaml': SMALL_RUBRIC, 'rubrics/b.yaml': HEAVIER });
    const ran = await diff(cwd, 'small@1.0.0', 'small@1.1.0');
    expect(ran.stdout).toContain('Weight: 1 → 2');
  });

  it('of an edition that is not there is not another edition', async () => {
    const ran = await diff(small(), 'vn-data-management@1.0.0', 'vn-data-management@1.0.9');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('rubric-version-not-found');
  });

  it('may be that of a bundled one', async () => {
    expect((await diff(small(), 'vn-data-management', 'vn-data-management@1.0.0')).stdout).toContain('do not differ');
  });
});

describe('texts', () => {
  it('come last, some of them, shortened; --all shows every one in full', async () => {
    const long = 'x'.repeat(200);
    const texts = SMALL_RUBRIC.replaceAll(
      /\{ 1: a, 2: b, 3: c, 4: d, 5: e \}/g,
      `{ 1: ${long}, 2: ${long}, 3: ${long}, 4: ${long}, 5: ${long} }`,
    );
    const cwd = small({ 'long.yaml': texts });
    const short = await diff(cwd, 'old.yaml', 'long.yaml');
    expect(short.stdout).toContain('2 more; --all shows every text in full');
    expect(short.stdout).not.toContain(long);
    const all = await diff(cwd, 'old.yaml', 'long.yaml', '--all');
    expect(all.stdout.split(long)).toHaveLength(11);
  });

  it('that begin alike are shown from where they part', async () => {
    const words = 'Data are kept in order by somebody who answers for them, and '.repeat(3);
    const [before, after] = ['every year', 'every month'].map((end) =>
      SMALL_RUBRIC.replace('3: c,', `3: "${words}${end}",`),
    );
    const ran = await diff(small({ 'a.yaml': before ?? '', 'b.yaml': after ?? '' }), 'a.yaml', 'b.yaml');
    expect(ran.stdout).toContain('every year');
    expect(ran.stdout).toContain('every month');
  });

  it('cannot move the cursor, or pass for a line of ours', async () => {
    const hostile = SMALL_RUBRIC.replace('title: One\n', 'title: "One\\n\\u202EMoves scores"\n');
    const ran = await diff(small({ 'hostile.yaml': hostile }), 'old.yaml', 'hostile.yaml');
    expect(ran.stdout).toContain('\\u202e');
    expect(ran.stdout.split('\n').filter((line) => line === 'Moves scores')).toEqual([]);
  });
});

describe('a big rubric and its made-up next edition', () => {
  const files = { 'new.yaml': EDITION_1_1, 'bvd.yaml': MINISTRY };

  it('differ by what the migration says became of each question', async () => {
    const ran = await diff(folderWith(files), 'vn-data-management@1.0.0', 'new.yaml', '--format', 'json');
    const { differences } = JSON.parse(ran.stdout) as Comparison;
    const found = new Map(differences.map(({ node, kind }) => [node, kind]));
    expect(Object.fromEntries(found)).toMatchObject({
      'policy-ethics': 'added',
      'governance-roles': 'removed',
      'policy-supervision': 'split',
      'policy-law': 'renamed',
      quality: 'weight',
    });
  });

  it('score the same assessment, its answers carried over', async () => {
    const cwd = folderWith(files);
    const args = [
      'vn-data-management@1.0.0',
      'new.yaml',
      '--assessments',
      'bvd.yaml',
      '--as-of',
      '2026-11-23',
      '--no-evidence-files',
    ];
    const ran = await diff(cwd, ...args, '--format', 'json');
    const [compared] = (JSON.parse(ran.stdout) as Comparison).assessments;
    const migrated = await thang(['rubric', 'migrate', 'new.yaml', 'bvd.yaml', ...args.slice(4), '--format', 'json'], {
      cwd,
    });
    const [told] = (JSON.parse(migrated.stdout) as Comparison).assessments;
    expect(compared).toMatchObject({ old: told?.old, new: told?.new });
  });

  it('by the assessment of the later one: what the earlier does not admit is left out and named', async () => {
    const cwd = folderWith({
      ...files,
      'later.yaml': MINISTRY.replace('@1.0.0', '@1.1.0')
        .replace('policy-legal:', 'policy-law:')
        .replace('regulation-list', 'regulations'),
    });
    const ran = await diff(
      cwd,
      'vn-data-management@1.0.0',
      'new.yaml',
      '--assessments',
      'later.yaml',
      '--no-evidence-files',
    );
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'vn-data-management@1.0.0 does not admit the answers to policy-law',
    );
  });
});

describe('help', () => {
  it('names both commands', async () => {
    const help = (await thang(['rubric', '--help'], { cwd: join(ROOT, 'test') })).stdout;
    expect(help).toContain('diff');
    expect(help).toContain('migrate');
  });
});
