/** Weights so small that nobody could tell whether the question was asked. */
import type { Fault } from '../document/fault.ts';
import { idsLookedAt } from '../scoring/prepare-conditions.ts';
import type { PreparedDimension, PreparedNode, PreparedRubric } from '../scoring/prepare-rubric.ts';
import { toNumber } from '../scoring/rational.ts';
import { givesScore } from '../scoring/roll-up.ts';
import { placeOf, type ScoredNodes } from './scored-nodes.ts';

/** Of the total; below it a node vanishes. */
const LEAST_SHARE = 0.001;

/** Many equal questions have small shares each; it takes a weight far below its siblings' for one to vanish. */
const LEAST_OF_MEAN = 0.1;

export function lintWeights(nodes: ScoredNodes, prepared: PreparedRubric): Fault[] {
  const looked = lookedAt(nodes, prepared);
  return below(prepared.root, 1).flatMap(({ node, share }): Fault[] => {
    if (share === 0 && decides(node, looked)) return [];
    const path = placeOf(node.id, 'weight', nodes);
    const params = { id: node.id, percent: Number((share * 100).toPrecision(1)) };
    return [{ code: 'weight-vanishes', severity: 'warning', path, params }];
  });
}

interface Vanishing {
  readonly node: PreparedNode;
  readonly share: number;
}

/** The topmost nodes that vanish: what is below them vanishes with them. */
function below(parent: PreparedDimension, share: number): Vanishing[] {
  const portions = parent.children.map((child, index) => portionOf(child, index, parent));
  const total = portions.reduce<number>((sum, portion) => sum + (portion ?? 0), 0);
  const mean = total / portions.filter((portion) => portion !== null).length;
  return parent.children.flatMap((node, index): Vanishing[] => {
    const portion = portions[index] ?? null;
    const own = portion === null || total === 0 ? share : share * (portion / total);
    const isTiny = portion !== null && own < LEAST_SHARE && portion < mean * LEAST_OF_MEAN;
    if (portion !== null && (isTiny || isZero(parent, index))) return [{ node, share: own }];
    return node.kind === 'dimension' ? below(node, own) : [];
  });
}

function isZero({ weights }: PreparedDimension, index: number): boolean {
  return weights[index]?.n === 0;
}

/** What part of the parent's score a child can move; null where that is no matter of weights. */
function portionOf(child: PreparedNode, index: number, parent: PreparedDimension): number | null {
  const weight = parent.weights[index];
  if (weight === undefined || parent.adders[index] !== null) return null;
  if (BY_WEIGHT.has(parent.rollup)) return toNumber(weight);
  if (!BY_POINTS.has(parent.rollup)) return null;
  const width = toNumber(child.range.max) - toNumber(child.range.min);
  // A child without a choice of scores is no matter of weights either.
  return width === 0 && toNumber(weight) !== 0 ? null : toNumber(weight) * width;
}

const BY_WEIGHT: ReadonlySet<string> = new Set(['mean', 'weighted-mean', 'share', 'count']);
const BY_POINTS: ReadonlySet<string> = new Set(['sum', 'weighted-sum', 'ratio']);

/** What counts nowhere may still decide something: a branch, a gate, an entry, an index, or what links to it. */
function lookedAt(nodes: ScoredNodes, { criteria, entry, indices }: PreparedRubric): ReadonlySet<string> {
  const roots = indices.flatMap(({ groups }) => groups.map(({ root }) => root));
  const conditions = [
    ...entry,
    ...criteria.flatMap(({ askedIf }) => askedIf),
    ...[...nodes.judged.map(({ node }) => node), ...roots].flatMap(({ levels }) =>
      levels.flatMap(({ requires }) => requires),
    ),
  ];
  return new Set([
    ...conditions.flatMap(idsLookedAt),
    ...criteria.flatMap(({ link }) => link?.id ?? []),
    ...roots.flatMap(countedBelow),
  ]);
}

/** Criteria that make a figure beside the total. */
function countedBelow({ children, weights }: PreparedDimension): string[] {
  return children.flatMap((child, index) => {
    if (weights[index]?.n === 0) return [];
    return child.kind === 'criterion' ? [child.id] : countedBelow(child);
  });
}

/** Whether it counts elsewhere than in the total, or says itself that it gives no score. */
function decides(node: PreparedNode, looked: ReadonlySet<string>): boolean {
  if (looked.has(node.id)) return true;
  if (node.kind === 'criterion') return node.criterion.step !== undefined;
  return (
    node.dimension?.step !== undefined ||
    !givesScore(node.rollup) ||
    node.children.some((child) => decides(child, looked))
  );
}
