/** Rounding as a step of a rubric's own arithmetic, exact at halves. Display rounding lives with the reports. */
import type { Rounding } from '../model/rules.ts';
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  multiply,
  ONE,
  rational,
  subtract,
  ZERO,
  type Rational,
} from './rational.ts';

type Mode = Exclude<Rounding['mode'], 'none'>;

const HALF = rational(0.5);
const TWO = rational(2);

/** `value` at the rubric's digits; unchanged under mode `none`. 4.375 at one digit: truncate 4.3, half-up 4.4. */
export function roundTo(value: Rational, { mode, digits, lift }: Rounding): Rational {
  if (lift && compare(value, ZERO) > 0 && compare(value, ONE) < 0) return ONE;
  if (mode === 'none') return value;
  const unit = rational(10 ** digits);
  return divide(WHOLE[mode](multiply(value, unit)), unit);
}

const WHOLE: Record<Mode, (value: Rational) => Rational> = {
  floor,
  ceil,
  truncate: (value) => (compare(value, ZERO) < 0 ? ceil(value) : floor(value)),
  'half-up': (value) => floor(add(value, HALF)),
  'half-away': (value) => (compare(value, ZERO) < 0 ? ceil(subtract(value, HALF)) : floor(add(value, HALF))),
  'half-even': halfEven,
};

function halfEven(value: Rational): Rational {
  const below = floor(value);
  const rest = compare(subtract(value, below), HALF);
  const isOdd = compare(subtract(below, multiply(TWO, floor(divide(below, TWO)))), ZERO) !== 0;
  return rest > 0 || (rest === 0 && isOdd) ? add(below, ONE) : below;
}
