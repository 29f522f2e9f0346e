/** `thang rubric diff`: how two rubrics differ, and what that does to scores. */
import { compareRubrics } from '../../api/compare-rubrics.ts';
import { compareScores } from '../../api/compare-scores.ts';
import type { RubricComparison } from '../../model/rubric-difference.ts';
import { diffJson } from '../../report/rubric/diff-json.ts';
import { diffMarkdown } from '../../report/rubric/diff-markdown.ts';
import { diffText } from '../../report/rubric/diff-text.ts';
import type { LoadedRubric } from '../../rubric/read-rubric.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { resolveEdition } from '../resolve-edition.ts';
import { sayIssues } from '../say-issues.ts';
import { refuseMissing } from '../score-run.ts';
import { settle, type Flags, type Settings } from '../settings.ts';

export type DiffFlags = Omit<Flags, 'format'> & {
  readonly format?: 'text' | 'markdown' | 'json';
  readonly all?: boolean;
  readonly assessments?: readonly string[];
  readonly failOnScoresMoved?: boolean;
};

/** Exits 0 whatever differs, 1 where scores must not move and do, 2 when something could not be read. */
export async function rubricDiff(
  first: string,
  second: string,
  { format = 'text', all = false, assessments = [], failOnScoresMoved = false, ...flags }: DiffFlags,
  io: Io,
): Promise<ExitCode> {
  const settings = await settle(flags, first, io);
  await refuseMissing(assessments);
  const { root } = settings.workspace;
  const [a, b] = [await resolveEdition(first, root), await resolveEdition(second, root)];
  const { comparison, isWhole } = await withScores(compareRubrics(a, b), a, b, assessments, settings, io);
  const pair = { from: a.rubric, to: b.rubric };
  const { reader, paint } = settings;
  if (format === 'json') await io.stdout(diffJson(comparison));
  else if (format === 'markdown') await io.stdout(diffMarkdown(comparison, pair, reader, all));
  else await io.stdout(await diffText(comparison, pair, { reader, paint, columns: io.columns }, all));
  if (!isWhole) return EXIT.couldNotRun;
  return failOnScoresMoved && (await sayMoved(comparison, settings, io)) ? EXIT.gateFailed : EXIT.ok;
}

/** Assessments that cannot be read are named; the others are compared all the same. */
async function withScores(
  comparison: RubricComparison,
  a: LoadedRubric,
  b: LoadedRubric,
  paths: readonly string[],
  { asOf, flags, reader, paint }: Settings,
  io: Io,
): Promise<{ readonly comparison: RubricComparison; readonly isWhole: boolean }> {
  if (paths.length === 0) return { comparison, isWhole: true };
  const { assessments, broken } = await compareScores(paths, a, b, { asOf, checkFiles: flags.evidenceFiles });
  const nothing = assessments.length + broken.length === 0 ? paths : [];
  const issues = [
    ...broken.flatMap((file) => file.issues),
    ...nothing.map((file) => ({ code: 'folder-without-assessments', severity: 'error', file, params: {} }) as const),
  ];
  if (issues.length > 0) await sayIssues(issues, reader.messages, paint, io);
  return { comparison: { ...comparison, assessments, asOf }, isWhole: issues.length === 0 };
}

/** Whether any change moves scores, or may move some. */
async function sayMoved({ differences }: RubricComparison, { reader }: Settings, io: Io): Promise<boolean> {
  const moving = differences.filter(({ movesScores, within }) => movesScores !== 'no' && within === null);
  if (moving.length === 0) return false;
  await io.stderr(`${reader.messages.editions.differences.scoresMoved({ count: String(moving.length) })}\n`);
  return true;
}
