/** The same agency by two editions of a rubric: both scores side by side, and which way they went. */
import type { Direction, EditionScore, Movement } from '../model/migrated.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Scored } from '../scoring/score.ts';

/** What is kept of a score when two editions are compared. */
export function editionScore({ score: points, reason, level, coverage }: Scored): EditionScore {
  return { score: points, reason, level, coverage };
}

/** Scores on different scales cannot be compared; levels can where both editions know them. */
export function movementOf(
  before: { readonly rubric: Rubric; readonly score: EditionScore | null } | null,
  after: { readonly rubric: Rubric; readonly score: EditionScore | null },
): Movement {
  const [old, now] = [before?.score ?? null, after.score];
  if (before === null || old === null || now === null) return { level: null, score: null };
  const { min, max } = before.rubric.scale;
  const isSameScale = min === after.rubric.scale.min && max === after.rubric.scale.max;
  return {
    level: directionOf(old.level, now.level),
    score: isSameScale ? directionOf(old.score, now.score) : null,
  };
}

function directionOf(before: number | null, after: number | null): Direction | null {
  if (before === null || after === null) return null;
  return after === before ? 'same' : after > before ? 'up' : 'down';
}
