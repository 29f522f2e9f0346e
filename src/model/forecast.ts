/** What becomes of a score when evidence lapses and nothing is renewed. */
import type { Agency } from './assessment.ts';
import type { Evidence } from './evidence.ts';
import type { View, ViewScore } from './result.ts';
import type { Rubric } from './rubric.ts';

/** A piece of evidence, or a waiver, that begins or ceases to count. */
export interface EvidenceChange {
  /** The first day on which it counts, or no longer does. */
  readonly date: string;
  readonly kind: 'begins' | 'ends';
  /** The last day on which it counts; null where it begins. */
  readonly lastDay: string | null;
  readonly of: 'evidence' | 'waiver';
  /** The criterion, as it was unfolded for instances. */
  readonly node: string;
  /** Null for a waiver of the whole criterion. */
  readonly requirement: string | null;
  /** Its place among the pieces of its answer, or among the waivers that speak of the criterion. */
  readonly index: number;
  /** What the claim is supported to on the day before and on that day, by everything that changes then; null without a value. */
  readonly supportedBefore: number | null;
  readonly supported: number | null;
}

/** A day on which the total is another than the day before. */
export interface ForecastStep extends ViewScore {
  readonly date: string;
}

export interface EvidenceForecast {
  /** The total on the first day. */
  readonly now: ViewScore;
  /** By date. */
  readonly steps: readonly ForecastStep[];
  /** By date, then in the order of the rubric. */
  readonly changes: readonly EvidenceChange[];
}

/** The forecast of one agency, with what its changes speak of. */
export interface ExpiringAssessment extends Omit<EvidenceForecast, 'changes'> {
  readonly file: string;
  readonly agency: Agency;
  readonly period: string;
  /** As it was scored: what is answered per instance is unfolded. */
  readonly rubric: Rubric;
  readonly view: View;
  readonly changes: readonly ExpiringChange[];
}

export interface ExpiringChange extends EvidenceChange {
  /** Null for a waiver. */
  readonly evidence: Evidence | null;
}

/** Whether the level is at some time lower than it is now, or lost. */
export function doesLevelFall({ now, steps }: Pick<EvidenceForecast, 'now' | 'steps'>): boolean {
  const { level } = now;
  return level !== null && steps.some((step) => step.level === null || step.level < level);
}
