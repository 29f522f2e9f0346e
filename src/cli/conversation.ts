/** The two ends of a conversation: where answers come from, and where questions are shown. */
import { fstatSync } from 'node:fs';

export interface Conversation {
  readonly input: NodeJS.ReadableStream;
  /** `pipe` where somebody gives the answers line by line; `none` where nobody can. */
  readonly kind: 'terminal' | 'pipe' | 'none';
  /** Questions go to stderr, for stdout carries results only. */
  readonly output: NodeJS.WritableStream;
  /** Whether screens can be drawn there. */
  readonly isScreen: boolean;
  readonly size: () => { readonly columns: number; readonly rows: number };
}

/** Opens stdin, which would keep a process alive that does not need it. */
export function realConversation(): Conversation {
  const { stdin, stderr } = process;
  return {
    input: stdin,
    kind: stdin.isTTY ? 'terminal' : inputKind(),
    output: stderr,
    isScreen: stderr.isTTY,
    size: () => ({ columns: stderr.columns || 80, rows: stderr.rows || 24 }),
  };
}

/** Node puts /dev/null in the place of a closed stdin; it is no terminal, and no answers come from it. */
function inputKind(): 'pipe' | 'none' {
  try {
    const stats = fstatSync(0);
    return stats.isFIFO() || stats.isFile() || stats.isSocket() ? 'pipe' : 'none';
  } catch {
    return 'none';
  }
}
