/** What a number is worth, for showing how a score came about; the score itself is the engine's. */
import type { Scale } from '../../model/scale.ts';
import type { Worth } from '../../model/worth.ts';

interface Point {
  readonly at: number;
  readonly worth: number;
}

/** `scale` is what bands of equal worth are spread over. Beyond the first and the last point the worth stays. */
export function worthAt(value: number, worth: Worth, scale: Scale): number {
  const points = pointsOf(worth, scale);
  const isUpper = worth.steps !== undefined && worth.closed === 'upper';
  const index = points.findLastIndex(({ at }) => (isUpper ? value > at : value >= at));
  const [from = { at: 0, worth: value }, to] = [points[Math.max(index, 0)], points[index + 1]];
  if (worth.steps !== undefined || index === -1 || to === undefined) return from.worth;
  return from.worth + ((value - from.at) / (to.at - from.at)) * (to.worth - from.worth);
}

function pointsOf({ line, steps, 'equal-bands': borders }: Worth, { min, max }: Scale): readonly Point[] {
  if (borders !== undefined)
    return borders.map((at, index) => ({ at, worth: min + (index / (borders.length - 1)) * (max - min) }));
  return Object.entries(line ?? steps ?? {})
    .map(([at, score]) => ({ at: Number(at), worth: score }))
    .toSorted((a, b) => a.at - b.at);
}
