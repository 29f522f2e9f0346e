/** The dated targets of an agency: reached or not, how far, how long, and exactly what is missing. */
import type { Programme } from '../../model/programme.ts';
import type { AssessmentResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { describeBlockers, type BlockerLine } from './describe-blockers.ts';
import type { Titles } from './describe-criteria.ts';
import type { Reader } from './reader.ts';

export interface TargetLine {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly by: string;
  readonly byText: string;
  readonly reached: boolean;
  readonly distance: number | null;
  readonly distanceText: string;
  /** Negative when the date has passed. */
  readonly daysLeft: number;
  readonly daysText: string;
  readonly missing: readonly BlockerLine[];
}

export function describeTargets(
  assessment: AssessmentResult,
  rubric: Rubric,
  programme: Programme | null,
  titles: Titles,
  reader: Reader,
): TargetLine[] {
  const { messages, figures, locale } = reader;
  return assessment.progress.map(({ target, level, by, reached, distance, daysLeft }) => {
    const days = figures.number(Math.abs(daysLeft));
    const title = programme?.targets.find(({ id }) => id === target)?.title;
    return {
      id: target,
      title: inLocale(title, locale) || target,
      level,
      by,
      byText: figures.date(by),
      reached,
      distance,
      distanceText: reached ? '' : distance === null ? messages.labels.notRated : figures.distance(distance),
      daysLeft,
      daysText: daysLeft < 0 ? messages.sentences.daysOver({ days }) : messages.sentences.daysLeft({ days }),
      missing: reached ? [] : describeBlockers(assessment, rubric, level, titles, reader),
    };
  });
}
