/**
 * A lock beside a file, against two programs that change it at once. It is a file that says who holds it. What a dead
 * process of this machine left behind is taken over at once; what nobody can tell of, when its holder has been silent.
 */
import { randomUUID } from 'node:crypto';
import { link, lstat, open, readFile, rename, rm, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { forgetLock, rememberLock } from './held-locks.ts';
import { lifeOf, thisProcess, type ProcessMark } from './process-life.ts';
import { errorCode } from './read-bytes.ts';
import { temporaryBeside } from './temporary-files.ts';

/** Who holds a lock. */
export interface LockHolder extends ProcessMark {
  readonly who: string | null;
  readonly command: string;
  /** ISO 8601 */
  readonly since: string;
  /** Tells two locks of one process apart. */
  readonly token: string;
}

export interface Lock {
  /** Whether it is still this one that lies there. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

export type Locked =
  /** `dead` is whoever had left a lock behind. */
  | { readonly ok: true; readonly lock: Lock; readonly dead: LockHolder | null }
  /** Null where somebody holds it who has not said a word. */
  | { readonly ok: false; readonly holder: LockHolder | null };

/** A holder says at this pace that it is alive, in milliseconds. */
const HEARTBEAT = 10_000;

/** After so long a silence a holder of whom nobody can tell is taken for dead, in milliseconds. */
const SILENCE = 60_000;

const MAX_SIZE = 64 * 1024;

/** Others come and go at the same moment. */
const ATTEMPTS = 20;

/** `file` after every link. Throws what the system throws, as for a folder that may not be written. */
export async function takeLock(file: string, by: Pick<LockHolder, 'who' | 'command' | 'since'>): Promise<Locked> {
  const path = lockPath(file);
  const text = `${JSON.stringify({ ...thisProcess(), ...by, token: randomUUID() })}\n`;
  let dead: LockHolder | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const now = await place(path, text);
    if (now === null) return { ok: true, lock: await hold(path, text), dead };
    const found = await look(path, now);
    if (found === null) continue;
    if (found.isAlive) return { ok: false, holder: found.holder };
    if (await putAside(path, found.text)) dead = found.holder;
  }
  return { ok: false, holder: null };
}

/** Hidden, so that no search for assessments finds it. */
export function lockPath(file: string): string {
  return join(dirname(file), `.${basename(file)}.lock`);
}

/**
 * Null when it lies there now, and is ours; otherwise the time by the clock of the file system. The lock appears with its
 * words in it, by a second name for a file that is filled beside it; where a file has one name only, without them at first.
 */
async function place(path: string, text: string): Promise<number | null> {
  const temporary = temporaryBeside(path);
  try {
    await put(temporary, text);
    const { mtimeMs } = await stat(temporary);
    try {
      await link(temporary, path);
      return null;
    } catch (error) {
      if (errorCode(error) === 'EEXIST') return mtimeMs;
      if (!ONE_NAME_ONLY.has(errorCode(error))) throw error;
      return (await putNew(path, text)) ? null : mtimeMs;
    }
  } finally {
    await rm(temporary, { force: true });
  }
}

const ONE_NAME_ONLY: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EINVAL',
  'EISDIR',
]);

async function putNew(path: string, text: string): Promise<boolean> {
  try {
    await put(path, text);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function put(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

interface Found {
  readonly text: string;
  readonly holder: LockHolder | null;
  readonly isAlive: boolean;
}

/** Null when it is gone. */
async function look(path: string, now: number): Promise<Found | null> {
  try {
    const { mtimeMs, size, isFile } = await lstat(path).then((stats) => ({ ...stats, isFile: stats.isFile() }));
    // A pipe would never end, and no lock of ours is as long.
    if (!isFile || size > MAX_SIZE) return { text: '', holder: null, isAlive: true };
    const text = await readFile(path, 'utf8');
    const holder = holderIn(text);
    const life = holder === null ? 'unknown' : lifeOf(holder);
    return { text, holder, isAlive: life === 'alive' || (life === 'unknown' && now - mtimeMs < SILENCE) };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function holderIn(text: string): LockHolder | null {
  try {
    const said = JSON.parse(text) as Partial<Record<keyof LockHolder, unknown>> | null;
    const { pid, host, space, started, who, command, since, token } = said ?? {};
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return null;
    const isText = [host, space, command, since, token].every((part) => typeof part === 'string');
    const isTextOrNull = [started, who].every((part) => part === null || typeof part === 'string');
    return isText && isTextOrNull ? (said as LockHolder) : null;
  } catch {
    return null;
  }
}

/** Two may find the same dead lock: whoever then holds another one in the hand than it saw puts it back. */
async function putAside(path: string, seen: string): Promise<boolean> {
  const aside = temporaryBeside(path);
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
  const isSame = (await readFile(aside, 'utf8')) === seen;
  if (!isSame) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  return isSame;
}

async function hold(path: string, text: string): Promise<Lock> {
  rememberLock(path, text);
  // Written through this, a sign of life never reaches a lock that somebody else has put in the place of ours.
  const handle = await open(path, 'r+').catch(() => null);
  const timer = setInterval(() => void signLife(handle, text), HEARTBEAT);
  timer.unref();
  const isHeld = async (): Promise<boolean> => (await readFile(path, 'utf8').catch(() => null)) === text;
  let isReleased = false;
  return {
    isHeld,
    release: async () => {
      if (isReleased) return;
      isReleased = true;
      clearInterval(timer);
      await handle?.close().catch(() => undefined);
      if (await isHeld()) await unlink(path).catch(() => undefined);
      forgetLock(path);
    },
  };
}

/** The same words once more: the file system notes by its own clock when that was. */
async function signLife(handle: FileHandle | null, text: string): Promise<void> {
  try {
    await handle?.write(text, 0);
    await handle?.datasync();
  } catch {
    // A full disk or a share that is away for a moment: the next one may come through.
  }
}
