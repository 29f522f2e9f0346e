/** What holds a level back: the criteria to raise, why each is too low, and what the score would gain. */
import type { Blocker, BlockerReason, View, ViewScore } from '../model/result.ts';
import { answerWorth } from './answer-worth.ts';
import { factsOf, type CriterionFacts, type Facts } from './criterion-facts.ts';
import { isDimension, type EvaluatedDimension } from './evaluate.ts';
import { gapsOfConditions, gapsTo, highestNeeds } from './find-gaps.ts';
import { isMissing, type Gap } from './gaps-to-score.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import { compare, subtract, toNumber, type Rational } from './rational.ts';
import type { Leaf } from './read-leaf.ts';
import type { Standing } from './standing.ts';
import { totalWith } from './total-with.ts';
import { isAskedAt } from './weigh-evidence.ts';
import { worthOf } from './worth.ts';

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
  /** Positions among the children, from the root down; none for the total. */
  readonly path: readonly number[];
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
    ? headsBelow(root, standing, [])
    : [{ dimension: root, level: total.level, path: [] }];
}

function headsBelow({ children }: EvaluatedDimension, standing: Standing, above: readonly number[]): Head[] {
  return children.flatMap((dimension, index) => {
    if (!isDimension(dimension)) return [];
    const path = [...above, index];
    const { level, hasBands } = dimension.node;
    const hasLevels = level === 'ladder' || level === 'requires' || (level === 'bands' && hasBands);
    if (!hasLevels) return headsBelow(dimension, standing, path);
    return dimension.outcome.excused ? [] : [{ dimension, level: standing.levelOf(dimension), path }];
  });
}

/** Without entry there is no level at all. */
function entryGaps({ path }: Head, { standing }: Scene): readonly Gap[] {
  return path.length === 0 ? gapsOfConditions(standing.prepared.entry, standing) : [];
}

function describe({ item, need, isBeyond }: Gap, to: number, head: Head, scene: Scene): Blocker {
  const { node, leaf } = item;
  const facts = factsOf(scene.facts, node);
  const unmet = isEvidenceAsked(scene) ? unmetAt(need, facts) : [];
  const answer = answerWorth(need, node);
  return {
    of: head.path.length === 0 ? null : head.dimension.node.id,
    node: node.id,
    to,
    why: reasonFor(leaf, need, unmet, facts, scene),
    have: leaf.value === null ? null : toNumber(leaf.given),
    need: toNumber(answer),
    ...((isBeyond || isBorder(answer, need, node)) && { beyond: true as const }),
    gain: gainOf(item.node.path, need, head, scene),
    requirements: unmet,
  };
}

/** Where a step of rising worth does not begin on its border but beyond it. */
function isBorder(answer: Rational, need: Rational, { worth }: PreparedCriterion): boolean {
  return worth !== null && worth.closed === 'upper' && compare(worthOf(answer, worth), need) < 0;
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
  { answer, weighing: { verdicts, measured }, leaves }: CriterionFacts,
  { view }: Scene,
): BlockerReason {
  if (leaf.value === null && isMissing(leaf)) return leaf.word === 'dont-know' ? 'dont-know' : 'unanswered';
  const claimed = leaves.get('claimed')?.value ?? null;
  if (claimed === null || compare(claimed, need) < 0) return 'below-level';
  const isAppraisal = view === 'appraised' || (view === 'effective' && answer?.appraised !== undefined);
  if (isAppraisal) return 'appraised-lower';
  if (unmet.length === 0 && measured.some(({ counts }) => counts !== 'shown')) return 'measured-lower';
  const hasOffered = verdicts.some(
    ({ requirement, state }) => requirement !== null && unmet.includes(requirement) && state !== 'counts',
  );
  return hasOffered ? 'evidence-invalid' : 'evidence-missing';
}

/** Points gained if this criterion alone had the answer it needs; null where there is no score to gain for. */
function gainOf(item: readonly number[], need: Rational, { dimension, path }: Head, { total }: Scene): number | null {
  const before = dimension.outcome.score;
  // What a level requires of another dimension brings this one nearer to the level, and no points.
  const isBelow = path.every((position, depth) => item[depth] === position);
  const after = isBelow ? totalWith(dimension, item.slice(path.length), need) : before;
  const isWithout = path.length === 0 && total.score === null;
  return isWithout || after === null || before === null ? null : toNumber(subtract(after, before));
}
