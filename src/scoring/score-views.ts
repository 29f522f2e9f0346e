/** The same tree seen from four sources: claimed, supported by evidence, appraised, and effective. */
import type { View, Views, ViewScore } from '../model/result.ts';
import { factsOf, type Facts } from './criterion-facts.ts';
import { decideLevel } from './decide-level.ts';
import { evaluate, isDimension, type Evaluated, type EvaluatedDimension } from './evaluate.ts';
import type { PreparedRubric } from './prepare-rubric.ts';
import { compare, rational, toNumber } from './rational.ts';

/** One evaluated tree per view; null for a view that nobody gave an answer in. */
export type Trees = Readonly<Record<View, EvaluatedDimension | null>>;

/** A view that was asked for, but in which nobody gave an answer. */
export const NOT_GIVEN: ViewScore = { score: null, reason: 'unanswered', level: null, coverage: 0 };

/** The effective view always exists: of an assessment without answers it is what the rubric's policies make of that. */
export function evaluateViews(prepared: PreparedRubric, facts: Facts): Trees {
  const answers = [...facts.values()].map(({ answer }) => answer);
  const hasClaims = answers.some((answer) => answer?.claimed !== undefined);
  const hasAppraisals = answers.some((answer) => answer?.appraised !== undefined);
  const tree = (view: View): EvaluatedDimension => evaluate(prepared, (node) => factsOf(facts, node.id).leaves[view]);
  return {
    claimed: hasClaims ? tree('claimed') : null,
    supported: hasClaims ? tree('supported') : null,
    appraised: hasAppraisals ? tree('appraised') : null,
    effective: tree('effective'),
  };
}

/** The total in each view. */
export function totalsOf(trees: Trees, prepared: PreparedRubric): Views {
  return inEachView(trees, (tree) => scoreTotal(tree, prepared));
}

/** One node in each view, found by its position among the children on the way down. */
export function nodeInViews(trees: Trees, path: readonly number[], prepared: PreparedRubric): Views {
  return inEachView(trees, (tree) => scoreNode(nodeAt(tree, path), prepared));
}

export function scoreNode(evaluated: Evaluated, prepared: PreparedRubric): ViewScore {
  const { score, reason, coverage } = evaluated.outcome;
  return {
    score: score === null ? null : toNumber(score),
    reason,
    level: isDimension(evaluated) ? decideLevel(evaluated, prepared) : null,
    coverage: toNumber(coverage),
  };
}

/** Whether enough of the weight is answered for a level to be given. */
export function isCovered({ outcome }: EvaluatedDimension, { rubric }: PreparedRubric): boolean {
  const needed = rubric.scoring['min-coverage'];
  return needed === undefined || compare(outcome.coverage, rational(needed)) >= 0;
}

/** Too little coverage takes the level, and a score that is not a lower bound, away. */
function scoreTotal(tree: EvaluatedDimension, prepared: PreparedRubric): ViewScore {
  const total = scoreNode(tree, prepared);
  if (isCovered(tree, prepared)) return total;
  return isLowerBound(prepared)
    ? { ...total, level: null }
    : { ...total, score: null, level: null, reason: total.reason ?? 'unanswered' };
}

/** Whether a missing answer, once given, can only raise the score. */
function isLowerBound({ rubric: { scoring } }: PreparedRubric): boolean {
  const policies = [scoring.unanswered, scoring['dont-know'] ?? scoring.unanswered];
  return policies.every((policy) => policy === 'lowest' || policy === 'zero');
}

function inEachView(trees: Trees, scoreIn: (tree: EvaluatedDimension) => ViewScore): Views {
  const inView = (view: View): ViewScore | null => {
    const tree = trees[view];
    return tree === null ? null : scoreIn(tree);
  };
  return {
    claimed: inView('claimed'),
    supported: inView('supported'),
    appraised: inView('appraised'),
    effective: inView('effective'),
  };
}

function nodeAt(tree: EvaluatedDimension, path: readonly number[]): Evaluated {
  return path.reduce<Evaluated>((at, index) => (isDimension(at) ? (at.children[index] ?? at) : at), tree);
}
