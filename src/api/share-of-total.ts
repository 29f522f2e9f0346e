/** What of the total hangs on each node of a rubric when everything is answered. */
import type { Rubric } from '../model/rubric.ts';
import type { Rollup } from '../model/rules.ts';
import { prepareRubric, type PreparedDimension, type PreparedNode } from '../scoring/prepare-rubric.ts';
import { divide, isZero, multiply, ONE, subtract, sum, toNumber, ZERO, type Rational } from '../scoring/rational.ts';

/**
 * By id, 0 to 1: of the weight where the roll-ups are means, of the points to be had where they are sums; null where a node
 * counts in another way, and for all below it.
 */
export function sharesOfTotal(rubric: Rubric): ReadonlyMap<string, number | null> {
  return new Map(sharesBelow(prepareRubric(rubric).root, ONE));
}

function sharesBelow(parent: PreparedDimension, share: Rational | null): [string, number | null][] {
  const portions = parent.children.map((child, index) => portionOf(child, index, parent));
  const total = sum(portions.map((portion) => portion ?? ZERO));
  return parent.children.flatMap((child, index) => {
    const portion = portions[index] ?? null;
    const own =
      share === null || portion === null ? null : multiply(share, isZero(total) ? ZERO : divide(portion, total));
    const below = child.kind === 'dimension' ? sharesBelow(child, own) : [];
    return [[child.id, own === null ? null : toNumber(own)], ...below];
  });
}

/** A child beside the roll-up, and one of a dimension that converts its score, has no share of it. */
function portionOf(child: PreparedNode, index: number, parent: PreparedDimension): Rational | null {
  const weight = parent.weights[index] ?? ZERO;
  if (parent.worth !== null || parent.adders[index] !== null) return null;
  if (MEANS.has(parent.rollup)) return weight;
  return POINTS.has(parent.rollup) ? multiply(weight, subtract(child.range.max, child.range.min)) : null;
}

const MEANS: ReadonlySet<Rollup> = new Set(['mean', 'weighted-mean']);
const POINTS: ReadonlySet<Rollup> = new Set(['sum', 'weighted-sum', 'ratio']);
