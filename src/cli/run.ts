/** One call of thang: arguments in, exit code out. The only place where exceptions end. */
import { createProgram } from './create-program.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';

/** `argv` without the node binary and the script. Never throws; writes only to the streams of `io` and to named files. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    let code: ExitCode = EXIT.ok;
    const program = createProgram(io, (result) => (code = result), argv);
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (isCommanderError(error)) return error.exitCode === 0 ? EXIT.ok : EXIT.couldNotRun;
    const { reportFailure } = await import('./report-failure.ts');
    return reportFailure(error, io, argv);
  }
}

/** Commander has said what was wrong, or shown its help. Known by its code, for a bundler may rename the class. */
function isCommanderError(error: unknown): error is { exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}
