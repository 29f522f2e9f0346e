/**
 * Exact numbers. A level is decided on the exact value, and 0.1 + 0.2 must equal 0.3 there; so scores are fractions of
 * whole numbers. Small ones stay in ordinary numbers, which is some ten times faster than BigInt and enough for
 * nearly every rubric; the rest moves to BigInt without anybody noticing.
 */

type Whole = number | bigint;

/** A fraction in lowest terms with a positive denominator. Build it with the functions below only. */
export interface Rational {
  readonly n: Whole;
  readonly d: Whole;
}

export const ZERO: Rational = { n: 0, d: 1 };
export const ONE: Rational = { n: 1, d: 1 };

/** The decimal that `value` prints as, exactly: 0.1 is one tenth, not the binary number next to it. */
export function rational(value: number): Rational {
  // Adding 0 turns the negative zero of floating point into the only zero there is.
  if (Number.isSafeInteger(value)) return { n: value + 0, d: 1 };
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift < 0 ? reduce(digits, 10n ** BigInt(-shift)) : reduce(digits * 10n ** BigInt(shift), 1n);
}

export function add(a: Rational, b: Rational): Rational {
  if (a.d === 1 && b.d === 1) return { n: plus(a.n, b.n), d: 1 };
  return reduce(plus(times(a.n, b.d), times(b.n, a.d)), times(a.d, b.d));
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return reduce(times(a.n, b.n), times(a.d, b.d));
}

export function divide(a: Rational, b: Rational): Rational {
  if (isZero(b)) throw new RangeError('Division by zero');
  return b.n < 0 ? divide(negate(a), negate(b)) : reduce(times(a.n, b.d), times(a.d, b.n));
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = times(a.n, b.d);
  const right = times(b.n, a.d);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: Rational): boolean {
  return a.n == 0;
}

export function sum(values: readonly Rational[]): Rational {
  return sumBetween(values, 0, values.length);
}

/** So many are added one by one. */
const FEW = 16;

/**
 * Halves are added by themselves: where denominators differ they grow with every addition, and then two long numbers cost
 * less than one long number and a thousand short ones.
 */
function sumBetween(values: readonly Rational[], from: number, to: number): Rational {
  if (to - from > FEW) {
    const middle = (from + to) >> 1;
    return add(sumBetween(values, from, middle), sumBetween(values, middle, to));
  }
  let total = ZERO;
  for (let at = from; at < to; at += 1) total = add(total, values[at] ?? ZERO);
  return total;
}

/** The largest whole number not above `a`. */
export function floor(a: Rational): Rational {
  if (typeof a.n === 'number' && typeof a.d === 'number') return { n: Math.floor(a.n / a.d), d: 1 };
  const [n, d] = [BigInt(a.n), BigInt(a.d)];
  const quotient = n / d;
  return reduce(n < 0n && quotient * d !== n ? quotient - 1n : quotient, 1n);
}

/** The floating-point number nearest to `a`. */
export function toNumber(a: Rational): number {
  if (typeof a.n === 'number' && typeof a.d === 'number') return a.n / a.d;
  return divideToNearest(BigInt(a.n), BigInt(a.d));
}

/** The smallest whole number not below `a`. */
export function ceil(a: Rational): Rational {
  return negate(floor(negate(a)));
}

function negate(a: Rational): Rational {
  return { n: typeof a.n === 'number' ? 0 - a.n : -a.n, d: a.d };
}

function times(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return BigInt(a) * BigInt(b);
}

function plus(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const total = a + b;
    if (Number.isSafeInteger(total)) return total;
  }
  return shrink(BigInt(a) + BigInt(b));
}

function reduce(n: Whole, d: Whole): Rational {
  if (typeof n === 'number' && typeof d === 'number') {
    const divisor = greatestCommonDivisor(Math.abs(n), d);
    return { n: n / divisor, d: d / divisor };
  }
  let [a, b] = [BigInt(n), BigInt(d)];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a < 0n ? -a : a;
  return { n: shrink(BigInt(n) / divisor), d: shrink(BigInt(d) / divisor) };
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

function shrink(value: bigint): Whole {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

/** The last bit that a floating-point number can have, and how many bits it has. */
const LAST_BIT = -1074;
const BITS = 53;

/** Rounds once, as IEEE 754 divides: to 53 bits, or fewer near zero, a tie to the even neighbour. */
function divideToNearest(n: bigint, d: bigint): number {
  if (n < 0n) return -divideToNearest(-n, d);
  const exponent = Math.max(binaryExponent(n, d) - BITS + 1, LAST_BIT);
  const [up, down] = exponent < 0 ? [n << BigInt(-exponent), d] : [n, d << BigInt(exponent)];
  const below = up / down;
  const twiceTheRest = 2n * (up - below * down);
  const isUp = twiceTheRest > down || (twiceTheRest === down && below % 2n === 1n);
  return Number(isUp ? below + 1n : below) * 2 ** exponent;
}

/** The power of two at or below `n / d`. */
function binaryExponent(n: bigint, d: bigint): number {
  const exponent = n.toString(2).length - d.toString(2).length;
  const isReached = exponent < 0 ? n << BigInt(-exponent) >= d : n >= d << BigInt(exponent);
  return isReached ? exponent : exponent - 1;
}
