/** What the writing of a drawn case must know of the nodes that stand already, so that others can refer to them. */
import type { AnswerDrawn } from './draw-answers.ts';
import type { CaseDrawn } from './draw-case.ts';
import type { Plain, Scale } from './drawing.ts';

export type Given = number | string | readonly string[];

export interface Policies {
  readonly 'not-applicable': string;
  readonly unanswered: string;
  readonly 'dont-know': string;
}

/** Where a node stands: what is above it, and what it has from there. */
export interface Place {
  readonly above: readonly Placed[];
  /** The dimension with `per`, this one or one above. */
  readonly per: { readonly id: string; readonly kind: string } | null;
  readonly policies: Policies;
  readonly isBranched: boolean;
}

export interface Placed extends Place {
  readonly id: string;
  readonly kind: 'dimension' | 'criterion';
  readonly order: number;
  readonly tags: Plain;
  readonly isLinked: boolean;
  /** Criteria: what can be answered, and the ids of its options. */
  readonly values: readonly Given[];
  readonly options: readonly string[];
  /** Criteria: numbers with decimals that have a worth and ask for evidence; what such a cap leaves has no one answer. */
  readonly isFuzzy: boolean;
  readonly requirements: readonly Plain[];
  readonly answers: readonly AnswerDrawn[];
  /** Dimensions: whether they have a level. */
  readonly hasLevel: boolean;
  /** As it is written; what hangs on nodes that come later is added to it at the end. */
  readonly plain: Plain;
}

export interface Draft {
  readonly drawn: CaseDrawn;
  readonly placed: Placed[];
  /** What waits until every node is placed. */
  readonly later: (() => void)[];
}

export const CONFIDENCE: Scale = { min: 0, max: 5 };
export const ANSWER_SETS = {
  rating: { not: 0, partly: 0.33, largely: 0.67, fully: 1 },
  points: { none: 0, half: 2, all: 4 },
};

/** That far along a scale, in a few digits. */
export function along({ min, max }: Scale, share: number): number {
  return Number((min + share * (max - min)).toFixed(4)) + 0;
}

export function defined(value: Plain): Plain {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

export function without(value: Plain, keys: readonly string[]): Plain {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

export function givesScore(rollup: string): boolean {
  return rollup !== 'none' && rollup !== 'distribution';
}

export function isCounting(rollup: string | undefined): boolean {
  return rollup === 'count' || rollup === 'share';
}
