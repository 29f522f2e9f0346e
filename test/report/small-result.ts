/** Results of small rubrics, for tests of what a report says of one rule, or of several rubrics in one run. */
import { AssessmentSchema } from '../../src/model/assessment.ts';
import { ProgrammeSchema } from '../../src/model/programme.ts';
import type { AssessmentResult, Result } from '../../src/model/result.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { trackTargets } from '../../src/programme/track-targets.ts';
import { digest, type AgencyDigest } from '../../src/report/digest/digest.ts';
import { readerOf } from '../../src/report/digest/reader.ts';
import type { Locale } from '../../src/model/locale.ts';
import { score } from '../../src/scoring/score.ts';
import { rubricFrom } from '../conformance/read.ts';

export const AS_OF = '2026-11-23';

export type Json = Readonly<Record<string, unknown>>;

export const LEVELS = [
  { level: 1, from: 1, title: 'One' },
  { level: 2, from: 2, title: 'Two' },
  { level: 3, from: 3, title: 'Three' },
];

const LEAF = { number: {} };
export const TWO_CRITERIA = [
  { id: 'x', title: 'X', criteria: ['a', 'b'].map((id) => ({ id, title: id.toUpperCase(), ...LEAF })) },
];

/** Scored from 0 to 5 by the mean of the criteria `a` and `b`, unless something else is said. */
export async function smallRubric(more: Json = {}): Promise<Rubric> {
  const { scoring, ...rest } = more;
  const file = {
    kind: 'rubric',
    schema: 1,
    id: 'small',
    version: '1.0.0',
    status: 'official',
    title: 'A small rubric',
    scale: { min: 0, max: 5 },
    levels: LEVELS,
    dimensions: TWO_CRITERIA,
    ...rest,
    scoring: { evidence: 'ignored', ...(scoring as Json | undefined) },
  };
  return rubricFrom(JSON.stringify(file));
}

export function assess(rubric: Rubric, id: string, claims: Json, targets: readonly Json[] = []): AssessmentResult {
  const answers = Object.fromEntries(Object.entries(claims).map(([node, claimed]) => [node, { claimed }]));
  const assessment = AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: { id, name: `Agency ${id}` },
    rubric: `${rubric.id}@${rubric.version}`,
    period: '2026',
    answers,
  });
  const scored = score(rubric, assessment, { asOf: AS_OF });
  return {
    file: `${id}.yaml`,
    ...scored,
    rubric: { id: rubric.id, version: rubric.version, status: rubric.status, hash: 'sha256:0' },
    progress: trackTargets(scored, rubric, programmeOf(rubric, targets), AS_OF),
    previous: null,
  };
}

function programmeOf({ id }: Rubric, targets: readonly Json[]) {
  return ProgrammeSchema.parse({
    kind: 'programme',
    schema: 1,
    id: 'goals',
    version: '1.0.0',
    status: 'unofficial',
    title: 'Goals',
    rubric: id,
    targets: targets.length === 0 ? [{ id: 'one', title: 'Level 1', level: 1, by: '2027-12-31' }] : targets,
  });
}

export function resultOf(
  scored: readonly { readonly rubric: Rubric; readonly assessment: AssessmentResult }[],
  targets: readonly Json[] = [],
): Result {
  const [first] = scored;
  return {
    schemaVersion: 1,
    tool: { name: 'thang', version: '9.9.9' },
    asOf: AS_OF,
    assessments: scored.map(({ assessment }) => assessment),
    failures: [],
    summary: { assessed: scored.length, failed: 0, byLevel: {} },
    cohorts: [],
    rubrics: Object.fromEntries(scored.map(({ rubric }) => [`${rubric.id}@${rubric.version}`, rubric])),
    programme: first === undefined ? null : programmeOf(first.rubric, targets),
  };
}

/** One agency, as every report says it. */
export function digestOf(
  rubric: Rubric,
  claims: Json,
  { targets = [], locale = 'en' }: { readonly targets?: readonly Json[]; readonly locale?: Locale } = {},
): AgencyDigest {
  const assessment = assess(rubric, 'a', claims, targets);
  return digest(assessment, resultOf([{ rubric, assessment }], targets), readerOf(locale));
}
