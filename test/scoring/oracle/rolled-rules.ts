/** The rules by which one node is rolled up, and what comes after the roll-up. */
import type Fraction from 'fraction.js';
import type { MinRated, Rounding } from '../../../src/model/rules.ts';
import type { Worth } from '../../../src/model/worth.ts';
import type { Combining } from './combine.ts';
import { clamp, exact, exactRange, rounded, total } from './fractions.ts';
import type { Branch, Node } from './node.ts';
import { worthOf } from './worth.ts';

export interface RolledRules extends Combining {
  readonly base?: number | undefined;
  readonly worth?: Worth | undefined;
  readonly 'min-coverage'?: number | undefined;
  readonly 'min-rated'?: MinRated | undefined;
  readonly round: Rounding | null;
  /** The policies for what is missing below, by which the score can only grow or not. */
  readonly missing: readonly string[];
  /** What counts above where there is too little to score. */
  readonly unanswered: string;
  readonly instances?: Branch['instances'];
}

/** Whether there is nothing but bonus, and a base that it is added to. */
export function isBonusOnly(children: readonly Node[], { base }: RolledRules): boolean {
  return base !== undefined && children.length > 0 && children.every(({ adds }) => adds !== undefined);
}

/** The base, and each bonus within its bounds; nothing of one that has no value. */
export function addedTo(
  bonuses: readonly { readonly node: Node; readonly value: Fraction | null }[],
  { base = 0 }: RolledRules,
): Fraction {
  const held = bonuses.flatMap(({ node: { adds = {} }, value }) => {
    if (value === null) return [];
    const { 'at-least': low, 'at-most': high } = adds;
    return [
      clamp(value, { min: low === undefined ? value : exact(low), max: high === undefined ? value : exact(high) }),
    ];
  });
  return exact(base).add(total(held));
}

export function finish(sum: Fraction, { worth, round, scale }: RolledRules): Fraction {
  const converted = worth === undefined ? sum : worthOf(sum, worth, exactRange(scale));
  return round === null ? converted : rounded(converted, round);
}
