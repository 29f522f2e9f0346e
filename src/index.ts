/**
 * The public API of thang. Everything else is internal and may change without notice.
 *
 * ```ts
 * import { loadRubric, readAssessment, score } from 'thang';
 *
 * const rubric = await loadRubric('vn-data-management');
 * const assessment = await readAssessment('assessments/2026/bxd.yaml', rubric);
 * const { level, score: points, blockers } = score(rubric, assessment, { asOf: '2026-11-23' });
 * ```
 */
export { InputError } from './api/input-error.ts';
export { loadRubric } from './api/load-rubric.ts';
export { readAssessment } from './api/read-assessment.ts';
export { forecastEvidence, type ForecastOptions } from './scoring/forecast-evidence.ts';
export { score, type Scored, type ScoreOptions } from './scoring/score.ts';
export { scorePaths, type ScoredPaths, type ScorePathsOptions } from './api/score-paths.ts';
export type { Assessment, Answer } from './model/assessment.ts';
export type { Evidence, EvidenceFile } from './model/evidence.ts';
export type { EvidenceForecast } from './model/forecast.ts';
export type { Issue, IssueCode } from './model/issue.ts';
export type { Programme } from './model/programme.ts';
export type { AssessmentResult, Blocker, Finding, NodeResult, Result, View } from './model/result.ts';
export type { Criterion } from './model/criterion.ts';
export type { Dimension, Rubric } from './model/rubric.ts';
export type { Waiver } from './model/waivers.ts';
