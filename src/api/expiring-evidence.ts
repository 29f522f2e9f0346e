/** What ceases to count within a span of days, what begins to, and what that does to each agency's score and level. */
import type { Assessment, Agency } from '../model/assessment.ts';
import { answersOf, expandInstances } from '../model/expand-instances.ts';
import type { ExpiringAssessment } from '../model/forecast.ts';
import type { View } from '../model/result.ts';
import { forecastEvidence } from '../scoring/forecast-evidence.ts';
import { evidenceFiles } from './evidence-files.ts';
import { findEvidenceRun, type EvidenceRunOptions } from './evidence-run.ts';
import { agencyId, type BrokenFile, type Gathered } from './gather-assessments.ts';

export interface ExpiringOptions extends EvidenceRunOptions {
  /** The last day that is looked at. */
  readonly to: string;
  readonly view?: View | undefined;
  /** False takes evidence files on trust. */
  readonly checkFiles?: boolean | undefined;
}

export interface ExpiringEvidence {
  readonly assessments: readonly ExpiringAssessment[];
  readonly broken: readonly BrokenFile[];
}

export async function expiringEvidence(paths: readonly string[], options: ExpiringOptions): Promise<ExpiringEvidence> {
  const { chosen, broken } = await findEvidenceRun(paths, options);
  const assessments: ExpiringAssessment[] = [];
  for (const item of chosen) assessments.push(await forecast(item, options));
  return { assessments, broken };
}

async function forecast(item: Gathered, options: ExpiringOptions): Promise<ExpiringAssessment> {
  const { file, assessment } = item;
  const { rubric } = item.rubric;
  const { asOf, to, view = 'effective', waivers } = options;
  const files = await evidenceFiles(file, assessment, options);
  const { now, steps, changes } = forecastEvidence(rubric, assessment, { from: asOf, to, view, files, waivers });
  const answers = answersOf(assessment);
  return {
    file: file.replaceAll('\\', '/'),
    agency: agencyOf(assessment),
    period: assessment.period,
    rubric: expandInstances(rubric, assessment.instances),
    view,
    now,
    steps,
    changes: changes.map((change) => ({
      ...change,
      evidence: change.of === 'evidence' ? (answers[change.node]?.evidence[change.index] ?? null) : null,
    })),
  };
}

function agencyOf(assessment: Assessment): Agency {
  const { agency } = assessment;
  return typeof agency === 'string' ? { id: agencyId(assessment) } : agency;
}
