/** The children of a node as its roll-up sees them: what each is counted as, what it weighs, what it could have been. */
import type { Criterion } from '../../model/criterion.ts';
import type { AssessmentResult, NodeResult } from '../../model/result.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import type { Rollup, Scoring } from '../../model/rules.ts';

/** What a node says of its own roll-up; the total's rules stand in the rubric's `scoring`. */
export interface RollUpNode {
  readonly rollup: Rollup;
  readonly rules: Pick<Scoring, 'counts-from' | 'base' | 'worth' | 'round'>;
  readonly parts: readonly RollUpPart[];
  /** Whether what does not apply earns as much as its siblings. */
  readonly isProportional: boolean;
  /** Whether every child weighs 0, so that they count equally. */
  readonly isEqualised: boolean;
}

export interface RollUpPart {
  readonly child: Criterion | Dimension;
  readonly node: NodeResult;
  /** What it really weighs; 1 where the roll-up does not look at weights. */
  readonly weight: number;
  /** The score, or what the rubric's policy puts in its place; null where it is left out. */
  readonly counted: number | null;
  /** The best that it could have been counted as. */
  readonly best: number;
  /** What is added after the roll-up; null for what is rolled up. */
  readonly added: number | null;
}

/** `dimension` of null: the total. */
export function rollUpNode(dimension: Dimension | null, assessment: AssessmentResult, rubric: Rubric): RollUpNode {
  const rollup = dimension?.rollup ?? rubric.scoring.rollup;
  const rolled = childrenOf(dimension, rubric).filter(({ adds }) => adds === undefined);
  const isEqualised = WEIGHTED.has(rollup) && rolled.length > 0 && rolled.every(({ weight }) => weight === 0);
  const isWeighted = WEIGHTED.has(rollup) && !isEqualised;
  return {
    rollup,
    rules: { ...(dimension ?? rubric.scoring), round: roundingOf(dimension, rubric) },
    isProportional: SUMS.has(rollup) && policyOf(dimension, rubric) === 'proportional',
    isEqualised,
    parts: childrenOf(dimension, rubric).flatMap((child) => {
      const node = assessment.nodes[child.id];
      return node === undefined ? [] : [partOf(child, node, isWeighted, assessment, rubric)];
    }),
  };
}

const WEIGHTED: ReadonlySet<Rollup> = new Set(['weighted-mean', 'weighted-sum', 'ratio']);
const SUMS: ReadonlySet<Rollup> = new Set(['sum', 'weighted-sum']);

function childrenOf(dimension: Dimension | null, rubric: Rubric): readonly (Criterion | Dimension)[] {
  if (dimension === null) return rubric.dimensions;
  return [...(dimension.criteria ?? []), ...(dimension.dimensions ?? [])];
}

function partOf(
  child: Criterion | Dimension,
  node: NodeResult,
  isWeighted: boolean,
  assessment: AssessmentResult,
  rubric: Rubric,
): RollUpPart {
  const { adds, weight } = child;
  const { 'at-least': least = -Infinity, 'at-most': most = Infinity } = adds ?? {};
  const isAdded = adds !== undefined;
  return {
    child,
    node,
    weight: isAdded ? 0 : isWeighted ? weight : 1,
    counted: node.counted,
    best: bestOf(child, node, assessment, rubric),
    added: isAdded ? Math.min(most, Math.max(least, node.counted ?? 0)) * (node.counted === null ? 0 : 1) : null,
  };
}

/** Points that are possible: of a plain sum, those of the children that apply; elsewhere the top of the range. */
function bestOf(
  child: Criterion | Dimension,
  { kind, range }: NodeResult,
  assessment: AssessmentResult,
  rubric: Rubric,
): number {
  if (kind === 'criterion') return range.max;
  const { rollup, rules, parts } = rollUpNode(child as Dimension, assessment, rubric);
  const isPlain = SUMS.has(rollup) && rules.worth === undefined && rules.round.mode === 'none' && !rules.round.lift;
  if (!isPlain) return range.max;
  return parts
    .filter(({ counted, added }) => counted !== null && added === null)
    .reduce((sum, { weight, best }) => sum + weight * best, rules.base ?? 0);
}

/** A rubric that rounds the total leaves its inner nodes exact. */
function roundingOf(dimension: Dimension | null, { scoring: { round } }: Rubric): Scoring['round'] {
  if (dimension === null) return round;
  return dimension.round ?? (round.at === 'node' ? round : { ...round, mode: 'none', lift: false });
}

/** What the nearest node above says of what does not apply. */
function policyOf(dimension: Dimension | null, { dimensions, scoring }: Rubric): Scoring['not-applicable'] {
  const way = dimension === null ? [] : (wayTo(dimension.id, dimensions) ?? []);
  return way.reduce((policy, node) => node['not-applicable'] ?? policy, scoring['not-applicable']);
}

/** From the top down to the dimension itself. */
function wayTo(id: string, dimensions: readonly Dimension[]): readonly Dimension[] | null {
  for (const dimension of dimensions) {
    const below = dimension.id === id ? [] : wayTo(id, dimension.dimensions ?? []);
    if (below !== null) return [dimension, ...below];
  }
  return null;
}
