/** A node that is not there: the user is told which are, in the words that `explain` and `rubric show` take. */
import { describe, expect, it } from 'vitest';
import { folderWith, thang } from './run-thang.ts';

const RUBRIC = `kind: rubric
schema: 1
id: inst
version: 1.0.0
status: draft
title: Instances
scale: { min: 0, max: 5 }
levels: [{ level: 1, from: 1, title: One }, { level: 2, from: 2, title: Two }]
scoring: { evidence: ignored }
facets: { design: { title: Design }, use: { title: Use } }
instance-kinds: { system: { title: System } }
dimensions:
  - id: one
    title: One
    criteria: [{ id: a, title: A, facets: [design, use], number: {} }]
  - id: systems
    title: Systems
    per: { kind: system }
    criteria: [{ id: uptime, title: Uptime, number: {} }]
`;
const ANSWERS = `kind: assessment
schema: 1
agency: x
rubric: inst@1.0.0
period: "2026"
answers: { a/design: { claimed: 2 }, a/use: { claimed: 3 } }
instances:
  - { of: system, id: hn, title: Hà Nội, answers: { uptime: { claimed: 2 } } }
  - { of: system, id: dn, title: Đà Nẵng, answers: { uptime: { claimed: 4 } } }
`;
const cwd = folderWith({ 'rubric.yaml': RUBRIC, 'a.yaml': ANSWERS });

describe('a node that is not there', () => {
  it.each([
    {
      how: 'a question of instances',
      node: 'uptime',
      said: 'uptime is asked once per instance; name one of: uptime@hn, uptime@dn',
    },
    { how: 'a slip of the hand', node: 'a/desgn', said: 'no dimension or criterion a/desgn – did you mean a/design?' },
    { how: 'another instance', node: 'uptime@hp', said: 'did you mean uptime@hn?' },
    { how: 'the beginning of a name', node: 'upt', said: 'upt; it has: uptime@hn, uptime@dn' },
    { how: 'nothing like any', node: 'zzz', said: 'zzz; it has: one, systems' },
  ])('explain: $how', async ({ node, said }) => {
    const ran = await thang(['explain', 'a.yaml', node], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
  });

  it('rubric show: a question of an instance is the question itself', async () => {
    const ran = await thang(['rubric', 'show', 'inst', 'uptime@hn'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('did you mean uptime?');
  });

  it.each([
    { locale: 'vi', said: 'uptime được hỏi riêng cho từng đối tượng; hãy ghi một trong các mã: uptime@hn, uptime@dn' },
    { locale: 'fa', said: 'uptime برای هر مورد جداگانه پرسیده می‌شود' },
  ])('is told in $locale', async ({ locale, said }) => {
    expect((await thang(['explain', 'a.yaml', 'uptime', '--locale', locale], { cwd })).stderr).toContain(said);
  });
});

describe('several questions where one is to be named', () => {
  it('are listed: where another question hangs on them, and where they are answered', async () => {
    const hanging = RUBRIC.replace(
      '{ id: uptime, title: Uptime,',
      '{ id: uptime, title: Uptime, asked-if: { node: a, at-least: 1 },',
    );
    const folder = folderWith({
      'rubric.yaml': RUBRIC,
      'bad.yaml': hanging,
      'b.yaml': ANSWERS.replace('a/use:', 'a:'),
    });
    const [checked, scored] = await Promise.all([
      thang(['rubric', 'check', 'bad.yaml'], { cwd: folder }),
      thang(['score', 'b.yaml'], { cwd: folder }),
    ]);
    const said = 'criterion-needed a is not a question of its own; name one of those below it: a/design, a/use';
    expect(checked.stderr).toContain(`bad.yaml:19:63 ${said}`);
    expect(scored.stderr).toContain(`b.yaml:6:38 ${said}`);
  });
});
