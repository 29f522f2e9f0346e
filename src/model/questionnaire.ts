/** A questionnaire as data: which rows ask what of one agency, and what its cells say so far. Looks are made elsewhere. */
import type { Agency } from './assessment.ts';
import type { Locale } from './locale.ts';
import type { Text } from './text.ts';

/** Of the sheets, columns and codes; a questionnaire of a later layout is not read. */
export const QUESTIONNAIRE_LAYOUT = 1;

/** What is said of an answer, beside further states, which have columns `state:<id>`. */
export const ANSWER_COLUMNS = ['answer', 'reason', 'note', 'confidence', 'extent'] as const;

/** One piece of evidence a row; `shows` is its note, `measured`, `unit` and `record` are its measurement. */
export const EVIDENCE_COLUMNS = [
  'requirement',
  'document',
  'title',
  'issuer',
  'effective',
  'valid-until',
  'section',
  'page',
  'link',
  'file',
  'measured',
  'unit',
  'record',
  'shows',
  'sha256',
] as const;
export type EvidenceColumn = (typeof EVIDENCE_COLUMNS)[number];

/** Of the list of instances. */
export const INSTANCE_COLUMNS = ['of', 'id', 'name'] as const;

export type AnswerColumn = (typeof ANSWER_COLUMNS)[number] | `state:${string}`;
export type InstanceColumn = (typeof INSTANCE_COLUMNS)[number];
/** `code` says what a row is about, wherever it was moved to. */
export type ColumnKey = 'code' | AnswerColumn | EvidenceColumn | InstanceColumn;

/** Prefilled; days as 2026-11-23. */
export type RowCells = { readonly [Key in ColumnKey]?: string | number };

export interface QuestionnaireRow {
  readonly code: string;
  /** The question itself; one item of its check-list; one piece of its evidence. */
  readonly kind: 'question' | 'item' | 'evidence';
  readonly criterion: string;
  readonly instance: RowInstance | null;
  readonly item: string | null;
  /** Id of the requirement that this row has its place for. */
  readonly requirement: string | null;
  /** What can be chosen as an answer, in the words of the questionnaire. */
  readonly choices: readonly string[];
  /** Something else may be typed too: a number, a part of a whole. */
  readonly isOpen: boolean;
  /** The answer with which a reason is needed; null where none is. */
  readonly reasonFor: string | null;
  /** Whether a piece of evidence can be filled in here. */
  readonly takesEvidence: boolean;
  /** In the columns of evidence: what the requirements of the question are called here. */
  readonly requirements: readonly string[];
  readonly cells: RowCells;
}

export interface RowInstance {
  readonly kind: string;
  /** An id, or the place for a new one: `~1`. */
  readonly id: string;
  /** Null for a new one. */
  readonly title: Text | null;
}

/** A dimension at the top of the rubric, or a part of a long one. */
export interface QuestionnaireSheet {
  readonly dimension: string;
  /** Counted from 1; null where the dimension has one sheet. */
  readonly part: number | null;
  readonly rows: readonly QuestionnaireRow[];
}

/** One system, project or respondent, or a free line for a new one. */
export interface InstanceRow {
  readonly kind: string;
  readonly id: string;
  readonly title: Text | null;
  readonly isNew: boolean;
}

/** What a questionnaire is about; it travels with it and is held against the assessment on the way back. */
export interface QuestionnaireHead {
  readonly layout: number;
  readonly rubric: { readonly id: string; readonly version: string; readonly hash: string };
  readonly agency: Agency;
  readonly period: string;
  readonly locale: Locale;
  /** ISO 8601 */
  readonly exported: string;
}

export interface Questionnaire extends QuestionnaireHead {
  readonly sheets: readonly QuestionnaireSheet[];
  readonly instances: readonly InstanceRow[];
  /** Columns of further states, confidence and extent, where the rubric or the assessment has them. */
  readonly columns: readonly AnswerColumn[];
  /** The further states by their ids. */
  readonly states: readonly { readonly id: string; readonly title: Text }[];
  /** By code of the question: marks of what was answered when it was made. */
  readonly marks: Readonly<Record<string, AnswerMarks>>;
}

/** A short hash of each thing an answer said; whoever has the answer can tell whether it is still the same. */
export interface AnswerMarks {
  /** By field of the answer; `state:<id>` for further states. */
  readonly fields: Readonly<Record<string, string>>;
  /** One for each piece, in their order. */
  readonly evidence: readonly string[];
}

/** Columns that nobody fills in: they are recognised, so that they are not taken for somebody's own. */
export const FIXED_COLUMNS = ['question', 'levels', 'kind', 'group', 'choices'] as const;

/** Stands before the key of a column in a hidden row of each sheet, and before what a hidden sheet says. */
export const KEY_PREFIX = 'thang:';

/** The names of columns in a CSV, where they differ from the keys; further states are `state-<id>`. */
export const CSV_NAMES: Readonly<Partial<Record<ColumnKey, string>>> = {
  code: 'criterion',
  measured: 'evidence-value',
  shows: 'evidence-note',
  ...Object.fromEntries(
    EVIDENCE_COLUMNS.filter((key) => key !== 'measured' && key !== 'shows').map((key) => [key, `evidence-${key}`]),
  ),
};

export const CSV_HEAD_COLUMNS = ['agency', 'period', 'rubric', 'rubric-hash', 'exported', 'marks'] as const;
