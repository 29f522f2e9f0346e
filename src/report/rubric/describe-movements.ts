/** The same agencies by two editions: old and new side by side, and who rises, who falls. */
import type { Agency } from '../../model/assessment.ts';
import type { EditionScore, Movement, ScoredTwice } from '../../model/migrated.ts';
import type { Rubric } from '../../model/rubric.ts';
import { subtractDecimals } from '../../model/subtract-decimals.ts';
import { inLocale } from '../../model/text.ts';
import { scoreText, type Reader } from '../digest/reader.ts';

/** By `id@version`. */
export type Editions = ReadonlyMap<string, Rubric>;

/** An agency with its scores by the edition that it answers, and by the newer one. */
export interface Moved extends ScoredTwice {
  readonly agency: Agency;
  readonly period: string;
}

export interface MovementRow {
  readonly agency: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  /** With its sign; empty where the scores cannot be compared. */
  readonly change: string;
  readonly movement: string;
}

/** `before` and `after` are the editions whose thresholds no shown score may cross; null where one was not found. */
export function describeMovement(
  moved: Moved,
  before: Rubric | null,
  after: Rubric | null,
  reader: Reader,
): MovementRow {
  const { old, new: now, movement, agency, period } = moved;
  const isCompared = movement.score !== null && old?.score != null && now?.score != null;
  return {
    agency: inLocale(agency.name, reader.locale) || agency.id,
    period,
    before: standing(old, before, reader),
    after: standing(now, after, reader),
    change: isCompared ? reader.figures.signed(subtractDecimals(now.score ?? 0, old.score ?? 0)) : '',
    movement: reader.messages.editions.scores[wordFor(movement)](),
  };
}

/** How many rise to a higher level, fall to a lower one, keep theirs. */
export function movementCounts(movements: readonly Movement[], { messages, figures }: Reader): string {
  const count = (direction: Movement['level']): string =>
    figures.number(movements.filter(({ level }) => level === direction).length);
  return messages.editions.scores.counts({ up: count('up'), down: count('down'), same: count('same') });
}

function standing(edition: EditionScore | null, rubric: Rubric | null, reader: Reader): string {
  if (edition === null || rubric === null) return '–';
  const score = scoreText(edition, rubric, reader);
  if (edition.level === null) return score;
  const level = reader.messages.editions.scores.level({ level: reader.figures.number(edition.level) });
  return edition.score === null ? level : `${score} · ${level}`;
}

/** The level says more than the score. */
function wordFor({ level, score }: Movement): 'levelUp' | 'levelDown' | 'up' | 'down' | 'same' | 'unknown' {
  if (level === 'up') return 'levelUp';
  if (level === 'down') return 'levelDown';
  return score ?? level ?? 'unknown';
}
