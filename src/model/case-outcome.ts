/** What a golden case came to: every figure that is not what was expected. */

export interface CaseOutcome {
  readonly file: string;
  /** `id@version`. */
  readonly rubric: string;
  readonly id: string;
  /** None: it passed. */
  readonly failures: readonly CaseFailure[];
}

export interface CaseFailure {
  /** What was expected, by its place below `expect`, as `nodes.quality.score`. */
  readonly of: string;
  readonly expected: CaseValue;
  /** Absent where the result has no such node, view, state or group. */
  readonly found?: CaseValue | undefined;
  /** Why a score that was found is null. */
  readonly reason?: string | undefined;
  /** Of the expectation in the file. */
  readonly line: number;
  readonly column: number;
}

export type CaseValue = number | string | boolean | null | readonly string[] | Readonly<Record<string, number>>;
