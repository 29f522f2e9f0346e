/** Verified, published, a target, a dated phase: the tree in each further state, set against the view that is shown. */
import type { StateNode, StateResult, ViewScore } from '../model/result.ts';
import type { StateRule } from '../model/state-rule.ts';
import type { Facts } from './criterion-facts.ts';
import { isDimension, type Evaluated, type EvaluatedDimension } from './evaluate.ts';
import type { Range } from './range.ts';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  ONE,
  rational,
  subtract,
  toNumber,
  ZERO,
  type Rational,
} from './rational.ts';
import { roundTo } from './rounding.ts';
import { evaluateSource, scoreNode, scoreTotal } from './score-views.ts';
import type { Standing } from './standing.ts';

/** `shown` is the tree of the result's own view; null where nobody gave an answer in it. */
export function scoreStates(facts: Facts, shown: Standing | null, target: Rational | null): StateResult[] {
  const present = shown?.root ?? null;
  const presentTotal = shown === null || scoreTotal(shown).score === null ? null : shown.root;
  return facts.prepared.states.map((state) => {
    const standing = evaluateSource(facts, state.id, target);
    const total = scoreTotal(standing);
    const { id, title, by } = state;
    return {
      id,
      title,
      ...(by !== undefined && { by }),
      ...compared(standing.root, presentTotal, total, state),
      coverage: total.coverage,
      nodes: Object.fromEntries(nodesBelow(standing.root, present, standing, state)),
    };
  });
}

function nodesBelow(
  dimension: EvaluatedDimension,
  present: EvaluatedDimension | null,
  standing: Standing,
  state: StateRule,
): [string, StateNode][] {
  return dimension.children.flatMap((child, index) => {
    const now = present?.children[index] ?? null;
    const own: [string, StateNode] = [child.node.id, compared(child, now, scoreNode(child, standing), state)];
    if (!isDimension(child)) return [own];
    return [own, ...nodesBelow(child, now !== null && isDimension(now) ? now : null, standing, state)];
  });
}

function compared(
  then: Evaluated,
  now: Evaluated | null,
  { score, reason, level }: ViewScore,
  { priority }: StateRule,
): StateNode {
  const [after, before] = [then.outcome.score, now?.outcome.score ?? null];
  const gap = score === null || after === null || before === null ? null : subtract(after, before);
  return {
    score,
    reason,
    level,
    gap: gap === null ? null : toNumber(gap),
    priority: gap === null || priority === 'none' ? null : toNumber(PRIORITY[priority](gap, then.node.range)),
  };
}

const WHOLE = { mode: 'half-away', digits: 0, at: 'node', lift: false } as const;
const HUNDRED = rational(100);

/** Nothing is urgent that has been reached. */
function urgency(gap: Rational, width: Rational, weigh: (value: Rational) => Rational): Rational {
  if (compare(gap, ZERO) <= 0 || isZero(width)) return ZERO;
  return roundTo(multiply(divide(weigh(gap), weigh(width)), HUNDRED), WHOLE);
}

/** Codific's SAMMY weighs a gap g of at most w with ((1 + g)² − 1) ÷ ((1 + w)² − 1): its w is 3, the divisor 15. */
const PRIORITY = {
  linear: (gap: Rational, range: Range) => urgency(gap, subtract(range.max, range.min), (value) => value),
  quadratic: (gap: Rational, range: Range) => urgency(gap, subtract(range.max, range.min), aboveOneSquared),
};

function aboveOneSquared(value: Rational): Rational {
  const more = add(ONE, value);
  return subtract(multiply(more, more), ONE);
}
