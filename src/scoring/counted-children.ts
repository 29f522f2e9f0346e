/** What the children of a node bring to its roll-up, and what comes of it: a score, nothing, or an end to it. */
import type { Outcome } from './count-leaf.ts';
import { finish, within, type PreparedDimension } from './prepare-node.ts';
import { add, compare, divide, isZero, multiply, ZERO, type Rational } from './rational.ts';
import { isSum, rollUp, totalsOf, type Part } from './roll-up.ts';

/** What a child brings to the roll-up: a score, nothing, an end to it, or a share of what the others earn. */
export type Counted = Rational | null | 'blocked' | 'proportional';

export function countedOf({ counted, isBlocking, isProportional }: Outcome): Counted {
  if (isProportional) return 'proportional';
  return isBlocking ? 'blocked' : counted;
}

/** One blocked child blocks its parent; a child that has nothing to count, or weighs nothing, is left out. */
export function rollUpCounted(
  node: PreparedDimension,
  counted: readonly Counted[],
  bests: readonly Rational[],
): Rational | null | 'blocked' {
  const parts: Part[] = [];
  for (let index = 0; index < counted.length; index += 1) {
    const part = partAt(index, counted[index], node, bests);
    if (part === 'blocked') return part;
    if (part !== null) parts.push(part);
  }
  const rolled = node.isBare ? ZERO : rollUp(node, parts);
  if (rolled === null) return null;
  return finish(add(rolled, proportionalPoints(node, counted, parts, bests)), addedPoints(node, counted), node);
}

/** What the child at `index` is in the roll-up; null where it is left out. */
export function partAt(
  index: number,
  counted: Counted | undefined,
  { weights }: PreparedDimension,
  bests: readonly Rational[],
): Part | null | 'blocked' {
  const weight = weights[index] ?? ZERO;
  if (counted === undefined || counted === null || counted === 'proportional' || isZero(weight)) return null;
  return counted === 'blocked' ? counted : { score: counted, weight, best: bests[index] ?? ZERO };
}

/** What is added after the roll-up: each within its bounds, nothing for one without a score. */
export function addedPoints({ adders, hasAdders }: PreparedDimension, counted: readonly Counted[]): Rational {
  if (!hasAdders) return ZERO;
  return adders.reduce((total, bounds, index) => {
    const value = counted[index];
    return bounds === null || value === null || value === undefined || typeof value === 'string'
      ? total
      : add(total, within(value, bounds));
  }, ZERO);
}

/** Points of what does not apply, earned in the ratio in which its siblings earn theirs. */
function proportionalPoints(
  node: PreparedDimension,
  counted: readonly Counted[],
  parts: readonly Part[],
  bests: readonly Rational[],
): Rational {
  if (!isSum(node.rollup) || !counted.includes('proportional')) return ZERO;
  const ratio = earnedRatio(node, parts);
  return counted.reduce<Rational>((total, value, index) => {
    const [best = ZERO, weight = ZERO] = [bests[index], node.weights[index]];
    if (value !== 'proportional' || isZero(weight)) return total;
    return add(total, multiply(multiply(weight, best), ratio));
  }, ZERO);
}

/** The share of the possible points that these children earn; none where none are possible. */
export function earnedRatio(node: PreparedDimension, parts: readonly Part[]): Rational {
  const total = totalsOf(parts, node);
  const possible = total('possible');
  return compare(possible, ZERO) > 0 ? divide(total('earned'), possible) : ZERO;
}
