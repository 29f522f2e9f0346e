/** Exact numbers for the oracle, from a library that the engine does not use. */
import Fraction from 'fraction.js';
import type { Rounding } from '../../../src/model/rules.ts';
import type { Scale } from '../../../src/model/scale.ts';

export interface Range {
  readonly min: Fraction;
  readonly max: Fraction;
}

const known = new Map<number | string, Fraction>();

/** A decimal is that decimal. */
export function exact(value: number | string): Fraction {
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = new Fraction(String(value));
  known.set(value, made);
  return made;
}

export const ZERO = exact(0);
export const ONE = exact(1);
const HALF = exact(0.5);

export function exactRange({ min, max }: Scale): Range {
  return { min: exact(min), max: exact(max) };
}

/** The floating-point number nearest to the exact value. */
export function nearest({ s, n, d }: Fraction): number {
  if (n < Number.MAX_SAFE_INTEGER && d < Number.MAX_SAFE_INTEGER) return Number(s * n) / Number(d);
  const digits = 60n;
  return Number(`${(s * n * 10n ** digits) / d}e-${digits}`);
}

export function least(values: readonly Fraction[]): Fraction | null {
  return values.reduce<Fraction | null>((low, value) => (low === null || value.lt(low) ? value : low), null);
}

export function greatest(values: readonly Fraction[]): Fraction | null {
  return values.reduce<Fraction | null>((high, value) => (high === null || value.gt(high) ? value : high), null);
}

export function total(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), ZERO);
}

export function clamp(value: Fraction, { min, max }: Range): Fraction {
  return value.lt(min) ? min : value.gt(max) ? max : value;
}

export function carry(value: Fraction, from: Range, onto: Range): Fraction {
  const width = from.max.sub(from.min);
  if (width.equals(0)) return onto.min;
  return onto.min.add(value.sub(from.min).div(width).mul(onto.max.sub(onto.min)));
}

/** `lift` first, then to so many digits in the way that the mode says. */
export function rounded(value: Fraction, { mode, digits, lift }: Rounding): Fraction {
  const lifted = lift && value.gt(0) && value.lt(1) ? ONE : value;
  if (mode === 'none') return lifted;
  const power = exact(10 ** digits);
  const scaled = lifted.mul(power);
  const floor = scaled.floor();
  const rest = scaled.sub(floor);
  const up = floor.add(1);
  const half = { 'half-up': up, 'half-even': floor.divisible(2) ? floor : up, 'half-away': scaled.gte(0) ? up : floor };
  const directed = { floor, ceil: scaled.ceil(), truncate: scaled.gte(0) ? floor : scaled.ceil() };
  if (mode === 'floor' || mode === 'ceil' || mode === 'truncate') return directed[mode].div(power);
  const whole = rest.equals(HALF) ? half[mode] : rest.lt(HALF) ? floor : up;
  return whole.div(power);
}
