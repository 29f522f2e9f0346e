/** One agency in the overview of many. */
import type { AssessmentResult } from '../../../model/result.ts';
import type { Rubric } from '../../../model/rubric.ts';

export interface OverviewRow {
  readonly assessment: AssessmentResult;
  readonly rubric: Rubric;
  readonly name: string;
  /** The sheet of the agency's summary; null where it has none. */
  readonly sheet: string | null;
}
