/** What the roll-up makes of an answer, after the rubric's policies for what is not applicable, not known or not answered. */
import type { NullReason } from '../model/result.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import { carry } from './range.ts';
import { ONE, ZERO, type Rational } from './rational.ts';
import type { Leaf, Word } from './read-leaf.ts';

/** What a node hands to its parent. */
export interface Outcome {
  /** The score shown for the node; null with a reason. */
  readonly score: Rational | null;
  readonly reason: NullReason | null;
  /** What the roll-up counts: the score, or what the rubric's policy puts in its place; null leaves the node out. */
  readonly counted: Rational | null;
  /** The best that could have been counted of what applies: the points that are possible. */
  readonly best: Rational;
  /** Ends the roll-up of its parent. */
  readonly isBlocking: boolean;
  /** Earns the share of its points that its siblings earn; only where points are added up. */
  readonly isProportional: boolean;
  /** Share of the weight below that was really answered. */
  readonly coverage: Rational;
  /** Not applicable or not asked: leaves the weight of the node out of the coverage too. */
  readonly excused: boolean;
}

/** `target` is what an answer that does not apply counts under the policy of that name. */
export function outcomeOf(leaf: Leaf, node: PreparedCriterion, target: Rational | null): Outcome {
  const plain = { isBlocking: false, isProportional: false, excused: false, best: node.range.max };
  if (leaf.value !== null) {
    const score = scoreOf(leaf.value, node);
    return { ...plain, score, reason: null, counted: score, coverage: ONE };
  }
  const counted = countedInstead(leaf.word, node, target);
  if (counted === 'blocked')
    return { ...plain, isBlocking: true, score: null, reason: 'blocked', counted: null, coverage: ZERO };
  const isProportional = counted === 'proportional';
  const value = isProportional ? null : counted;
  const isExcused = leaf.word === 'not-asked' || leaf.word === 'not-applicable';
  const excused = isExcused && value === null;
  const coverage = isExcused && !excused ? ONE : ZERO;
  return { ...plain, score: null, reason: reasonFor(leaf.word), counted: value, isProportional, coverage, excused };
}

/** The value that gates look at: the answer, or what the policy puts in its place; null where it is left out. */
export function gateValue(leaf: Leaf, node: PreparedCriterion, target: Rational | null): Rational | null | 'blocked' {
  if (leaf.value !== null) return leaf.value;
  const policy = policyFor(leaf.word, node);
  if (policy === 'proportional') return null;
  if (policy === 'target') return target === null || node.onto === null ? target : carry(target, node.onto, node.scale);
  return STAND_INS[policy](node);
}

/** On the scale of the total where the rubric normalises. */
export function scoreOf(value: Rational, { onto, scale }: PreparedCriterion): Rational {
  return onto === null ? value : carry(value, scale, onto);
}

type Policy = 'exclude' | 'full' | 'lowest' | 'zero' | 'block' | 'refuse' | 'proportional' | 'target';

const STAND_INS: Record<
  Exclude<Policy, 'proportional' | 'target'>,
  (node: PreparedCriterion) => Rational | null | 'blocked'
> = {
  exclude: () => null,
  full: ({ own }) => own.max,
  lowest: ({ own }) => own.min,
  zero: () => ZERO,
  block: () => 'blocked',
  refuse: () => 'blocked',
};

/** A question that is not asked is left out, whatever the rubric says of those that are. */
function policyFor(word: Word, { policies }: PreparedCriterion): Policy {
  return word === 'not-asked' ? 'exclude' : policies[word];
}

/** The policies `zero` and `target` speak of the scale of the total, not of the criterion's own. */
function countedInstead(
  word: Word,
  node: PreparedCriterion,
  target: Rational | null,
): Rational | null | 'blocked' | 'proportional' {
  const policy = policyFor(word, node);
  if (policy === 'proportional') return policy;
  if (policy === 'target') return target;
  const standIn = STAND_INS[policy](node);
  const isOnTotal = policy === 'zero' || standIn === null || standIn === 'blocked';
  return isOnTotal ? standIn : scoreOf(standIn, node);
}

function reasonFor(word: Word): NullReason {
  return word === 'dont-know' ? 'unanswered' : word;
}
