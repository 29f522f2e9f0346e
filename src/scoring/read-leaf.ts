/** One criterion seen from one source: the value of its answer, or why there is none. */
import { DONT_KNOW, NOT_APPLICABLE, type Answer, type AnswerValue } from '../model/assessment.ts';
import type { Rubric, Scoring } from '../model/rubric.ts';
import type { NullReason, View } from '../model/result.ts';
import type { PreparedCriterion, PreparedRubric } from './prepare-rubric.ts';
import { carry } from './range.ts';
import { ONE, rational, ZERO, type Rational } from './rational.ts';
import { capByEvidence, type EvidenceWeighing } from './weigh-evidence.ts';

/** An answer's value on the criterion's own scale, or the word given in its place. */
export type Leaf = { readonly value: Rational } | { readonly value: null; readonly word: Word };
export type Word = 'unanswered' | 'dont-know' | 'not-applicable';

/** What a node hands to its parent. */
export interface Outcome {
  /** The score shown for the node; null with a reason. */
  readonly score: Rational | null;
  readonly reason: NullReason | null;
  /** What the roll-up counts: the score, or what the rubric's policy puts in its place; null leaves the node out. */
  readonly counted: Rational | null;
  /** Share of the weight below that was really answered. */
  readonly coverage: Rational;
  /** Not applicable: leaves the weight of the node out of the coverage too. */
  readonly excused: boolean;
}

const UNANSWERED: Leaf = { value: null, word: 'unanswered' };

/** The four views of a criterion's answer; `null` stands for an answer that is not there. */
export function readLeaves(
  node: PreparedCriterion,
  answer: Answer | undefined,
  rubric: Rubric,
  weighing: EvidenceWeighing,
): Record<View, Leaf> {
  const claimed = readValue(node, answer?.claimed);
  const supported = claimed.value === null ? claimed : { value: capByEvidence(claimed.value, node, weighing) };
  const appraised = readValue(node, answer?.appraised);
  const own = rubric.scoring.evidence === 'caps' ? supported : claimed;
  return { claimed, supported, appraised, effective: answer?.appraised === undefined ? own : appraised };
}

function readValue(node: PreparedCriterion, value: AnswerValue | undefined): Leaf {
  if (value === undefined) return UNANSWERED;
  if (value === NOT_APPLICABLE || value === DONT_KNOW) return { value: null, word: value };
  const known =
    node.options === null ? (typeof value === 'number' ? rational(value) : undefined) : node.options.get(String(value));
  return known === undefined ? UNANSWERED : { value: known };
}

/** What the roll-up makes of an answer, after the rubric's policies for what is not applicable, not known or not answered. */
export function outcomeOf(leaf: Leaf, node: PreparedCriterion, prepared: PreparedRubric): Outcome {
  const value = countedValue(leaf, node, prepared);
  const counted = value === 'blocked' ? null : value;
  if (leaf.value !== null) return { score: counted, reason: null, counted, coverage: ONE, excused: false };
  if (leaf.word === 'not-applicable') {
    const excused = counted === null;
    return { score: null, reason: 'not-applicable', counted, coverage: excused ? ZERO : ONE, excused };
  }
  const reason = value === 'blocked' ? 'blocked' : 'unanswered';
  return { score: null, reason, counted, coverage: ZERO, excused: false };
}

/** On the rubric's scale where it normalises. The policy `zero` means 0 there, not the zero of the criterion's scale. */
function countedValue(
  leaf: Leaf,
  node: PreparedCriterion,
  { rubric: { scoring }, scale }: PreparedRubric,
): Rational | null | 'blocked' {
  const value = valueOrStandIn(leaf, node, scoring);
  const isZero = leaf.value === null && policyFor(leaf.word, scoring) === 'zero';
  const isCarried = scoring.normalise && !isZero && value !== null && value !== 'blocked';
  return isCarried ? carry(value, node.scale, scale) : value;
}

/** The answer on the criterion's own scale, or what the policy puts in its place; null leaves the item out. */
export function valueOrStandIn(leaf: Leaf, node: PreparedCriterion, scoring: Scoring): Rational | null | 'blocked' {
  if (leaf.value !== null) return leaf.value;
  const standIns = { lowest: node.own.min, full: node.own.max, zero: ZERO, exclude: null, block: 'blocked' } as const;
  return standIns[policyFor(leaf.word, scoring)];
}

function policyFor(word: Word, scoring: Scoring): Scoring['not-applicable'] | Scoring['unanswered'] {
  if (word === 'not-applicable') return scoring['not-applicable'];
  return word === 'dont-know' ? (scoring['dont-know'] ?? scoring.unanswered) : scoring.unanswered;
}
