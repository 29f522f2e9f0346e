/** One way in which two rubrics differ, as data: reports say it in any language. */
import type { AgencyScores } from './agency-scores.ts';
import type { Locale } from './locale.ts';

/** A node that came or went, was split, moved or renamed; or what differs in a node that both rubrics have. */
export const DIFFERENCE_KINDS = [
  'added',
  'removed',
  'split',
  'moved',
  'renamed',
  'weight',
  'rule',
  'evidence',
  'about',
  'text',
  'translation',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Whether the same answers score otherwise: always, for some answers, or never. */
export type MovesScores = 'yes' | 'may' | 'no';

export interface RubricDifference {
  readonly kind: DifferenceKind;
  readonly of: 'rubric' | 'dimension' | 'criterion';
  /** Its id in the second rubric, or in the first where only that one has it; null for the rubric itself. */
  readonly node: string | null;
  /** Its id in the first rubric where that is another. */
  readonly was: string | null;
  /** The keys from the node down; empty where a whole node came, went, moved or was renamed. */
  readonly path: readonly string[];
  /** Null for nothing. Of a whole node: its title; of a move: the dimension above it; of a split: the new ids. */
  readonly from: unknown;
  readonly to: unknown;
  /** Texts only; null for a text that is the same in every language. */
  readonly language: Locale | null;
  /** The dimension that came or went as a whole, with this in it. */
  readonly within: string | null;
  readonly movesScores: MovesScores;
}

/** What of the total hangs on a node when everything is answered, 0 to 1; null where the roll-ups give no such share. */
export interface Effect {
  readonly before: number | null;
  readonly after: number | null;
}

export interface WeighedDifference extends RubricDifference {
  /** Weights and structure only. */
  readonly effect: Effect | null;
}

export interface ComparedRubric {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

export interface RubricComparison {
  readonly from: ComparedRubric;
  readonly to: ComparedRubric;
  readonly differences: readonly WeighedDifference[];
  /** By both editions; empty unless assessments were named. */
  readonly assessments: readonly AgencyScores[];
  /** The day on which evidence was judged; null when nothing was scored. */
  readonly asOf: string | null;
}
