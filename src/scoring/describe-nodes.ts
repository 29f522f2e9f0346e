/** Every node of the result: its score in each view, what of the total hangs on it, and a criterion's answer and evidence. */
import { appraisalDiffers } from '../model/appraisal.ts';
import type { NodeResult, View } from '../model/result.ts';
import { scoreOf } from './count-leaf.ts';
import { factsOf, type CriterionFacts, type Facts } from './criterion-facts.ts';
import { distributionOf } from './distribution.ts';
import { childShares, isDimension, type Evaluated, type EvaluatedDimension } from './evaluate.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import { multiply, ONE, subtract, toNumber, type Rational } from './rational.ts';
import type { Range } from './range.ts';
import { NOT_GIVEN, nodeInViews, type Trees } from './score-views.ts';
import { waiverUses } from './waiver-uses.ts';

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
        ...(isDimension(child) ? dimensionParts(child, views[view] !== null) : criterionParts(child.node, facts)),
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

/** `isGiven` is false in a view in which nobody gave an answer: there is nothing to count. */
function dimensionParts(dimension: EvaluatedDimension, isGiven: boolean): Pick<NodeResult, 'banded' | 'distribution'> {
  const { hasBands, rollup } = dimension.node;
  const distribution = isGiven ? distributionOf(dimension) : {};
  return { banded: hasBands, ...(rollup === 'distribution' && { distribution }) };
}

type CriterionParts = 'banded' | 'answer' | 'evidence' | 'requirements' | 'measured' | 'appraisal' | 'waivers';

function criterionParts(node: PreparedCriterion, facts: Facts): Pick<NodeResult, CriterionParts> {
  const known = factsOf(facts, node);
  const { answer, weighing } = known;
  return {
    banded: false,
    ...(answer !== undefined && { answer }),
    evidence: [...weighing.verdicts],
    requirements: [...weighing.requirements],
    // Of a criterion that counts another one's answer once more, this is said there.
    ...(node.link === null && furtherParts(known, facts)),
  };
}

function furtherParts(
  known: CriterionFacts,
  facts: Facts,
): Pick<NodeResult, Exclude<CriterionParts, 'banded' | 'answer' | 'evidence' | 'requirements'>> {
  const measured = known.weighing.measured.map(({ exact: _exact, ...shown }) => shown);
  const appraisal = appraisalOf(known);
  return {
    ...(measured.length > 0 && { measured }),
    ...(appraisal !== null && { appraisal }),
    ...(known.waivers.length > 0 && { waivers: waiverUses(known, facts) }),
  };
}

/** The two answers against each other, in points of the total's scale. */
function appraisalOf({ answer, leaves, node }: CriterionFacts): NonNullable<NodeResult['appraisal']> | null {
  if (answer?.claimed === undefined || answer.appraised === undefined) return null;
  const points = (view: View): Rational | null => {
    const value = leaves.get(view)?.value ?? null;
    return value === null ? null : scoreOf(value, node);
  };
  const [claimed, appraised] = [points('claimed'), points('appraised')];
  const difference = claimed === null || appraised === null ? null : toNumber(subtract(claimed, appraised));
  return { differs: appraisalDiffers(answer), difference };
}

function plainRange({ min, max }: Range): { min: number; max: number } {
  return { min: toNumber(min), max: toNumber(max) };
}
