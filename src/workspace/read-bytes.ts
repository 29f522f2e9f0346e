/** Opens files: bounded, regular files only, and a reason instead of an exception. */
import { readFileSync, statSync } from 'node:fs';
import type { Issue, Read } from '../model/issue.ts';

/** Far above any honest rubric or result; `document/` sets its own, lower bound for what it parses. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * `limit` where less is read than anywhere else: a larger file is refused before it is opened. Asks the system directly,
 * for the detours through the thread pool cost several times what they wait for; between two files Ctrl-C is heard.
 */
export async function readBytes(file: string, limit = MAX_BYTES): Promise<Read<Uint8Array>> {
  await new Promise((resolve) => setImmediate(resolve));
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return refuse('file-not-readable', file, { detail: 'not a regular file' });
    if (stats.size > limit) return refuse('file-too-large', file, { size: stats.size, limit });
    return { ok: true, value: readFileSync(file), issues: [] };
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('file-not-found', file, { path: file });
    return refuse('file-not-readable', file, { detail: code });
  }
}

/** The system's own short word for what went wrong, as ENOENT. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Whether the system refused something; anything else that is thrown is a bug. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function refuse(code: Issue['code'], file: string, params: Issue['params']): Read<Uint8Array> {
  return { ok: false, issues: [{ code, severity: 'error', file, params }] };
}
