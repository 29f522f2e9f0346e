/** The real binary with an assessment open: signals, and a second run beside it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWith, ROOT, SMALL_RUBRIC, smallAssessment } from './run-thang.ts';

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

const FRESH = smallAssessment('a', 2, 3).replace(/answers:[^]*/, 'assessed-by: An\nanswers: {}\n');

interface Open {
  readonly folder: string;
  readonly ended: Promise<number | null>;
  readonly send: (signal: NodeJS.Signals) => void;
}

/** An interview that has saved one answer and waits for the next. */
async function interview(): Promise<Open> {
  const folder = folderWith({ 'rubric.yaml': SMALL_RUBRIC, 'a.yaml': FRESH });
  const run = start(folder, 'Lan');
  run.stdin?.write('4\n');
  const ended = new Promise<number | null>((settle) => run.on('close', settle));
  await until(() => readFileSync(join(folder, 'a.yaml'), 'utf8').includes('claimed: 4'));
  return { folder, ended, send: (signal) => run.kill(signal) };
}

function start(folder: string, who: string): ChildProcess {
  const args = [join(ROOT, 'bin', 'thang.js'), 'interview', join(folder, 'a.yaml'), '--accessible', '--who', who];
  child = spawn(process.execPath, args, { env: { PATH: process.env['PATH'] ?? '' }, stdio: ['pipe', 'pipe', 'pipe'] });
  return child;
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 20_000) throw new Error('It never came so far');
    await new Promise((settle) => setTimeout(settle, 20));
  }
}

describe('an assessment that is open', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is given back at %s, with all that was answered',
    async (signal) => {
      const { folder, ended, send } = await interview();
      send(signal);
      expect(await ended).toBe(130);
      expect(readdirSync(folder).toSorted()).toEqual(['a.yaml', 'a.yaml.history.ndjson', 'rubric.yaml']);
      expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(
        FRESH.replace('{}', '\n  first:\n    claimed: 4').replace('answers: ', 'answers:'),
      );
    },
  );

  it('is refused to a second run, which is told by whom it is open, and exits 2', async () => {
    const { folder, ended, send } = await interview();
    expect(existsSync(join(folder, '.a.yaml.lock'))).toBe(true);
    const second = start(folder, 'Minh');
    second.stdin?.end('5\n');
    let said = '';
    second.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    expect(await new Promise((settle) => second.on('close', settle))).toBe(2);
    expect(said).toMatch(/assessment-in-use Lan has had this assessment open since .* with thang interview/);
    send('SIGKILL');
    await ended;
    expect(existsSync(join(folder, '.a.yaml.lock'))).toBe(true);
    const third = start(folder, 'Minh');
    third.stdin?.end('5\n');
    expect(await new Promise((settle) => third.on('close', settle))).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(['a.yaml', 'a.yaml.history.ndjson', 'rubric.yaml']);
  });
});
