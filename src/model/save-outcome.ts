/** What came of saving changes to the answers of an assessment. */
import type { Answer, Assessment } from './assessment.ts';
import type { AnswerChange } from './answer-change.ts';
import type { Issue } from './issue.ts';

/** An answer that differs from what was last known of the file: another program has changed it in the meantime. */
export interface ChangedElsewhere extends Pick<AnswerChange, 'criterion' | 'instance'> {
  /** As it was known; undefined where there was none. */
  readonly known: Answer | undefined;
  /** As the file says it now; undefined where it is gone. */
  readonly now: Answer | undefined;
}

/** A fault that a change would bring into the file. */
export interface Refusal {
  /** Which of the changes that were to be saved, counted from 0; null for a fault of no single one. */
  readonly change: number | null;
  readonly issue: Issue;
}

export type SaveOutcome =
  /** On the disk, whole. `elsewhere` are answers that others have changed in the meantime, and that were kept. */
  | { readonly status: 'saved'; readonly assessment: Assessment; readonly elsewhere: readonly ChangedElsewhere[] }
  /** The rubric does not admit it. Nothing was written, and nothing is remembered. */
  | { readonly status: 'refused'; readonly refusals: readonly Refusal[]; readonly issues: readonly Issue[] }
  /**
   * Others have changed the same answers in the meantime. Nothing was written, and nothing is remembered; the assessment
   * is the one of the file now, so saving the same changes once more puts them over what the others wrote.
   */
  | {
      readonly status: 'conflict';
      readonly conflicts: readonly ChangedElsewhere[];
      readonly elsewhere: readonly ChangedElsewhere[];
      readonly issues: readonly Issue[];
    }
  /** No room, no right to write, the file or the lock gone: the changes are remembered, and go with the next save. */
  | { readonly status: 'not-written'; readonly issues: readonly Issue[] };
