/** Sessions on real files: what is saved, what is refused, what a crash or another program leaves, and who may come in. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession, type Session, type SessionOptions } from '../../src/api/open-session.ts';
import type { AnswerChange } from '../../src/model/answer-change.ts';
import { folderWith, SMALL_RUBRIC, smallAssessment } from '../cli/run-thang.ts';

const RUBRIC = SMALL_RUBRIC.replace(
  '{ id: second, title: Second,',
  '{ id: second, title: Second, not-applicable: { allowed: true, reason-required: true }, evidence: [{ id: decision, from-level: 3 }],',
);
const OPTIONS: SessionOptions = { who: 'Lan', command: 'test', now: () => '2026-11-23T08:00:00.000Z', isWritten: true };

function place(content = smallAssessment('a', 2, 3)): { readonly folder: string; readonly file: string } {
  const folder = folderWith({ 'rubric.yaml': RUBRIC, 'a.yaml': content });
  return { folder, file: join(folder, 'a.yaml') };
}

async function opened(file: string, options: Partial<SessionOptions> = {}): Promise<Session> {
  const read = await openSession(file, { ...OPTIONS, ...options });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

function claim(criterion: string, claimed: number): AnswerChange {
  return { criterion, instance: null, set: { claimed } };
}

function text(file: string): string {
  return readFileSync(file, 'utf8');
}

function history(file: string): Record<string, unknown>[] {
  return text(`${file}.history.ndjson`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function hash(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

describe('a session', () => {
  it('puts each answer into the file at once, and says in the history who changed what from what', async () => {
    const { folder, file } = place();
    const session = await opened(file);
    expect(readdirSync(folder).toSorted()).toEqual(['.a.yaml.lock', 'a.yaml', 'rubric.yaml']);
    const outcome = await session.save([claim('first', 4)]);
    expect(outcome.status).toBe('saved');
    expect(text(file)).toBe(smallAssessment('a', 4, 3));
    expect(session.assessment().answers['first']?.claimed).toBe(4);
    await session.close();
    expect(readdirSync(folder).toSorted()).toEqual(['a.yaml', 'a.yaml.history.ndjson', 'rubric.yaml']);
    expect(history(file)).toEqual([
      {
        done: true,
        at: '2026-11-23T08:00:00.000Z',
        who: 'Lan',
        command: 'test',
        before: hash(smallAssessment('a', 2, 3)),
        after: hash(smallAssessment('a', 4, 3)),
        changes: [{ ...claim('first', 4), was: { claimed: 2 } }],
      },
    ]);
  });

  it('lets saves queue up behind each other', async () => {
    const { file } = place();
    const session = await opened(file);
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map((level) => session.save([claim('first', level)])));
    expect(outcomes.map(({ status }) => status)).toEqual(Array(5).fill('saved'));
    await session.close();
    expect(text(file)).toBe(smallAssessment('a', 5, 3));
    expect((await session.history()).map(({ done }) => done)).toEqual(Array(5).fill(true));
  });

  it('writes nothing where nothing changes', async () => {
    const { folder, file } = place();
    const session = await opened(file);
    expect((await session.save([claim('first', 2)])).status).toBe('saved');
    await session.close();
    expect(readdirSync(folder).toSorted()).toEqual(['a.yaml', 'rubric.yaml']);
  });

  it('refuses what the rubric does not admit, all faults at once, and leaves the file alone', async () => {
    const { file } = place();
    const session = await opened(file);
    const outcome = await session.save([
      claim('first', 4),
      claim('first', 9),
      { criterion: 'second', instance: null, set: { claimed: 'not-applicable' } },
    ]);
    expect(outcome).toMatchObject({
      status: 'refused',
      refusals: [
        { change: 1, issue: { code: 'answer-outside-scale', file, params: { path: 'answers.first.claimed' } } },
        { change: 2, issue: { code: 'not-applicable-without-reason' } },
      ],
    });
    expect(session.unsaved()).toEqual([]);
    await session.close();
    expect(text(file)).toBe(smallAssessment('a', 2, 3));
    expect(existsSync(`${file}.history.ndjson`)).toBe(false);
  });

  it.each([
    { name: 'an unknown criterion', change: claim('firts', 3), code: 'unknown-criterion' },
    { name: 'a key of the prototype', change: claim('__proto__', 3), code: 'unknown-criterion' },
    {
      name: 'an unknown instance',
      change: { ...claim('first', 3), instance: { of: 'x', id: 'y' } },
      code: 'unknown-id',
    },
    {
      name: 'a control character',
      change: { ...claim('first', 3), set: { note: 'a\u0007' } },
      code: 'control-character',
    },
    { name: 'half a character', change: { ...claim('first', 3), set: { note: 'a\ud800' } }, code: 'control-character' },
    { name: 'an endless text', change: { ...claim('first', 3), set: { note: 'a'.repeat(20_001) } }, code: 'too-long' },
    {
      name: 'evidence that is not there',
      change: { ...claim('first', 3), removeEvidence: [0] },
      code: 'invalid-value',
    },
    {
      name: 'evidence of nothing',
      change: { ...claim('second', 3), addEvidence: [{ page: 3 }] },
      code: 'evidence-empty',
    },
  ])('refuses $name', async ({ change, code }) => {
    const { file } = place();
    const session = await opened(file);
    const outcome = await session.save([change as AnswerChange]);
    expect(outcome).toMatchObject({ status: 'refused', refusals: [{ change: 0, issue: { code } }] });
    await session.close();
  });

  it('takes texts over composed and with line feeds, as the file will be read', async () => {
    const { file } = place();
    const session = await opened(file);
    const outcome = await session.save([
      { criterion: 'first', instance: null, set: { note: 'Quyết định\r\nsố 12'.normalize('NFD') } },
    ]);
    expect(outcome.status).toBe('saved');
    expect(session.assessment().answers['first']?.note).toBe('Quyết định\nsố 12'.normalize('NFC'));
    await session.close();
  });

  it('opens what is not answered yet, though the rubric wants all answers', async () => {
    const folder = folderWith({
      'rubric.yaml': RUBRIC.replace('dimensions:', 'scoring: { unanswered: refuse }\ndimensions:'),
      'a.yaml': smallAssessment('a', 2, 3).replace('  second: { claimed: 3 }\n', ''),
    });
    const session = await opened(join(folder, 'a.yaml'));
    expect((await session.save([claim('second', 1)])).status).toBe('saved');
    await session.close();
  });

  it('changes no file in a dry run, and wants no lock', async () => {
    const { folder, file } = place();
    const other = await opened(file);
    const session = await opened(file, { isWritten: false });
    expect((await session.save([claim('first', 4)])).status).toBe('saved');
    expect((await session.save([claim('first', 9)])).status).toBe('refused');
    expect(session.assessment().answers['first']?.claimed).toBe(4);
    await session.close();
    await other.close();
    expect(text(file)).toBe(smallAssessment('a', 2, 3));
    expect(readdirSync(folder).toSorted()).toEqual(['a.yaml', 'rubric.yaml']);
  });

  it('leaves a link a link; lock and history lie beside the file itself', async () => {
    const { folder, file } = place();
    mkdirSync(join(folder, 'links'));
    const link = join(folder, 'links', 'b.yaml');
    symlinkSync('../a.yaml', link);
    writeFileSync(join(folder, 'links', 'rubric.yaml'), RUBRIC);
    const session = await opened(link);
    expect(existsSync(join(folder, '.a.yaml.lock'))).toBe(true);
    await session.save([claim('first', 4)]);
    await session.close();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(text(file)).toBe(smallAssessment('a', 4, 3));
    expect(readdirSync(join(folder, 'links')).toSorted()).toEqual(['b.yaml', 'rubric.yaml']);
  });

  it('keeps the permissions of a file, for its history too', async () => {
    const { file } = place();
    chmodSync(file, 0o600);
    const session = await opened(file);
    await session.save([claim('first', 4)]);
    await session.close();
    expect([file, `${file}.history.ndjson`].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
  });
});

describe('a new assessment', () => {
  const create = { agency: '01', period: '2026', rubric: 'small@1.0.0', assessedBy: 'Phòng CNTT', header: ['Ghi chú'] };

  it('is made with its folder, and answers stand in it in the order of the rubric, in lines of their own', async () => {
    const folder = folderWith({ 'thang.config.yaml': 'schema: 1', 'rubrics/small/rubric.yaml': RUBRIC });
    const file = join(folder, '2026', '01.yaml');
    const session = await opened(file, { create });
    expect(session.opening.isNew).toBe(true);
    await session.save([claim('second', 2)]);
    await session.save([{ ...claim('first', 3), set: { claimed: 3, note: 'một\nhai' } }]);
    await session.close();
    expect(text(file)).toBe(`# yaml-language-server: $schema=assessment.schema.json
# Ghi chú

kind: assessment
schema: 1
agency: "01"
rubric: small@1.0.0
period: "2026"
assessed-by: Phòng CNTT
answers:
  first:
    claimed: 3
    note: |-
      một
      hai
  second:
    claimed: 2
`);
    expect(history(file).map(({ event }) => event)).toEqual(['created', undefined, undefined]);
  });

  it('is opened as it is where there is one already', async () => {
    const { file } = place();
    const session = await opened(file, { create });
    expect(session.opening.isNew).toBe(false);
    await session.close();
    expect(text(file)).toBe(smallAssessment('a', 2, 3));
  });

  it('is made in JSON where its name says so', async () => {
    const { folder } = place();
    const file = join(folder, 'b.json');
    const session = await opened(file, { create });
    await session.save([claim('second', 2)]);
    await session.close();
    expect(JSON.parse(text(file))).toMatchObject({ agency: '01', answers: { second: { claimed: 2 } } });
  });

  it.each([
    { name: 'an id that is none', change: { agency: 'a b' }, code: 'bad-format' },
    { name: 'an unknown rubric', change: { rubric: 'other@1.0.0' }, code: 'rubric-not-found' },
  ])('is refused for $name, and no file is left', async ({ change, code }) => {
    const { folder } = place();
    const read = await openSession(join(folder, 'b.yaml'), { ...OPTIONS, create: { ...create, ...change } });
    expect(read).toMatchObject({ ok: false, issues: [{ code }] });
    expect(readdirSync(folder).toSorted()).toEqual(['a.yaml', 'rubric.yaml']);
  });
});

describe('what cannot be opened', () => {
  it.each([
    { name: 'nothing', make: () => undefined, code: 'file-not-found' },
    { name: 'a folder', make: (path: string) => mkdirSync(path), code: 'file-not-readable' },
    { name: 'a faulty file', make: (path: string) => writeFileSync(path, 'kind: assessment\n'), code: 'missing-key' },
  ])('is refused and leaves no lock: $name', async ({ make, code }) => {
    const { folder } = place();
    make(join(folder, 'b.yaml'));
    const read = await openSession(join(folder, 'b.yaml'), OPTIONS);
    expect(read.ok).toBe(false);
    expect(read.issues.map((issue) => issue.code)).toContain(code);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('a history that is a link: it could lead anywhere', async () => {
    const { folder, file } = place();
    writeFileSync(join(folder, 'secret'), 'no history\n');
    symlinkSync('secret', `${file}.history.ndjson`);
    const read = await openSession(file, OPTIONS);
    expect(read).toMatchObject({ ok: false, issues: [{ code: 'file-not-writable' }] });
    expect(text(join(folder, 'secret'))).toBe('no history\n');
  });
});

describe('a file that another program changes meanwhile', () => {
  it('keeps the change to another answer, and tells of it', async () => {
    const { file } = place();
    const session = await opened(file);
    writeFileSync(file, `# mine\n${smallAssessment('a', 2, 5)}`);
    const outcome = await session.save([claim('first', 4)]);
    expect(outcome).toMatchObject({
      status: 'saved',
      elsewhere: [{ criterion: 'second', instance: null, known: { claimed: 3 }, now: { claimed: 5 } }],
    });
    await session.close();
    expect(text(file)).toBe(`# mine\n${smallAssessment('a', 4, 5)}`);
  });

  it('is not overwritten where it changed the same answer, until that is wanted', async () => {
    const { file } = place();
    const session = await opened(file);
    writeFileSync(file, smallAssessment('a', 5, 3));
    const outcome = await session.save([claim('first', 4)]);
    expect(outcome).toMatchObject({
      status: 'conflict',
      conflicts: [{ criterion: 'first', known: { claimed: 2 }, now: { claimed: 5 } }],
      issues: [{ code: 'answer-changed-elsewhere', params: { id: 'first' } }],
    });
    expect(text(file)).toBe(smallAssessment('a', 5, 3));
    expect(session.assessment().answers['first']?.claimed).toBe(5);
    expect(session.unsaved()).toEqual([]);
    expect((await session.save([claim('first', 4)])).status).toBe('saved');
    await session.close();
    expect(text(file)).toBe(smallAssessment('a', 4, 3));
  });

  it('is no conflict where it says the same', async () => {
    const { file } = place();
    const session = await opened(file);
    writeFileSync(file, smallAssessment('a', 4, 3));
    expect((await session.save([claim('first', 4)])).status).toBe('saved');
    await session.close();
  });

  it.each([
    { name: 'gone', change: (file: string) => rmSync(file), code: 'file-not-found' },
    { name: 'broken', change: (file: string) => writeFileSync(file, 'kind: ['), code: 'yaml-syntax' },
    {
      name: 'given another rubric',
      change: (file: string) =>
        writeFileSync(
          file,
          text(file)
            .replace('small@1.0.0', 'open-data@1.0.0')
            .replace(/answers:[^]*/, 'answers: {}\n'),
        ),
      code: 'rubric-changed-elsewhere',
    },
  ])('keeps the answer in memory when the file is $name, and saves it when it is back', async ({ change, code }) => {
    const { file } = place();
    const session = await opened(file);
    change(file);
    const outcome = await session.save([claim('first', 4)]);
    expect(outcome).toMatchObject({ status: 'not-written', issues: [{ code }] });
    expect(session.unsaved()).toEqual([claim('first', 4)]);
    expect(session.assessment().answers['first']?.claimed).toBe(4);
    writeFileSync(file, smallAssessment('a', 2, 3));
    expect((await session.save([])).status).toBe('saved');
    expect(session.unsaved()).toEqual([]);
    await session.close();
    expect(text(file)).toBe(smallAssessment('a', 4, 3));
  });
});

describe('after a crash', () => {
  const before = smallAssessment('a', 2, 3);
  const after = smallAssessment('a', 4, 3);
  const line = (change: object = {}): string =>
    `${JSON.stringify({
      done: false,
      at: '2026-11-22T08:00:00.000Z',
      who: 'Minh',
      command: 'interview',
      before: hash(before),
      after: hash(after),
      changes: [{ ...claim('first', 4), was: { claimed: 2 } }],
      ...change,
    })}\n`;

  async function reopened(
    content: string,
    lines: string,
  ): Promise<{ session: Session; file: string; codes: string[] }> {
    const { file } = place(content);
    writeFileSync(`${file}.history.ndjson`, lines);
    const read = await openSession(file, OPTIONS);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    await read.value.close();
    return { session: read.value, file, codes: read.issues.map(({ code }) => code) };
  }

  it('makes a change again that had not reached the file, and says so', async () => {
    const { session, file, codes } = await reopened(before, line());
    expect(codes).toEqual(['change-recovered']);
    expect(session.opening.recovered?.changes).toMatchObject([claim('first', 4)]);
    expect(session.assessment().answers['first']?.claimed).toBe(4);
    expect(text(file)).toBe(after);
    expect(history(file).at(-1)).toMatchObject({ done: true, event: 'recovered', who: 'Minh', after: hash(after) });
  });

  it('notes that a change had reached the file', async () => {
    const { file, codes } = await reopened(after, line());
    expect(codes).toEqual([]);
    expect(history(file)).toMatchObject([{ done: true, after: hash(after) }]);
  });

  it('respects that somebody has put the file back as it was before a change that was done', async () => {
    const { session, file, codes } = await reopened(before, line({ done: true }));
    expect(codes).toEqual([]);
    expect(session.opening.isEditedElsewhere).toBe(true);
    expect(text(file)).toBe(before);
    expect(history(file).at(-1)).toMatchObject({ event: 'edited-elsewhere', before: hash(after), after: hash(before) });
  });

  it('cuts off a line that was not finished, and says so', async () => {
    const { file, codes } = await reopened(after, line({ done: true }) + line().slice(0, 60));
    expect(codes).toEqual(['history-torn']);
    expect(text(`${file}.history.ndjson`)).toBe(line({ done: true }));
  });

  it.each([
    ['no line at all', ''],
    ['zeros', '\0\0\0'],
    ['other words\n', 'other words\n'],
    ['{}\n', '{}\n'],
  ])('lives with a history of %s', async (_name, lines) => {
    const { file } = await reopened(before, lines);
    expect(text(file)).toBe(before);
  });

  it('leaves out a change that the rubric does not admit any more, and says so', async () => {
    const { file, codes } = await reopened(
      before,
      line({ changes: [claim('first', 9), { ...claim('x', 1), set: { claimed: { a: 1 } } }] }),
    );
    expect(codes[0]).toBe('change-not-recovered');
    expect(text(file)).toBe(before);
  });

  it('takes the lock of a dead process at once, and removes what it had not finished', async () => {
    const { folder, file } = place();
    const session = await opened(file);
    const lock = JSON.parse(text(join(folder, '.a.yaml.lock'))) as Record<string, unknown>;
    await session.close();
    writeFileSync(join(folder, '.a.yaml.lock'), JSON.stringify({ ...lock, pid: 2 ** 22 + 1, who: 'Minh' }));
    const leftover = `.a.yaml.${2 ** 22 + 1}-01234567-89ab-cdef-0123-456789abcdef.tmp`;
    writeFileSync(join(folder, leftover), 'half');
    writeFileSync(join(folder, '.a.yaml.notes.tmp'), 'not ours');
    const read = await openSession(file, OPTIONS);
    expect(read).toMatchObject({ ok: true, issues: [{ code: 'lock-taken-over', params: { who: 'Minh' } }] });
    if (read.ok) await read.value.close();
    expect(readdirSync(folder).toSorted()).toEqual(['.a.yaml.notes.tmp', 'a.yaml', 'rubric.yaml']);
  });
});

describe('two sessions on one file', () => {
  it('are prevented; the second is told by whom and since when', async () => {
    const { file } = place();
    const first = await opened(file);
    const second = await openSession(file, { ...OPTIONS, who: 'Minh' });
    expect(second).toMatchObject({
      ok: false,
      issues: [{ code: 'assessment-in-use', params: { who: 'Lan', since: '2026-11-23 08:00 UTC', command: 'test' } }],
    });
    await first.close();
    await first.close();
    const third = await opened(file);
    await third.close();
  });

  it('a lock that somebody took away is made again before the next save', async () => {
    const { folder, file } = place();
    const session = await opened(file);
    rmSync(join(folder, '.a.yaml.lock'));
    expect((await session.save([claim('first', 4)])).status).toBe('saved');
    expect(existsSync(join(folder, '.a.yaml.lock'))).toBe(true);
    await session.close();
    expect(existsSync(join(folder, '.a.yaml.lock'))).toBe(false);
  });

  it('where the lock was taken away and somebody else came in, the answer waits', async () => {
    const { folder, file } = place();
    const session = await opened(file);
    rmSync(join(folder, '.a.yaml.lock'));
    const other = await opened(file, { who: 'Minh' });
    expect(await session.save([claim('first', 4)])).toMatchObject({
      status: 'not-written',
      issues: [{ code: 'assessment-in-use', params: { who: 'Minh' } }],
    });
    await other.save([claim('second', 5)]);
    await other.close();
    expect((await session.save([claim('first', 3)])).status).toBe('saved');
    await session.close();
    expect(text(file)).toBe(smallAssessment('a', 3, 5));
  });
});

it('the history survives lines of others, as after a merge', async () => {
  const { file } = place();
  const first = await opened(file);
  await first.save([claim('first', 4)]);
  await first.close();
  appendFileSync(`${file}.history.ndjson`, '<<<<<<< HEAD\n');
  const second = await opened(file);
  await second.save([claim('first', 5)]);
  await second.close();
  expect((await second.history()).map(({ changes }) => changes[0]?.set)).toEqual([{ claimed: 4 }, { claimed: 5 }]);
});
