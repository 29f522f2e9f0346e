/** What a migration did, or would do, to assessments: plain data, and the only input of its reports. */
import type { Agency, AnswerValue } from './assessment.ts';
import type { Issue } from './issue.ts';
import type { NullReason } from './result.ts';
import type { Text } from './text.ts';

/** Why an answer cannot go on: the question changed, the answer is none of the new ones, or two questions became one. */
export type AskAgainReason = 'changed' | 'no-counterpart' | 'merged';

/** What became of one answer on the way from one edition to the next. */
export interface MovedAnswer {
  readonly kind: 'kept' | 'renamed' | 'split' | 'dropped' | 'ask-again';
  readonly criterion: string;
  /** Of the old criterion; null where its edition was not found. */
  readonly title: Text | null;
  /** The ids it has now; of an answer that is asked again, the ids under which it is asked. */
  readonly to: readonly string[];
  /** The instance whose answer it is, as `kind/id`. */
  readonly instance: string | null;
  readonly because: Text | null;
  /** Asked again only. */
  readonly why: AskAgainReason | null;
  /** Values that are written otherwise now, by key: `claimed`, `appraised`, `states.target`. */
  readonly values: readonly { readonly key: string; readonly from: AnswerValue; readonly to: AnswerValue | null }[];
  /** Requirements that have another id now; null for those that are asked no more. */
  readonly requirements: readonly { readonly from: string; readonly to: string | null }[];
}

/** One edition further. */
export interface MigrationStep {
  /** `id@version`. */
  readonly from: string;
  readonly to: string;
  readonly moves: readonly MovedAnswer[];
}

/** A criterion of the new edition that somebody must answer. */
export interface OpenQuestion {
  readonly criterion: string;
  readonly title: Text;
  readonly instance: string | null;
  /** `new` in the edition; `unanswered` where the old edition was not found, so that nobody can say whether it is new. */
  readonly why: 'new' | 'unanswered' | AskAgainReason;
  readonly because: Text | null;
}

export interface EditionScore {
  readonly score: number | null;
  readonly reason: NullReason | null;
  readonly level: number | null;
  readonly coverage: number;
}

export type Direction = 'up' | 'down' | 'same';

/** The same answers by two editions; null where the figures cannot be compared. */
export interface Movement {
  readonly level: Direction | null;
  /** Null too where the editions have different scales. */
  readonly score: Direction | null;
}

export interface ScoredTwice {
  /** Null where an edition was not found or does not admit the answers. */
  readonly old: EditionScore | null;
  readonly new: EditionScore | null;
  readonly movement: Movement;
}

export interface MigratedAssessment extends ScoredTwice {
  readonly file: string;
  readonly agency: Agency;
  readonly period: string;
  /** The edition that the file answers, or answered before it was written. */
  readonly rubric: string;
  /** `ready` is not written yet; `refused` must not be; `not-written` could not be. */
  readonly status: 'ready' | 'written' | 'refused' | 'not-written';
  readonly steps: readonly MigrationStep[];
  readonly open: readonly OpenQuestion[];
  /** Answers that the new edition does not admit, and what kept the file from being edited or written. */
  readonly issues: readonly Issue[];
}

export interface SkippedAssessment {
  readonly file: string;
  /** The edition that it answers. */
  readonly rubric: string;
  readonly why: 'already' | 'later' | 'other-rubric';
}

export interface MigrationReport {
  readonly to: { readonly id: string; readonly version: string; readonly hash: string; readonly title: Text };
  readonly asOf: string;
  readonly isWritten: boolean;
  readonly assessments: readonly MigratedAssessment[];
  readonly skipped: readonly SkippedAssessment[];
  readonly failures: readonly { readonly file: string; readonly issues: readonly Issue[] }[];
  /** Editions that assessments answer and that were not found: there is no old score by them. */
  readonly missing: readonly string[];
}
