/** Results for the tests of reports: the bundled rubric, scored by the pure engine, with the parts that a case is about. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { AssessmentSchema } from '../../../src/model/assessment.ts';
import { ProgrammeSchema, type Programme } from '../../../src/model/programme.ts';
import type { AssessmentResult, Previous, Result } from '../../../src/model/result.ts';
import { trackTargets } from '../../../src/programme/track-targets.ts';
import { readRubric, type LoadedRubric } from '../../../src/rubric/read-rubric.ts';
import { criteriaOf } from '../../../src/model/rubric-tree.ts';
import { score } from '../../../src/scoring/score.ts';

export const AS_OF = '2026-11-23';

export const PROGRAMME: Programme = ProgrammeSchema.parse({
  kind: 'programme',
  schema: 1,
  id: 'test-programme',
  version: '1.0.0',
  status: 'unofficial',
  title: { en: 'Test programme', vi: 'Chương trình thử', fa: 'برنامهٔ آزمون' },
  rubric: 'vn-data-management',
  targets: [
    { id: 'level-2', title: 'Level 2 by 2025', level: 2, by: '2025-12-31' },
    { id: 'level-3', title: 'Level 3 by 2027', level: 3, by: '2027-12-31' },
    { id: 'level-4', title: 'Level 4 by 2030', level: 4, by: '2030-12-31' },
  ],
});

export async function bundledRubric(): Promise<LoadedRubric> {
  const file = resolve(import.meta.dirname, '../../../rubrics/vn-data-management/rubric.yaml');
  const read = await readRubric(file, readFileSync(file));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

export interface Sample {
  readonly id?: string;
  readonly name?: string;
  /** Laid over an appraised 2 for every criterion. */
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly previous?: Previous | null;
}

export function assess(
  { rubric, hash }: LoadedRubric,
  { id = '01', name = 'Ministry', answers = {}, previous = null }: Sample,
): AssessmentResult {
  const twos = criteriaOf(rubric).map(({ criterion }) => [criterion.id, { claimed: 3, appraised: 2 }]);
  const assessment = AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: { id, name },
    rubric: `${rubric.id}@${rubric.version}`,
    period: '2026',
    answers: { ...Object.fromEntries(twos), ...answers },
  });
  const scored = score(rubric, assessment, { asOf: AS_OF });
  return {
    file: `assessments/${id}.yaml`,
    ...scored,
    rubric: { id: rubric.id, version: rubric.version, status: rubric.status, hash },
    progress: trackTargets(scored, rubric, PROGRAMME, AS_OF),
    previous,
  };
}

export function resultOf(loaded: LoadedRubric, samples: readonly Sample[], failures: Result['failures'] = []): Result {
  const { rubric } = loaded;
  return {
    schemaVersion: 1,
    tool: { name: 'thang', version: '0.0.0' },
    asOf: AS_OF,
    assessments: samples.map((sample) => assess(loaded, sample)),
    failures,
    summary: { assessed: samples.length, failed: failures.length, byLevel: {} },
    cohorts: [],
    rubrics: { [`${rubric.id}@${rubric.version}`]: rubric },
    programme: PROGRAMME,
  };
}
