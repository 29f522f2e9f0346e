/** The roll-ups themselves: one number of several. */
import Fraction from 'fraction.js';
import type { Rollup } from '../../../src/model/rules.ts';
import type { Scale } from '../../../src/model/scale.ts';
import { exact, greatest, least, ONE, total } from './fractions.ts';
import type { Node } from './node.ts';

/** What one child brings. */
export interface Share {
  readonly value: Fraction;
  readonly weight: Fraction;
  /** The best that it could have brought. */
  readonly of: Fraction;
}

export interface Combining {
  readonly rollup: Rollup;
  readonly 'counts-from'?: number | undefined;
  /** The top of the scale for `ratio`. */
  readonly scale: Scale;
}

/** Null where nothing counts or no number is wanted. */
export function combine(
  shares: readonly Share[],
  { rollup, scale, 'counts-from': from = 0 }: Combining,
): Fraction | null {
  if (shares.length === 0) return null;
  const values = shares.map(({ value }) => value);
  const weighted = total(shares.map(({ value, weight }) => value.mul(weight)));
  const reaching = values.filter((value) => value.gte(exact(from))).length;
  switch (rollup) {
    case 'mean':
    case 'weighted-mean':
      return weighted.div(total(shares.map(({ weight }) => weight)));
    case 'sum':
    case 'weighted-sum':
      return weighted;
    case 'min':
      return least(values);
    case 'max':
      return greatest(values);
    case 'median':
      return median(values);
    case 'last':
      return values.at(-1) ?? null;
    case 'count':
      return new Fraction(reaching);
    case 'share':
      return new Fraction(reaching, values.length);
    case 'ratio': {
      const possible = total(shares.map(({ of, weight }) => of.mul(weight)));
      return possible.lte(0) ? null : weighted.div(possible).mul(exact(scale.max));
    }
    default:
      return null;
  }
}

/** Weights where they are used; if all are 0 they count equally. */
export function weightsOf(nodes: readonly Node[], rollup: Rollup): Fraction[] {
  const isWeighted = rollup === 'weighted-mean' || rollup === 'weighted-sum' || rollup === 'ratio';
  const isUsed = isWeighted && nodes.some(({ weight }) => weight > 0);
  return nodes.map(({ weight }) => (isUsed ? exact(weight) : ONE));
}

export function isSum(rollup: Rollup): boolean {
  return rollup === 'sum' || rollup === 'weighted-sum';
}

function median(values: readonly Fraction[]): Fraction | null {
  const sorted = values.toSorted((a, b) => a.compare(b));
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : low.add(high).div(2);
}
