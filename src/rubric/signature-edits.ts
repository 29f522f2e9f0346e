/** Who answers is named in the assessment, where nobody is named yet: the agency's side and the assessor's apart. */
import type { AnswerChange } from '../model/answer-change.ts';
import { AssessmentSchema } from '../model/assessment.ts';
import type { Edit } from '../document/edits.ts';
import { besideKey } from './map-edits.ts';

const SIDES = [
  { field: 'claimed', key: 'assessed-by' },
  { field: 'appraised', key: 'appraised-by' },
] as const;

const KEYS = Object.keys(AssessmentSchema.shape);

/** `value` is what the file says. Whoever only adds a note or evidence assesses nothing. */
export function signatureEdits(value: unknown, changes: readonly AnswerChange[], who: string | null): Edit[] {
  if (who === null || typeof value !== 'object' || value === null) return [];
  const there = Object.keys(value);
  return SIDES.flatMap(({ field, key }): Edit[] => {
    const isGiven = changes.some(({ set }) => set[field] !== undefined && set[field] !== null);
    if (!isGiven || there.includes(key)) return [];
    return [{ kind: 'insert', path: [key], to: who, beside: besideKey(key, there, KEYS) }];
  });
}
