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
  /** Also of files whose citations state no hash. */
  readonly wantsEveryHash?: boolean | undefined;
}

/** Evidence paths start at the workspace's root; without a workspace, at the assessment's folder. */
export async function evidenceFiles(
  file: string,
  assessment: Assessment,
  { checkFiles, root, wantsEveryHash }: EvidenceOptions,
): Promise<EvidenceFiles> {
  if (checkFiles === false) return new Map();
  return inspectEvidence(assessment, root ?? (await evidenceRoot(file)), { wantsEveryHash });
}

/** The nearest workspace above the assessment; its own folder where there is none. */
export async function evidenceRoot(file: string): Promise<string> {
  const folder = dirname(resolve(file));
  return (await findRoot(folder)) ?? folder;
}
