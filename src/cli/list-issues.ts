/** Faults as data for editors and pipelines: a JSON list, in the order of the files. */
import { issueSentence } from '../locale/issue-sentence.ts';
import type { Messages } from '../locale/messages/en.ts';
import type { Issue, IssueCode } from '../model/issue.ts';

/** Without a place, line and column are null: the fault is that of the whole file. */
export function listIssues(issues: readonly Issue[], messages: Messages): string {
  const listed = issues.map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    file: issue.file.replaceAll('\\', '/'),
    line: issue.position?.line ?? null,
    column: issue.position?.column ?? null,
    message: issueSentence(issue, messages),
    ...(issue.suggestion !== undefined && { suggestion: issue.suggestion }),
    page: pageOf(issue.code),
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}

/** Where the reasons and remedies of a code are written, from the folder of thang; of all codes without one. */
export function pageOf(code: IssueCode | null): string {
  return code === null ? 'docs/issue-codes.md' : `docs/issue-codes.md#${code}`;
}
