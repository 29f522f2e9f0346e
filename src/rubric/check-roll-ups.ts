/** What stands beside a roll-up: a bar for what counts, something added, a minimum; each must have something to act on. */
import type { IndexRule } from '../model/index-rule.ts';
import type { Rubric } from '../model/rubric.ts';
import type { MinRated, Rollup } from '../model/rules.ts';
import type { Worth } from '../model/worth.ts';
import type { Fault, Path } from '../document/fault.ts';
import { contradiction, withoutUse } from './contradiction.ts';
import { nodeIndex, type IndexedDimension, type IndexedNode } from './node-index.ts';
import { rangeReversed } from './range-reversed.ts';

/** The parts of a node's rules that hang on its roll-up. */
interface Rules {
  readonly rollup: Rollup;
  readonly 'counts-from'?: number | undefined;
  readonly base?: number | undefined;
  readonly worth?: Worth | undefined;
  readonly 'min-rated'?: MinRated | undefined;
}

export function checkRollUps(rubric: Rubric): Fault[] {
  const { scoring, indices } = rubric;
  const { all } = nodeIndex(rubric);
  const top = all.filter(({ parent }) => parent === null);
  return [
    ...checkRules(scoring, ['scoring']),
    ...checkEnough(scoring['min-rated'], top, ['scoring']),
    ...checkAdded(top, scoring.rollup, scoring.base),
    ...indices.flatMap((rule, at) => checkRules(rulesOf(rule, rubric), ['indices', at])),
    ...all.flatMap((node) => (node.kind === 'dimension' ? checkDimension(node, rubric) : checkAdds(node))),
  ];
}

function rulesOf(rule: IndexRule, { scoring }: Rubric): Rules {
  return { ...rule, rollup: rule.rollup ?? scoring.rollup };
}

function checkDimension(node: IndexedDimension, { scoring }: Rubric): Fault[] {
  const { own, path, children } = node;
  const rollup = own.rollup ?? scoring.rollup;
  // A criterion has no place for a bar.
  const isOfFacets = path.at(-2) === 'criteria';
  if (isOfFacets && counts(rollup)) return [contradiction([...path, 'rollup'], `rollup: ${rollup}`, 'facets')];
  return [
    ...checkRules({ ...own, rollup }, path, own.per?.rollup),
    ...checkEnough(own['min-rated'], children, path),
    ...checkAdded(children, rollup, own.base),
    ...checkAdds(node),
  ];
}

function checkRules(rules: Rules, path: Path, perInstance?: Rollup): Fault[] {
  const { rollup } = rules;
  const asked = (['base', 'worth'] as const).filter((key) => rules[key] !== undefined && !givesScore(rollup));
  return [
    ...checkCountsFrom(rules, path, perInstance),
    ...asked.map((key) => contradiction([...path, key], key, `rollup: ${rollup}`)),
    ...checkMinRated(rules['min-rated'], [...path, 'min-rated']),
  ];
}

function checkCountsFrom({ 'counts-from': from, rollup }: Rules, path: Path, perInstance?: Rollup): Fault[] {
  const here = [...path, 'counts-from'];
  const isCounting = counts(rollup) || (perInstance !== undefined && counts(perInstance));
  if (isCounting && from === undefined) return [{ code: 'missing-key', path: here, params: { key: 'counts-from' } }];
  return !isCounting && from !== undefined ? [withoutUse(here, 'counts-from', 'rollup: count | share')] : [];
}

function counts(rollup: Rollup): boolean {
  return rollup === 'count' || rollup === 'share';
}

function givesScore(rollup: Rollup): boolean {
  return rollup !== 'none' && rollup !== 'distribution';
}

function checkMinRated(rated: MinRated | undefined, path: Path): Fault[] {
  const isOne = rated === undefined || (rated.share === undefined) !== (rated.count === undefined);
  return isOne ? [] : [{ code: 'one-of-needed', path, params: { keys: 'share, count' } }];
}

/** More than there are can never be rated. */
function checkEnough(rated: MinRated | undefined, children: readonly IndexedNode[], path: Path): Fault[] {
  const limit = children.filter(({ own }) => own.adds === undefined).length;
  return (rated?.count ?? 0) > limit
    ? [{ code: 'too-large', path: [...path, 'min-rated', 'count'], params: { limit } }]
    : [];
}

/** A bonus is added to something: to what the others roll up to, or to a base. */
function checkAdded(children: readonly IndexedNode[], rollup: Rollup, base: number | undefined): Fault[] {
  const added = children.filter(({ own }) => own.adds !== undefined);
  if (!givesScore(rollup))
    return added.map(({ path }) => contradiction([...path, 'adds'], 'adds', `rollup: ${rollup}`));
  const [first] = added;
  if (first === undefined || added.length < children.length || base !== undefined) return [];
  return [withoutUse([...first.path, 'adds'], 'adds', 'base')];
}

function checkAdds({ own: { adds }, path }: IndexedNode): Fault[] {
  const { 'at-least': least = -Infinity, 'at-most': most = Infinity } = adds ?? {};
  return least > most ? [rangeReversed([...path, 'adds', 'at-most'], least, most)] : [];
}
