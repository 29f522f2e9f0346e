/** What holds a level back: the criteria to raise, why each is too low, and what the score would gain. */
import type { Blocker, BlockerReason, View, ViewScore } from '../model/result.ts';
import { factsOf, type CriterionFacts, type Facts } from './criterion-facts.ts';
import { isDimension, type EvaluatedDimension } from './evaluate.ts';
import { gapsOfConditions, gapsTo, highestNeeds } from './find-gaps.ts';
import { isMissing, type Gap } from './gaps-to-score.ts';
import { compare, subtract, toNumber, type Rational } from './rational.ts';
import { answerWorth, type Leaf } from './read-leaf.ts';
import type { Standing } from './standing.ts';
import { totalWith } from './total-with.ts';
import { isAskedAt } from './weigh-evidence.ts';

/** The result as it stands, and everything needed to say what would raise it. */
export interface Scene {
  readonly standing: Standing;
  readonly view: View;
  readonly total: ViewScore;
  readonly facts: Facts;
}

/** A node whose levels are asked about: the total, or, where that has none, each dimension that has its own. */
interface Head {
  readonly dimension: EvaluatedDimension;
  readonly level: number | null;
  /** How many steps below the root. */
  readonly depth: number;
}

/** For every level above the present one, lowest first: the criteria below it, most gain first, then in the rubric's order. */
export function findBlockers(scene: Scene): Blocker[] {
  return headsOf(scene).flatMap((head) =>
    head.dimension.node.levels
      .filter(({ level }) => level.level > (head.level ?? 0))
      .toSorted((a, b) => a.level.level - b.level.level)
      .flatMap((level) =>
        highestNeeds([...entryGaps(head, scene), ...gapsTo(level, head.dimension, scene.standing)])
          .map((gap) => describe(gap, level.level.level, head, scene))
          // Only where the unanswered are left out can an answer that is needed for a level cost points.
          .filter(({ gain }) => gain === null || gain >= 0)
          .toSorted((a, b) => (b.gain ?? 0) - (a.gain ?? 0)),
      ),
  );
}

function headsOf({ standing, total }: Scene): Head[] {
  const { root } = standing;
  return root.node.level === 'none'
    ? headsBelow(root, standing, 1)
    : [{ dimension: root, level: total.level, depth: 0 }];
}

function headsBelow({ children }: EvaluatedDimension, standing: Standing, depth: number): Head[] {
  return children.filter(isDimension).flatMap((dimension) => {
    const { level, hasBands } = dimension.node;
    const hasLevels = level === 'ladder' || level === 'requires' || (level === 'bands' && hasBands);
    if (!hasLevels) return headsBelow(dimension, standing, depth + 1);
    return dimension.outcome.excused ? [] : [{ dimension, level: standing.levelOf(dimension), depth }];
  });
}

/** Without entry there is no level at all. */
function entryGaps({ depth }: Head, { standing }: Scene): readonly Gap[] {
  return depth === 0 ? gapsOfConditions(standing.prepared.entry, standing) : [];
}

function describe({ item, need, isBeyond }: Gap, to: number, head: Head, scene: Scene): Blocker {
  const { node, leaf } = item;
  const facts = factsOf(scene.facts, node);
  const unmet = isEvidenceAsked(scene) ? unmetAt(need, facts) : [];
  return {
    of: head.depth === 0 ? null : head.dimension.node.id,
    node: node.id,
    to,
    why: reasonFor(leaf, need, unmet, facts, scene),
    have: leaf.value === null ? null : toNumber(leaf.given),
    need: toNumber(answerWorth(need, node)),
    ...(isBeyond && { beyond: true as const }),
    gain: gainOf(item.node.path.slice(head.depth), need, head, scene),
    requirements: unmet,
  };
}

function isEvidenceAsked({ view, facts }: Scene): boolean {
  return view === 'supported' || (view !== 'claimed' && facts.prepared.rubric.scoring.evidence === 'caps');
}

function unmetAt(need: Rational, { weighing: { requirements } }: CriterionFacts): string[] {
  return requirements
    .filter((requirement) => !requirement.met && isAskedAt(need, requirement))
    .map(({ requirement }) => requirement);
}

function reasonFor(
  leaf: Leaf,
  need: Rational,
  unmet: readonly string[],
  { answer, weighing: { verdicts }, leaves }: CriterionFacts,
  { view }: Scene,
): BlockerReason {
  if (leaf.value === null && isMissing(leaf)) return leaf.word === 'dont-know' ? 'dont-know' : 'unanswered';
  const claimed = leaves.get('claimed')?.value ?? null;
  if (claimed === null || compare(claimed, need) < 0) return 'below-level';
  const isAppraisal = view === 'appraised' || (view === 'effective' && answer?.appraised !== undefined);
  if (isAppraisal) return 'appraised-lower';
  const hasOffered = verdicts.some(
    ({ requirement, state }) => requirement !== null && unmet.includes(requirement) && state !== 'counts',
  );
  return hasOffered ? 'evidence-invalid' : 'evidence-missing';
}

/** Points gained if this criterion alone had the answer it needs; null where there is no score to gain for. */
function gainOf(path: readonly number[], need: Rational, { dimension, depth }: Head, { total }: Scene): number | null {
  const before = dimension.outcome.score;
  const after = totalWith(dimension, path, need);
  const isWithout = depth === 0 && total.score === null;
  return isWithout || after === null || before === null ? null : toNumber(subtract(after, before));
}
