/**
 * Rubric + assessment + as-of day → result. Pure: no clock, no random, no files, and no numbers of its own; weights,
 * thresholds, rounding and policies come from the rubric. SCORING.md gives every rule with a worked example.
 */
import type { Agency, Assessment } from '../model/assessment.ts';
import type { AssessmentResult, View } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Facts } from './criterion-facts.ts';
import { describeNodes } from './describe-nodes.ts';
import { findBlockers } from './find-blockers.ts';
import { findFindings } from './find-findings.ts';
import {
  factsOn,
  prepareAssessment,
  totalOn,
  type Circumstances,
  type PreparedAssessment,
} from './prepare-assessment.ts';
import { scoreIndices } from './score-indices.ts';
import { scoreStates } from './score-states.ts';
import { evaluateSource, evaluateViews, NOT_GIVEN, totalsOf } from './score-views.ts';
import { setAside } from './set-aside.ts';
import { isWaiverApplied } from './waiver-uses.ts';

export interface ScoreOptions extends Circumstances {
  /** The day on which evidence is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Which view gives the result's own score and level; `effective` when absent. */
  readonly view?: View | undefined;
}

/** What the engine alone can say; the edges add file, hash, programme and history. */
export type Scored = Omit<AssessmentResult, 'file' | 'rubric' | 'progress' | 'previous'>;

/** Scores one assessment against the rubric edition it names. The assessment must have been checked against `rubric`. */
export function score(
  rubric: Rubric,
  assessment: Assessment,
  { asOf, view = 'effective', ...circumstances }: ScoreOptions,
): Scored {
  const ready = prepareAssessment(rubric, assessment, circumstances);
  return { ...headingOf(assessment), view, ...figuresOf(ready, asOf, view) };
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

function figuresOf(ready: PreparedAssessment, asOf: string, view: View): Omit<Scored, keyof Heading | 'view'> {
  const facts = factsOn(ready, asOf);
  const { target } = ready;
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
    setAside: setAside(standing.root, facts),
    ...(isAnyWaiverApplied(facts) && { unwaived: totalOn({ ...ready, waivers: new Map() }, asOf, view) }),
  };
}

function isAnyWaiverApplied(facts: Facts): boolean {
  return [...facts.byId.values()].some((known) => isWaiverApplied(known, facts));
}
