/** Results for the workbook's tests, made by the pure functions from the bundled rubric and answers by rule. */
import { readFileSync } from 'node:fs';
import { bundledProgrammeFor } from '../../../src/api/find-programme.ts';
import { AssessmentSchema, type Agency, type Answer } from '../../../src/model/assessment.ts';
import type { AssessmentResult, Result } from '../../../src/model/result.ts';
import { criteriaOf } from '../../../src/model/rubric-tree.ts';
import { comparePeriods } from '../../../src/programme/compare-periods.ts';
import { trackTargets } from '../../../src/programme/track-targets.ts';
import { readRubric, type LoadedRubric } from '../../../src/rubric/read-rubric.ts';
import { score } from '../../../src/scoring/score.ts';

export const AS_OF = '2026-11-23';
const RUBRIC = 'rubrics/vn-data-management/rubric.yaml';

export const AGENCY: Agency = {
  id: 'bvd',
  name: { vi: 'Bộ Ví dụ', en: 'Ministry of Examples', fa: 'وزارت نمونه' },
};

/** What every criterion is answered with, unless `special` says otherwise. */
export interface Sample {
  readonly agencies?: readonly Agency[];
  readonly special?: Readonly<Record<string, Partial<Answer>>>;
  readonly claim?: (index: number) => number;
  /** The claims of an earlier period, which then stands beside. */
  readonly earlierClaim?: (index: number) => number;
  readonly hasProgramme?: boolean;
}

export async function sampleResult({
  agencies = [AGENCY],
  hasProgramme = true,
  ...sample
}: Sample = {}): Promise<Result> {
  const loaded = await loadRubric();
  const programme = hasProgramme ? await bundledProgrammeFor(loaded.rubric) : null;
  const assessments = agencies.map((agency): AssessmentResult => {
    const scored = scoreWith(loaded, agency, '2026', sample.claim ?? ((index) => 2 + (index % 3)), sample.special);
    const { earlierClaim } = sample;
    const edition = {
      id: loaded.rubric.id,
      version: loaded.rubric.version,
      status: loaded.rubric.status,
      hash: loaded.hash,
    };
    return {
      ...scored,
      file: `${agency.id}.yaml`,
      rubric: edition,
      progress: programme === null ? [] : trackTargets(scored, loaded.rubric, programme, AS_OF),
      previous:
        earlierClaim === undefined
          ? null
          : comparePeriods(scoreWith(loaded, agency, '2025', earlierClaim, {}), edition, edition),
    };
  });
  return {
    schemaVersion: 1,
    tool: { name: 'thang', version: '9.9.9' },
    asOf: AS_OF,
    assessments,
    failures: [],
    summary: { assessed: assessments.length, failed: 0, byLevel: countLevels(assessments) },
    cohorts: [],
    rubrics: { [`${loaded.rubric.id}@${loaded.rubric.version}`]: loaded.rubric },
    programme,
  };
}

async function loadRubric(): Promise<LoadedRubric> {
  const read = await readRubric(RUBRIC, readFileSync(RUBRIC));
  if (!read.ok) throw new Error('The bundled rubric cannot be read');
  return read.value;
}

function scoreWith(
  { rubric }: LoadedRubric,
  agency: Agency,
  period: string,
  claim: (index: number) => number,
  special: Sample['special'] = {},
): ReturnType<typeof score> {
  const answers = criteriaOf(rubric).map(({ criterion }, index) => {
    const level = claim(index);
    const evidence = criterion.evidence
      .filter((asked) => asked['from-level'] <= level)
      .map((asked) => evidenceFor(asked.id, asked.accepts[0] ?? 'document', index));
    return [criterion.id, { claimed: level, evidence, ...special[criterion.id] }] as const;
  });
  const assessment = AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency,
    rubric: `${rubric.id}@${rubric.version}`,
    period,
    answers: Object.fromEntries(answers),
  });
  return score(rubric, assessment, { asOf: AS_OF });
}

function evidenceFor(requirement: string, kind: string, index: number): object {
  const head = { requirement, effective: '2026-10-01' };
  if (kind === 'measurement') return { ...head, measurement: { value: 90 + index / 10, unit: '%' } };
  return kind === 'link'
    ? { ...head, link: 'https://example.test/' }
    : { ...head, document: `${index}/QĐ-BVD`, issuer: 'Bộ Ví dụ' };
}

function countLevels(assessments: readonly AssessmentResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { level } of assessments) counts[String(level)] = (counts[String(level)] ?? 0) + 1;
  return counts;
}
