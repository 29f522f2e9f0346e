/** How many of the criteria below a node stand at each score. */

import { criteriaBelow, type EvaluatedDimension } from './evaluate.ts';
import { toNumber } from './rational.ts';

/** Score, as written, → number of criteria; those without a score are left out. */
export function distributionOf(dimension: EvaluatedDimension): Record<string, number> {
  const scores = criteriaBelow(dimension).flatMap(({ outcome: { score } }) =>
    score === null ? [] : [toNumber(score)],
  );
  const counts = new Map<number, number>();
  for (const score of scores.toSorted((a, b) => a - b)) counts.set(score, (counts.get(score) ?? 0) + 1);
  return Object.fromEntries([...counts].map(([score, count]) => [String(score), count]));
}
