/** What holds a level back: the criteria to raise, why each is too low, and what the total would gain. */
import type { Blocker, BlockerReason, View, ViewScore } from '../model/result.ts';
import type { Level, Scoring } from '../model/rubric.ts';
import { lowestAnswerAtLeast } from './admissible.ts';
import { ladderGaps, type Gap } from './climb-ladder.ts';
import { factsOf, type CriterionFacts, type Facts } from './criterion-facts.ts';
import { criteriaBelow, isDimension, totalWith, type EvaluatedCriterion, type EvaluatedDimension } from './evaluate.ts';
import type { PreparedCriterion, PreparedRubric } from './prepare-rubric.ts';
import { carry } from './range.ts';
import { compare, rational, subtract, toNumber, type Rational } from './rational.ts';
import { valueOrStandIn, type Leaf } from './read-leaf.ts';
import { isProportional, weighing } from './roll-up.ts';

/** The total as it stands, and everything needed to say what would raise it. */
export interface Standing {
  readonly root: EvaluatedDimension;
  readonly view: View;
  readonly total: ViewScore;
  /** Whether enough is answered for a level; when not, every missing answer is a blocker. */
  readonly hasCoverage: boolean;
  readonly prepared: PreparedRubric;
  readonly facts: Facts;
}

/** For every level above the present one, lowest first: the criteria below it, most gain first, then in the rubric's order. */
export function findBlockers(standing: Standing): Blocker[] {
  const { total, prepared } = standing;
  const levels = prepared.rubric.levels
    .filter(({ level }) => level > (total.level ?? 0))
    .toSorted((a, b) => a.level - b.level);
  return levels.flatMap((level) =>
    gapsTo(level, standing)
      .map((gap) => describe(gap, level.level, standing))
      // Only where the unanswered are left out can an answer that is needed for a level cost points.
      .filter(({ gain }) => gain === null || gain >= 0)
      .toSorted((a, b) => (b.gain ?? 0) - (a.gain ?? 0)),
  );
}

function gapsTo(level: Level, standing: Standing): Gap[] {
  const { root } = standing;
  if (root.node.level === 'ladder')
    return withMissing(ladderGaps(level.level, root, standing.prepared.rubric), standing);
  if (level.from === undefined || !root.node.hasBands || root.node.rollup === 'none') return [];
  return targetsBelow(root, rational(level.from)).flatMap(({ item, target }) => {
    const need = answerAt(target, item.node, standing.prepared.rubric.scoring);
    return holdsBack(item, need, standing) ? [{ item, need }] : [];
  });
}

/** A criterion that can move the total, and the score that it would need. */
interface Target {
  readonly item: EvaluatedCriterion;
  readonly target: Rational;
}

/**
 * Scores of the criteria that together bring the dimension to `target`. No way up leads through a weight of zero or a
 * dimension without a total.
 */
function targetsBelow({ node, children }: EvaluatedDimension, target: Rational): Target[] {
  if (node.rollup === 'none') return [];
  return weighing(children, node.weights).flatMap(({ item }) => {
    const below = isProportional(node.rollup) ? carry(target, node.range, item.node.range) : target;
    return isDimension(item) ? targetsBelow(item, below) : [{ item, target: below }];
  });
}

/** The lowest answer whose score is at least `target`. */
function answerAt(target: Rational, node: PreparedCriterion, { normalise }: Scoring): Rational {
  return lowestAnswerAtLeast(node, normalise ? carry(target, node.range, node.scale) : target);
}

function holdsBack({ leaf, node }: EvaluatedCriterion, need: Rational, standing: Standing): boolean {
  if (isMissing(leaf) && !standing.hasCoverage) return true;
  const value = valueOrStandIn(leaf, node, standing.prepared.rubric.scoring);
  if (value === null) return isMissing(leaf);
  return value === 'blocked' || compare(value, need) < 0;
}

/** Neither answered nor excused. */
function isMissing(leaf: Leaf): boolean {
  return leaf.value === null && leaf.word !== 'not-applicable';
}

/** Where too little is answered, any answer to a question that has none brings the level nearer. */
function withMissing(gaps: readonly Gap[], { root, hasCoverage }: Standing): Gap[] {
  if (hasCoverage) return [...gaps];
  const named = new Set(gaps.map(({ item }) => item));
  const missing = criteriaBelow(root).filter((item) => isMissing(item.leaf) && !named.has(item));
  return [...gaps, ...missing.map((item) => ({ item, need: item.node.own.min }))];
}

function describe({ item, need }: Gap, to: number, standing: Standing): Blocker {
  const { node, leaf } = item;
  const facts = factsOf(standing.facts, node.id);
  const unmet = isEvidenceAsked(standing) ? unmetAt(need, facts) : [];
  return {
    node: node.id,
    to,
    why: reasonFor(leaf, need, unmet, facts, standing),
    have: leaf.value === null ? null : toNumber(leaf.value),
    need: toNumber(need),
    gain: gainOf(node, need, standing),
    requirements: unmet,
  };
}

function isEvidenceAsked({ view, prepared }: Standing): boolean {
  return view === 'supported' || (view !== 'claimed' && prepared.rubric.scoring.evidence === 'caps');
}

function unmetAt(need: Rational, { weighing: { requirements } }: CriterionFacts): string[] {
  return requirements
    .filter(({ met, fromLevel }) => !met && compare(rational(fromLevel), need) <= 0)
    .map(({ requirement }) => requirement);
}

function reasonFor(
  leaf: Leaf,
  need: Rational,
  unmet: readonly string[],
  { answer, weighing: { verdicts }, leaves: { claimed } }: CriterionFacts,
  { view }: Standing,
): BlockerReason {
  if (leaf.value === null && leaf.word !== 'not-applicable') return leaf.word;
  if (claimed.value === null || compare(claimed.value, need) < 0) return 'below-level';
  const isAppraisal = view === 'appraised' || (view === 'effective' && answer?.appraised !== undefined);
  if (isAppraisal) return 'appraised-lower';
  const hasOffered = verdicts.some(
    ({ requirement, state }) => requirement !== null && unmet.includes(requirement) && state !== 'counts',
  );
  return hasOffered ? 'evidence-invalid' : 'evidence-missing';
}

/** Points the total gains if this criterion alone had the answer it needs; null where there is no total to gain for. */
function gainOf({ path }: PreparedCriterion, need: Rational, { root, total, prepared }: Standing): number | null {
  const before = root.outcome.score;
  const after = totalWith(root, path, need, prepared);
  return total.score === null || after === null || before === null ? null : toNumber(subtract(after, before));
}
