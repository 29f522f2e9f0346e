/** Who gets a lock, and whose lock is taken over. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { releaseHeldLocks } from '../../src/workspace/held-locks.ts';
import { lockPath, takeLock, type Locked, type LockHolder } from '../../src/workspace/lock-file.ts';
import { lifeOf, thisProcess } from '../../src/workspace/process-life.ts';
import { folderWith } from '../cli/run-thang.ts';

const BY = { who: 'Lan', command: 'test', since: '2026-11-23T08:00:00.000Z' };
const GONE = 2 ** 22 + 1;
const MINUTE = 60;

function place(): string {
  return join(folderWith({ 'a.yaml': '' }), 'a.yaml');
}

/** A lock as another process would leave it, last touched so many seconds ago. */
function leave(file: string, holder: Partial<LockHolder> | string, age = 0): void {
  const whole = {
    ...thisProcess(),
    who: 'Minh',
    command: 'interview',
    since: '2026-11-22',
    token: 't',
    ...(holder as object),
  };
  writeFileSync(lockPath(file), typeof holder === 'string' ? holder : JSON.stringify(whole));
  const then = Date.now() / 1000 - age;
  utimesSync(lockPath(file), then, then);
}

async function outcome(file: string): Promise<string> {
  const locked = await takeLock(file, BY);
  if (!locked.ok) return `refused for ${locked.holder?.who ?? 'nobody'}`;
  await locked.lock.release();
  return locked.dead === null ? 'free' : `after ${locked.dead.who ?? 'nobody'}`;
}

describe('a lock', () => {
  it('lies hidden beside the file, says who holds it, and is gone when it is given back', async () => {
    const file = place();
    const locked = await takeLock(file, BY);
    expect(JSON.parse(readFileSync(lockPath(file), 'utf8'))).toMatchObject({ ...BY, pid: process.pid });
    expect(readdirSync(join(file, '..')).toSorted()).toEqual(['.a.yaml.lock', 'a.yaml']);
    expect(await outcome(file)).toBe('refused for Lan');
    if (locked.ok) expect(await locked.lock.isHeld()).toBe(true);
    if (locked.ok) await locked.lock.release();
    expect(readdirSync(join(file, '..'))).toEqual(['a.yaml']);
    expect(await outcome(file)).toBe('free');
  });

  it.each([
    { name: 'a dead process of this machine', holder: { pid: GONE }, age: 0, expected: 'after Minh' },
    { name: 'this very process, which is alive', holder: {}, age: 10 * MINUTE, expected: 'refused for Minh' },
    { name: 'a process whose number was given to another', holder: { started: '1' }, age: 0, expected: 'after Minh' },
    { name: 'another machine, a moment ago', holder: { host: 'x' }, age: 20, expected: 'refused for Minh' },
    { name: 'another machine, long silent', holder: { host: 'x' }, age: 2 * MINUTE, expected: 'after Minh' },
    {
      name: 'another container, a moment ago',
      holder: { space: 'x', pid: GONE },
      age: 20,
      expected: 'refused for Minh',
    },
    { name: 'another container, long silent', holder: { space: 'x' }, age: 2 * MINUTE, expected: 'after Minh' },
    {
      name: 'a system that cannot tell when it began',
      holder: { started: null },
      age: 20,
      expected: 'refused for Minh',
    },
    { name: 'the same, long silent', holder: { started: null }, age: 2 * MINUTE, expected: 'after Minh' },
    { name: 'somebody who has not written a word yet', holder: '', age: 0, expected: 'refused for nobody' },
    { name: 'somebody who never wrote a word', holder: '{"pid":', age: 2 * MINUTE, expected: 'free' },
    { name: 'nobody: a hostile file', holder: '{"pid":-1,"who":{}}', age: 0, expected: 'refused for nobody' },
    { name: 'nobody: a huge file', holder: 'x'.repeat(100_000), age: 10 * MINUTE, expected: 'refused for nobody' },
  ])('of $name: $expected', async ({ holder, age, expected }) => {
    const file = place();
    leave(file, holder, age);
    expect(await outcome(file)).toBe(expected);
    expect(readdirSync(join(file, '..')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('that is a pipe or a link is not opened', async () => {
    const file = place();
    execFileSync('mkfifo', [lockPath(file)]);
    expect(await outcome(file)).toBe('refused for nobody');
    rmSync(lockPath(file));
    symlinkSync('a.yaml', lockPath(file));
    expect(await outcome(file)).toBe('refused for nobody');
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  it('goes to one of many who want it at once, also when a dead one is in the way', async () => {
    for (const isTaken of [false, true]) {
      const file = place();
      if (isTaken) leave(file, { pid: GONE });
      const all = await Promise.all(Array.from({ length: 20 }, () => takeLock(file, BY)));
      const winners = all.filter((locked): locked is Extract<Locked, { ok: true }> => locked.ok);
      const held = await Promise.all(winners.map(({ lock }) => lock.isHeld()));
      expect(held.filter((isHeld) => isHeld)).toHaveLength(1);
      for (const { lock } of winners) await lock.release();
      expect(readdirSync(join(file, '..'))).toEqual(['a.yaml']);
    }
  });

  it('is let go at once by whoever must leave in a hurry, but not where somebody else has taken it over', async () => {
    const [mine, taken] = [place(), place()];
    await takeLock(mine, BY);
    await takeLock(taken, BY);
    leave(taken, { who: 'Minh' });
    releaseHeldLocks();
    expect(readdirSync(join(mine, '..'))).toEqual(['a.yaml']);
    expect(readdirSync(join(taken, '..'))).toEqual(['.a.yaml.lock', 'a.yaml']);
  });

  it('is told by what the system says where the folder may not be written', async () => {
    await expect(takeLock('/proc/a.yaml', BY)).rejects.toThrow(/ENOENT|EACCES|EPERM|EROFS/);
  });
});

describe('the life of a process', () => {
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill('SIGKILL'));

  it('ends when it ends', async () => {
    const sleeper = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    child = sleeper;
    const mark = { ...thisProcess(), pid: sleeper.pid ?? 0, started: null };
    expect(lifeOf(mark)).toBe('unknown');
    await new Promise((settle) => {
      sleeper.once('exit', settle);
      sleeper.kill('SIGKILL');
    });
    expect(lifeOf(mark)).toBe('dead');
  });

  it.runIf(process.platform === 'linux')('is known by when it began', () => {
    const mark = thisProcess();
    expect(mark.started).toMatch(/^\d+$/);
    expect(lifeOf(mark)).toBe('alive');
    expect(lifeOf({ ...mark, started: `${Number(mark.started) + 1}` })).toBe('dead');
  });
});
