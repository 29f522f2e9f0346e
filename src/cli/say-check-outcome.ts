/** The last line of a check: how much was found, and why the exit code is what it is. */
import type { Issue } from '../model/issue.ts';
import type { Messages } from '../locale/messages/en.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Settings } from './settings.ts';

/** From which severity the check fails: `rubric check --fail-on`. */
export type FailOn = 'error' | 'warning' | 'never';

/** Nothing is said of a check that found nothing. */
export async function sayCheckOutcome(
  issues: readonly Issue[],
  code: ExitCode,
  failOn: FailOn,
  { reader, flags }: Settings,
  io: Io,
): Promise<void> {
  if (issues.length === 0 || flags.quiet === true) return;
  const { messages, figures } = reader;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const counts = countsText(errors, issues.length - errors, messages, figures.number);
  const why = messages.whyExit[whyOf(code, errors > 0, failOn)];
  await io.stderr(`${messages.cli.checkOutcome({ counts, code: figures.plain(String(code)), why })}\n`);
}

/** As `1 error, 2 warnings`; what there is none of is not said, but that there is no error. */
export function countsText(
  errors: number,
  warnings: number,
  { cli, markdown }: Messages,
  number: (value: number) => string,
): string {
  return [
    errors === 0 ? cli.noErrors() : cli.errorCount({ count: number(errors) }),
    ...(warnings === 0 ? [] : [cli.warningCount({ count: number(warnings) })]),
  ].join(markdown.labels.comma);
}

function whyOf(code: ExitCode, hasErrors: boolean, failOn: FailOn): keyof Messages['whyExit'] {
  if (code === EXIT.couldNotRun) return 'notRead';
  if (code === EXIT.gateFailed) return hasErrors ? 'errors' : 'warningsFail';
  return failOn === 'never' ? 'never' : 'warningsPass';
}
