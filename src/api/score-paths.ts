/** Paths → one result: gathers assessments, scores each, tracks its targets, sets earlier periods beside it. */
import { compareText } from '../model/compare-text.ts';
import { comparePeriod } from '../model/period.ts';
import type { Programme } from '../model/programme.ts';
import type { AssessmentResult, Previous, Result, View } from '../model/result.ts';
import type { Waiver } from '../model/waivers.ts';
import { comparePeers } from '../programme/compare-peers.ts';
import { comparePeriods } from '../programme/compare-periods.ts';
import { trackTargets } from '../programme/track-targets.ts';
import type { Waivable } from '../rubric/check-waivers.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { score } from '../scoring/score.ts';
import { toolVersion } from '../workspace/package-root.ts';
import { chooseAssessments, isSameSeries } from './choose-assessments.ts';
import { evidenceFiles } from './evidence-files.ts';
import { bundledProgrammeFor } from './find-programme.ts';
import { createRubricFinder, type RubricFinder } from './find-rubric.ts';
import { agencyId, gatherAssessments, gatherBeside, type BrokenFile, type Gathered } from './gather-assessments.ts';
import { summarise } from './summarise.ts';

export interface ScorePathsOptions {
  /** The day on which evidence is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly view?: View | undefined;
  /** Only this period; without it, the latest of each agency found in a folder. */
  readonly period?: string | undefined;
  /** Rubrics named by the user; looked at before any other. */
  readonly rubrics?: readonly LoadedRubric[] | undefined;
  /** Without one, the bundled programme of the rubric. */
  readonly programme?: Programme | undefined;
  /** The root of the workspace; without one, the nearest folder above each file that has a configuration. */
  readonly root?: string | undefined;
  /** False takes evidence files on trust, for whoever has the assessments but not the files. */
  readonly checkFiles?: boolean | undefined;
  /** Who is excused from what; of every agency and rubric. */
  readonly waivers?: readonly Waiver[] | undefined;
}

export interface ScoredPaths {
  /** Complete but for `failures`, whose sentences need a language. */
  readonly result: Result;
  readonly broken: readonly BrokenFile[];
  /** How many assessments of earlier periods served as history only. */
  readonly earlier: number;
  /** Every file that the result rests on: no output may take the place of one. */
  readonly inputs: readonly string[];
  /** Every assessment that was read, history among them: what waivers may speak of. */
  readonly read: readonly Waivable[];
}

/** Scores every assessment that the paths name or contain. A broken file does not stop the others. */
export async function scorePaths(paths: readonly string[], options: ScorePathsOptions): Promise<ScoredPaths> {
  const finder = createRubricFinder(options.rubrics ?? [], { root: options.root });
  const { gathered, broken } = await gatherAssessments(paths, finder);
  const { chosen, yearsOf } = chooseAssessments(gathered, options.period);
  const programme = await programmeFor(chosen, options);
  const assessments: AssessmentResult[] = [];
  for (const item of chosen) assessments.push(await scoreOne(item, yearsOf(item), finder, programme, options));
  const rubrics = Object.fromEntries(
    chosen.map(({ rubric: { rubric } }) => [`${rubric.id}@${rubric.version}`, rubric]),
  );
  return {
    result: {
      schemaVersion: 1,
      tool: { name: 'thang', version: toolVersion() },
      asOf: options.asOf,
      assessments,
      failures: [],
      summary: summarise(assessments, broken.length),
      cohorts: comparePeers(assessments, rubrics),
      rubrics,
      programme,
    },
    broken: broken.toSorted((a, b) => compareText(a.file, b.file)),
    earlier: options.period === undefined ? gathered.length - chosen.length : 0,
    inputs: [
      ...gathered.flatMap(({ file, rubric }) => [file, rubric.file, ...(rubric.bases ?? [])]),
      ...broken.map(({ file }) => file),
    ],
    read: gathered.map(waivable),
  };
}

function waivable({ assessment, rubric: { rubric } }: Gathered): Waivable {
  return { agency: agencyId(assessment), rubric, instances: assessment.instances.map(({ id }) => id) };
}

async function scoreOne(
  item: Gathered,
  years: readonly Gathered[],
  finder: RubricFinder,
  programme: Programme | null,
  options: ScorePathsOptions,
): Promise<AssessmentResult> {
  const { assessment, file, rubric: loaded } = item;
  const { rubric, hash } = loaded;
  const { asOf, view: wanted, waivers } = options;
  const files = await evidenceFiles(file, assessment, options);
  const scored = score(rubric, assessment, { asOf, view: wanted, files, waivers });
  const edition = { id: rubric.id, version: rubric.version, status: rubric.status, hash };
  // The short facts first: whoever opens the JSON reads the level before the tree.
  const { nodes, blockers, findings, indices, states, instances, ...short } = scored;
  const { view, level, score: points, reason, coverage, views, banded, setAside, unwaived, ...who } = short;
  const progress = programme === null ? [] : trackTargets(scored, rubric, programme, options.asOf);
  const previous = await previousOf(item, years, finder, edition, options);
  const standing = { view, level, score: points, reason, coverage, banded, views, setAside };
  return {
    file: file.replaceAll('\\', '/'),
    ...who,
    rubric: edition,
    ...standing,
    ...(unwaived !== undefined && { unwaived }),
    progress,
    previous,
    indices,
    states,
    instances,
    nodes,
    blockers,
    findings,
  };
}

/** The latest earlier period of the same agency and rubric, as it stood on its own day. */
async function previousOf(
  item: Gathered,
  years: readonly Gathered[],
  finder: RubricFinder,
  edition: AssessmentResult['rubric'],
  options: ScorePathsOptions,
): Promise<Previous | null> {
  const earlier = latestBefore(item, years) ?? latestBefore(item, await gatherBeside(item, finder));
  if (earlier === undefined) return null;
  const { rubric, hash } = earlier.rubric;
  const asOf = earlier.assessment.date ?? options.asOf;
  const files = await evidenceFiles(earlier.file, earlier.assessment, options);
  const scored = score(rubric, earlier.assessment, { asOf, view: options.view, files, waivers: options.waivers });
  return comparePeriods(scored, { id: rubric.id, version: rubric.version, hash }, edition);
}

function latestBefore(item: Gathered, candidates: readonly Gathered[]): Gathered | undefined {
  return candidates
    .filter((other) => isSameSeries(other, item) && comparePeriod(other.assessment.period, item.assessment.period) < 0)
    .toSorted((a, b) => comparePeriod(a.assessment.period, b.assessment.period))
    .at(-1);
}

/** One programme for a run: the one given, or the first bundled one that speaks of a rubric in use. */
async function programmeFor(chosen: readonly Gathered[], { programme }: ScorePathsOptions): Promise<Programme | null> {
  if (programme !== undefined) return programme;
  for (const rubric of new Map(chosen.map(({ rubric: { rubric: used } }) => [used.id, used])).values()) {
    const bundled = await bundledProgrammeFor(rubric);
    if (bundled !== null) return bundled;
  }
  return null;
}
