/** Which of the assessments that were found a run is about, and which are the earlier years of the same agency. */
import { compareText } from '../model/compare-text.ts';
import { comparePeriod } from '../model/period.ts';
import { agencyId, type Gathered } from './gather-assessments.ts';

export interface ChosenAssessments {
  /** By agency, rubric and period. */
  readonly chosen: readonly Gathered[];
  /** The assessments of the same agency by the same rubric, over the periods. */
  readonly yearsOf: (item: Gathered) => readonly Gathered[];
}

/** In a folder the latest period of each agency counts and earlier ones are history; a named file always counts. */
export function chooseAssessments(gathered: readonly Gathered[], period: string | undefined): ChosenAssessments {
  const series = groupSeries(gathered);
  const yearsOf = (item: Gathered): readonly Gathered[] => series.get(seriesKey(item)) ?? [];
  return { chosen: gathered.filter((item) => isChosen(item, yearsOf(item), period)).toSorted(byAgency), yearsOf };
}

export function isSameSeries(a: Gathered, b: Gathered): boolean {
  return seriesKey(a) === seriesKey(b);
}

function groupSeries(gathered: readonly Gathered[]): ReadonlyMap<string, readonly Gathered[]> {
  const series = new Map<string, Gathered[]>();
  for (const item of gathered) {
    const years = series.get(seriesKey(item));
    if (years === undefined) series.set(seriesKey(item), [item]);
    else years.push(item);
  }
  return series;
}

function seriesKey({ assessment, rubric: { rubric } }: Gathered): string {
  return JSON.stringify([agencyId(assessment), rubric.id]);
}

function isChosen(item: Gathered, years: readonly Gathered[], period: string | undefined): boolean {
  if (period !== undefined) return item.assessment.period === period;
  return item.isNamed || !years.some((other) => comparePeriod(other.assessment.period, item.assessment.period) > 0);
}

function byAgency(a: Gathered, b: Gathered): number {
  return (
    compareText(agencyId(a.assessment), agencyId(b.assessment)) ||
    compareText(a.rubric.rubric.id, b.rubric.rubric.id) ||
    comparePeriod(a.assessment.period, b.assessment.period)
  );
}
