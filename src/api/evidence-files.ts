/** What is known of the files that an assessment names as evidence. */
import { dirname, resolve } from 'node:path';
import type { Assessment } from '../model/assessment.ts';
import type { EvidenceFiles } from '../scoring/weigh-evidence.ts';
import { findRoot } from '../workspace/find-root.ts';
import { inspectEvidence } from '../workspace/inspect-evidence.ts';

export interface EvidenceOptions {
  /** False takes evidence files on trust. */
  readonly checkFiles?: boolean | undefined;
  /** The root of the workspace; without one, the nearest folder above the file that has a configuration. */
  readonly root?: string | undefined;
}

/** Evidence paths start at the workspace's root; without a workspace, at the assessment's folder. */
export async function evidenceFiles(
  file: string,
  assessment: Assessment,
  { checkFiles, root }: EvidenceOptions,
): Promise<EvidenceFiles> {
  if (checkFiles === false) return new Map();
  const folder = dirname(resolve(file));
  return inspectEvidence(assessment, root ?? (await findRoot(folder)) ?? folder);
}
