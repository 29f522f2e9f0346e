/** What holds a level back: the criteria to raise, why each is too low, and what the total would gain. */
import type { Answer } from '../model/assessment.ts';
import type { Blocker, BlockerReason } from '../model/result.ts';
import type { Level } from '../model/rubric.ts';
import { ladderGaps } from './climb-ladder.ts';
import {
  isDimension,
  outcomeWith,
  type Evaluated,
  type EvaluatedCriterion,
  type EvaluatedDimension,
} from './evaluate.ts';
import { carry, type PreparedCriterion, type PreparedRubric } from './prepare-rubric.ts';
import { compare, rational, subtract, toNumber, type Rational } from './rational.ts';
import { lowestAnswerAtLeast, type Leaf } from './read-leaf.ts';
import type { EvidenceWeighing } from './weigh-evidence.ts';

/** What is known of a criterion beside its outcome. */
export interface CriterionFacts {
  readonly answer: Answer | undefined;
  readonly weighing: EvidenceWeighing;
  readonly leaves: { readonly claimed: Leaf; readonly appraised: Leaf };
}

type FactsOf = (id: string) => CriterionFacts;

interface Gap {
  readonly item: EvaluatedCriterion;
  readonly need: Rational;
}

/** For every level above `present`, lowest first: the criteria below it, most gain first, then in the rubric's order. */
export function findBlockers(
  root: EvaluatedDimension,
  present: number | null,
  prepared: PreparedRubric,
  factsOf: FactsOf,
): Blocker[] {
  const levels = prepared.rubric.levels
    .filter(({ level }) => level > (present ?? 0))
    .toSorted((a, b) => a.level - b.level);
  return levels.flatMap((level) => {
    const blockers = gapsTo(level, root, prepared).map((gap) => describe(gap, level.level, root, prepared, factsOf));
    return blockers.filter(({ gain }) => gain === null || gain > 0).toSorted((a, b) => (b.gain ?? 0) - (a.gain ?? 0));
  });
}

function gapsTo(level: Level, root: EvaluatedDimension, prepared: PreparedRubric): Gap[] {
  if (root.node.level === 'ladder') return ladderGaps(level.level, root, prepared.rubric);
  if (level.from === undefined || root.node.level === 'none') return [];
  const threshold = rational(level.from);
  return itemsBelow(root).flatMap((item) => {
    if (item.outcome.reason === 'not-applicable') return [];
    const need = lowestAnswerAtLeast(item.node, carry(threshold, prepared.scale, item.node.own));
    const { value } = item.leaf;
    return value !== null && compare(value, need) >= 0 ? [] : [{ item, need }];
  });
}

function describe(
  { item, need }: Gap,
  to: number,
  root: EvaluatedDimension,
  prepared: PreparedRubric,
  factsOf: FactsOf,
): Blocker {
  const { node, leaf } = item;
  const facts = factsOf(node.id);
  const unmet = facts.weighing.requirements.filter(
    ({ met, fromLevel }) => !met && compare(rational(fromLevel), need) <= 0,
  );
  return {
    node: node.id,
    to,
    why: reasonFor(
      leaf,
      need,
      facts,
      unmet.map(({ requirement }) => requirement),
    ),
    have: leaf.value === null ? null : toNumber(leaf.value),
    need: toNumber(need),
    gain: gainOf(node, need, root, prepared),
    requirements: unmet.map(({ requirement }) => requirement),
  };
}

function reasonFor(
  leaf: Leaf,
  need: Rational,
  { answer, weighing, leaves }: CriterionFacts,
  unmet: readonly string[],
): BlockerReason {
  if (leaf.value === null) return leaf.word === 'dont-know' ? 'dont-know' : 'unanswered';
  const isClaimed = leaves.claimed.value !== null && compare(leaves.claimed.value, need) >= 0;
  if (!isClaimed) return 'below-level';
  if (answer?.appraised !== undefined) return 'appraised-lower';
  const hasOffered = weighing.verdicts.some(
    ({ requirement, state }) => requirement !== null && unmet.includes(requirement) && state !== 'counts',
  );
  return hasOffered ? 'evidence-invalid' : 'evidence-missing';
}

/** Points the total gains if this criterion alone had the answer it needs; null where there is no total to gain for. */
function gainOf(
  node: PreparedCriterion,
  need: Rational,
  root: EvaluatedDimension,
  prepared: PreparedRubric,
): number | null {
  const after = outcomeWith(root, node.id, { value: need }, prepared).score;
  const before = root.outcome.score;
  return after === null || before === null ? null : toNumber(subtract(after, before));
}

function itemsBelow(evaluated: Evaluated): EvaluatedCriterion[] {
  return isDimension(evaluated) ? evaluated.children.flatMap(itemsBelow) : [evaluated];
}
