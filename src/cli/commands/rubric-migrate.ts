/** `thang rubric migrate`: assessments by earlier editions of a rubric become assessments by the newest. */
import type { BrokenFile } from '../../api/gather-assessments.ts';
import { migratePaths, type MigratedPaths } from '../../api/migrate-paths.ts';
import { compareText } from '../../model/compare-text.ts';
import type { MigrationReport } from '../../model/migrated.ts';
import { migrationJson } from '../../report/rubric/migration-json.ts';
import { migrationMarkdown } from '../../report/rubric/migration-markdown.ts';
import { migrationText } from '../../report/rubric/migration-text.ts';
import type { LoadedRubric } from '../../rubric/read-rubric.ts';
import { EXIT, exitCodeFor, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { resolveRubric } from '../resolve-rubric.ts';
import { sayIssues } from '../say-issues.ts';
import { givenRubrics, refuseMissing } from '../score-run.ts';
import { settle, type Flags, type Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

export type MigrateFlags = Omit<Flags, 'format'> & {
  readonly format?: 'text' | 'markdown' | 'json';
  readonly write?: boolean;
};

/**
 * Exits 0 when every assessment can be, or was, migrated, 3 when some cannot; nothing is written without `--write`. Stopped
 * by Ctrl-C, it tells what it has done so far and exits 130.
 */
export async function rubricMigrate(
  name: string,
  paths: readonly string[],
  { format = 'text', write = false, ...flags }: MigrateFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, paths[0] ?? '.', io);
  await refuseMissing(paths);
  const { workspace, reader, asOf } = settings;
  const newest = await resolveRubric(name, workspace.root);
  refuseWithoutMigration(newest);
  io.interruption.defer();
  const migrated = await migratePaths(newest, paths, {
    asOf,
    isWritten: write,
    rubrics: await givenRubrics(flags.rubric ?? [], settings),
    checkFiles: flags.evidenceFiles,
    root: flags.config === undefined ? undefined : (workspace.root ?? undefined),
    isStopped: io.interruption.isWanted,
    language: reader,
  });
  if (migrated.left === 0) refuseNothing(migrated.report, paths);
  await io.stdout(await written(migrated, format, settings, io));
  await sayFailed(migrated, settings, io);
  if (migrated.left > 0) return EXIT.interrupted;
  return exitCodeFor({ gateFailed: false, someFailed: failedOf(migrated.report).length > 0 });
}

async function written(
  { report, editions }: MigratedPaths,
  format: NonNullable<MigrateFlags['format']>,
  { reader, paint }: Settings,
  io: Io,
): Promise<string> {
  if (format === 'json') return migrationJson(report, reader);
  if (format === 'markdown') return migrationMarkdown(report, editions, reader);
  return migrationText(report, editions, { reader, paint, columns: io.columns });
}

/** After the report, so that what needs somebody's hand is the last thing on the screen. */
async function sayFailed({ report, left }: MigratedPaths, { reader, paint }: Settings, io: Io): Promise<void> {
  const { messages, figures } = reader;
  const failed = failedOf(report);
  for (const { issues } of failed) await sayIssues(issues, messages, paint, io);
  if (failed.length > 0)
    await io.stderr(`${messages.editions.migration.failed({ count: figures.number(failed.length) })}\n`);
  if (left > 0) await io.stderr(`${messages.cli.interrupted({ left: figures.number(left) })}\n`);
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

/** In the order of the files. */
function failedOf({ assessments, failures }: MigrationReport): readonly BrokenFile[] {
  const refused = assessments.filter(({ status }) => status === 'refused' || status === 'not-written');
  return [...refused, ...failures].toSorted((a, b) => compareText(a.file, b.file));
}
