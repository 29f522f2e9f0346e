/** Prints faults to stderr; what measures their lines is loaded only when there are some. */
import type { Messages } from '../locale/messages/en.ts';
import type { Issue } from '../model/issue.ts';
import type { Paint } from '../report/text/paint.ts';
import type { Io } from './io.ts';

export async function sayIssues(issues: readonly Issue[], messages: Messages, paint: Paint, io: Io): Promise<void> {
  const { printIssues } = await import('./print-issues.ts');
  await io.stderr(await printIssues(issues, messages, paint));
}
