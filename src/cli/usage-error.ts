/** The command cannot run as it was called: exit 2, with one sentence or with issues. */
import type { Issue } from '../model/issue.ts';

export class UsageError extends Error {
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[] = []) {
    super(message);
    this.name = 'UsageError';
    this.issues = issues;
  }
}
