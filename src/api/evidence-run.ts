/** What the commands about evidence share: the assessments that they are about, each with its waivers and files. */
import type { Waiver } from '../model/waivers.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { chooseAssessments } from './choose-assessments.ts';
import { createRubricFinder } from './find-rubric.ts';
import { gatherAssessments, type BrokenFile, type Gathered } from './gather-assessments.ts';

export interface EvidenceRunOptions {
  /** The day on which evidence is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly period?: string | undefined;
  readonly rubrics?: readonly LoadedRubric[] | undefined;
  /** The root of the workspace; without one, the nearest folder above each file that has a configuration. */
  readonly root?: string | undefined;
  readonly waivers?: readonly Waiver[] | undefined;
}

export interface EvidenceRun {
  readonly chosen: readonly Gathered[];
  readonly broken: readonly BrokenFile[];
}

/** As `score` chooses them: in a folder the latest period of each agency. */
export async function findEvidenceRun(
  paths: readonly string[],
  { period, rubrics = [], root }: EvidenceRunOptions,
): Promise<EvidenceRun> {
  const { gathered, broken } = await gatherAssessments(paths, createRubricFinder(rubrics, { root }));
  return { chosen: chooseAssessments(gathered, period).chosen, broken };
}
