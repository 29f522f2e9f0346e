/** What score, explain and report share: settings and paths → a complete result, with every fault said on stderr. */
import type { Issue } from '../model/issue.ts';
import type { Result } from '../model/result.ts';
import { speaksOf } from '../model/rubric-lineage.ts';
import { issueSentence } from '../locale/issue-sentence.ts';
import { findProgramme } from '../api/find-programme.ts';
import type { BrokenFile } from '../api/gather-assessments.ts';
import { loadRubricFile } from '../api/load-rubric.ts';
import { scorePaths } from '../api/score-paths.ts';
import { pathKind } from '../workspace/find-files.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import type { Programme } from '../model/programme.ts';
import { givenWaivers, sayWaiversWithoutGoal } from './given-waivers.ts';
import type { Io } from './io.ts';
import { sayIssues } from './say-issues.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** A result, and the files that it rests on. */
export interface ScoredRun {
  readonly result: Result;
  readonly inputs: readonly string[];
}

export async function scoreRun(paths: readonly string[], settings: Settings, io: Io): Promise<ScoredRun> {
  await refuseMissing(paths);
  const { flags, asOf, reader } = settings;
  const loaded = await givenWaivers(settings);
  const scored = await scorePaths(paths, {
    asOf,
    view: flags.view,
    period: flags.period,
    rubrics: await givenRubrics(flags.rubric ?? [], settings),
    programme: await givenProgramme(settings),
    checkFiles: flags.evidenceFiles,
    waivers: loaded.waivers,
    root: flags.config === undefined ? undefined : (settings.workspace.root ?? undefined),
  });
  refuseNothingFound(paths, scored.result.assessments.length + scored.broken.length, settings);
  refuseForeignProgramme(scored.result, settings);
  await sayBroken(scored.broken, settings, io);
  await sayWaiversWithoutGoal(loaded, scored.read, paths, settings, io);
  if (scored.earlier > 0 && flags.quiet !== true)
    await io.stderr(`${reader.messages.sentences.earlierPeriods({ count: String(scored.earlier) })}\n`);
  const failures = scored.broken.map((broken) => failureOf(broken, settings));
  const { document } = loaded;
  const inputs = document === null ? scored.inputs : [...scored.inputs, document.file];
  return { result: { ...scored.result, failures }, inputs };
}

/** A path that is not there is a slip of the hand, found before anything is scored. */
export async function refuseMissing(paths: readonly string[]): Promise<void> {
  const kinds = await Promise.all(paths.map(pathKind));
  const missing = paths.filter((_path, index) => kinds[index] === null);
  if (missing.length === 0) return;
  throw new UsageError(
    '',
    missing.map((path) => ({ code: 'file-not-found', severity: 'error', file: path, params: { path } })),
  );
}

/** A run over nothing would look like a run in which all is well. */
export function refuseNothingFound(paths: readonly string[], found: number, { flags: { period } }: Settings): void {
  if (found > 0) return;
  const issues = paths.map((file): Issue => {
    if (period === undefined) return { code: 'folder-without-assessments', severity: 'error', file, params: {} };
    return { code: 'period-without-assessments', severity: 'error', file, params: { period } };
  });
  throw new UsageError('', issues);
}

/** One of them may be the base of another. */
export async function givenRubrics(files: readonly string[], { flags, workspace }: Settings): Promise<LoadedRubric[]> {
  const root = flags.config === undefined ? undefined : (workspace.root ?? undefined);
  const reads = await Promise.all(files.map((file) => loadRubricFile(file, { given: files, root })));
  const issues = reads.flatMap((read) => (read.ok ? [] : read.issues));
  if (issues.length > 0) throw new UsageError('', issues);
  return reads.flatMap((read) => (read.ok ? [read.value] : []));
}

async function givenProgramme({ flags, workspace }: Settings): Promise<Programme | undefined> {
  const name = flags.programme ?? workspace.config.programme;
  if (name === undefined) return undefined;
  const read = await findProgramme(name, workspace.root);
  if (!read.ok) throw new UsageError('', read.issues);
  return read.value;
}

/** A programme that was asked for by name and has nothing to say would look like a programme without targets. */
function refuseForeignProgramme({ programme, rubrics }: Result, { flags }: Settings): void {
  if (flags.programme === undefined || programme === null) return;
  const used = Object.values(rubrics);
  if (used.length === 0 || used.some((rubric) => speaksOf(programme, rubric))) return;
  const params = { id: programme.id, rubric: programme.rubric };
  throw new UsageError('', [{ code: 'programme-rubric-unlike', severity: 'error', file: flags.programme, params }]);
}

/** Every fault of each, and how many files could not be scored. */
export async function sayBroken(broken: readonly BrokenFile[], { reader, paint }: Settings, io: Io): Promise<void> {
  if (broken.length === 0) return;
  for (const { issues } of broken) await sayIssues(issues, reader.messages, paint, io);
  await io.stderr(`${reader.messages.cli.failed({ count: String(broken.length) })}\n`);
}

export function failureOf({ file, issues }: BrokenFile, { reader }: Settings): Result['failures'][number] {
  return {
    file: file.replaceAll('\\', '/'),
    issues: issues.map((issue) => ({
      code: issue.code,
      line: issue.position?.line ?? null,
      column: issue.position?.column ?? null,
      message: issueSentence(issue, reader.messages),
    })),
  };
}
