/** Bands that no score falls into, because the best answers to everything stay below them. */
import type { Fault, Path } from '../document/fault.ts';
import { lintTableEnds } from '../rubric/lint-bands.ts';
import type { PreparedDimension, PreparedRubric } from '../scoring/prepare-rubric.ts';
import { compare, rational, toNumber, type Rational } from '../scoring/rational.ts';
import { givesScore } from '../scoring/roll-up.ts';
import type { ScoredNodes } from './scored-nodes.ts';

export function lintReach({ judged }: ScoredNodes, { indices }: PreparedRubric): Fault[] {
  const scored = judged.filter(({ node }) => hasBands(node));
  const ends = scored.filter(({ node }) => node.dimension !== null);
  return [
    ...scored.flatMap(({ node, path }) => outOfReach([node], path)),
    ...ends.flatMap(({ node, path }) => tableEnds(node, path)),
    ...indices.flatMap(({ rule, groups }, index) => {
      const roots = groups.map(({ root }) => root).filter(hasBands);
      return rule.levels === undefined ? [] : outOfReach(roots, ['indices', index, 'levels']);
    }),
  ];
}

function hasBands({ level, rollup }: PreparedDimension): boolean {
  return level === 'bands' && givesScore(rollup);
}

/** `nodes` share one table; a level is out of reach when it is so for each of them. */
function outOfReach(nodes: readonly PreparedDimension[], path: Path): Fault[] {
  const [first] = nodes;
  const best = nodes
    .map(({ range }) => range.max)
    .toSorted(compare)
    .at(-1);
  if (first === undefined || best === undefined) return [];
  return first.levels.flatMap(({ level: { level, from } }, index): Fault[] => {
    if (from === undefined || isReached(from, best, first.closed === 'upper' && index > 0)) return [];
    const params = { level, from, best: toNumber(best) };
    return [{ code: 'level-unreachable', severity: 'warning', path: [...path, index, 'from'], params }];
  });
}

function isReached(from: number, best: Rational, mustPass: boolean): boolean {
  const order = compare(best, rational(from));
  return mustPass ? order > 0 : order >= 0;
}

function tableEnds({ levels, range }: PreparedDimension, path: Path): Fault[] {
  const scale = { min: toNumber(range.min), max: toNumber(range.max) };
  return lintTableEnds(
    levels.map(({ level }) => level),
    path,
    scale,
  );
}
