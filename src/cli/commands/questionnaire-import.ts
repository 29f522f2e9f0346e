/** `thang questionnaire import`: what departments filled in becomes answers; what cannot is told by cell. */
import { relative } from 'node:path';
import { importQuestionnaires } from '../../api/import-questionnaire.ts';
import type { QuestionnaireImport } from '../../model/questionnaire-import.ts';
import type { Preference } from '../../questionnaire/merge-rule.ts';
import { importJson } from '../../report/questionnaire/import-json.ts';
import { importText } from '../../report/questionnaire/import-text.ts';
import { exitCodeFor, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { sayIssues } from '../say-issues.ts';
import { givenRubrics, refuseMissing } from '../score-run.ts';
import { settle, type Flags } from '../settings.ts';

export type QuestionnaireImportFlags = Omit<Flags, 'format'> & {
  readonly into?: string;
  readonly dryRun?: boolean;
  readonly prefer?: Preference;
  readonly who?: string;
  readonly format?: 'text' | 'json';
};

/** Exits 0 when all of it was taken, 3 when something was left out: a file, a cell, an entry that nobody could decide. */
export async function questionnaireImport(
  files: readonly string[],
  { into, dryRun = false, prefer = 'newer', who, format = 'text', ...flags }: QuestionnaireImportFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, into ?? files[0] ?? '.', io);
  await refuseMissing(files);
  const { reader, paint, workspace } = settings;
  const report = await importQuestionnaires(files, {
    into: into ?? null,
    workspace: workspace.root === null ? '.' : relative('', workspace.root) || '.',
    prefer,
    isWritten: !dryRun,
    who: who ?? null,
    now: io.now,
    locale: reader.locale,
    rubrics: await givenRubrics(flags.rubric ?? [], settings),
    root: flags.config === undefined ? undefined : (workspace.root ?? undefined),
  });
  const issues = [...report.failures, ...report.questionnaires].flatMap((one) => one.issues);
  if (issues.length > 0) await sayIssues(issues, reader.messages, paint, io);
  if (format === 'json') await io.stdout(importJson(report, reader));
  else if (flags.quiet !== true)
    await io.stdout(
      await importText(report, { reader, paint, columns: io.columns, isVerbose: flags.verbose === true }),
    );
  return exitCodeFor({ gateFailed: false, someFailed: isLeftOut(report) });
}

function isLeftOut({ questionnaires, failures }: QuestionnaireImport): boolean {
  const isOpen = questionnaires.some(
    ({ issues, conflicts }) => issues.length > 0 || conflicts.some(({ outcome }) => outcome === 'undecided'),
  );
  return failures.length > 0 || isOpen;
}
