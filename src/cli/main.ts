/** The process around `run`: real streams, and what Ctrl-C means. */
import { rmSync } from 'node:fs';
import { pendingWrites } from '../workspace/write-atomically.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { realIo } from './io.ts';
import { run } from './run.ts';

export function main(argv: readonly string[]): Promise<ExitCode> {
  return Promise.race([run(argv, realIo()), interrupted()]);
}

/** Every write is atomic, so leaving at once loses nothing; only the temporary files go. */
function interrupted(): Promise<ExitCode> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        for (const file of pendingWrites()) rmSync(file, { force: true });
        resolve(EXIT.interrupted);
      });
    }
  });
}
