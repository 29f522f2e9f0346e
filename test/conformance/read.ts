/** Rubrics and answers as files: every case goes through the same readers and checks as a user's files do. */
import { readFileSync } from 'node:fs';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Issue, Read } from '../../src/model/issue.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Waiver } from '../../src/model/waivers.ts';
import { openDocument } from '../../src/document/read-document.ts';
import { readAssessmentDocument } from '../../src/rubric/read-assessment.ts';
import { readRubric } from '../../src/rubric/read-rubric.ts';
import { score, type Scored } from '../../src/scoring/score.ts';

export const AS_OF = '2026-11-23';

const ENCODER = new TextEncoder();

export function fileBeside(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** The rubric in a YAML text, refused with its faults in words. */
export async function rubricFrom(yaml: string): Promise<Rubric> {
  return valueOf(await readRubric('rubric.yaml', ENCODER.encode(yaml))).rubric;
}

/** An assessment in YAML or JSON, checked against the rubric. */
export async function assessmentFrom(text: string, rubric: Rubric, file = 'assessment.yaml'): Promise<Assessment> {
  const { document } = okay(await openDocument(file, ENCODER.encode(text)));
  const given = { rubric };
  const find = (): Promise<Read<typeof given>> => Promise.resolve({ ok: true, value: given, issues: [] });
  return valueOf(await readAssessmentDocument(document, find)).assessment;
}

/**
 * The result of claims by criterion, or of whole answers; a claim that is undefined is left unanswered. `more` are
 * further keys of the assessment.
 */
export async function scoreClaims(
  rubric: Rubric,
  claims: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
  waivers: readonly Waiver[] = [],
): Promise<Scored> {
  const answers = Object.entries(claims).filter(([, claimed]) => claimed !== undefined);
  const file = {
    kind: 'assessment',
    schema: 1,
    agency: 'published',
    rubric: `${rubric.id}@${rubric.version}`,
    period: 'published',
    answers: Object.fromEntries(answers.map(([id, claimed]) => [id, isAnswer(claimed) ? claimed : { claimed }])),
    ...more,
  };
  const assessment = await assessmentFrom(JSON.stringify(file), rubric, 'assessment.json');
  return score(rubric, assessment, { asOf: AS_OF, waivers });
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueOf<T>(read: Read<T>): T {
  return okay(read).value;
}

function okay<T extends { readonly ok: boolean }>(read: T): Extract<T, { ok: true }> {
  if (!read.ok && 'issues' in read) refuse(read.issues as readonly Issue[]);
  return read as Extract<T, { ok: true }>;
}

function refuse(issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.map(({ code, position, params }) => `${position?.line ?? ''} ${code} ${JSON.stringify(params)}`);
  throw new Error(lines.join('\n'));
}
