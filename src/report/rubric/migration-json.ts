/** A migration as JSON (schemaVersion 1), with a sentence beside each fault. */
import { issueSentence } from '../../locale/issue-sentence.ts';
import type { Issue } from '../../model/issue.ts';
import type { MigrationReport } from '../../model/migrated.ts';
import type { Reader } from '../digest/reader.ts';

/** Everything that the report holds; issues with their sentence and, where they have one, their place. */
export function migrationJson(report: MigrationReport, { messages }: Reader): string {
  const told = ({ code, params, position }: Issue): object => ({
    code,
    path: params['path'] ?? null,
    line: position?.line ?? null,
    column: position?.column ?? null,
    message: issueSentence({ code, params, severity: 'error', file: '' }, messages),
  });
  const withSentences = <T extends { readonly issues: readonly Issue[] }>(one: T): object => ({
    ...one,
    issues: one.issues.map(told),
  });
  const { to, asOf, isWritten, assessments, skipped, failures, missing } = report;
  const body = { schemaVersion: 1, to, asOf, isWritten, assessments: assessments.map(withSentences), skipped };
  return `${JSON.stringify({ ...body, failures: failures.map(withSentences), missing }, null, 2)}\n`;
}
