/** A check-list: from the items that are there to a value. */
import type { Checks } from '../model/criterion.ts';
import { longItem } from '../model/short-forms.ts';
import { carry, clamp, type Range } from './range.ts';
import { add, compare, divide, isZero, rational, sum, toNumber, ZERO, type Rational } from './rational.ts';

export interface Ticks {
  readonly combine: Checks['combine'];
  readonly worths: ReadonlyMap<string, Rational>;
  /** Of all items together. */
  readonly whole: Rational;
  readonly scale: Range;
  /** Whether sum and best are held within the scale. */
  readonly isHeld: boolean;
}

const SHARE = { min: ZERO, max: rational(1) };

export function prepareTicks({ items, combine }: Checks, scale: Range, isHeld: boolean): Ticks {
  const worths = new Map(Object.entries(items).map(([id, item]) => [id, rational(longItem(item).worth)]));
  return { combine, worths, whole: sum([...worths.values()]), scale, isHeld };
}

/** The value of these items together; an unknown one counts nothing. */
export function valueOfTicks(ids: readonly string[], ticks: Ticks): Rational {
  const ticked = [...new Set(ids)].flatMap((id) => ticks.worths.get(id) ?? []);
  return valueOf(ticks.combine === 'max' ? (ticked.toSorted(compare).at(-1) ?? ZERO) : sum(ticked), ticks);
}

/** More distinct values than this are treated as any number: nobody chooses among them one by one. */
const MOST_VALUES = 500;

/** Every value that some choice of items has, ascending; null where there are too many. */
export function tickValues(ticks: Ticks): Rational[] | null {
  if (ticks.combine === 'max') {
    return distinct([[], ...[...ticks.worths.keys()].map((id) => [id])].map((ids) => valueOfTicks(ids, ticks)));
  }
  let sums: Rational[] = [ZERO];
  for (const worth of ticks.worths.values()) {
    if (isZero(worth)) continue;
    sums = distinct([...sums, ...sums.map((value) => add(value, worth))]);
    if (sums.length > MOST_VALUES) return null;
  }
  return distinct(sums.map((value) => valueOf(value, ticks)));
}

/** The least and the most that a choice of items is worth. */
export function tickRange(ticks: Ticks): Range {
  const { combine, worths, scale, isHeld } = ticks;
  if (combine === 'share') return scale;
  const all = [...worths.values()];
  const best =
    combine === 'sum' ? sum(all.filter((worth) => compare(worth, ZERO) > 0)) : (all.toSorted(compare).at(-1) ?? ZERO);
  const worst =
    combine === 'sum' ? sum(all.filter((worth) => compare(worth, ZERO) < 0)) : (all.toSorted(compare)[0] ?? ZERO);
  const range = { min: compare(worst, ZERO) < 0 ? worst : ZERO, max: compare(best, ZERO) > 0 ? best : ZERO };
  return isHeld ? { min: clamp(range.min, scale), max: clamp(range.max, scale) } : range;
}

/** From what the ticked items are worth together, or the best of them. */
function valueOf(value: Rational, { combine, whole, scale, isHeld }: Ticks): Rational {
  if (combine === 'share') return carry(divide(value, whole), SHARE, scale);
  return isHeld ? clamp(value, scale) : value;
}

function distinct(values: readonly Rational[]): Rational[] {
  const byValue = new Map(values.map((value) => [`${value.n}/${value.d}`, value]));
  return [...byValue.values()].toSorted((a, b) => compare(a, b) || toNumber(a) - toNumber(b));
}
