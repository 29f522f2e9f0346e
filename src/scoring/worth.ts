/** What a number is worth, by the lines or steps that a rubric draws; exact at every border. */
import type { Closed, Worth } from '../model/worth.ts';
import { carry, type Range } from './range.ts';
import { add, compare, divide, multiply, rational, subtract, type Rational } from './rational.ts';

export interface WorthPoint {
  readonly at: Rational;
  readonly worth: Rational;
}

export interface PreparedWorth {
  readonly shape: 'line' | 'steps';
  readonly closed: Closed;
  /** Rising by value; at least one. */
  readonly points: readonly WorthPoint[];
}

/** `scale` is what bands of equal worth are spread over. */
export function prepareWorth(worth: Worth, scale: Range): PreparedWorth {
  const { closed, line, steps, 'equal-bands': borders } = worth;
  if (borders !== undefined) return { shape: 'line', closed, points: equalBands(borders, scale) };
  return { shape: line === undefined ? 'steps' : 'line', closed, points: pointsOf(line ?? steps ?? {}) };
}

/** Beyond the first and the last point the worth stays what it is there. */
export function worthOf(value: Rational, { shape, closed, points }: PreparedWorth): Rational {
  const isPast = ({ at }: WorthPoint): boolean => {
    const order = compare(value, at);
    return order > 0 || (order === 0 && (shape === 'line' || closed === 'lower'));
  };
  const index = points.findLastIndex(isPast);
  const [from, to] = [points[Math.max(index, 0)], points[index + 1]];
  if (from === undefined) throw new Error('A worth without points');
  if (shape === 'steps' || index === -1 || to === undefined) return from.worth;
  return between(value, from, to);
}

/** The least and the most that values from `min` to `max` are worth. */
export function worthRange(range: Range, prepared: PreparedWorth): Range {
  const reached = worthsIn(range, prepared);
  return { min: reached[0] ?? range.min, max: reached.at(-1) ?? range.max };
}

/** What the ends, and each turn or step between them, are worth; ascending. A step may begin where nobody can stand. */
export function worthsIn({ min, max }: Range, prepared: PreparedWorth): Rational[] {
  const inside = prepared.points.filter(({ at }) => compare(at, min) >= 0 && compare(at, max) < 0);
  const reached = [worthOf(min, prepared), ...inside.map(({ worth }) => worth), worthOf(max, prepared)];
  return reached.toSorted(compare);
}

/**
 * The value nearest to where worth is least that is worth at least `target`; null when none is. With the upper end
 * closed it is the border that has to be passed.
 */
export function valueWorth(target: Rational, prepared: PreparedWorth): Rational | null {
  const { points, shape } = prepared;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isRising = compare(last.worth, first.worth) >= 0;
  const enough = ({ worth }: WorthPoint): boolean => compare(worth, target) >= 0;
  const index = isRising ? points.findIndex(enough) : points.findLastIndex(enough);
  const found = points[index];
  if (found === undefined) return null;
  const neighbour = points[isRising ? index - 1 : index + 1];
  if (neighbour === undefined) return found.at;
  if (shape === 'steps') return isRising ? found.at : neighbour.at;
  return crossing(target, found, neighbour);
}

function pointsOf(map: Readonly<Record<string, number>>): WorthPoint[] {
  return Object.entries(map)
    .map(([at, worth]) => ({ at: rational(Number(at)), worth: rational(worth) }))
    .toSorted((a, b) => compare(a.at, b.at));
}

function equalBands(borders: readonly number[], scale: Range): WorthPoint[] {
  const whole = { min: rational(0), max: rational(borders.length - 1) };
  return borders.map((border, index) => ({ at: rational(border), worth: carry(rational(index), whole, scale) }));
}

function between(value: Rational, from: WorthPoint, to: WorthPoint): Rational {
  const part = divide(subtract(value, from.at), subtract(to.at, from.at));
  return add(from.worth, multiply(part, subtract(to.worth, from.worth)));
}

/** Where the line from one point to the next reaches `target`. */
function crossing(target: Rational, a: WorthPoint, b: WorthPoint): Rational {
  const part = divide(subtract(target, a.worth), subtract(b.worth, a.worth));
  return add(a.at, multiply(part, subtract(b.at, a.at)));
}
