/** An assessment file as it is on the disk: its bytes, what they say, and the rubric that they answer. */
import { createHash } from 'node:crypto';
import type { Assessment } from '../model/assessment.ts';
import type { Read } from '../model/issue.ts';
import { openDocument } from '../document/read-document.ts';
import { readAssessmentDocument } from '../rubric/read-assessment.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { readBytes } from '../workspace/read-bytes.ts';

export interface AssessmentFile {
  readonly bytes: Uint8Array;
  readonly hash: string;
  /** As it was read, before any schema filled in what it leaves out. */
  readonly value: unknown;
  readonly assessment: Assessment;
}

export interface OpenedFile extends AssessmentFile {
  readonly rubric: LoadedRubric;
}

export type FindLoaded = (reference: string, file: string) => Promise<Read<LoadedRubric>>;

/** Finished or not: what the rubric wants answered may still be open. */
export async function readAssessmentFile(file: string, find: FindLoaded): Promise<Read<OpenedFile>> {
  const bytes = await readBytes(file);
  return bytes.ok ? readAssessmentBytes(file, bytes.value, find) : bytes;
}

export async function readAssessmentBytes(
  file: string,
  bytes: Uint8Array,
  find: FindLoaded,
): Promise<Read<OpenedFile>> {
  const opened = await openDocument(file, bytes);
  if (!opened.ok) return opened;
  const { document } = opened;
  const read = await readAssessmentDocument(document, (reference) => find(reference, file), { isWhole: false });
  if (!read.ok) return read;
  const { assessment, rubric } = read.value;
  return { ok: true, value: { bytes, hash: fileHash(bytes), value: document.value, assessment, rubric }, issues: [] };
}

/** SHA-256 in hex. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
