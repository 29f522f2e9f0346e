/** Plain lines in, plain lines out: no cursor movement, no colour, nothing that a screen reader or a pipe would stumble on. */
import type { TypedLine } from './split-lines.ts';

export interface LineIo {
  /** Null at the end of the input. */
  readonly read: () => Promise<TypedLine | null>;
  /** Whole lines to stderr. */
  readonly print: (lines: readonly string[]) => Promise<void>;
  /** Shows that it is the person's turn; nothing where the lines come from a pipe. */
  readonly turn: () => Promise<void>;
}
