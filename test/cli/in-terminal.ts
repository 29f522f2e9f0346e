/** The real binary in a real pseudo-terminal, and what a person would see on its screen. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Pty from '@lydell/node-pty';
import type { Terminal as ScreenReader } from '@xterm/headless';
import { ROOT } from './run-thang.ts';

const require = createRequire(import.meta.url);

/** Null on machines for which there is no prebuilt pseudo-terminal. */
const pty = loadPty();

export const HAS_PTY = pty !== null;

export interface InTerminal {
  /** The lines of the screen without blanks at their ends, as one text. */
  readonly screen: () => string;
  /** Everything that was ever written, with its control sequences. */
  readonly written: () => string;
  readonly type: (keys: string) => void;
  /** Waits until the screen shows this, and has not changed for a moment. */
  readonly shows: (wanted: string | RegExp) => Promise<string>;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal: string) => void;
  readonly exited: Promise<{ readonly code: number; readonly signal: number | undefined }>;
}

export interface TerminalOptions {
  readonly cwd?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly bin?: string;
}

export const KEYS = {
  enter: '\r',
  escape: '\u001B',
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  tab: '\t',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
};

const PATIENCE = 15_000;

export function inTerminal(args: readonly string[], options: TerminalOptions = {}): InTerminal {
  if (pty === null) throw new Error('There is no pseudo-terminal here');
  const { cwd = ROOT, columns = 80, rows = 24, env = {}, bin = join(ROOT, 'bin', 'thang.js') } = options;
  const { Terminal } = require('@xterm/headless') as { Terminal: typeof ScreenReader };
  const reader = new Terminal({ cols: columns, rows, allowProposedApi: true });
  const written: string[] = [];
  const child = pty.spawn(process.execPath, [bin, ...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', ...env },
  });
  let isGone = false;
  child.onData((data) => {
    written.push(data);
    reader.write(data);
  });
  const exited = new Promise<{ code: number; signal: number | undefined }>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      isGone = true;
      resolve({ code: exitCode, signal });
    });
  });
  const screen = (): string => {
    const { active } = reader.buffer;
    const lines = Array.from({ length: reader.rows }, (_, row) =>
      (active.getLine(active.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
    );
    return lines.join('\n').trimEnd();
  };
  return {
    screen,
    written: () => written.join(''),
    type: (keys) => child.write(keys),
    shows: async (wanted) => {
      const isThere = (shown: string): boolean =>
        typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown);
      const end = Date.now() + PATIENCE;
      let before = '';
      for (;;) {
        const now = screen();
        if (isThere(now) && now === before) return now;
        before = now;
        if (Date.now() > end || (isGone && !isThere(now)))
          throw new Error(`The screen never showed ${String(wanted)}. It shows:\n${now}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    resize: (toColumns, toRows) => {
      reader.resize(toColumns, toRows);
      child.resize(toColumns, toRows);
    },
    kill: (signal) => child.kill(signal),
    exited,
  };
}

function loadPty(): typeof Pty | null {
  try {
    return require('@lydell/node-pty') as typeof Pty;
  } catch {
    return null;
  }
}
