/** `thang rubric check`: every fault of rubrics, errors and warnings. */
import { checkTranslations } from '../../rubric/check-translations.ts';
import { locateFaults } from '../../document/locate-faults.ts';
import { openDocument } from '../../document/read-document.ts';
import type { Issue, IssueCode } from '../../model/issue.ts';
import { criteriaOf } from '../../model/rubric-tree.ts';
import type { LoadedRubric } from '../../rubric/read-rubric.ts';
import { readBytes } from '../../workspace/read-bytes.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { sayIssues } from '../say-issues.ts';
import { readNamedRubric } from '../resolve-rubric.ts';
import { settle, type Flags, type Settings } from '../settings.ts';

export async function rubricCheck(names: readonly string[], flags: Flags, io: Io): Promise<ExitCode> {
  const settings = await settle(flags, names[0] ?? '.', io);
  const issues: Issue[] = [];
  for (const name of names) issues.push(...(await checkOne(name, settings, io)));
  return codeFor(issues, flags.failOn ?? 'error');
}

async function checkOne(name: string, { workspace, reader, paint }: Settings, io: Io): Promise<readonly Issue[]> {
  const read = await readNamedRubric(name, workspace.root);
  const issues = read.ok ? [...read.issues, ...(await translationIssues(read.value))] : read.issues;
  if (issues.length > 0) await sayIssues(issues, reader.messages, paint, io);
  if (read.ok) {
    const { rubric } = read.value;
    await io.stdout(
      `${reader.messages.cli.rubricOk({ id: rubric.id, version: rubric.version, criteria: reader.figures.number(criteriaOf(rubric).length) })}\n`,
    );
  }
  return issues;
}

async function translationIssues({ rubric, file }: LoadedRubric): Promise<Issue[]> {
  const faults = checkTranslations(rubric);
  const bytes = faults.length === 0 ? null : await readBytes(file);
  if (bytes?.ok !== true) return [];
  const opened = await openDocument(file, bytes.value);
  return opened.ok ? locateFaults(opened.document, faults) : [];
}

/** A rubric that is not there could not be checked; a faulty one was checked and failed. */
function codeFor(issues: readonly Issue[], failOn: string): ExitCode {
  if (issues.some(({ code }) => NOT_READ.has(code))) return EXIT.couldNotRun;
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  const isFailed = failOn === 'warning' ? issues.length > 0 : failOn === 'error' && hasErrors;
  return isFailed ? EXIT.gateFailed : EXIT.ok;
}

const NOT_READ: ReadonlySet<IssueCode> = new Set(['rubric-not-found', 'file-not-found', 'file-not-readable']);
