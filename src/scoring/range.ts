/** A range of scores, both ends included, and the way of a value from one range to another. */
import { add, compare, divide, isZero, multiply, subtract, type Rational } from './rational.ts';

export interface Range {
  readonly min: Rational;
  readonly max: Rational;
}

/** `value` carried from one range to another by proportion. */
export function carry(value: Rational, from: Range, to: Range): Rational {
  const width = subtract(from.max, from.min);
  if (isZero(width)) return to.min;
  const share = divide(subtract(value, from.min), width);
  return add(to.min, multiply(share, subtract(to.max, to.min)));
}

/** A part of one range, carried to another. */
export function carryRange({ min, max }: Range, from: Range, to: Range): Range {
  return { min: carry(min, from, to), max: carry(max, from, to) };
}

/** `value`, or the end of the range that it is beyond. */
export function clamp(value: Rational, { min, max }: Range): Rational {
  if (compare(value, max) > 0) return max;
  return compare(value, min) < 0 ? min : value;
}
