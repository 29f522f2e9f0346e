/** One agency's answers, scored by two editions of a rubric. */
import type { Agency } from './assessment.ts';
import type { ScoredTwice } from './migrated.ts';

export interface AgencyScores extends ScoredTwice {
  readonly file: string;
  readonly agency: Agency;
  readonly period: string;
  /** The edition that the file names. */
  readonly rubric: string;
  /** Ids of criteria whose answers an edition does not admit; they are left out of its score. */
  readonly leftOut: { readonly old: readonly string[]; readonly new: readonly string[] };
}
