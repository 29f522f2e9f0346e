/** Real processes that are killed, real disks that are full: what was said to be saved is there afterwards. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/api/open-session.ts';
import { folderWith, SMALL_RUBRIC, smallAssessment } from '../cli/run-thang.ts';
import { buildProgram } from './build-program.ts';

/** Hundreds by hand: `THANG_TEST_KILLS=300 npx vitest run test/api/crash`. */
const KILLS = Number(process.env['THANG_TEST_KILLS'] ?? 40);
const SIDE_BY_SIDE = 4;

const CRITERIA = Array.from({ length: 7 }, (_none, at) => `c${at}`);
const RUBRIC = SMALL_RUBRIC.replace(
  /criteria:[^]*/,
  `criteria:\n${CRITERIA.map((id) => `      - { id: ${id}, title: C, number: { whole: false } }\n`).join('')}`,
);
const EMPTY = smallAssessment('a', 2, 3).replace(/answers:[^]*/, 'answers: {} # none yet\n');

let program = '';
beforeAll(async () => {
  program = await buildProgram(join(import.meta.dirname, 'answer-until-killed.ts'));
});
afterAll(() => rmSync(dirname(program), { recursive: true, force: true }));

interface Lived {
  readonly lines: readonly string[];
  readonly saved: readonly number[];
}

/** Runs until it ends by itself, or is killed so many milliseconds after it said that it is open, or after its start. */
function live(
  args: readonly string[],
  kill?: { readonly after: number; readonly from: 'start' | 'open' },
  shell?: string,
): Promise<Lived> {
  return new Promise((settle, reject) => {
    const command = [process.execPath, program, ...args];
    const child =
      shell === undefined
        ? spawn(command[0] ?? '', command.slice(1))
        : spawn('sh', ['-c', `${shell}; exec "$@"`, 'sh', ...command]);
    let out = '';
    const plan = (): void => {
      if (kill !== undefined) setTimeout(() => child.kill('SIGKILL'), kill.after);
    };
    if (kill?.from === 'start') plan();
    child.stdout.on('data', (chunk: Buffer) => {
      if (out === '' && kill?.from === 'open') plan();
      out += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    child.on('error', reject);
    child.on('close', () => {
      const lines = out.split('\n').filter((line) => line !== '');
      const saved = lines.flatMap((line) => (line.startsWith('saved ') ? [Number(line.split(' ')[1])] : []));
      settle({ lines, saved });
    });
  });
}

async function reopened(file: string): Promise<{ session: Session; codes: readonly string[] }> {
  const now = '2026-11-23T08:00:00.000Z';
  const read = await openSession(file, { who: null, command: 'test', now: () => now, isWritten: true });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  await read.value.close();
  return { session: read.value, codes: read.issues.map(({ code }) => code) };
}

function numberIn(session: Session, criterion: string): number {
  const note = session.assessment().answers[criterion]?.note ?? '-1';
  return Number(note.split('\n')[0]);
}

describe('a process that is killed', () => {
  it(`loses no answer that it said is saved, ${KILLS} times`, { timeout: 60_000 + KILLS * 5000 }, async () => {
    const seen = { saved: 0, recovered: 0, torn: 0, locks: 0, leftovers: 0 };
    await Promise.all(
      Array.from({ length: SIDE_BY_SIDE }, (_none, at) => killOften(Math.ceil(KILLS / SIDE_BY_SIDE), at, seen)),
    );
    if (process.env['THANG_TEST_KILLS'] !== undefined) process.stderr.write(`${JSON.stringify({ KILLS, ...seen })}\n`);
    expect(seen.saved).toBeGreaterThan(0);
    expect(seen.locks).toBeGreaterThan(0);
  });
});

type Seen = Record<'saved' | 'recovered' | 'torn' | 'locks' | 'leftovers', number>;

async function killOften(times: number, lane: number, seen: Seen): Promise<void> {
  const folder = folderWith({ 'rubric.yaml': RUBRIC, 'a.yaml': EMPTY });
  const file = join(folder, 'a.yaml');
  const last = new Map<string, number>();
  let next = 0;
  for (let time = 0; time < times; time += 1) {
    const from = (time + lane) % 4 === 0 ? 'start' : 'open';
    const { saved } = await live([file, String(next)], {
      after: Math.random() * (from === 'start' ? 1500 : 500),
      from,
    });
    for (const number of saved) last.set(CRITERIA[number % CRITERIA.length] ?? '', number);
    seen.saved += saved.length;
    seen.locks += readdirSync(folder).includes('.a.yaml.lock') ? 1 : 0;
    seen.leftovers += readdirSync(folder).filter((name) => name.endsWith('.tmp')).length;
    const { session, codes } = await reopened(file);
    seen.recovered += codes.includes('change-recovered') ? 1 : 0;
    seen.torn += codes.includes('history-torn') ? 1 : 0;
    expect(codes).not.toContain('change-not-recovered');
    // The answer that was under way may be there too.
    const underWay = (saved.at(-1) ?? next - 1) + 1;
    for (const [criterion, number] of last) expect([number, underWay]).toContain(numberIn(session, criterion));
    expect(
      readdirSync(folder)
        .filter((name) => name !== 'a.yaml.history.ndjson')
        .toSorted(),
    ).toEqual(['a.yaml', 'rubric.yaml']);
    expect((await session.history()).every(({ done, event }) => done || event === undefined)).toBe(true);
    for (const criterion of CRITERIA) last.set(criterion, numberIn(session, criterion));
    next = Math.max(-1, ...last.values()) + 1;
  }
}

describe('a file that may not grow', () => {
  it('stays whole; the answer waits, and shorter ones go through', { timeout: 60_000 }, async () => {
    const folder = folderWith({ 'rubric.yaml': RUBRIC, 'a.yaml': EMPTY });
    const file = join(folder, 'a.yaml');
    // In blocks of 512 bytes: the history reaches the bound first.
    const { lines } = await live([file, '0', '30'], undefined, 'ulimit -f 8');
    expect(lines.at(-1)).toMatch(/^not-written \d+ EFBIG$/);
    const saved = lines.flatMap((line) => (line.startsWith('saved ') ? [Number(line.split(' ')[1])] : []));
    expect(saved.length).toBeGreaterThan(2);
    const { session } = await reopened(file);
    for (const number of saved.slice(-CRITERIA.length))
      expect(numberIn(session, CRITERIA[number % CRITERIA.length] ?? '')).toBeGreaterThanOrEqual(number);
    expect(readdirSync(folder).toSorted()).toEqual(['a.yaml', 'a.yaml.history.ndjson', 'rubric.yaml']);
  });
});

/** A disk of so many bytes; null where this user may not make one. */
function smallDisk(bytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'thang-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}

const disk = process.platform === 'linux' ? smallDisk(256 * 1024) : null;
afterAll(() => {
  if (disk !== null) execFileSync('umount', [disk]);
});

describe.skipIf(disk === null)('a disk (made by mount, which only the superuser may do)', () => {
  it('that is full keeps the file whole; the answer waits, and is saved when there is room again', async () => {
    const folder = disk ?? '';
    const file = join(folder, 'a.yaml');
    writeFileSync(join(folder, 'rubric.yaml'), RUBRIC);
    const now = (): string => '2026-11-23T08:00:00.000Z';
    for (const free of [0, 1, 2, 3, 4]) {
      writeFileSync(file, EMPTY);
      rmSync(`${file}.history.ndjson`, { force: true });
      const read = await openSession(file, { who: null, command: 'test', now, isWritten: true });
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const session = read.value;
      fillUp(folder, free);
      const change = { criterion: 'c1', instance: null, set: { note: 'x'.repeat(9000) } };
      const outcome = await session.save([change]);
      expect(outcome).toMatchObject({
        status: 'not-written',
        issues: [{ code: 'file-not-writable', params: { detail: 'ENOSPC' } }],
      });
      expect(readFileSync(file, 'utf8')).toBe(EMPTY);
      expect(session.unsaved()).toEqual([change]);
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      rmSync(join(folder, 'filler'));
      expect((await session.save([])).status).toBe('saved');
      await session.close();
      expect((await session.history()).filter(({ done }) => done)).toHaveLength(1);
      expect((await reopened(file)).session.assessment().answers['c1']?.note).toBe('x'.repeat(9000));
    }
  });

  it('that may only be read says so when the assessment is opened', async () => {
    const folder = disk ?? '';
    const file = join(folder, 'a.yaml');
    writeFileSync(join(folder, 'rubric.yaml'), RUBRIC);
    writeFileSync(file, EMPTY);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    try {
      const read = await openSession(file, { who: null, command: 'test', now: () => '', isWritten: true });
      expect(read).toMatchObject({ ok: false, issues: [{ code: 'file-not-writable', params: { detail: 'EROFS' } }] });
    } finally {
      execFileSync('mount', ['-o', 'remount,rw', folder]);
    }
  });
});

/** To the last page but so many. */
function fillUp(folder: string, free: number): void {
  const page = Buffer.alloc(4096);
  const filler = join(folder, 'filler');
  let content = Buffer.alloc(0);
  for (let size = 256 * 1024; size > 0; size -= 4096) {
    content = Buffer.alloc(size);
    try {
      writeFileSync(filler, content);
      break;
    } catch {
      rmSync(filler, { force: true });
    }
  }
  writeFileSync(filler, content.subarray(0, Math.max(0, content.length - free * page.length)));
}
