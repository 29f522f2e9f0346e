/** The comparison of two rubrics as JSON (schemaVersion 1), for programs. */
import type { RubricComparison } from '../../model/rubric-difference.ts';

/** Every difference as it was found, without sentences. */
export function diffJson(comparison: RubricComparison): string {
  return `${JSON.stringify({ schemaVersion: 1, ...comparison }, null, 2)}\n`;
}
