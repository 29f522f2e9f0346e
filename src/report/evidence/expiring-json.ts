/** `evidence expiring` as data: every change, and the forecast of each agency. */
import type { ExpiringAssessment } from '../../model/forecast.ts';
import { doesLevelFall } from '../../model/forecast.ts';
import type { Failure, Result } from '../../model/result.ts';
import type { Span } from './expiring-text.ts';

export function expiringJson(
  assessments: readonly ExpiringAssessment[],
  failures: readonly Failure[],
  { from, to }: Span,
  tool: Result['tool'],
): string {
  const data = {
    schemaVersion: 1,
    tool,
    asOf: from,
    to,
    assessments: assessments.map(({ rubric, ...assessment }) => ({
      ...assessment,
      rubric: `${rubric.id}@${rubric.version}`,
      levelFalls: doesLevelFall(assessment),
    })),
    failures,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
