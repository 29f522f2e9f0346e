/**
 * Rubric + assessment + as-of day → result. Pure: no clock, no random, no files, and no numbers of its own; weights,
 * thresholds, rounding and policies come from the rubric. SCORING.md gives every rule with a worked example.
 */
import type { Agency, Assessment } from '../model/assessment.ts';
import type { AssessmentResult, View } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import { gatherFacts, type Facts } from './criterion-facts.ts';
import { describeNodes } from './describe-nodes.ts';
import { evaluate } from './evaluate.ts';
import { findBlockers } from './find-blockers.ts';
import { findFindings } from './find-findings.ts';
import { prepareRubric, type PreparedRubric } from './prepare-rubric.ts';
import { evaluateViews, isCovered, NOT_GIVEN, totalsOf } from './score-views.ts';
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
  const prepared = prepareRubric(rubric);
  const facts = gatherFacts(prepared, assessment, asOf, files);
  return { ...headingOf(assessment), view, ...figuresOf(prepared, facts, view) };
}

type Heading = Pick<Scored, 'agency' | 'period' | 'assessedBy' | 'appraisedBy' | 'date'>;

function headingOf(assessment: Assessment): Heading {
  return {
    agency: agencyOf(assessment),
    period: assessment.period,
    ...(assessment['assessed-by'] !== undefined && { assessedBy: assessment['assessed-by'] }),
    ...(assessment['appraised-by'] !== undefined && { appraisedBy: assessment['appraised-by'] }),
    ...(assessment.date !== undefined && { date: assessment.date }),
  };
}

function agencyOf({ agency }: Assessment): Agency {
  return typeof agency === 'string' ? { id: agency } : agency;
}

function figuresOf(prepared: PreparedRubric, facts: Facts, view: View): Omit<Scored, keyof Heading | 'view'> {
  const trees = evaluateViews(prepared, facts);
  const views = totalsOf(trees, prepared);
  const total = views[view] ?? NOT_GIVEN;
  const root = trees[view] ?? evaluate(prepared, () => ({ value: null, word: 'unanswered' }));
  const hasCoverage = isCovered(root, prepared);
  return {
    ...total,
    views,
    nodes: describeNodes(root, view, trees, prepared, facts),
    blockers: findBlockers({ root, view, total, hasCoverage, prepared, facts }),
    findings: findFindings(prepared.rubric, facts, total, hasCoverage),
  };
}
