/** Peers side by side: how the agencies of one kind stand together. */
import type { Cohort, Result } from '../../model/result.ts';
import { thresholdsOf, type Reader } from './reader.ts';

export interface CohortLine {
  /** The values that its agencies share; “All agencies” where nothing was asked. */
  readonly title: string;
  readonly rubric: string;
  readonly agencies: number;
  readonly left: number;
  readonly isSuppressed: boolean;
  readonly mean: CohortFigure;
  readonly lower: CohortFigure;
  readonly median: CohortFigure;
  readonly upper: CohortFigure;
  /** “level 2 or higher: 75 %”, lowest level first. */
  readonly levels: readonly string[];
}

export interface CohortFigure {
  readonly value: number | null;
  readonly text: string;
}

export function describeCohorts(result: Result, reader: Reader): CohortLine[] {
  return result.cohorts.map((cohort) => describe(cohort, result, reader));
}

function describe(cohort: Cohort, { rubrics }: Result, { messages, figures }: Reader): CohortLine {
  const rubric = rubrics[cohort.rubric];
  const thresholds = rubric === undefined ? [] : thresholdsOf(rubric);
  const figure = (value: number | null): CohortFigure => ({
    value,
    text: value === null ? '–' : figures.score(value, thresholds),
  });
  const { sentences, labels } = messages.further;
  return {
    title: Object.values(cohort.group).join(' · ') || labels.allAgencies,
    rubric: cohort.rubric,
    agencies: cohort.agencies,
    left: cohort.left,
    isSuppressed: cohort.suppressed,
    mean: figure(cohort.mean),
    lower: figure(cohort.lower),
    median: figure(cohort.median),
    upper: figure(cohort.upper),
    levels: Object.entries(cohort.atLeast ?? {})
      .map(([level, share]) => [Number(level), share] as const)
      .toSorted(([left], [right]) => left - right)
      .map(([level, share]) => sentences.atLeastLevel({ level: figures.number(level), share: figures.percent(share) })),
  };
}
