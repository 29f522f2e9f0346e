/**
 * Rubric + assessment + as-of day → result. Pure: no clock, no random, no files, and no numbers of its own; weights,
 * thresholds, rounding and policies come from the rubric. SCORING.md gives every rule with a worked example.
 */
import type { Agency, Assessment } from '../model/assessment.ts';
import { answersOf, expandInstances } from '../model/expand-instances.ts';
import type { AssessmentResult, View } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import { gatherFacts, type Facts } from './criterion-facts.ts';
import { describeNodes } from './describe-nodes.ts';
import { findBlockers } from './find-blockers.ts';
import { findFindings } from './find-findings.ts';
import { prepareRubric, withStates } from './prepare-rubric.ts';
import { rational, type Rational } from './rational.ts';
import { scoreIndices } from './score-indices.ts';
import { scoreStates } from './score-states.ts';
import { evaluateSource, evaluateViews, NOT_GIVEN, totalsOf } from './score-views.ts';
import type { EvidenceFiles } from './weigh-evidence.ts';

export interface ScoreOptions {
  /** The day on which evidence is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Which view gives the result's own score and level; `effective` when absent. */
  readonly view?: View | undefined;
  /** What is known of the evidence files, by the path that the assessment gives; files not in it are taken on trust. */
  readonly files?: EvidenceFiles | undefined;
}

/** What the engine alone can say; the edges add file, hash, programme and history. */
export type Scored = Omit<AssessmentResult, 'file' | 'rubric' | 'progress' | 'previous'>;

/** Scores one assessment against the rubric edition it names. The assessment must have been checked against `rubric`. */
export function score(
  rubric: Rubric,
  assessment: Assessment,
  { asOf, view = 'effective', files = new Map() }: ScoreOptions,
): Scored {
  const prepared = prepareRubric(expandInstances(rubric, assessment.instances));
  const facts = gatherFacts(withStates(prepared, assessment.states), answersOf(assessment), asOf, files);
  return { ...headingOf(assessment), view, ...figuresOf(facts, view, targetOf(assessment, rubric)) };
}

type Heading = Pick<Scored, 'agency' | 'period' | 'assessedBy' | 'appraisedBy' | 'date' | 'instances'>;

function headingOf(assessment: Assessment): Heading {
  return {
    agency: agencyOf(assessment),
    period: assessment.period,
    ...(assessment['assessed-by'] !== undefined && { assessedBy: assessment['assessed-by'] }),
    ...(assessment['appraised-by'] !== undefined && { appraisedBy: assessment['appraised-by'] }),
    ...(assessment.date !== undefined && { date: assessment.date }),
    instances: assessment.instances.map(({ answers: _answers, ...instance }) => instance),
  };
}

function agencyOf({ agency }: Assessment): Agency {
  return typeof agency === 'string' ? { id: agency } : agency;
}

/** What counts in the place of what does not apply, under the policy of that name. */
function targetOf({ target }: Assessment, { scoring }: Rubric): Rational | null {
  const named = target ?? scoring.target;
  return named === undefined ? null : rational(named);
}

function figuresOf(facts: Facts, view: View, target: Rational | null): Omit<Scored, keyof Heading | 'view'> {
  const trees = evaluateViews(facts, target);
  const views = totalsOf(trees);
  const total = views[view] ?? NOT_GIVEN;
  const shown = trees[view];
  const standing = shown ?? evaluateSource(facts, view, target);
  return {
    ...total,
    views,
    banded: standing.root.node.hasBands,
    indices: scoreIndices(facts, view, target, shown !== null),
    states: scoreStates(facts, shown, target),
    nodes: describeNodes(standing.root, view, trees, facts),
    blockers: findBlockers({ standing, view, total, facts }),
    findings: findFindings(facts, standing, total),
  };
}
