/** Every place of a rubric where a condition may stand, and who asks it there. */
import { conditionsIn, type Condition, type Conditions } from '../model/condition.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Level } from '../model/rules.ts';
import type { Path } from '../document/fault.ts';
import { nodeIndex, type IndexedNode } from './node-index.ts';

export interface ConditionSite {
  readonly condition: Condition;
  readonly path: Path;
  readonly kind: 'asked-if' | 'requires' | 'entry';
  /** The node that is asked or has the level; null for the total and for an index. */
  readonly owner: IndexedNode | null;
}

/** In the order of the rubric; what `any`, `all` and `not` join is found inside the condition. */
export function conditionSites(rubric: Rubric): ConditionSite[] {
  const { all } = nodeIndex(rubric);
  const entry = sites(rubric.scoring.entry, ['scoring', 'entry'], 'entry', null);
  return [
    ...entry,
    ...required(rubric.levels, ['levels'], null),
    ...all.flatMap((node) => [
      ...sites(node.own['asked-if'], [...node.path, 'asked-if'], 'asked-if', node),
      ...(node.kind === 'dimension' ? required(node.own.levels ?? [], [...node.path, 'levels'], node) : []),
    ]),
    ...rubric.indices.flatMap(({ levels = [] }, at) => required(levels, ['indices', at, 'levels'], null)),
  ];
}

/** A condition and all that it joins, with their paths. */
export function withJoined(condition: Condition, path: Path): { readonly condition: Condition; readonly path: Path }[] {
  const { any = [], all = [], not } = condition;
  return [
    { condition, path },
    ...any.flatMap((inner, at) => withJoined(inner, [...path, 'any', at])),
    ...all.flatMap((inner, at) => withJoined(inner, [...path, 'all', at])),
    ...(not === undefined ? [] : withJoined(not, [...path, 'not'])),
  ];
}

function required(levels: readonly Level[], path: Path, owner: IndexedNode | null): ConditionSite[] {
  return levels.flatMap(({ requires }, at) => sites(requires, [...path, at, 'requires'], 'requires', owner));
}

function sites(
  conditions: Conditions | undefined,
  path: Path,
  kind: ConditionSite['kind'],
  owner: IndexedNode | null,
): ConditionSite[] {
  const isList = Array.isArray(conditions);
  return conditionsIn(conditions).flatMap((condition, at) => {
    const here = isList ? [...path, at] : path;
    return withJoined(condition, here).map((found) => ({ ...found, kind, owner }));
  });
}
