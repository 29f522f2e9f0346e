/** Conditions of levels and of entry that no answers satisfy. */
import type { Fault, Path } from '../document/fault.ts';
import type { Conditions } from '../model/condition.ts';
import type { PreparedCondition, PreparedConditions } from '../scoring/prepare-conditions.ts';
import type { PreparedRubric } from '../scoring/prepare-rubric.ts';
import { compare, rational, toNumber } from '../scoring/rational.ts';
import { canHold } from './can-hold.ts';
import type { Judged, ScoredNodes } from './scored-nodes.ts';

export function lintConditions(nodes: ScoredNodes, prepared: PreparedRubric): Fault[] {
  const { scoring, indices } = prepared.rubric;
  const ofIndices = prepared.indices.flatMap(({ groups }, index) => {
    const node = groups[0]?.root;
    return node === undefined || indices[index]?.levels === undefined
      ? []
      : [{ node, path: ['indices', index, 'levels'] }];
  });
  return [
    ...neverHolding(prepared.entry, scoring.entry, ['scoring', 'entry'], nodes),
    ...[...nodes.judged, ...ofIndices].flatMap((judged) => lintLevels(judged, nodes)),
  ];
}

/** A level needs what all levels below it need, too. */
function lintLevels({ node: { levels }, path }: Judged, nodes: ScoredNodes): Fault[] {
  let before: PreparedConditions = [];
  return levels.flatMap(({ level, requires }, index) => {
    const here = [...path, index, 'requires'];
    const faults = neverHolding(requires, level.requires, here, nodes);
    before = [...before, ...requires];
    if (faults.length > 0 || requires.length === 0 || canHold(before, nodes)) return faults;
    return [neverHolds(here, {})];
  });
}

/** Each of the conditions by itself, then all of them together. */
function neverHolding(
  prepared: PreparedConditions,
  written: Conditions | undefined,
  path: Path,
  nodes: ScoredNodes,
): Fault[] {
  const faults = prepared.flatMap((condition, index) =>
    canHold([condition], nodes)
      ? []
      : [neverHolds(Array.isArray(written) ? [...path, index] : path, whyNever(condition, nodes))],
  );
  return faults.length > 0 || canHold(prepared, nodes) ? faults : [neverHolds(path, {})];
}

function neverHolds(path: Path, params: { readonly id?: string; readonly best?: number }): Fault {
  return { code: 'condition-never-holds', severity: 'warning', path, params: { id: '', best: '', ...params } };
}

/** The plainest reason, where it is that: more is asked of a node than its best. */
function whyNever(
  { condition, ids }: PreparedCondition,
  { criteria, dimensions }: ScoredNodes,
): { readonly id?: string; readonly best?: number } {
  const { 'at-least': least } = condition;
  if (typeof least !== 'number') return {};
  for (const id of ids) {
    const best = criteria.get(id)?.own.max ?? dimensions.get(id)?.range.max;
    if (best !== undefined && compare(best, rational(least)) < 0) return { id, best: toNumber(best) };
  }
  return {};
}
