/** An assessment made ready for scoring on any day: its tree, its answers, its waivers, and what is known of its files. */
import type { Answer, Assessment } from '../model/assessment.ts';
import { answersOf, expandInstances } from '../model/expand-instances.ts';
import type { View, ViewScore } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Waiver } from '../model/waivers.ts';
import { gatherFacts, type Facts } from './criterion-facts.ts';
import { placeWaivers, type PlacedWaivers } from './place-waivers.ts';
import { prepareRubric, withStates, type PreparedRubric } from './prepare-rubric.ts';
import { rational, type Rational } from './rational.ts';
import { evaluateView, NOT_GIVEN, scoreTotal } from './score-views.ts';
import type { EvidenceFiles } from './weigh-evidence.ts';

export interface PreparedAssessment {
  readonly prepared: PreparedRubric;
  /** By the ids of the tree as it was unfolded for instances. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly waivers: PlacedWaivers;
  readonly files: EvidenceFiles;
  /** What counts in the place of what does not apply, under the policy of that name. */
  readonly target: Rational | null;
}

export interface Circumstances {
  /** What is known of the evidence files, by the path that the assessment gives; files not in it are taken on trust. */
  readonly files?: EvidenceFiles | undefined;
  /** Of every agency and rubric; those that speak of this assessment are found out. */
  readonly waivers?: readonly Waiver[] | undefined;
}

export function prepareAssessment(
  rubric: Rubric,
  assessment: Assessment,
  { files = new Map(), waivers = [] }: Circumstances,
): PreparedAssessment {
  const { agency, instances, states, target = rubric.scoring.target } = assessment;
  const prepared = withStates(prepareRubric(expandInstances(rubric, instances)), states);
  return {
    prepared,
    answers: answersOf(assessment),
    waivers: placeWaivers(prepared, typeof agency === 'string' ? agency : agency.id, waivers),
    files,
    target: target === undefined ? null : rational(target),
  };
}

/** Everything that is known of its criteria on this day. */
export function factsOn({ prepared, answers, waivers, files }: PreparedAssessment, day: string): Facts {
  return gatherFacts(prepared, answers, day, files, waivers);
}

/** The total alone: what `score` says of it. */
export function totalOn(assessment: PreparedAssessment, day: string, view: View): ViewScore {
  return totalIn(factsOn(assessment, day), view, assessment.target);
}

export function totalIn(facts: Facts, view: View, target: Rational | null): ViewScore {
  const tree = evaluateView(facts, view, target);
  return tree === null ? NOT_GIVEN : scoreTotal(tree);
}
