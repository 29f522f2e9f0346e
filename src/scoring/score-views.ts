/** The same tree seen from several sources: claimed, supported by evidence, appraised, effective, and further states. */
import type { View, Views, ViewScore } from '../model/result.ts';
import { holds } from './condition-holds.ts';
import { leafIn, type Facts } from './criterion-facts.ts';
import { evaluate, isDimension, type Evaluated, type EvaluatedDimension } from './evaluate.ts';
import type { PreparedDimension } from './prepare-node.ts';
import { toNumber, type Rational } from './rational.ts';
import type { Source } from './read-leaf.ts';
import { standingOf, type Standing } from './standing.ts';

/** One evaluated tree per view; null for a view that nobody gave an answer in. */
export type Trees = Readonly<Record<View, Standing | null>>;

/** A view that was asked for, but in which nobody gave an answer. */
export const NOT_GIVEN: ViewScore = { score: null, reason: 'unanswered', level: null, coverage: 0 };

export function evaluateViews(facts: Facts, target: Rational | null): Trees {
  return {
    claimed: evaluateView(facts, 'claimed', target),
    supported: evaluateView(facts, 'supported', target),
    appraised: evaluateView(facts, 'appraised', target),
    effective: evaluateView(facts, 'effective', target),
  };
}

/** The effective view always exists: of an assessment without answers it is what the rubric's policies make of that. */
export function evaluateView(facts: Facts, view: View, target: Rational | null): Standing | null {
  const key = view === 'appraised' ? 'appraised' : 'claimed';
  const isGiven = view === 'effective' || [...facts.byId.values()].some(({ answer }) => answer?.[key] !== undefined);
  return isGiven ? evaluateSource(facts, view, target) : null;
}

/** The tree below `root`, the total unless an index is asked for, in one view or state. */
export function evaluateSource(
  facts: Facts,
  source: Source,
  target: Rational | null,
  root: PreparedDimension = facts.prepared.root,
): Standing {
  const evaluated = evaluate(root, { leafOf: (node) => leafIn(facts, node, source), target });
  return standingOf(evaluated, facts.prepared, target);
}

/** The total in each view. */
export function totalsOf(trees: Trees): Views {
  return inEachView(trees, scoreTotal);
}

/** One node in each view, found by its position among the children on the way down. */
export function nodeInViews(trees: Trees, path: readonly number[]): Views {
  return inEachView(trees, (standing) => scoreNode(nodeAt(standing.root, path), standing));
}

export function scoreNode(evaluated: Evaluated, standing: Standing): ViewScore {
  const { score, reason, coverage } = evaluated.outcome;
  return {
    score: score === null ? null : toNumber(score),
    reason,
    level: isDimension(evaluated) ? standing.levelOf(evaluated) : null,
    coverage: toNumber(coverage),
  };
}

/** Whoever does not meet the entry conditions has no total and no level; the dimensions keep theirs. */
export function scoreTotal(standing: Standing): ViewScore {
  const total = scoreNode(standing.root, standing);
  return isAdmitted(standing) ? total : { ...total, score: null, level: null, reason: 'not-admitted' };
}

export function isAdmitted({ prepared, look }: Standing): boolean {
  return prepared.entry.every((condition) => holds(condition, look));
}

function inEachView(trees: Trees, scoreIn: (standing: Standing) => ViewScore): Views {
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
