/** `thang explain`: how a score came about. */
import { scorePaths } from '../../api/score-paths.ts';
import type { AssessmentResult, Result } from '../../model/result.ts';
import { dimensionsOf, levelRuleOf } from '../../model/rubric-tree.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import { rubricOf } from '../../report/digest/digest.ts';
import { explainReport } from '../../report/text/explain-report.ts';
import { EXIT, exitCodeFor, type ExitCode } from '../exit-codes.ts';
import { givenWaivers } from '../given-waivers.ts';
import type { Io } from '../io.ts';
import { refuseUnknownNode } from '../refuse-unknown-node.ts';
import { scoreRun } from '../score-run.ts';
import { settle, type Flags, type Settings } from '../settings.ts';

export async function explain(path: string, node: string | undefined, flags: Flags, io: Io): Promise<ExitCode> {
  const settings = await settle(flags, path, io);
  const { result } = await scoreRun([path], settings, io);
  const { reader, colour } = settings;
  for (const assessment of result.assessments) {
    if (node !== undefined) refuseUnknownNode(node, rubricOf(assessment, result), settings);
    const whole = node === undefined ? assessment : await withOwnBlockers(assessment, node, result, settings);
    await io.stdout(
      await explainReport(whole, node ?? null, result, { locale: reader.locale, colour, columns: io.columns }),
    );
  }
  return result.assessments.length === 0
    ? EXIT.someFailed
    : exitCodeFor({ gateFailed: false, someFailed: result.failures.length > 0 });
}

/**
 * A result says what holds back the total, or the topmost dimensions with levels. Scored once more by a rubric in which
 * nothing above it has a level, a dimension further down is such a one.
 */
async function withOwnBlockers(
  assessment: AssessmentResult,
  node: string,
  result: Result,
  settings: Settings,
): Promise<AssessmentResult> {
  const { asOf, flags, workspace } = settings;
  const { file, period, view, blockers, rubric: edition } = assessment;
  const rubric = result.rubrics[`${edition.id}@${edition.version}`];
  if (rubric === undefined || !hasLevel(node, assessment, rubric)) return assessment;
  if (blockers.some(({ of }) => of === node)) return assessment;
  const { result: again } = await scorePaths([file], {
    asOf,
    view,
    period,
    rubrics: [{ rubric: withoutLevelsAbove(node, rubric), hash: edition.hash, file }],
    checkFiles: flags.evidenceFiles,
    waivers: (await givenWaivers(settings)).waivers,
    root: flags.config === undefined ? undefined : (workspace.root ?? undefined),
  });
  const own = (again.assessments[0]?.blockers ?? []).filter(({ of }) => of === node);
  return { ...assessment, blockers: [...blockers, ...own] };
}

/** A dimension that is not banded has no level, though the rule for bands holds for it too. */
function hasLevel(node: string, { nodes }: AssessmentResult, rubric: Rubric): boolean {
  const dimension = dimensionsOf(rubric).find(({ id }) => id === node);
  if (dimension === undefined) return false;
  const rule = levelRuleOf(dimension, rubric);
  return rule !== 'none' && (rule !== 'bands' || nodes[node]?.banded === true);
}

function withoutLevelsAbove(node: string, rubric: Rubric): Rubric {
  return {
    ...rubric,
    scoring: { ...rubric.scoring, level: 'none' },
    dimensions: rubric.dimensions.map((dimension) => lowered(dimension, node, rubric)),
  };
}

/** The dimension itself keeps the rule that it has from the rubric; those above it have none. */
function lowered(dimension: Dimension, node: string, rubric: Rubric): Dimension {
  if (dimension.id === node) return { ...dimension, level: levelRuleOf(dimension, rubric) };
  const below = dimension.dimensions ?? [];
  if (!below.some((child) => dimensionsIn(child).includes(node))) return dimension;
  return { ...dimension, level: 'none', dimensions: below.map((child) => lowered(child, node, rubric)) };
}

function dimensionsIn({ id, dimensions = [] }: Dimension): string[] {
  return [id, ...dimensions.flatMap(dimensionsIn)];
}
