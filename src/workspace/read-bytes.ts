/** Opens files: bounded, regular files only, and a reason instead of an exception. */
import { readFile, stat } from 'node:fs/promises';
import type { Issue, Read } from '../model/issue.ts';

/** Far above any honest rubric or result; `document/` sets its own, lower bound for what it parses. */
const MAX_BYTES = 256 * 1024 * 1024;

export async function readBytes(file: string): Promise<Read<Uint8Array>> {
  try {
    const { size, isFile } = await stat(file).then((stats) => ({ size: stats.size, isFile: stats.isFile() }));
    if (!isFile) return refuse('file-not-readable', file, { detail: 'not a regular file' });
    if (size > MAX_BYTES) return refuse('file-too-large', file, { size, limit: MAX_BYTES });
    return { ok: true, value: await readFile(file), issues: [] };
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

function refuse(code: Issue['code'], file: string, params: Issue['params']): Read<Uint8Array> {
  return { ok: false, issues: [{ code, severity: 'error', file, params }] };
}
