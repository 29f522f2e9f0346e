/** What the commands about evidence are told by flags and workspace. */
import type { EvidenceRunOptions } from '../api/evidence-run.ts';
import { givenWaivers } from './given-waivers.ts';
import { givenRubrics } from './score-run.ts';
import type { Settings } from './settings.ts';

export async function evidenceRunOptions(settings: Settings): Promise<EvidenceRunOptions> {
  const { flags, asOf, workspace } = settings;
  return {
    asOf,
    period: flags.period,
    rubrics: await givenRubrics(flags.rubric ?? [], settings),
    root: flags.config === undefined ? undefined : (workspace.root ?? undefined),
    waivers: (await givenWaivers(settings)).waivers,
  };
}
