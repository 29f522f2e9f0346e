/** A fault of an input, as data: what, where, and what was probably meant. Prose is made later, in any language. */

/** Every fault that reading can report; `locale/` has a sentence for each, in each language. */
export const ISSUE_CODES = [
  'file-not-found',
  'file-not-readable',
  'file-not-writable',
  'file-too-large',
  'file-empty',
  'folder-without-assessments',
  'link-outside',
  'period-without-assessments',
  'not-utf8',
  'control-character',
  'yaml-syntax',
  'json-syntax',
  'yaml-anchor',
  'yaml-alias',
  'yaml-tag',
  'yaml-directive',
  'yaml-several-documents',
  'too-deep',
  'duplicate-key',
  'number-too-precise',
  'not-a-map',
  'unknown-kind',
  'wrong-kind',
  'unknown-schema-version',
  'missing-key',
  'unknown-key',
  'wrong-type',
  'quotes-needed',
  'key-not-text',
  'not-one-of',
  'too-small',
  'too-large',
  'too-short',
  'too-long',
  'bad-format',
  'text-without-language',
  'reserved-id',
  'invalid-value',
  'duplicate-id',
  'scale-empty',
  'criterion-without-answers',
  'several-answer-kinds',
  'unknown-answer-set',
  'level-outside-scale',
  'levels-not-rising',
  'level-twice',
  'band-without-from',
  'band-outside-scale',
  'ladder-missing',
  'ladder-incomplete',
  'ladder-without-steps',
  'unknown-option',
  'min-coverage-missing',
  'weights-all-zero',
  'unknown-source',
  'empty-dimension',
  'unknown-id',
  'one-of-needed',
  'some-of-needed',
  'keys-contradict',
  'key-without-use',
  'range-reversed',
  'not-rising',
  'reference-cycle',
  'criterion-linked',
  'criterion-needed',
  'inside-instances',
  'per-nested',
  'selects-nothing',
  'no-level-here',
  'checks-worthless',
  'unknown-criterion',
  'unknown-requirement',
  'answer-not-an-option',
  'answer-not-a-level',
  'answer-not-a-number',
  'answer-outside-scale',
  'not-applicable-not-allowed',
  'not-applicable-without-reason',
  'answer-misplaced',
  'answer-not-a-list',
  'answer-not-a-ratio',
  'answer-required',
  'note-missing',
  'appraisal-without-reason',
  'evidence-empty',
  'evidence-dates-reversed',
  'evidence-path-outside',
  'evidence-twice',
  'requirement-needed',
  'waiver-dates-reversed',
  'waiver-twice',
  'waiver-unknown',
  'folder-without-cases',
  'unknown-node',
  'unknown-state',
  'unknown-index',
  'expects-nothing',
  'rubric-not-found',
  'rubric-version-not-found',
  'rubric-faulty',
  'rubric-ambiguous',
  'rubric-without-version',
  'overlay-unknown-node',
  'overlay-below-dropped',
  'overlay-change-empty',
  'overlay-drop-with-others',
  'overlay-drops-last',
  'overlay-not-a-dimension',
  'overlay-key-fixed',
  'overlay-key-required',
  'overlay-set-same',
  'overlay-nothing-to-remove',
  'overlay-cycle',
  'overlay-chain-too-long',
  'programme-not-found',
  'programme-rubric-unlike',
  'migration-missing',
  'migration-without-way',
  'not-editable',
  'assessment-in-use',
  'lock-taken-over',
  'history-torn',
  'change-recovered',
  'change-not-recovered',
  'file-changed-elsewhere',
  'rubric-changed-elsewhere',
  'answer-changed-elsewhere',
  'assessment-twice',
  'result-not-readable',
  'workbook-not-readable',
  'workbook-encrypted',
  'workbook-macros',
  'workbook-links',
  'workbook-unsafe',
  'workbook-too-large',
  'csv-syntax',
  'questionnaire-unknown',
  'questionnaire-layout',
  'questionnaire-other-content',
  'questionnaire-other-edition',
  'questionnaire-other-assessment',
  'questionnaire-without-assessment',
  'column-missing',
  'row-unknown',
  'row-without-code',
  'row-contradicts',
  'cell-formula',
  'cell-error',
  'cell-merged',
  'cell-not-a-date',
  'cell-not-a-number',
  'cell-ambiguous',
  'instance-without-name',
  'missing-translation',
  'band-gap',
  'band-overlap',
  'band-border',
  'band-bottom-open',
  'band-top-open',
  'level-unreachable',
  'level-title-twice',
  'ladder-empty-step',
  'ladder-out-of-reach',
  'condition-never-holds',
  'never-asked',
  'asked-across',
  'confusable-id',
  'weight-vanishes',
  'evidence-never-asked',
  'best-answer-unproven',
  'text-untranslated',
  'descriptors-alike',
  'descriptor-repeated',
  'question-repeated',
  'never-used',
] as const;

export type IssueCode = (typeof ISSUE_CODES)[number];

/** One-based line and column, as an editor counts them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The line an issue is on, or the part of a long one around the place, and how many columns of it to underline. */
export interface Excerpt {
  readonly line: string;
  /** Columns of the file's line that are left out before `line`. */
  readonly from: number;
  /** Whether the file's line goes on after `line`. */
  readonly isCut: boolean;
  readonly width: number;
}

/** A cell, as a spreadsheet names it: `Quality!D12`. */
export interface CellPlace {
  /** Null for a CSV, which has one table. */
  readonly sheet: string | null;
  /** `D12` */
  readonly cell: string;
}

export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly position?: Position | undefined;
  /** In place of a position, where the file is a table. */
  readonly cell?: CellPlace | undefined;
  readonly excerpt?: Excerpt | undefined;
  /** Values for the sentence: names, limits, what was found. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The nearest known id or key, when one is near enough to be a typing slip. */
  readonly suggestion?: string | undefined;
}

/** A value, or every reason why there is none. Warnings may stand beside a value. */
export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
