/**
 * Rubric + assessment + as-of day → result. Pure: no clock, no random, no files, and no numbers of its own; weights,
 * thresholds, rounding and policies come from the rubric. SCORING.md gives every rule with a worked example.
 */
import type { Agency, Answer, Assessment } from '../model/assessment.ts';
import {
  type AssessmentResult,
  type Finding,
  type NodeResult,
  type View,
  type Views,
  type ViewScore,
} from '../model/result.ts';
import { criteriaOf } from '../model/rubric-tree.ts';
import type { Rubric } from '../model/rubric.ts';
import { decideLevel } from './decide-level.ts';
import {
  childShares,
  evaluate,
  isDimension,
  type Evaluated,
  type EvaluatedDimension,
  type EvaluatedCriterion,
} from './evaluate.ts';
import { findBlockers, type CriterionFacts } from './find-blockers.ts';
import { findingsOf } from './find-findings.ts';
import { prepareRubric, type PreparedCriterion, type PreparedRubric, type Range } from './prepare-rubric.ts';
import { compare, multiply, ONE, rational, toNumber, type Rational } from './rational.ts';
import { readLeaves, type Leaf } from './read-leaf.ts';
import { weighEvidence, type EvidenceFiles } from './weigh-evidence.ts';

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

interface Criterion extends CriterionFacts {
  readonly leaves: Record<View, Leaf>;
}

/** Scores one assessment against the rubric edition it names. The assessment must have been checked against `rubric`. */
export function score(
  rubric: Rubric,
  assessment: Assessment,
  { asOf, view = 'effective', files = new Map() }: ScoreOptions,
): Scored {
  const prepared = prepareRubric(rubric);
  const facts = gatherFacts(prepared, assessment, asOf, files);
  const trees = evaluateViews(prepared, facts);
  const chosen = trees[view] ?? evaluate(prepared, () => ({ value: null, word: 'unanswered' }));
  const views = viewsOf(trees, prepared, (tree) => tree);
  const total = totalOf(chosen, prepared);
  return {
    agency: agencyOf(assessment),
    period: assessment.period,
    ...(assessment['assessed-by'] !== undefined && { assessedBy: assessment['assessed-by'] }),
    ...(assessment['appraised-by'] !== undefined && { appraisedBy: assessment['appraised-by'] }),
    ...(assessment.date !== undefined && { date: assessment.date }),
    view,
    ...total,
    views,
    nodes: describeNodes(chosen, trees, prepared, facts),
    blockers: findBlockers(chosen, total.level, prepared, (id) => factsOf(facts, id)),
    findings: gatherFindings(rubric, facts, total),
  };
}

function gatherFacts(
  prepared: PreparedRubric,
  assessment: Assessment,
  asOf: string,
  files: EvidenceFiles,
): Map<string, Criterion> {
  const nodes = preparedCriteria(prepared);
  return new Map(
    nodes.map((node) => {
      const answer = answerTo(assessment, node.id);
      const weighing = weighEvidence(node.criterion, answer?.evidence ?? [], asOf, files);
      return [node.id, { answer, weighing, leaves: readLeaves(node, answer, prepared.rubric, weighing) }];
    }),
  );
}

function preparedCriteria({ root }: PreparedRubric): PreparedCriterion[] {
  const below = (node: PreparedRubric['root']): PreparedCriterion[] =>
    node.children.flatMap((child) => (child.kind === 'dimension' ? below(child) : [child]));
  return below(root);
}

function answerTo(assessment: Assessment, id: string): Answer | undefined {
  return Object.hasOwn(assessment.answers, id) ? assessment.answers[id] : undefined;
}

/** A view that nobody gave an answer in is null, not a tree of unanswered questions; the effective view always exists. */
function evaluateViews(
  prepared: PreparedRubric,
  facts: ReadonlyMap<string, Criterion>,
): Record<View, EvaluatedDimension | null> {
  const answers = [...facts.values()].map(({ answer }) => answer);
  const hasClaims = answers.some((answer) => answer?.claimed !== undefined);
  const hasAppraisals = answers.some((answer) => answer?.appraised !== undefined);
  const tree = (view: View): EvaluatedDimension => evaluate(prepared, (node) => factsOf(facts, node.id).leaves[view]);
  return {
    claimed: hasClaims ? tree('claimed') : null,
    supported: hasClaims ? tree('supported') : null,
    appraised: hasAppraisals ? tree('appraised') : null,
    effective: tree('effective'),
  };
}

function factsOf(facts: ReadonlyMap<string, Criterion>, id: string): Criterion {
  const found = facts.get(id);
  if (found === undefined) throw new Error(`No facts for criterion ${id}`);
  return found;
}

/** The total of a tree. Too little coverage takes the level, and a score that is not a lower bound, away. */
function totalOf(tree: EvaluatedDimension, prepared: PreparedRubric): ViewScore {
  const total = viewScore(tree, prepared);
  const { 'min-coverage': needed, unanswered } = prepared.rubric.scoring;
  if (needed === undefined || compare(tree.outcome.coverage, rational(needed)) >= 0) return total;
  const isLowerBound = unanswered === 'lowest' || unanswered === 'zero';
  return isLowerBound
    ? { ...total, level: null }
    : { ...total, score: null, level: null, reason: total.reason ?? 'unanswered' };
}

function viewScore(evaluated: Evaluated, prepared: PreparedRubric): ViewScore {
  const { score: value, reason, coverage } = evaluated.outcome;
  return {
    score: value === null ? null : toNumber(value),
    reason,
    level: isDimension(evaluated) ? decideLevel(evaluated, prepared) : null,
    coverage: toNumber(coverage),
  };
}

function viewsOf(
  trees: Record<View, EvaluatedDimension | null>,
  prepared: PreparedRubric,
  pick: (tree: EvaluatedDimension) => Evaluated,
): Views {
  const scoreIn = (view: View): ViewScore | null => {
    const tree = trees[view];
    if (tree === null) return null;
    const picked = pick(tree);
    return picked === tree ? totalOf(tree, prepared) : viewScore(picked, prepared);
  };
  return {
    claimed: scoreIn('claimed'),
    supported: scoreIn('supported'),
    appraised: scoreIn('appraised'),
    effective: scoreIn('effective'),
  };
}

/** Every node below the root, in the order of the rubric. */
function describeNodes(
  root: EvaluatedDimension,
  trees: Record<View, EvaluatedDimension | null>,
  prepared: PreparedRubric,
  facts: ReadonlyMap<string, Criterion>,
): Record<string, NodeResult> {
  const nodes: [string, NodeResult][] = [];
  const visit = (parent: EvaluatedDimension, path: readonly number[], share: Rational | null): void => {
    const shares = childShares(parent);
    for (const [index, child] of parent.children.entries()) {
      const childPath = [...path, index];
      const part = shares[index] ?? null;
      const childShare = share === null || part === null ? null : multiply(share, part);
      const views = viewsOf(trees, prepared, (tree) => nodeAt(tree, childPath));
      nodes.push([
        child.node.id,
        { ...nodeResult(child, prepared, childShare), views, ...(!isDimension(child) && criterionParts(child, facts)) },
      ]);
      if (isDimension(child)) visit(child, childPath, childShare);
    }
  };
  visit(root, [], ONE);
  return Object.fromEntries(nodes);
}

function nodeAt(tree: EvaluatedDimension, path: readonly number[]): Evaluated {
  return path.reduce<Evaluated>((at, index) => (isDimension(at) ? (at.children[index] ?? at) : at), tree);
}

function nodeResult(evaluated: Evaluated, prepared: PreparedRubric, share: Rational | null): Omit<NodeResult, 'views'> {
  return {
    kind: evaluated.node.kind,
    ...viewScore(evaluated, prepared),
    range: plainRange(evaluated.node.range),
    share: share === null ? null : toNumber(share),
  };
}

function criterionParts({ node }: EvaluatedCriterion, facts: ReadonlyMap<string, Criterion>): Partial<NodeResult> {
  const { answer, weighing } = factsOf(facts, node.id);
  return {
    ...(answer !== undefined && { answer }),
    evidence: [...weighing.verdicts],
    requirements: [...weighing.requirements],
  };
}

function plainRange({ min, max }: Range): { min: number; max: number } {
  return { min: toNumber(min), max: toNumber(max) };
}

function gatherFindings(rubric: Rubric, facts: ReadonlyMap<string, Criterion>, total: ViewScore): Finding[] {
  const needed = rubric.scoring['min-coverage'];
  const tooLittle: Finding[] =
    needed !== undefined && total.coverage < needed
      ? [{ code: 'coverage-too-low', severity: 'warning', node: null, params: { coverage: total.coverage, needed } }]
      : [];
  const perCriterion = criteriaOf(rubric).flatMap(({ criterion }) => {
    const known = factsOf(facts, criterion.id);
    return findingsOf(criterion.id, known, known.leaves.supported, rubric);
  });
  return [...tooLittle, ...perCriterion];
}

function agencyOf({ agency }: Assessment): Agency {
  return typeof agency === 'string' ? { id: agency } : agency;
}
