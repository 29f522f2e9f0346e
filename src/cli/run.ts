/** One call of thang: arguments in, exit code out. The only place where exceptions end. */
import type { Io } from './io.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { reportFailure } from './report-failure.ts';

/** `argv` without the node binary and the script. Never throws; writes only to the streams of `io` and to named files. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { createProgram } = await import('./create-program.ts');
    let code: ExitCode = EXIT.ok;
    const program = createProgram(io, (result) => (code = result));
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return reportFailure(error, io, argv.includes('--verbose'));
  }
}
