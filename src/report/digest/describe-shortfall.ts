/** Why a level is not reached: entry, coverage, points, what the level also requires, or criteria that stand before it. */
import type { AssessmentResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Level } from '../../model/rules.ts';
import { subtractDecimals } from '../../model/subtract-decimals.ts';
import type { Reader } from './reader.ts';

export interface Shortfall {
  /** Points to its threshold where these are missing; null where something else is. */
  readonly distance: number | null;
  /** The whole reason; several are joined. */
  readonly sentence: string;
  /** The first reason in a word or a figure, for a narrow column. */
  readonly brief: string;
}

/** Of a level that is not reached. A score that would do is never said to be points short. */
export function describeShortfall(
  level: Level,
  assessment: AssessmentResult,
  rubric: Rubric,
  reader: Reader,
): Shortfall {
  const reasons = [
    ...entryReason(assessment, reader),
    ...coverageReason(assessment, rubric, reader),
    ...pointsReason(level, assessment, reader),
  ];
  const [first = levelReason(level, assessment, rubric, reader), ...more] = reasons;
  return {
    distance: first.distance,
    sentence: [first, ...more].map(({ sentence }) => sentence).join(reader.messages.listSeparator),
    brief: first.brief,
  };
}

/** Whether so little is answered that there is no level. */
export function hasTooLittleAnswered({ coverage }: Pick<AssessmentResult, 'coverage'>, { scoring }: Rubric): boolean {
  return coverage < (scoring['min-coverage'] ?? 0);
}

export function isAdmitted({ reason }: Pick<AssessmentResult, 'reason'>): boolean {
  return reason !== 'not-admitted';
}

function entryReason(assessment: AssessmentResult, { messages }: Reader): Shortfall[] {
  if (isAdmitted(assessment)) return [];
  const said = messages.reasons['not-admitted'];
  return [{ distance: null, sentence: said, brief: said }];
}

function coverageReason(assessment: AssessmentResult, rubric: Rubric, { messages, figures }: Reader): Shortfall[] {
  if (!hasTooLittleAnswered(assessment, rubric)) return [];
  const { shortfalls } = messages.further;
  const needed = rubric.scoring['min-coverage'] ?? 0;
  const said = { coverage: figures.percent(assessment.coverage, [needed]), needed: figures.percent(needed) };
  return [{ distance: null, sentence: shortfalls.coverage(said), brief: shortfalls.coverageBrief() }];
}

function pointsReason(
  { level, from }: Level,
  { score, banded }: AssessmentResult,
  { messages, figures }: Reader,
): Shortfall[] {
  if (!banded || score === null || from === undefined || score >= from) return [];
  const distance = subtractDecimals(from, score);
  const points = figures.distance(distance);
  return [{ distance, sentence: messages.sentences.distance({ points, level: figures.number(level) }), brief: points }];
}

/** The score, if there is one, would do: the border, a requirement, or single criteria are what is left. */
function levelReason(
  { level, from }: Level,
  assessment: AssessmentResult,
  rubric: Rubric,
  { messages, figures }: Reader,
): Shortfall {
  const { further, sentences, cli } = messages;
  const named = { level: figures.number(level) };
  const isBand = assessment.banded && assessment.score !== null && from !== undefined;
  if (isBand && isBarred(level, assessment, rubric))
    return {
      distance: null,
      sentence: further.sentences.requiresLeft(named),
      brief: further.shortfalls.requiresBrief(),
    };
  if (isBand) {
    const sentence = further.sentences.mustExceed({ ...named, score: figures.number(from) });
    return { distance: null, sentence, brief: `> ${figures.number(from)}` };
  }
  const count = assessment.blockers.filter(({ of, to }) => of === null && to === level).length;
  const counted = { ...named, count: figures.number(count) };
  if (count > 0)
    return { distance: null, sentence: sentences.ladderDistance(counted), brief: cli.criteriaCount(counted) };
  return {
    distance: null,
    sentence: further.sentences.conditionsLeft(named),
    brief: further.shortfalls.requiresBrief(),
  };
}

/** Whether this level, or one between it and the present one, asks for more than a score. */
function isBarred(level: number, { level: present }: AssessmentResult, { levels }: Rubric): boolean {
  return levels.some((one) => one.requires !== undefined && one.level <= level && one.level > (present ?? 0));
}
