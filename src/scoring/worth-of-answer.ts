/** What an answer's value is worth, as evidence, gates and ladders compare it. */
import type { Criterion } from '../model/criterion.ts';
import type { Rubric } from '../model/rubric.ts';
import { rational, toNumber } from './rational.ts';
import { prepareWorth, worthOf } from './worth.ts';

/** The value itself where the criterion states no `worth`. */
export function worthOfAnswer(value: number, { worth }: Pick<Criterion, 'worth'>, { scale }: Rubric): number {
  if (worth === undefined) return value;
  const range = { min: rational(scale.min), max: rational(scale.max) };
  return toNumber(worthOf(rational(value), prepareWorth(worth, range)));
}
