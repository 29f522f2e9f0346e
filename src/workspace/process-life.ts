/** Which process this is, and whether another one still runs, although numbers of processes are used again. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  /** Within which its number means something: a start of the machine, and a container; empty where nobody can tell. */
  readonly space: string;
  /** When it began, by the clock of the kernel; null where nobody can tell. */
  readonly started: string | null;
}

export function thisProcess(): ProcessMark {
  return { pid: process.pid, host: hostname(), space: spaceHere(), started: startOf(process.pid) };
}

/** `unknown` for a process of another machine or container, and where its number may have been given to another. */
export function lifeOf({ pid, host, space, started }: ProcessMark): 'alive' | 'dead' | 'unknown' {
  if (host !== hostname() || space !== spaceHere()) return 'unknown';
  if (!isRunning(pid)) return 'dead';
  const now = startOf(pid);
  if (started === null || now === null) return 'unknown';
  return started === now ? 'alive' : 'dead';
}

/** Whether any process of this machine has the number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function spaceHere(): string {
  const boot = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const container = attempt(() => readlinkSync('/proc/self/ns/pid'));
  return [boot, container].filter((part) => part !== null).join(' ');
}

/** The 22nd field; the second may hold blanks and brackets. */
function startOf(pid: number): string | null {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[19] ?? null;
}

/** Only Linux tells. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
