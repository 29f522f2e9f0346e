/** One agency against dated targets: reached or not, how far, how long. */
import type { Programme } from '../model/programme.ts';
import type { AssessmentResult, TargetProgress } from '../model/result.ts';
import { speaksOf } from '../model/rubric-lineage.ts';
import type { Rubric } from '../model/rubric.ts';
import { subtractDecimals } from '../model/subtract-decimals.ts';

type Standing = Pick<AssessmentResult, 'score' | 'level'>;

/** One entry per target, in the order of the programme; none when it speaks of another rubric's levels. */
export function trackTargets(standing: Standing, rubric: Rubric, programme: Programme, asOf: string): TargetProgress[] {
  if (!speaksOf(programme, rubric)) return [];
  return programme.targets.map(({ id, level, by }) => {
    const reached = standing.level !== null && standing.level >= level;
    return {
      target: id,
      level,
      by,
      reached,
      distance: distanceTo(level, standing, reached, rubric),
      daysLeft: daysBetween(asOf, by),
    };
  });
}

/** Points to the band's threshold; null for an agency without a score and for levels that are not bands. */
function distanceTo(level: number, { score }: Standing, reached: boolean, rubric: Rubric): number | null {
  if (reached) return 0;
  const from = rubric.scoring.level === 'bands' ? rubric.levels.find((band) => band.level === level)?.from : undefined;
  return from === undefined || score === null ? null : Math.max(0, subtractDecimals(from, score));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
