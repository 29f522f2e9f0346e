/** The process around `run`: real streams, and what Ctrl-C means. */
import { rmSync } from 'node:fs';
import { releaseHeldLocks } from '../workspace/held-locks.ts';
import { pendingWrites } from '../workspace/write-atomically.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { realIo, type Interruption } from './io.ts';
import { run } from './run.ts';

export function main(argv: readonly string[]): Promise<ExitCode> {
  const { ended, ...interruption } = listenForInterruption();
  return Promise.race([run(argv, realIo(interruption)), ended]);
}

/** Every write is atomic, so leaving at once loses nothing; only the temporary files and the locks go. */
function listenForInterruption(): Interruption & { readonly ended: Promise<ExitCode> } {
  let [isDeferred, isWanted] = [false, false];
  const ended = new Promise<ExitCode>((resolve) => {
    const end = (): void => {
      if (isDeferred && !isWanted) {
        isWanted = true;
        return;
      }
      for (const file of pendingWrites()) rmSync(file, { force: true });
      releaseHeldLocks();
      resolve(EXIT.interrupted);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  });
  return { ended, defer: () => (isDeferred = true), isWanted: () => isWanted };
}
