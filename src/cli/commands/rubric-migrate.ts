/** `thang rubric migrate`: assessments by earlier editions of a rubric become assessments by the newest. */
import { migratePaths } from '../../api/migrate-paths.ts';
import type { MigrationReport } from '../../model/migrated.ts';
import { migrationJson } from '../../report/rubric/migration-json.ts';
import { migrationMarkdown } from '../../report/rubric/migration-markdown.ts';
import { migrationText } from '../../report/rubric/migration-text.ts';
import type { LoadedRubric } from '../../rubric/read-rubric.ts';
import { exitCodeFor, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { resolveEdition } from '../resolve-edition.ts';
import { sayIssues } from '../say-issues.ts';
import { givenRubrics, refuseMissing } from '../score-run.ts';
import { settle, type Flags } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

export type MigrateFlags = Omit<Flags, 'format'> & {
  readonly format?: 'text' | 'markdown' | 'json';
  readonly write?: boolean;
};

/** Exits 0 when every assessment can be, or was, migrated, 3 when some cannot; nothing is written without `--write`. */
export async function rubricMigrate(
  name: string,
  paths: readonly string[],
  { format = 'text', write = false, ...flags }: MigrateFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, paths[0] ?? '.', io);
  await refuseMissing(paths);
  const { workspace, reader, paint, asOf } = settings;
  const newest = await resolveEdition(name, workspace.root);
  refuseWithoutMigration(newest);
  const { report, editions } = await migratePaths(newest, paths, {
    asOf,
    isWritten: write,
    rubrics: await givenRubrics(flags.rubric ?? [], settings),
    checkFiles: flags.evidenceFiles,
    root: flags.config === undefined ? undefined : (workspace.root ?? undefined),
    language: reader,
  });
  refuseNothing(report, paths);
  const broken = report.failures.flatMap(({ issues }) => issues);
  if (broken.length > 0) await sayIssues(broken, reader.messages, paint, io);
  if (format === 'json') await io.stdout(migrationJson(report, reader));
  else if (format === 'markdown') await io.stdout(migrationMarkdown(report, editions, reader));
  else await io.stdout(await migrationText(report, editions, { reader, paint, columns: io.columns }));
  return exitCodeFor({ gateFailed: false, someFailed: hasFailed(report) });
}

function refuseWithoutMigration({ rubric, file }: LoadedRubric): void {
  if (rubric.migration !== undefined) return;
  const params = { id: rubric.id, version: rubric.version };
  throw new UsageError('', [{ code: 'migration-missing', severity: 'error', file, params }]);
}

function refuseNothing({ assessments, skipped, failures }: MigrationReport, paths: readonly string[]): void {
  if (assessments.length + skipped.length + failures.length > 0) return;
  const issues = paths.map(
    (file) => ({ code: 'folder-without-assessments', severity: 'error', file, params: {} }) as const,
  );
  throw new UsageError('', issues);
}

function hasFailed({ assessments, failures }: MigrationReport): boolean {
  return failures.length > 0 || assessments.some(({ status }) => status === 'refused' || status === 'not-written');
}
