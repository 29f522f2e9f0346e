/** What is known of each criterion beside its outcome: the answer, its evidence, its value in each view and state. */
import type { Answer } from '../model/assessment.ts';
import { ownValue } from '../model/own-value.ts';
import { isAsked } from './branches.ts';
import { linkedLeaf } from './linked-leaf.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import type { PreparedRubric } from './prepare-rubric.ts';
import { rational, type Rational } from './rational.ts';
import { NOT_ASKED, readLeaves, UNANSWERED, type Leaf, type Leaves, type Source } from './read-leaf.ts';
import { weighEvidence, type EvidenceFiles, type EvidenceWeighing } from './weigh-evidence.ts';

export interface CriterionFacts {
  readonly node: PreparedCriterion;
  readonly answer: Answer | undefined;
  readonly weighing: EvidenceWeighing;
  /** The share of the data that the answer speaks of; null where the rubric does not ask or it is not said. */
  readonly extent: Rational | null;
  /** As answered; a question that is not asked is told apart by `leafIn`. */
  readonly leaves: Leaves;
  /** The same as it was said, before evidence caps it. */
  readonly said: Leaves;
}

/** By the criterion's id, in the order of the rubric; linked criteria are not among them. */
export interface Facts {
  readonly byId: ReadonlyMap<string, CriterionFacts>;
  readonly prepared: PreparedRubric;
  /** What was found out about branches, by view or state and criterion. */
  readonly asked: Map<string, boolean>;
}

export function gatherFacts(
  prepared: PreparedRubric,
  answers: Readonly<Record<string, Answer>>,
  asOf: string,
  files: EvidenceFiles,
): Facts {
  const asked = prepared.criteria.filter(({ link }) => link === null);
  const hasExtent = prepared.rubric.scoring.extent;
  const byId = new Map(
    asked.map((node) => {
      const answer = ownValue(answers, node.id);
      const weighing = weighEvidence(node.criterion, answer?.evidence ?? [], asOf, files);
      const extent = hasExtent && answer?.extent !== undefined ? rational(answer.extent) : null;
      return [node.id, { node, answer, weighing, extent, ...readLeaves(node, answer, prepared, weighing) }];
    }),
  );
  return { byId, prepared, asked: new Map() };
}

/** The facts of a criterion; those of its source where it counts another one's answer. */
export function factsOf(facts: Facts, node: PreparedCriterion): CriterionFacts {
  const found = facts.byId.get(node.link?.id ?? node.id);
  if (found === undefined) throw new Error(`No facts for criterion ${node.id}`);
  return found;
}

/** What a criterion counts in a view or a state, after branches and links. */
export function leafIn(facts: Facts, node: PreparedCriterion, source: Source): Leaf {
  if (!isAsked(node, source, facts)) return NOT_ASKED;
  const known = factsOf(facts, node);
  if (node.link === null) return known.leaves.get(source) ?? UNANSWERED;
  return isAsked(known.node, source, facts) ? linkedLeaf(node, node.link, known, source) : NOT_ASKED;
}
