/** What ended a run, said to the user, and the exit code for it. */
import type { Messages } from '../locale/messages/en.ts';
import type { Paint } from '../report/text/paint.ts';
import type { Io } from './io.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { UsageError } from './usage-error.ts';

const ISSUE_TRACKER = 'https://www.npmjs.com/package/thang';

export async function reportFailure(error: unknown, io: Io, verbose: boolean): Promise<ExitCode> {
  if (isCommanderError(error)) return error.exitCode === 0 ? EXIT.ok : EXIT.couldNotRun;
  if (error instanceof UsageError) {
    const { printIssues } = await import('./print-issues.ts');
    const { messages, paint } = await fallbackReader(io);
    await io.stderr(error.issues.length > 0 ? printIssues(error.issues, messages, paint) : `thang: ${error.message}\n`);
    return EXIT.couldNotRun;
  }
  return reportBug(error, io, verbose);
}

async function reportBug(error: unknown, io: Io, verbose: boolean): Promise<ExitCode> {
  const { messages } = await fallbackReader(io);
  const { toolVersion } = await import('../workspace/package-root.ts');
  const told = messages.cli.bug({ version: toolVersion(), url: ISSUE_TRACKER });
  const detail =
    error instanceof Error
      ? verbose
        ? (error.stack ?? error.message)
        : `${error.name}: ${error.message}`
      : String(error);
  await io.stderr(`thang: ${told}\n  ${detail}\n`);
  return EXIT.bug;
}

/** The language of the environment: whatever failed may be the reading of options. */
async function fallbackReader({ env }: Io): Promise<{
  messages: Messages;
  paint: Paint;
}> {
  const { messagesIn } = await import('../locale/messages-in.ts');
  const { plain } = await import('../report/text/paint.ts');
  const locale = env['THANG_LOCALE'];
  return { messages: messagesIn(locale === 'vi' || locale === 'fa' ? locale : 'en'), paint: plain };
}

/** By its code, for a bundler may rename the class. */
function isCommanderError(error: unknown): error is { exitCode: number } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}
