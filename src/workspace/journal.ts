/**
 * A history beside a file, one line for each change. A line is on the disk before the file is replaced, and is marked as
 * done afterwards, so that whoever comes after a crash knows what was begun and not finished.
 */
import { constants, lstat, open, readFile, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HistoryEntrySchema, type HistoryEntry } from '../model/history.ts';
import { errorCode } from './read-bytes.ts';

/** Where a line stands, to be marked as done. */
export type LinePlace = number;

/** `file` after every link. In the open, for people want to see it; no search for assessments takes it for one. */
export function historyPath(file: string): string {
  return join(dirname(file), `${basename(file)}.history.ndjson`);
}

export interface LastLine {
  readonly entry: HistoryEntry;
  readonly place: LinePlace;
}

/** Null without a history, and where somebody else has written its last line. A line that was not finished does not count. */
export async function lastLine(file: string): Promise<LastLine | null> {
  const handle = await openHistory(file, constants.O_RDONLY);
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    const end = await lineEndBefore(handle, size);
    const start = end === 0 ? 0 : await lineEndBefore(handle, end - 1);
    if (end - start > MAX_LINE) return null;
    const entry = entryIn((await bytesIn(handle, start, end)).toString('utf8'));
    return entry === null ? null : { entry, place: start };
  } finally {
    await handle.close();
  }
}

/** Takes away what a crash has left of a line; whether there was anything. */
export async function cutTornLine(file: string): Promise<boolean> {
  const handle = await openHistory(file, constants.O_RDWR);
  if (handle === null) return false;
  try {
    return (await cutAfterLastLine(handle)) > 0;
  } finally {
    await handle.close();
  }
}

/**
 * On the disk when this resolves. Throws what the system throws; nothing half-written is left then, or what is left is cut
 * off before the next line. A new history has the permissions `mode`.
 */
export async function appendLine(file: string, entry: HistoryEntry, mode: number): Promise<LinePlace> {
  const handle = await openHistory(file, constants.O_RDWR | constants.O_CREAT, mode);
  if (handle === null) throw new Error('The history can be neither opened nor made');
  try {
    await cutAfterLastLine(handle);
    const { size } = await handle.stat();
    await append(handle, `${DONE}${String(entry.done).padEnd(5)}${bodyOf(entry)}\n`, size);
    return size;
  } finally {
    await handle.close();
  }
}

/** In place, and without a care when it fails: the hash of the file tells the same. */
export async function markDone(file: string, place: LinePlace): Promise<void> {
  const handle = await openHistory(file, constants.O_RDWR).catch(() => null);
  try {
    const start = handle === null ? '' : (await bytesIn(handle, place, place + DONE.length)).toString('utf8');
    if (start === DONE) await handle?.write('true ', place + DONE.length);
  } catch {
    // As said above.
  } finally {
    await handle?.close();
  }
}

/** Every line that is one of ours, oldest first. */
export async function readHistory(file: string): Promise<HistoryEntry[]> {
  const text = await readFile(historyPath(file), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => entryIn(line) ?? []);
}

/** `true ` and `false` are equally long, so that one can take the place of the other. */
const DONE = '{"done":';

function bodyOf({ done: _done, ...rest }: HistoryEntry): string {
  return `,${JSON.stringify(rest).slice(1)}`;
}

/** Null where there is none. A link is not followed: it could lead to a file that is no history. */
async function openHistory(file: string, flags: number, mode = 0o666): Promise<FileHandle | null> {
  const path = historyPath(file);
  const present = await lstat(path).catch(() => null);
  if (present !== null && !present.isFile())
    throw Object.assign(new Error(path), { code: 'not a regular file', syscall: 'open' });
  try {
    return await open(path, flags | constants.O_NOFOLLOW, mode);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' && (flags & constants.O_CREAT) === 0) return null;
    throw error;
  }
}

async function append(handle: FileHandle, line: string, size: number): Promise<void> {
  const bytes = Buffer.from(line);
  try {
    for (let done = 0; done < bytes.length;)
      done += (await handle.write(bytes, done, bytes.length - done, size + done)).bytesWritten;
    await handle.sync();
  } catch (error) {
    await handle.truncate(size).catch(() => undefined);
    throw error;
  }
}

/** How many bytes stood behind the last line end. */
async function cutAfterLastLine(handle: FileHandle): Promise<number> {
  const { size } = await handle.stat();
  const end = await lineEndBefore(handle, size);
  if (end < size) await handle.truncate(end);
  return size - end;
}

const CHUNK = 64 * 1024;

/** Longer than all the answers that a file may hold. */
const MAX_LINE = 64 * 1024 * 1024;

/** Behind the last line end before `offset`; 0 without one. */
async function lineEndBefore(handle: FileHandle, offset: number): Promise<number> {
  for (let end = offset; end > 0; end -= CHUNK) {
    const start = Math.max(0, end - CHUNK);
    const at = (await bytesIn(handle, start, end)).lastIndexOf(0x0a);
    if (at !== -1) return start + at + 1;
  }
  return 0;
}

async function bytesIn(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.alloc(end - start);
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
  return bytes.subarray(0, bytesRead);
}

function entryIn(line: string): HistoryEntry | null {
  if (line.trim() === '') return null;
  try {
    const parsed = HistoryEntrySchema.safeParse(JSON.parse(line));
    return parsed.success ? (parsed.data as unknown as HistoryEntry) : null;
  } catch {
    return null;
  }
}
