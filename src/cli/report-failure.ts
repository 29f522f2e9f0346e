/** What ended a run, said to the user, and the exit code for it. */
import { loadMessages } from '../locale/messages-in.ts';
import type { Messages } from '../locale/messages/en.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import { plain } from '../report/text/paint.ts';
import { toolVersion } from '../workspace/package-root.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { printIssues } from './print-issues.ts';
import { UsageError } from './usage-error.ts';

const ISSUE_TRACKER = 'https://www.npmjs.com/package/thang';

export async function reportFailure(error: unknown, io: Io, argv: readonly string[]): Promise<ExitCode> {
  const messages = await loadMessages(probableLocale(argv, io));
  if (error instanceof UsageError) {
    const { issues, message } = error;
    await io.stderr(issues.length > 0 ? await printIssues(issues, messages, plain) : `thang: ${message}\n`);
    return EXIT.couldNotRun;
  }
  await io.stderr(bugReport(error, messages, argv.includes('--verbose')));
  return EXIT.bug;
}

function bugReport(error: unknown, messages: Messages, verbose: boolean): string {
  const told = messages.cli.bug({ version: toolVersion(), url: ISSUE_TRACKER });
  const named = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const detail = verbose && error instanceof Error ? (error.stack ?? named) : named;
  return `thang: ${told}\n  ${detail}\n`;
}

/** What failed may be the reading of the settings, so this looks at the words themselves. */
function probableLocale(argv: readonly string[], { env }: Io): Locale {
  const flag = argv.indexOf('--locale');
  const words = [flag === -1 ? undefined : argv[flag + 1], env['THANG_LOCALE']];
  return words.flatMap((word) => LOCALES.find((locale) => locale === word) ?? [])[0] ?? 'en';
}
