/** Which assessment a questionnaire belongs into: the one that was named, or the one of its agency, rubric and period. */
import { join } from 'node:path';
import { AssessmentSchema, type Agency, type Assessment } from '../model/assessment.ts';
import type { Issue, Read } from '../model/issue.ts';
import { openDocument, readAs } from '../document/read-document.ts';
import type { ReadHead } from '../questionnaire/read-head.ts';
import { splitReference } from '../rubric/read-assessment.ts';
import { pathKind } from '../workspace/find-files.ts';
import { readBytes } from '../workspace/read-bytes.ts';
import { listFiles } from './gather-assessments.ts';

export interface Target {
  readonly file: string;
  /** Null where it is to be made. */
  readonly assessment: Assessment | null;
  readonly agency: Agency;
  readonly period: string;
  /** `id@version` */
  readonly rubric: string;
}

/** `into` is a file or a folder; null searches the workspace and makes nothing. */
export async function findTarget(
  file: string,
  head: ReadHead,
  into: string | null,
  workspace: string,
): Promise<Read<Target>> {
  const kind = into === null ? 'folder' : await pathKind(into);
  const isFolder = kind === 'folder' || (kind === null && into !== null && !/\.(?:ya?ml|json)$/iu.test(into));
  if (into !== null && !isFolder) return namedTarget(file, head, into, kind !== null);
  const found = kind === null ? [] : await assessmentsLike(head, into ?? workspace);
  const [first, second] = found;
  if (first !== undefined && second !== undefined) return refuse(twice(head, first.file, second.file));
  if (first !== undefined) return matching(file, head, first);
  return into === null ? refuse(without(file, head)) : newTarget(file, head, join(into, `${nameOf(head)}.yaml`));
}

async function namedTarget(file: string, head: ReadHead, into: string, isThere: boolean): Promise<Read<Target>> {
  if (!isThere) return newTarget(file, head, into);
  const read = await shapeOf(into);
  return read.ok ? matching(file, head, { file: into, assessment: read.value }) : read;
}

async function shapeOf(file: string): Promise<Read<Assessment>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = await openDocument(file, bytes.value);
  return opened.ok ? readAs(opened.document, 'assessment', AssessmentSchema) : opened;
}

interface Candidate {
  readonly file: string;
  readonly assessment: Assessment;
}

/** Files that cannot be read are somebody else's concern. */
async function assessmentsLike(head: ReadHead, folder: string): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const { file, isOutside } of await listFiles([folder])) {
    const read = isOutside ? null : await shapeOf(file);
    if (read?.ok !== true) continue;
    const assessment = read.value;
    const isAlike =
      agencyOf(assessment).id === head.agency?.id &&
      assessment.period === head.period &&
      (head.rubric === null || idOf(assessment.rubric) === idOf(head.rubric));
    if (isAlike) found.push({ file, assessment });
  }
  return found;
}

/** What a CSV does not say is as the assessment has it. */
function matching(file: string, head: ReadHead, { file: into, assessment }: Candidate): Read<Target> {
  const agency = agencyOf(assessment);
  const pairs = [
    ['agency', head.agency?.id, agency.id],
    ['period', head.period ?? undefined, assessment.period],
    ['rubric', head.rubric === null ? undefined : idOf(head.rubric), idOf(assessment.rubric)],
  ] as const;
  const other = pairs.find(([, found, expected]) => found !== undefined && found !== expected);
  if (other !== undefined) {
    const [key, found = '', expected] = other;
    return refuse(issueAt(file, 'questionnaire-other-assessment', { key, found, expected }));
  }
  if (head.rubric !== null && head.rubric !== assessment.rubric)
    return refuse(issueAt(file, 'questionnaire-other-edition', { found: head.rubric, expected: assessment.rubric }));
  return {
    ok: true,
    value: { file: into, assessment, agency, period: assessment.period, rubric: assessment.rubric },
    issues: [],
  };
}

function newTarget(file: string, { agency, period, rubric }: ReadHead, into: string): Read<Target> {
  if (agency === null || period === null || rubric === null)
    return refuse(
      issueAt(file, 'questionnaire-without-assessment', { agency: agency?.id ?? '?', period: period ?? '?' }),
    );
  return { ok: true, value: { file: into, assessment: null, agency, period, rubric }, issues: [] };
}

/** As a file system takes it. */
function nameOf({ agency, period }: ReadHead): string {
  return `${agency?.id ?? 'agency'}-${period ?? ''}`.replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
}

function agencyOf({ agency }: Assessment): Agency {
  return typeof agency === 'string' ? { id: agency } : agency;
}

function idOf(reference: string): string {
  return splitReference(reference).id;
}

function without(file: string, { agency, period }: ReadHead): Issue {
  return issueAt(file, 'questionnaire-without-assessment', { agency: agency?.id ?? '?', period: period ?? '?' });
}

function twice({ agency, period }: ReadHead, first: string, other: string): Issue {
  return issueAt(first, 'assessment-twice', { agency: agency?.id ?? '', period: period ?? '', other });
}

function issueAt(file: string, code: Issue['code'], params: Issue['params']): Issue {
  return { code, severity: 'error', file, params };
}

function refuse<T>(...issues: readonly Issue[]): Read<T> {
  return { ok: false, issues };
}
