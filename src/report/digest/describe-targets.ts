/** The dated targets of an agency: reached or not, how far, how long, and exactly what is missing. */
import type { Programme } from '../../model/programme.ts';
import type { AssessmentResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import { inLocale } from '../../model/text.ts';
import { describeBlockers, type BlockerLine } from './describe-blockers.ts';
import type { Titles } from './describe-criteria.ts';
import { describeShortfall, type Shortfall } from './describe-shortfall.ts';
import type { Reader } from './reader.ts';

export interface TargetLine {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly by: string;
  readonly byText: string;
  readonly reached: boolean;
  /** Points; null where it is not points that are missing. */
  readonly distance: number | null;
  /** The same as it is written, or in a word what is missing instead; empty when reached. */
  readonly distanceText: string;
  /** “Reached”, or “Not reached” and why. */
  readonly stateText: string;
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
  return assessment.progress.map(({ target, level, by, reached, daysLeft }) => {
    const short = reached ? null : shortOf(level, assessment, rubric, reader);
    const days = figures.number(Math.abs(daysLeft));
    const title = programme?.targets.find(({ id }) => id === target)?.title;
    return {
      id: target,
      title: inLocale(title, locale) || target,
      level,
      by,
      byText: figures.date(by),
      reached,
      distance: reached ? 0 : (short?.distance ?? null),
      distanceText: reached ? '' : (short?.brief ?? messages.labels.notRated),
      stateText: reached ? messages.labels.reached : notReached(short, reader),
      daysLeft,
      daysText: daysLeft < 0 ? messages.sentences.daysOver({ days }) : messages.sentences.daysLeft({ days }),
      missing: reached ? [] : describeBlockers(assessment, rubric, level, titles, reader),
    };
  });
}

/** Null where the rubric has no such level. */
export function shortOf(level: number, assessment: AssessmentResult, rubric: Rubric, reader: Reader): Shortfall | null {
  const wanted = rubric.levels.find((one) => one.level === level);
  return wanted === undefined ? null : describeShortfall(wanted, assessment, rubric, reader);
}

function notReached(short: Shortfall | null, { messages }: Reader): string {
  if (short === null) return messages.labels.notReached;
  if (short.distance !== null) return messages.sentences.notReached({ points: short.brief });
  return messages.further.shortfalls.notReached({ why: short.brief });
}
