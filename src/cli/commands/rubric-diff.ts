/** `thang rubric diff`: how two rubrics differ, and what that does to scores. */
import { compareRubrics } from '../../api/compare-rubrics.ts';
import { compareScores } from '../../api/compare-scores.ts';
import type { BrokenFile } from '../../api/gather-assessments.ts';
import type { RubricComparison } from '../../model/rubric-difference.ts';
import { diffJson } from '../../report/rubric/diff-json.ts';
import { diffMarkdown } from '../../report/rubric/diff-markdown.ts';
import { diffText } from '../../report/rubric/diff-text.ts';
import type { LoadedRubric } from '../../rubric/read-rubric.ts';
import { exitCodeFor, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { resolveRubric } from '../resolve-rubric.ts';
import { refuseMissing, sayBroken } from '../score-run.ts';
import { settle, type Flags, type Settings } from '../settings.ts';
import { UsageError } from '../usage-error.ts';

export type DiffFlags = Omit<Flags, 'format'> & {
  readonly format?: 'text' | 'markdown' | 'json';
  readonly all?: boolean;
  readonly assessments?: readonly string[];
  readonly failOnScoresMoved?: boolean;
};

/**
 * Exits 0 whatever differs, 1 where scores must not move and do, 2 when a rubric could not be read, 3 when some assessments
 * could not be scored.
 */
export async function rubricDiff(
  first: string,
  second: string,
  { format = 'text', all = false, assessments = [], failOnScoresMoved = false, ...flags }: DiffFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, first, io);
  await refuseMissing(assessments);
  const { root } = settings.workspace;
  const [a, b] = [await resolveRubric(first, root), await resolveRubric(second, root)];
  const { comparison, broken } = await withScores(compareRubrics(a, b), a, b, assessments, settings);
  const pair = { from: a.rubric, to: b.rubric };
  const { reader, paint } = settings;
  if (format === 'json') await io.stdout(diffJson(comparison));
  else if (format === 'markdown') await io.stdout(diffMarkdown(comparison, pair, reader, all));
  else await io.stdout(await diffText(comparison, pair, { reader, paint, columns: io.columns }, all));
  await sayBroken(broken, settings, io);
  const gateFailed = failOnScoresMoved && (await sayMoved(comparison, settings, io));
  return exitCodeFor({ gateFailed, someFailed: broken.length > 0 });
}

/** Assessments that cannot be read are set aside; the others are compared all the same. */
async function withScores(
  comparison: RubricComparison,
  a: LoadedRubric,
  b: LoadedRubric,
  paths: readonly string[],
  { asOf, flags }: Settings,
): Promise<{ readonly comparison: RubricComparison; readonly broken: readonly BrokenFile[] }> {
  if (paths.length === 0) return { comparison, broken: [] };
  const { assessments, broken } = await compareScores(paths, a, b, { asOf, checkFiles: flags.evidenceFiles });
  if (assessments.length + broken.length === 0) {
    const params = {};
    throw new UsageError(
      '',
      paths.map((file) => ({ code: 'folder-without-assessments', severity: 'error', file, params })),
    );
  }
  return { comparison: { ...comparison, assessments, asOf }, broken };
}

/** Whether any change moves scores, or may move some. */
async function sayMoved({ differences }: RubricComparison, { reader }: Settings, io: Io): Promise<boolean> {
  const moving = differences.filter(({ movesScores, within }) => movesScores !== 'no' && within === null);
  if (moving.length === 0) return false;
  await io.stderr(`${reader.messages.editions.differences.scoresMoved({ count: String(moving.length) })}\n`);
  return true;
}
