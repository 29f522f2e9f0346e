/** The run in three figures: how many were assessed, how many failed, how many stand at each level. */
import type { AssessmentResult, Result } from '../model/result.ts';

/** Agencies without a level are counted under `none`. */
export function summarise(assessments: readonly AssessmentResult[], failed: number): Result['summary'] {
  const byLevel: Record<string, number> = {};
  for (const { level } of assessments) {
    const key = level === null ? 'none' : String(level);
    byLevel[key] = (byLevel[key] ?? 0) + 1;
  }
  return { assessed: assessments.length, failed, byLevel };
}
