/** What can be answered to a criterion, and what an answer is worth on the criterion's own scale. */
import type Fraction from 'fraction.js';
import type { AnswerValue } from '../../../src/model/assessment.ts';
import type { Criterion } from '../../../src/model/criterion.ts';
import type { Rubric } from '../../../src/model/rubric.ts';
import { clamp, exact, exactRange, greatest, ONE, total, ZERO } from './fractions.ts';
import { turnsIn } from './worth.ts';

/** An answer that can be given: its value on the criterion's own scale, and which option it is. */
export interface Value {
  readonly value: Fraction;
  readonly option: string | null;
  /** Where only its worth is known: how far evidence supports a number with decimals. */
  readonly worth?: Fraction;
}

export function plain(value: Fraction): Value {
  return { value, option: null };
}

/** What an answer says, on the scale of the criterion that it was given to. */
export function valueOf(raw: AnswerValue, criterion: Criterion, rubric: Rubric): Value {
  if (Array.isArray(raw)) return plain(tickedWorth(raw, criterion, rubric));
  if (criterion.answers !== undefined)
    return { option: String(raw), value: optionsOf(criterion, rubric)[String(raw)] ?? ZERO };
  if (typeof raw === 'number') return plain(exact(raw));
  const { min, max } = exactRange(criterion.scale ?? rubric.scale);
  const [part = '0', of = '1'] = raw.split('/').map((side) => side.trim());
  return plain(min.add(exact(part).div(exact(of)).mul(max.sub(min))));
}

/** Every answer that can be given; of numbers with decimals both ends, where the worth turns, and what lies between. */
export function valuesOf(criterion: Criterion, rubric: Rubric): Value[] {
  const scale = criterion.scale ?? rubric.scale;
  if (criterion.answers !== undefined)
    return Object.entries(optionsOf(criterion, rubric)).map(([option, value]) => ({ option, value }));
  if (criterion.checks !== undefined)
    return subsets(Object.keys(criterion.checks.items)).map((ticked) => plain(tickedWorth(ticked, criterion, rubric)));
  if (isDecimal(criterion)) return turnsIn(exactRange(scale), criterion.worth).map(plain);
  const from = Math.ceil(scale.min);
  return Array.from({ length: Math.floor(scale.max) - from + 1 }, (_unused, at) => plain(exact(from + at)));
}

export function isDecimal({ number }: Criterion): boolean {
  return number !== undefined && !number.whole;
}

export function optionsOf({ answers = {} }: Pick<Criterion, 'answers'>, rubric: Rubric): Record<string, Fraction> {
  const options = typeof answers === 'string' ? (rubric['answer-sets'][answers] ?? {}) : answers;
  return Object.fromEntries(
    Object.entries(options).map(([id, option]) => [id, exact(typeof option === 'number' ? option : option.value)]),
  );
}

function subsets(ids: readonly string[]): string[][] {
  return ids.reduce<string[][]>((sets, id) => sets.concat(sets.map((set) => set.concat(id))), [[]]);
}

function tickedWorth(ticked: readonly string[], { checks, scale }: Criterion, rubric: Rubric): Fraction {
  const { items = {}, combine = 'share' } = checks ?? {};
  const worthOfItem = (id: string): Fraction => {
    const item = items[id];
    return typeof item === 'object' && 'title' in item && typeof item.worth === 'number' ? exact(item.worth) : ONE;
  };
  const worths = ticked.map(worthOfItem);
  if (combine === 'share') {
    const { min, max } = exactRange(scale ?? rubric.scale);
    const share = total(worths).div(total(Object.keys(items).map(worthOfItem)));
    return min.add(share.mul(max.sub(min)));
  }
  const combined = combine === 'sum' ? total(worths) : (greatest(worths) ?? ZERO);
  return scale === undefined ? combined : clamp(combined, exactRange(scale));
}
