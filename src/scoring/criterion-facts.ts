/** What is known of each criterion beside its outcome: the answer, its evidence, its value in each view and state. */
import type { Answer } from '../model/assessment.ts';
import { ownValue } from '../model/own-value.ts';
import { isAsked } from './branches.ts';
import { linkedLeaf } from './linked-leaf.ts';
import { waivedOn, type PlacedWaiver, type PlacedWaivers } from './place-waivers.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import type { PreparedRubric } from './prepare-rubric.ts';
import { rational, type Rational } from './rational.ts';
import { NOT_APPLICABLE, NOT_ASKED, readLeaves, UNANSWERED, type Leaf, type Leaves, type Source } from './read-leaf.ts';
import { weighEvidence, type EvidenceFiles, type EvidenceWeighing } from './weigh-evidence.ts';

export interface CriterionFacts {
  readonly node: PreparedCriterion;
  readonly answer: Answer | undefined;
  readonly weighing: EvidenceWeighing;
  /** The share of the data that the answer speaks of; null where the rubric does not ask or it is not said. */
  readonly extent: Rational | null;
  /** Those that speak of it, whether or not they count on this day. */
  readonly waivers: readonly PlacedWaiver[];
  /** Whether the whole criterion is waived on this day, and so not applicable whatever was answered. */
  readonly isWaived: boolean;
  /** As answered; a question that is not asked is told apart by `leafIn`. */
  readonly leaves: Leaves;
  /** The same as it was said, before evidence caps it. */
  readonly said: Leaves;
}

/** By the criterion's id, in the order of the rubric; linked criteria are not among them. */
export interface Facts {
  readonly byId: ReadonlyMap<string, CriterionFacts>;
  readonly prepared: PreparedRubric;
  /** The day on which evidence is judged, and what is known of its files. */
  readonly asOf: string;
  readonly files: EvidenceFiles;
  /** What was found out about branches, by view or state and criterion. */
  readonly asked: Map<string, boolean>;
}

export function gatherFacts(
  prepared: PreparedRubric,
  answers: Readonly<Record<string, Answer>>,
  asOf: string,
  files: EvidenceFiles,
  placed: PlacedWaivers = new Map(),
): Facts {
  const asked = prepared.criteria.filter(({ link }) => link === null);
  const day = { prepared, asOf, files };
  const byId = new Map(
    asked.map((node): [string, CriterionFacts] => {
      const given = { node, answer: ownValue(answers, node.id), waivers: placed.get(node.id) ?? [] };
      return [node.id, judge(given, day)];
    }),
  );
  return { byId, ...day, asked: new Map() };
}

/** The same on another day, where nothing but the evidence and the waivers of these criteria is judged otherwise. */
export function factsOnDay(facts: Facts, day: string, ids: Iterable<string>): Facts {
  const byId = new Map(facts.byId);
  const later = { ...facts, byId, asOf: day };
  for (const id of ids) {
    const known = byId.get(id);
    if (known !== undefined) byId.set(id, judge(known, later));
  }
  return later;
}

function judge(
  { node, answer, waivers }: Pick<CriterionFacts, 'node' | 'answer' | 'waivers'>,
  { prepared, asOf, files }: Pick<Facts, 'prepared' | 'asOf' | 'files'>,
): CriterionFacts {
  const waived = waivedOn(asOf, waivers);
  const weighing = weighEvidence(node, answer?.evidence ?? [], asOf, files, waived);
  const part = prepared.rubric.scoring.extent ? answer?.extent : undefined;
  const extent = part === undefined ? null : rational(part);
  const { leaves, said } = readLeaves(node, answer, prepared, weighing);
  const known = { node, answer, weighing, extent, waivers, isWaived: waived.isWhole, said };
  return { ...known, leaves: waived.isWhole ? excused(leaves) : leaves };
}

/** What is waived does not apply in any view or state; what was said of it stays known. */
function excused(leaves: Leaves): Leaves {
  return new Map(Array.from(leaves.keys(), (source) => [source, NOT_APPLICABLE]));
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
