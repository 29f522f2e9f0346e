/** The real binary in a folder of its own: what it printed on which stream, and its exit code. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin', 'thang.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Nothing of the developer's own environment reaches the run but the path. */
export function thang(args: readonly string[], { cwd = ROOT, env = {} }: RunOptions = {}): Promise<Ran> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      settle({ code, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') });
    });
  });
}

/** A folder with these files; folders come into being as they are needed. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'thang-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A rubric of two criteria, for tests that are not about rubrics. */
export const SMALL_RUBRIC = `kind: rubric
schema: 1
id: small
version: 1.0.0
status: unofficial
title: { vi: Bộ tiêu chí nhỏ, en: A small rubric, fa: سنجهٔ کوچک }
scale: { min: 0, max: 5 }
levels:
  - { level: 1, from: 1, title: One }
  - { level: 2, from: 2, title: Two }
  - { level: 3, from: 3, title: Three }
  - { level: 4, from: 4, title: Four }
  - { level: 5, from: 4.5, title: Five }
dimensions:
  - id: one
    title: One
    criteria:
      - { id: first, title: First, levels: { 1: a, 2: b, 3: c, 4: d, 5: e } }
      - { id: second, title: Second, levels: { 1: a, 2: b, 3: c, 4: d, 5: e } }
`;

/** An assessment by the small rubric with these two claims. */
export function smallAssessment(agency: string, first: number, second: number, period = '2026'): string {
  return `kind: assessment
schema: 1
agency: ${JSON.stringify(agency)}
rubric: small@1.0.0
period: ${JSON.stringify(period)}
answers:
  first: { claimed: ${first} }
  second: { claimed: ${second} }
`;
}
