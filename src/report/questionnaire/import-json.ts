/** What became of questionnaires that came back, for programs. */
import { issueSentence } from '../../locale/issue-sentence.ts';
import type { Issue } from '../../model/issue.ts';
import type { QuestionnaireImport } from '../../model/questionnaire-import.ts';
import type { Reader } from '../digest/reader.ts';

export function importJson({ isWritten, questionnaires, failures }: QuestionnaireImport, { messages }: Reader): string {
  const told = (issues: readonly Issue[]): object[] =>
    issues.map((issue) => ({
      code: issue.code,
      sheet: issue.cell?.sheet ?? null,
      cell: issue.cell?.cell ?? null,
      message: issueSentence(issue, messages),
      ...(issue.suggestion !== undefined && { suggestion: issue.suggestion }),
    }));
  const report = {
    schemaVersion: 1,
    isWritten,
    questionnaires: questionnaires.map(({ issues, ...one }) => ({ ...one, issues: told(issues) })),
    failures: failures.map(({ file, issues }) => ({ file: file.replaceAll('\\', '/'), issues: told(issues) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
