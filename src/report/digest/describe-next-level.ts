/** The level to work for: how far it is, and what it requires beside a score. */
import type { AssessmentResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Level } from '../../model/rules.ts';
import { inLocale } from '../../model/text.ts';
import { describeCondition } from './describe-condition.ts';
import { describeShortfall } from './describe-shortfall.ts';
import type { Reader } from './reader.ts';

export interface NextLevel {
  readonly level: number;
  readonly title: string;
  /** Points to its threshold; null where something else is missing. */
  readonly distance: number | null;
  /** Why it is not reached. */
  readonly sentence: string;
  /** The same in a word or a figure. */
  readonly brief: string;
  /** What it also requires, as whole sentences; empty for most levels. */
  readonly requires: readonly string[];
}

export function describeNextLevel(assessment: AssessmentResult, rubric: Rubric, reader: Reader): NextLevel | null {
  const next = nextOf(assessment, rubric);
  const { score, level: present, blockers } = assessment;
  const isRated = present !== null || score !== null || blockers.length > 0;
  const hasLevels = rubric.scoring.level !== 'none' && (rubric.scoring.level !== 'bands' || assessment.banded);
  if (next === undefined || !hasLevels || !isRated) return null;
  return {
    level: next.level,
    title: inLocale(next.title, reader.locale),
    ...describeShortfall(next, assessment, rubric, reader),
    requires: requirementsOf(next, rubric, reader),
  };
}

/** The level to work for. Without a level it is the score's own band, which waits for an answer or for admission. */
export function nextOf({ level, score }: AssessmentResult, { levels }: Rubric): Level | undefined {
  const rising = levels.toSorted((a, b) => a.level - b.level);
  const own = rising.findLast(({ from }) => level === null && from !== undefined && score !== null && score >= from);
  return own ?? rising.find((candidate) => candidate.level > (level ?? 0));
}

/** One sentence per condition of the level itself; those of lower levels hold already, or hold those back. */
export function requirementsOf(level: Level, rubric: Rubric, reader: Reader): string[] {
  const condition = describeCondition(level.requires, rubric, reader);
  if (condition === '') return [];
  const { levelRequires, levelRequiresOnly } = reader.messages.further.sentences;
  const isAll = level.from === undefined && level.needs === undefined;
  const say = isAll ? levelRequiresOnly : levelRequires;
  return [say({ level: reader.figures.number(level.level), condition })];
}
