/** The ids and tags that a condition names: each must be there, and be of a kind that the condition can look at. */
import type { Fault, Path } from '../document/fault.ts';
import { nearest, nearestAmong } from '../document/nearest.ts';
import type { ConditionSite } from './condition-sites.ts';
import type { IndexedNode, NodeIndex } from './node-index.ts';
import { taggedNodes, type Tagged } from './selection.ts';
import { unknownId } from './unknown-id.ts';

/** Made once for a rubric, so that its ids are gathered once. */
export function createCheckReferences({ all, byId }: NodeIndex): (site: ConditionSite) => Fault[] {
  const tagged = taggedNodes(all);
  const suggest = {
    node: nearestAmong(all.map(({ id }) => id)),
    dimension: nearestAmong(idsOf(all, 'dimension')),
    criterion: nearestAmong(idsOf(all, 'criterion')),
  };
  return (site) => {
    const { path, condition } = site;
    const { tag = {} } = condition;
    return [
      ...referencesIn(site).flatMap(({ id, path: here, want }): Fault[] => {
        const found = byId.get(id);
        const isWanted = found !== undefined && (want === 'node' || found.kind === want);
        if (isWanted) return checkReach(found, here, want, site);
        return [
          want === 'criterion'
            ? noCriterion(id, found, here, suggest.criterion(id))
            : unknown(id, here, want, suggest[want](id)),
        ];
      }),
      ...Object.entries(tag).flatMap(([name, values]) => checkTag(name, values, [...path, 'tag'], tagged)),
    ];
  };
}

type Want = 'node' | 'dimension' | 'criterion';

interface Reference {
  readonly id: string;
  readonly path: Path;
  readonly want: Want;
}

function referencesIn({ condition, path, kind }: ConditionSite): Reference[] {
  const { node, nodes = [], 'children-of': parent, 'criteria-of': above, except } = condition;
  const looked = kind === 'asked-if' ? 'criterion' : 'node';
  const one = (id: string | undefined, key: string, want: Want): Reference[] =>
    id === undefined ? [] : [{ id, path: [...path, key], want }];
  const several = (ids: readonly string[], key: string, want: Want): Reference[] =>
    ids.map((id, at) => ({ id, path: [...path, key, at], want }));
  return [
    ...one(node, 'node', looked),
    ...several(nodes, 'nodes', looked),
    ...one(parent, 'children-of', 'dimension'),
    ...one(above, 'criteria-of', 'dimension'),
    ...several(except, 'except', 'node'),
  ];
}

function idsOf(all: readonly IndexedNode[], kind: IndexedNode['kind']): string[] {
  return all.flatMap((node) => (node.kind === kind ? [node.id] : []));
}

function unknown(id: string, path: Path, want: 'node' | 'dimension', suggestion: string | undefined): Fault {
  if (want === 'dimension') return unknownId('dimension', id, path, suggestion);
  return { code: 'unknown-node', path, params: { id }, suggestion };
}

/** More than these nobody reads in one line. */
const MOST_NAMED = 6;

/** Where a question must be named: what stands there is a dimension, a question of several facets, or nothing at all. */
export function noCriterion(id: string, found: IndexedNode | undefined, path: Path, suggestion?: string): Fault {
  const below = found === undefined ? [] : idsOf(criteriaBelow(found), 'criterion');
  if (below.length === 0) return { code: 'unknown-criterion', path, params: { id }, suggestion };
  const ids = [...below.slice(0, MOST_NAMED), ...(below.length > MOST_NAMED ? ['…'] : [])].join(', ');
  return { code: 'criterion-needed', path, params: { id, ids } };
}

function criteriaBelow(node: IndexedNode): readonly IndexedNode[] {
  return node.kind === 'criterion' ? [node] : node.children.flatMap(criteriaBelow);
}

function checkReach(found: IndexedNode, path: Path, want: Want, site: ConditionSite): Fault[] {
  const source = found.kind === 'criterion' ? found.own['answer-of'] : undefined;
  if (want === 'criterion' && source !== undefined) return [linkedCriterion(found.id, source, path)];
  return isOutOfReach(found, site) ? [insideInstances(found, path)] : [];
}

/** A criterion that is not answered itself; the one that is should be named. */
export function linkedCriterion(id: string, source: string, path: Path): Fault {
  return { code: 'criterion-linked', path, params: { id, source }, suggestion: source };
}

/** Below a dimension that is answered per instance there is not one answer but one for each; from outside, only the whole can be looked at. */
function isOutOfReach(found: IndexedNode, { owner, kind }: ConditionSite): boolean {
  if (found.per === null || found.per === found) return false;
  return kind !== 'asked-if' || owner?.per !== found.per;
}

export function insideInstances({ id, per }: IndexedNode, path: Path): Fault {
  const params = { id, dimension: per?.id ?? '' };
  return { code: 'inside-instances', path, params, suggestion: per?.id };
}

function checkTag(name: string, values: string | readonly string[], path: Path, tagged: Tagged): Fault[] {
  const known = tagged.get(name);
  if (known === undefined)
    return [{ ...unknownId('tag', name, [...path, name], nearest(name, tagged.keys())), atKey: true }];
  const isList = typeof values !== 'string';
  return [values].flat().flatMap((value, at) => {
    const here = isList ? [...path, name, at] : [...path, name];
    return known.has(value) ? [] : [unknownId('tag', `${name}: ${value}`, here, nearest(value, known.keys()))];
  });
}
