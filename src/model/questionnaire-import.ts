/** What became of questionnaires that came back: taken, not taken, and why. The only input of the report on it. */
import type { CellPlace, Issue } from './issue.ts';
import type { Text } from './text.ts';

/** One thing that a questionnaire says of one question, in words. */
interface Said {
  /** Of the question, as in the questionnaire: `strategy`, `backup@crm`. */
  readonly code: string;
  readonly title: Text;
  /** `claimed`, `note`, `state:target`, `evidence` */
  readonly field: string;
  /** Null where it is about a cell that is gone. */
  readonly place: CellPlace | null;
}

export interface TakenEntry extends Said {
  /** Null where there was nothing, or is nothing any more. */
  readonly from: string | null;
  readonly to: string | null;
}

export const CONFLICT_OUTCOMES = [
  'workbook-newer',
  'file-newer',
  'workbook-preferred',
  'file-preferred',
  'undecided',
  'both-kept',
] as const;
export type ConflictOutcome = (typeof CONFLICT_OUTCOMES)[number];

/** Changed both in the questionnaire and in the file since the questionnaire was made. */
export interface ImportConflict extends Said {
  readonly workbook: string | null;
  readonly file: string | null;
  readonly outcome: ConflictOutcome;
}

export interface ImportedQuestionnaire {
  readonly file: string;
  readonly agency: string;
  readonly period: string;
  /** `id@version` */
  readonly rubric: string;
  readonly rubricTitle: Text;
  /** The assessment; null where none was opened. */
  readonly into: string | null;
  readonly isNew: boolean;
  readonly isWritten: boolean;
  readonly taken: readonly TakenEntry[];
  readonly conflicts: readonly ImportConflict[];
  /** Cells that were emptied since the questionnaire was made, and changed nothing. */
  readonly emptied: readonly CellPlace[];
  readonly leftOut: readonly { readonly sheet: string | null; readonly column: string | null }[];
  /** Cells and rows that were not taken. */
  readonly issues: readonly Issue[];
}

export interface QuestionnaireImport {
  /** False where nothing was to be written. */
  readonly isWritten: boolean;
  readonly questionnaires: readonly ImportedQuestionnaire[];
  /** Files that could not be read, or not be taken as a whole. */
  readonly failures: readonly { readonly file: string; readonly issues: readonly Issue[] }[];
}
