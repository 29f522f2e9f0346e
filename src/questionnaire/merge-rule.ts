/** Whose entry holds where both sides have changed it: the newer one, or the one that the user prefers. */
import type { ConflictOutcome } from '../model/questionnaire-import.ts';

export const PREFERENCES = ['newer', 'workbook', 'file'] as const;
export type Preference = (typeof PREFERENCES)[number];

/** Whether the file's entry is still what it was when the questionnaire was made. */
export type Standing = 'same' | 'changed' | 'unknown';

export interface Times {
  /** ISO 8601: when the questionnaire was last saved; null where nobody knows. */
  readonly workbook: string | null;
  /** When the file's entry was last changed; null where nobody knows. */
  readonly file: string | null;
}

export function decideConflict(prefer: Preference, { workbook, file }: Times): ConflictOutcome {
  if (prefer === 'workbook') return 'workbook-preferred';
  if (prefer === 'file') return 'file-preferred';
  if (workbook === null || file === null) return 'undecided';
  return Date.parse(workbook) > Date.parse(file) ? 'workbook-newer' : 'file-newer';
}

export function takesWorkbook(outcome: ConflictOutcome): boolean {
  return outcome === 'workbook-newer' || outcome === 'workbook-preferred' || outcome === 'both-kept';
}
