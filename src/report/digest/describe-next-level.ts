/** The level to work for: how far it is, and what it requires beside a score. */
import type { AssessmentResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Level } from '../../model/rules.ts';
import { subtractDecimals } from '../../model/subtract-decimals.ts';
import { inLocale } from '../../model/text.ts';
import { describeCondition } from './describe-condition.ts';
import type { Reader } from './reader.ts';

export interface NextLevel {
  readonly level: number;
  readonly title: string;
  /** Points to its threshold; null where levels are not bands. */
  readonly distance: number | null;
  readonly sentence: string;
  /** What it also requires, as whole sentences; empty for most levels. */
  readonly requires: readonly string[];
}

export function describeNextLevel(assessment: AssessmentResult, rubric: Rubric, reader: Reader): NextLevel | null {
  const next = nextOf(assessment, rubric);
  const { score, level: present, blockers } = assessment;
  const isRated = present !== null || score !== null || blockers.length > 0;
  const hasLevels = rubric.scoring.level !== 'none' && (rubric.scoring.level !== 'bands' || assessment.banded);
  if (next === undefined || !hasLevels || !isRated) return null;
  const isBand = assessment.banded && next.from !== undefined && score !== null;
  const distance = isBand && next.from !== undefined ? Math.max(0, subtractDecimals(next.from, score)) : null;
  return {
    level: next.level,
    title: inLocale(next.title, reader.locale),
    distance,
    sentence: wayTo(next, distance, assessment, reader),
    requires: requirementsOf(next, rubric, reader),
  };
}

/** The level to work for. Without a level the score's own band is where the agency would stand. */
export function nextOf({ level, score }: AssessmentResult, { levels }: Rubric): Level | undefined {
  const bands = levels.filter(({ from }) => from !== undefined && score !== null && score >= from);
  const present = level ?? Math.max(0, ...bands.map((band) => band.level));
  return levels.filter((candidate) => candidate.level > present).toSorted((a, b) => a.level - b.level)[0];
}

/** A score that would do, held back by a condition or standing on a border, is not “0.00 points short”. */
function wayTo(
  { level, from, requires }: Level,
  distance: number | null,
  { blockers }: AssessmentResult,
  { messages, figures }: Reader,
): string {
  const { sentences, further } = messages;
  const named = { level: figures.number(level) };
  if (distance === 0 && requires !== undefined) return further.sentences.requiresLeft(named);
  if (distance === 0 && from !== undefined)
    return further.sentences.mustExceed({ ...named, score: figures.number(from) });
  if (distance !== null) return sentences.distance({ ...named, points: figures.distance(distance) });
  const count = blockers.filter(({ of, to }) => of === null && to === level).length;
  if (count === 0) return further.sentences.conditionsLeft(named);
  return sentences.ladderDistance({ ...named, count: figures.number(count) });
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
