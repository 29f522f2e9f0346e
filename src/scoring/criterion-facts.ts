/** What is known of each criterion beside its outcome: the answer, its evidence, its value in each view. */
import type { Answer, Assessment } from '../model/assessment.ts';
import type { View } from '../model/result.ts';
import type { PreparedCriterion, PreparedRubric } from './prepare-rubric.ts';
import { readLeaves, type Leaf } from './read-leaf.ts';
import { weighEvidence, type EvidenceFiles, type EvidenceWeighing } from './weigh-evidence.ts';

export interface CriterionFacts {
  readonly node: PreparedCriterion;
  readonly answer: Answer | undefined;
  readonly weighing: EvidenceWeighing;
  readonly leaves: Readonly<Record<View, Leaf>>;
}

/** By the criterion's id, in the order of the rubric. */
export type Facts = ReadonlyMap<string, CriterionFacts>;

export function gatherFacts(
  { criteria, rubric }: PreparedRubric,
  assessment: Assessment,
  asOf: string,
  files: EvidenceFiles,
): Facts {
  return new Map(
    criteria.map((node) => {
      const answer = answerTo(assessment, node.id);
      const weighing = weighEvidence(node.criterion, answer?.evidence ?? [], asOf, files);
      return [node.id, { node, answer, weighing, leaves: readLeaves(node, answer, rubric, weighing) }];
    }),
  );
}

export function factsOf(facts: Facts, id: string): CriterionFacts {
  const found = facts.get(id);
  if (found === undefined) throw new Error(`No facts for criterion ${id}`);
  return found;
}

/** An id such as `toString` must not find what every object has. */
function answerTo({ answers }: Assessment, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}
