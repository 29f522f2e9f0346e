/** Every node of the result: its score in each view, what of the total hangs on it, and a criterion's answer and evidence. */
import type { NodeResult, View } from '../model/result.ts';
import { factsOf, type CriterionFacts, type Facts } from './criterion-facts.ts';
import { distributionOf } from './distribution.ts';
import { childShares, isDimension, type Evaluated, type EvaluatedDimension } from './evaluate.ts';
import { multiply, ONE, toNumber, type Rational } from './rational.ts';
import type { Range } from './range.ts';
import { NOT_GIVEN, nodeInViews, type Trees } from './score-views.ts';

interface Placed {
  readonly child: Evaluated;
  /** Positions among the children, from the root down. */
  readonly path: readonly number[];
  readonly share: Rational | null;
}

/** Every node below the root, in the order of the rubric, as seen in `view`. */
export function describeNodes(
  root: EvaluatedDimension,
  view: View,
  trees: Trees,
  facts: Facts,
): Record<string, NodeResult> {
  const describe = ({ child, path, share }: Placed): [string, NodeResult] => {
    const views = nodeInViews(trees, path);
    return [
      child.node.id,
      {
        kind: child.node.kind,
        ...(views[view] ?? NOT_GIVEN),
        range: plainRange(child.node.range),
        counted: child.outcome.counted === null ? null : toNumber(child.outcome.counted),
        share: share === null ? null : toNumber(share),
        views,
        ...(isDimension(child) ? dimensionParts(child) : criterionParts(factsOf(facts, child.node))),
      },
    ];
  };
  return Object.fromEntries(placedBelow(root, [], ONE).map(describe));
}

function placedBelow(parent: EvaluatedDimension, path: readonly number[], share: Rational | null): Placed[] {
  const shares = childShares(parent);
  return parent.children.flatMap((child, index) => {
    const part = shares[index] ?? null;
    const placed = {
      child,
      path: [...path, index],
      share: share === null || part === null ? null : multiply(share, part),
    };
    return isDimension(child) ? [placed, ...placedBelow(child, placed.path, placed.share)] : [placed];
  });
}

function dimensionParts(dimension: EvaluatedDimension): Pick<NodeResult, 'banded' | 'distribution'> {
  const { hasBands, rollup } = dimension.node;
  return { banded: hasBands, ...(rollup === 'distribution' && { distribution: distributionOf(dimension) }) };
}

function criterionParts({
  answer,
  weighing,
}: CriterionFacts): Pick<NodeResult, 'banded' | 'answer' | 'evidence' | 'requirements'> {
  return {
    banded: false,
    ...(answer !== undefined && { answer }),
    evidence: [...weighing.verdicts],
    requirements: [...weighing.requirements],
  };
}

function plainRange({ min, max }: Range): { min: number; max: number } {
  return { min: toNumber(min), max: toNumber(max) };
}
