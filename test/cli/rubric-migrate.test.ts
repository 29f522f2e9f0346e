/** `thang rubric migrate` as people run it, on the big assessment of the examples and on small ones. */
import { spawn } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITION_1_1, laterEdition, MINISTRY } from './editions.ts';
import { folderWith, ROOT, SMALL_RUBRIC, smallAssessment, thang } from './run-thang.ts';

const AS_OF = ['--as-of', '2026-11-23', '--no-evidence-files'];
const NEW = 'rubrics/vn-data-management/rubric.yaml';

function ministry(more: Readonly<Record<string, string>> = {}, text = MINISTRY): string {
  return folderWith({ 'thang.config.yaml': 'schema: 1\n', [NEW]: EDITION_1_1, 'a/bvd.yaml': text, ...more });
}

function migrate(cwd: string, ...args: readonly string[]): ReturnType<typeof thang> {
  return thang(['rubric', 'migrate', NEW, 'a', ...AS_OF, ...args], { cwd });
}

/** The lines of an answer, to the next key or heading at the same depth. */
function blockOf(id: string, text = MINISTRY): string {
  const found = new RegExp(`^  ${id}:\n(?:    .*\n)+`, 'm').exec(text);
  if (found === null) throw new Error(`no answer ${id}`);
  return found[0];
}

function asComment(block: string, ...sentences: readonly string[]): string {
  const lines = block
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(2));
  return [...sentences, ...lines].map((line) => `  # ${line}\n`).join('');
}

function withoutEvidence(block: string, ...requirements: readonly string[]): string {
  return requirements.reduce(
    (text, id) => text.replace(new RegExp(`^      - requirement: ${id}\n(?:        .*\n)+`, 'm'), ''),
    block,
  );
}

/** What the big assessment must be afterwards, by replacing text for text. */
function migratedMinistry(): string {
  const supervision = blockOf('policy-supervision');
  const inventory = withoutEvidence(supervision, 'data-audit-report', 'follow-up-and-cross-assessment');
  const audit = withoutEvidence(supervision, 'data-inventory');
  return MINISTRY.replace('rubric: vn-data-management@1.0.0', 'rubric: vn-data-management@1.1.0')
    .replace('  policy-legal:', '  policy-law:')
    .replace('requirement: regulation-list', 'requirement: regulations')
    .replace(blockOf('policy-staffing'), (block) => block.replaceAll(': 3\n', ': 2\n'))
    .replace(
      supervision,
      inventory.replace('policy-supervision', 'supervision-inventory') +
        audit.replace('policy-supervision', 'supervision-audit'),
    )
    .replace(blockOf('policy-strategy'), (block) =>
      asComment(
        block,
        'To be answered again for vn-data-management@1.1.0, as policy-strategy.',
        'The question changed too much.',
        'The answer for vn-data-management@1.0.0 was:',
      ),
    )
    .replace(blockOf('governance-roles'), (block) =>
      asComment(
        block,
        'Not asked by vn-data-management@1.1.0 any more.',
        'Asked elsewhere',
        'The answer for vn-data-management@1.0.0 was:',
      ),
    );
}

describe('the big assessment of the examples', () => {
  it('is looked at without being touched', async () => {
    const cwd = ministry();
    const ran = await migrate(cwd);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'a/bvd.yaml'), 'utf8')).toBe(MINISTRY);
    expect(ran.stdout).toMatch(/Ministry of Examples +2026 +\d\.\d\d · level \d +\d\.\d\d · level \d/);
    for (const said of [
      'policy-legal → policy-law',
      'evidence regulation-list is now regulations',
      'policy-supervision → supervision-inventory, supervision-audit',
      'claimed: 3 → 2',
      'The levels are stricter',
      'Asked elsewhere',
      'The question changed too much',
      'Ethics (policy-ethics)',
      'Nothing was written',
    ])
      expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain(said);
  });

  it('is written with every byte kept that is not edited', async () => {
    const cwd = ministry();
    expect(await migrate(cwd, '--write')).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'a/bvd.yaml'), 'utf8')).toBe(migratedMinistry());
    expect(readdirSync(join(cwd, 'a'))).toEqual(['bvd.yaml']);
  });

  it('keeps carriage returns', async () => {
    const cwd = ministry({}, MINISTRY.replaceAll('\n', '\r\n'));
    expect(await migrate(cwd, '--write')).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'a/bvd.yaml'), 'utf8')).toBe(migratedMinistry().replaceAll('\n', '\r\n'));
  });

  it('scores by the new edition afterwards as was foretold', async () => {
    const cwd = ministry();
    const told = JSON.parse((await migrate(cwd, '--write', '--format', 'json')).stdout) as {
      assessments: { new: { score: number; level: number }; old: { score: number } }[];
    };
    const scored = await thang(['score', 'a', ...AS_OF, '--format', 'json'], { cwd });
    const result = JSON.parse(scored.stdout) as { assessments: { score: number; level: number }[] };
    expect(told.assessments[0]?.new).toMatchObject({
      score: result.assessments[0]?.score,
      level: result.assessments[0]?.level,
    });
    expect(told.assessments[0]?.old.score).not.toBe(told.assessments[0]?.new.score);
  });

  it('is passed over when it is migrated already', async () => {
    const cwd = ministry();
    await migrate(cwd, '--write');
    const before = readFileSync(join(cwd, 'a/bvd.yaml'), 'utf8');
    const again = await migrate(cwd, '--write');
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toContain('a/bvd.yaml: answers this edition already');
    expect(readFileSync(join(cwd, 'a/bvd.yaml'), 'utf8')).toBe(before);
  });

  it('leaves comments in the language that was asked for', async () => {
    const cwd = ministry();
    await migrate(cwd, '--write', '--locale', 'vi');
    expect(readFileSync(join(cwd, 'a/bvd.yaml'), 'utf8')).toContain(
      '  # vn-data-management@1.1.0 không còn hỏi nội dung này.\n  # Đã hỏi ở mục khác\n',
    );
  });

  it('goes from edition to edition where those between are at hand', async () => {
    const second = laterEdition('2.0.0', (rubric, find) => {
      find('policy-legal').id = 'law';
      rubric.migration = {
        from: 'vn-data-management@1.1.0',
        criteria: {
          'policy-law': { to: 'law', evidence: { regulations: 'regulation-list' } },
          'supervision-inventory': 'policy-supervision',
          'supervision-audit': null,
        },
      };
    });
    const cwd = ministry({ 'rubrics/second.yaml': second });
    const ran = await thang(['rubric', 'migrate', 'rubrics/second.yaml', 'a', ...AS_OF, '--write'], { cwd });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'vn-data-management@1.0.0 → vn-data-management@1.1.0 → vn-data-management@2.0.0 · written',
    );
    const text = readFileSync(join(cwd, 'a/bvd.yaml'), 'utf8');
    expect(text).toContain('  law:\n    claimed: 4\n');
    expect(text).toContain('requirement: regulation-list');
    expect(text).toContain('  # supervision-audit:\n');
    expect(text).toContain('rubric: vn-data-management@2.0.0');
  });
});

describe.each([
  { format: 'markdown', locale: 'vi', said: 'Điểm theo cả hai phiên bản' },
  { format: 'markdown', locale: 'fa', said: 'باید دوباره پاسخ داده شود' },
  { format: 'text', locale: 'fa', said: 'چیزی نوشته نشد' },
  { format: 'json', locale: 'vi', said: '"schemaVersion": 1' },
])('$format in $locale', ({ format, locale, said }) => {
  it('says the same twice', async () => {
    const cwd = ministry();
    const [one, two] = [
      await migrate(cwd, '--format', format, '--locale', locale),
      await migrate(cwd, '--format', format, '--locale', locale),
    ];
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(one.stdout).toContain(said);
    expect(one.stdout).toBe(two.stdout);
  });
});

const SMALL_1_1 = SMALL_RUBRIC.replace(
  'version: 1.0.0',
  'version: 1.1.0\nmigration: { from: small@1.0.0, criteria: { first: alpha } }',
).replace('id: first', 'id: alpha');

function small(files: Readonly<Record<string, string>>, edition = SMALL_1_1): string {
  return folderWith({
    'thang.config.yaml': 'schema: 1\n',
    'new.yaml': edition,
    'old/small.yaml': SMALL_RUBRIC,
    ...files,
  });
}

function run(cwd: string, ...args: readonly string[]): ReturnType<typeof thang> {
  return thang(['rubric', 'migrate', 'new.yaml', ...args, ...AS_OF], { cwd });
}

describe('many assessments', () => {
  it('stop neither for a faulty one nor for one that must not be written', async () => {
    const strict = SMALL_1_1.replace('5: e } }\n', '5: e }, not-applicable: { allowed: false } }\n');
    const cwd = small(
      {
        'a/1.yaml': smallAssessment('a1', 2, 3),
        'a/2.yaml': smallAssessment('a2', 9, 3),
        'a/3.yaml': smallAssessment('a3', 2, 3).replace('claimed: 2', 'claimed: not-applicable, reason: x'),
        'a/4.yaml': smallAssessment('a4', 4, 5),
        'a/5.yaml': smallAssessment('a5', 4, 5).replace('small@1.0.0', 'other@1.0.0'),
        'a/6.yaml': smallAssessment('a6', 4, 5).replace('small@1.0.0', 'small@0.9.0'),
        'a/7.yaml': smallAssessment('a7', 4, 5).replace('small@1.0.0', 'small@1.10.0'),
      },
      strict,
    );
    const before = readFileSync(join(cwd, 'a/3.yaml'), 'utf8');
    const ran = await run(cwd, 'a', '--write');
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('a/2.yaml:7:21 answer-outside-scale');
    expect(ran.stderr).toContain('a/6.yaml migration-without-way No migration leads from small@0.9.0 to small@1.1.0');
    expect(ran.stdout).toContain('The rubric does not let alpha be not applicable (answers.alpha.claimed)');
    expect(ran.stdout).toContain('a/5.yaml: answers other@1.0.0');
    expect(ran.stdout).toContain('a/7.yaml: answers a later edition, small@1.10.0');
    expect(ran.stdout).toContain('2 migrated, 3 could not be, 2 passed over.');
    expect(readFileSync(join(cwd, 'a/3.yaml'), 'utf8')).toBe(before);
    for (const name of ['1', '4']) expect(readFileSync(join(cwd, `a/${name}.yaml`), 'utf8')).toContain('alpha: {');
  });

  it('are told with what failed at the end, on both streams', async () => {
    const strict = SMALL_1_1.replace('5: e } }\n', '5: e }, not-applicable: { allowed: false } }\n');
    const cwd = small(
      {
        'a/1.yaml': smallAssessment('a1', 2, 3).replace('claimed: 2', 'claimed: not-applicable, reason: x'),
        'a/2.yaml': smallAssessment('a2', 9, 3),
        'a/3.yaml': smallAssessment('a3', 2, 3),
      },
      strict,
    );
    const { code, stdout, stderr } = await run(cwd, 'a');
    expect(code).toBe(3);
    const places = ['a/3.yaml · ', 'a/1.yaml · ', 'Could not be migrated\n  a/2.yaml:7:21\n    9 is outside the scale'];
    const found = places.map((place) => stdout.indexOf(place));
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(stderr).toMatch(/^a\/1\.yaml not-applicable-not-allowed [^]*a\/2\.yaml:7:21 answer-outside-scale/);
    expect(stderr).toMatch(/\n2 files could not be migrated\n$/);
  });

  it('are counted question by question: who must answer again, and why', async () => {
    const edition = SMALL_1_1.replace(
      '{ first: alpha }',
      '{ first: { to: alpha, ask-again: true, because: { en: Stricter, vi: Chặt hơn } }, second: { answers: { 3: null } } }',
    );
    const files = Object.fromEntries(
      [3, 3, 4].map((second, at) => [`a/${at}.yaml`, smallAssessment(`a${at}`, 2, second)]),
    );
    const [text, page, one] = await Promise.all([
      run(small(files, edition), 'a'),
      run(small(files, edition), 'a', '--format', 'markdown', '--locale', 'vi'),
      run(small(files, edition), 'a/0.yaml'),
    ]);
    expect(text.stdout).toContain(
      [
        'Question by question, over all assessments',
        '  To answer again',
        '    3 of 3: First (alpha)',
        '      The question changed too much',
        '      Stricter',
        '    2 of 3: Second (second)',
        '      None of the new answers says the same',
      ].join('\n'),
    );
    expect(page.stdout).toContain('## Theo từng câu hỏi, trên tất cả các phiếu');
    expect(page.stdout).toContain('3/3 phiếu: First `alpha` – Câu hỏi đã thay đổi quá nhiều – Chặt hơn');
    expect(one.stdout).not.toContain('Question by question');
  });

  it('never lose an answer that the new edition has no question for', async () => {
    const cwd = small(
      { 'a.yaml': smallAssessment('a', 2, 3) },
      SMALL_1_1.replace('criteria: { first: alpha }', 'criteria: {}'),
    );
    const ran = await run(cwd, 'a.yaml', '--write');
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('The rubric has no criterion first (answers.first)');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(smallAssessment('a', 2, 3));
  });

  it('say what rises and what falls', async () => {
    const stricter = SMALL_1_1.replace('first: alpha', 'first: { to: alpha, answers: { 5: 2, 1: 4 } }');
    const files = { 'a/up.yaml': smallAssessment('up', 1, 3), 'a/down.yaml': smallAssessment('down', 5, 3) };
    const ran = await run(small(files, stricter), 'a');
    expect(ran.stdout).toMatch(/down +2026 +4\.00 · level 4 +2\.50 · level 2 +−1\.50 +falls a level/);
    expect(ran.stdout).toMatch(/up +2026 +2\.00 · level 2 +3\.50 · level 3 +\+1\.50 +rises a level/);
    expect(ran.stdout).toContain('1 rise to a higher level, 1 fall to a lower one, 0 keep theirs.');
  });

  it('go on without the old edition where it is not to be found, and say so', async () => {
    const cwd = folderWith({ 'new.yaml': SMALL_1_1, 'a.yaml': smallAssessment('a', 2, 3) });
    const ran = await run(cwd, 'a.yaml');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Edition small@1.0.0 was not found');
    expect(ran.stdout).toMatch(/a +2026 +– +2\.50 · level 2 +cannot be compared/);
  });

  it('take the old edition that is named', async () => {
    const cwd = folderWith({
      'new.yaml': SMALL_1_1,
      'x/was.yaml': SMALL_RUBRIC,
      'a/a.yaml': smallAssessment('a', 2, 3),
    });
    const ran = await run(cwd, 'a/a.yaml', '--rubric', 'x/was.yaml');
    expect(ran.stdout).toMatch(/a +2026 +2\.50 · level 2 +2\.50 · level 2 +0\.00 +unchanged/);
  });
});

describe('answers of instances', () => {
  it('migrate where they stand, with their own comments', async () => {
    const per = (text: string): string =>
      text
        .replace('dimensions:\n', 'instance-kinds: { system: { title: System } }\ndimensions:\n')
        .replace('    title: One\n', '    title: One\n    per: { kind: system }\n');
    const before = `kind: assessment
schema: 1
agency: a
rubric: small@1.0.0
period: '2026'
instances:
  - of: system
    id: crm
    answers:
      first: { claimed: 2 } # one
      # of second
      second:
        claimed: 3
  - { of: system, id: erp, answers: { first: { claimed: 4 }, second: { claimed: 1 } } }
answers: {}
`;
    const edition = per(SMALL_1_1).replace(
      '{ first: alpha }',
      '{ first: alpha, second: { ask-again: true, because: Reworded } }',
    );
    const cwd = folderWith({
      'thang.config.yaml': 'schema: 1\n',
      'new.yaml': edition,
      'old/small.yaml': per(SMALL_RUBRIC),
      'a.yaml': before,
    });
    const ran = await run(cwd, 'a.yaml', '--write');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('for system/crm');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(`kind: assessment
schema: 1
agency: a
rubric: small@1.1.0
period: '2026'
instances:
  - of: system
    id: crm
    answers:
      alpha: { claimed: 2 } # one
      # of second
      # To be answered again for small@1.1.0, as second.
      # The question changed too much.
      # Reworded
      # The answer for small@1.0.0 was:
      # second:
      #   claimed: 3
  # To be answered again for small@1.1.0, as second.
  # The question changed too much.
  # Reworded
  # The answer for small@1.0.0 was:
  # second: { claimed: 1 }
  - { of: system, id: erp, answers: { alpha: { claimed: 4 } } }
answers: {}
`);
  });
});

describe('JSON', () => {
  const before = `{
    "kind": "assessment",
    "schema": 1,
    "agency": "a",
    "rubric": "small@1.0.0",
    "period": "2026",
    "answers": {
        "first": {"claimed": 2},
        "second": {"claimed": 3}
    }
}
`;

  it('keeps its indentation, and what is taken out stays in its note', async () => {
    const edition = SMALL_1_1.replace('{ first: alpha }', '{ first: alpha, second: null }').replace(
      / {6}- \{ id: second.*\n/,
      '',
    );
    const cwd = small({ 'a.json': before }, edition);
    expect(await run(cwd, 'a.json', '--write')).toMatchObject({ code: 0 });
    const after = readFileSync(join(cwd, 'a.json'), 'utf8');
    expect(after).toBe(
      before
        .replace('small@1.0.0', 'small@1.1.0')
        .replace('"first"', '"alpha"')
        .replace(',\n        "second": {"claimed": 3}', '')
        .replace(
          '    }\n}\n',
          '    },\n    "note": "Not asked by small@1.1.0 any more. The answer for small@1.0.0 was: second: {\\"claimed\\":3,\\"evidence\\":[]}"\n}\n',
        ),
    );
  });
});

describe('a file that cannot be written', () => {
  /** A name so long that no other file can stand beside it for the time of writing: that fails for every user. */
  const LONG = `${'x'.repeat(225)}.yaml`;

  it('is named, stays as it was, and stops nothing else', async () => {
    const cwd = small({ [`a/${LONG}`]: smallAssessment('a1', 2, 3), 'a/z.yaml': smallAssessment('a2', 2, 3) });
    const ran = await run(cwd, 'a', '--write');
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('The file cannot be written: ENAMETOOLONG');
    expect(ran.stderr).toContain(`a/${LONG} file-not-writable The file cannot be written: ENAMETOOLONG`);
    expect(ran.stderr).toMatch(/\n1 file could not be migrated\n$/);
    expect(readFileSync(join(cwd, 'a', LONG), 'utf8')).toBe(smallAssessment('a1', 2, 3));
    expect(readFileSync(join(cwd, 'a/z.yaml'), 'utf8')).toContain('alpha');
    expect(readdirSync(join(cwd, 'a')).toSorted()).toEqual([LONG, 'z.yaml'].toSorted());
  });

  it.skipIf(process.getuid?.() === 0)('because its folder is read-only is named', async () => {
    const cwd = small({ 'a/a.yaml': smallAssessment('a1', 2, 3) });
    chmodSync(join(cwd, 'a'), 0o555);
    const ran = await run(cwd, 'a', '--write');
    chmodSync(join(cwd, 'a'), 0o755);
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('The file cannot be written: EACCES');
  });

  it('because its layout does not allow it is refused, not rewritten', async () => {
    const odd = smallAssessment('a', 2, 3).replace('  first: { claimed: 2 }', '  ? first\n  : { claimed: 2 }');
    const cwd = small({ 'a.yaml': odd });
    const ran = await run(cwd, 'a.yaml', '--write');
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('cannot be changed without disturbing');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(odd);
  });
});

describe('a run that is interrupted', () => {
  it('leaves every file as it was or as it will be, and nothing else', async () => {
    const names = Array.from({ length: 400 }, (_unused, index) => `a${String(index).padStart(3, '0')}`);
    const files = Object.fromEntries(names.map((name) => [`a/${name}.yaml`, smallAssessment(name, 2, 3)]));
    const cwd = small(files);
    const args = [join(ROOT, 'bin/thang.js'), 'rubric', 'migrate', 'new.yaml', 'a', ...AS_OF, '--write'];
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString('utf8')));
    const ended = new Promise<number | null>((settle) => child.on('close', settle));
    const first = join(cwd, 'a/a000.yaml');
    while (child.exitCode === null && !readFileSync(first, 'utf8').includes('alpha'))
      await new Promise((settle) => setTimeout(settle, 2));
    child.kill('SIGINT');
    const code = await ended;
    const texts = names.map((name) => ({ name, text: readFileSync(join(cwd, `a/${name}.yaml`), 'utf8') }));
    const whole = texts.filter(({ name, text }) => {
      const before = smallAssessment(name, 2, 3);
      return text === before || text === before.replace('small@1.0.0', 'small@1.1.0').replace('first', 'alpha');
    });
    expect(whole).toHaveLength(names.length);
    expect(readdirSync(join(cwd, 'a'))).toHaveLength(names.length);
    const done = texts.filter(({ text }) => text.includes('alpha')).length;
    if (done < names.length) {
      // What was done is told, and what was not.
      expect(code).toBe(130);
      expect(said.stdout).toContain(`\n${done} migrated, 0 could not be, 0 passed over.\n`);
      expect(said.stderr).toBe(
        `interrupted; ${names.length - done} files were not looked at, and nothing was half-written; call it again to do the rest\n`,
      );
    } else expect(code).toBe(0);
    // Called again, it does the rest.
    const again = await run(cwd, 'a', '--write');
    expect(again).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'a/a399.yaml'), 'utf8')).toContain('alpha');
  });
});

describe('it cannot run', () => {
  it.each([
    { name: 'without assessments', args: ['new.yaml', 'old'], said: 'folder-without-assessments' },
    { name: 'on a path that is not there', args: ['new.yaml', 'nowhere'], said: 'file-not-found' },
    { name: 'with a rubric that is not there', args: ['nothing', 'a.yaml'], said: 'rubric-not-found' },
    {
      name: 'with an edition that is not there',
      args: ['vn-data-management@9.0.0', 'a.yaml'],
      said: 'rubric-version-not-found',
    },
    {
      name: 'with a rubric that says nothing of an earlier edition',
      args: ['old/small.yaml', 'a.yaml'],
      said: 'migration-missing',
    },
    {
      name: 'with --write and --dry-run',
      args: ['new.yaml', 'a.yaml', '--write', '--dry-run'],
      said: 'cannot be used with',
    },
    { name: 'with an unknown format', args: ['new.yaml', 'a.yaml', '--format', 'pdf'], said: 'Allowed choices' },
  ])('$name', async ({ args, said }) => {
    const cwd = small({ 'a.yaml': smallAssessment('a', 2, 3) });
    const ran = await thang(['rubric', 'migrate', ...args], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  it('with a file that is no assessment, where it is named; in a folder it is passed by', async () => {
    const cwd = small({ 'a/a.yaml': smallAssessment('a', 2, 3), 'a/other.json': '{"x": 1}' });
    expect(await run(cwd, 'a')).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'b.yaml'), SMALL_RUBRIC);
    expect(await run(cwd, 'b.yaml')).toMatchObject({ code: 3 });
  });
});
