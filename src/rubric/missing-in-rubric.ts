/** What a rubric must say for a part of an answer to be given and read. */
import type { READS } from '../model/criterion.ts';
import type { Rubric } from '../model/rubric.ts';

/** The key that the rubric lacks; null where it lacks none. */
export function missingInRubric(reads: (typeof READS)[number], { confidence, scoring }: Rubric): string | null {
  if (reads === 'confidence') return confidence === undefined ? 'confidence' : null;
  return reads === 'extent' && !scoring.extent ? 'scoring.extent' : null;
}
