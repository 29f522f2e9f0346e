/** The oracle's worths: lines, steps and bands of equal share. */
import type Fraction from 'fraction.js';
import type { Worth } from '../../../src/model/worth.ts';
import { exact, greatest, least, ZERO, type Range } from './fractions.ts';

/** The worst and the best of something. */
export interface Ends {
  readonly worst: Fraction;
  readonly best: Fraction;
}

/** Straight lines between the points, level beyond both ends; or steps; or bands of equal share of `scale`. */
export function worthOf(value: Fraction, worth: Worth, scale: Range): Fraction {
  if (worth.steps !== undefined) return stepAt(value, pointsOf(worth.steps), worth.closed);
  if (worth.line !== undefined) return onLine(value, pointsOf(worth.line));
  return onLine(value, bandsOf(worth['equal-bands'] ?? [], scale));
}

/** The least and the most that anything within the range is worth. */
export function worthEnds(range: Range, worth: Worth | undefined, scale: Range): Ends {
  const turns = turnsIn(range, worth);
  return endsOf(worth === undefined ? turns : turns.map((value) => worthOf(value, worth, scale)));
}

export function endsOf(values: readonly Fraction[]): Ends {
  return { worst: least(values) ?? ZERO, best: greatest(values) ?? ZERO };
}

/** Both ends, each point between them where the worth turns, and one between each two of these. */
export function turnsIn({ min, max }: Range, worth: Worth | undefined): Fraction[] {
  const points = worth?.['equal-bands'] ?? Object.keys(worth?.line ?? worth?.steps ?? {});
  const inside = points.map(exact).filter((point) => point.gt(min) && point.lt(max));
  const turns = [min, ...inside, max].toSorted((a, b) => a.compare(b));
  return turns.flatMap((turn, at) => {
    const next = turns[at + 1];
    return next === undefined ? [turn] : [turn, turn.add(next).div(2)];
  });
}

type Point = readonly [Fraction, Fraction];

function pointsOf(points: Readonly<Record<string, number>>): Point[] {
  return Object.entries(points)
    .map(([at, worth]): Point => [exact(at), exact(worth)])
    .toSorted(([a], [b]) => a.compare(b));
}

function bandsOf(borders: readonly number[], { min, max }: Range): Point[] {
  const share = max.sub(min).div(borders.length - 1);
  return borders.map((border, at): Point => [exact(border), min.add(share.mul(at))]);
}

function stepAt(value: Fraction, points: readonly Point[], closed: Worth['closed']): Fraction {
  const reached = points.filter(([at]) => (closed === 'upper' ? value.gt(at) : value.gte(at)));
  return (reached.at(-1) ?? points[0] ?? [ZERO, ZERO])[1];
}

function onLine(value: Fraction, points: readonly Point[]): Fraction {
  const after = points.findIndex(([at]) => at.gte(value));
  const [right, left] = [points[after], points[after - 1]];
  if (right === undefined) return points.at(-1)?.[1] ?? ZERO;
  if (left === undefined) return right[1];
  const along = value.sub(left[0]).div(right[0].sub(left[0]));
  return left[1].add(right[1].sub(left[1]).mul(along));
}
