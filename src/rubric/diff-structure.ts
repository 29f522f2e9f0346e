/** Which node of one rubric is which of the other; what has no counterpart came or went. */
import type { Migration } from '../model/migration.ts';
import { ownValue } from '../model/own-value.ts';
import type { RubricDifference } from '../model/rubric-difference.ts';
import { ruleFor } from './migrate-rules.ts';
import type { IndexedNode, NodeIndex } from './node-index.ts';

export interface NodePair {
  readonly before: IndexedNode;
  readonly after: IndexedNode;
  /** Old requirement → new requirement, where the second rubric says so. */
  readonly requirements: Readonly<Record<string, string | null>>;
}

export interface Paired {
  /** In the order of the second rubric. */
  readonly pairs: readonly NodePair[];
  readonly splits: readonly { readonly before: IndexedNode; readonly into: readonly IndexedNode[] }[];
  readonly added: readonly IndexedNode[];
  readonly removed: readonly IndexedNode[];
}

/** By id, or by what the migration says; a criterion never pairs with a dimension. */
export function pairNodes(before: NodeIndex, after: NodeIndex, migration: Migration | null): Paired {
  const goals = before.all.map((node) => ({
    node,
    into: goalsOf(node, migration).flatMap((id) => sameKind(node, id, after)),
  }));
  const pairs = goals.flatMap(({ node, into }): NodePair[] => {
    // Of a split question the part that keeps its id can be compared with what it was.
    const goal = into.length === 1 ? into[0] : into.find(({ id }) => id === node.id);
    return goal === undefined ? [] : [{ before: node, after: goal, requirements: requirementsOf(node, migration) }];
  });
  const once = [...new Map(pairs.toReversed().map((pair) => [pair.after.id, pair])).values()];
  const reached = new Set(goals.flatMap(({ into }) => into.map(({ id }) => id)));
  const kept = new Set(once.map((pair) => pair.before.id));
  return {
    pairs: once.toSorted((a, b) => after.all.indexOf(a.after) - after.all.indexOf(b.after)),
    splits: goals.flatMap(({ node, into }) => (into.length > 1 ? [{ before: node, into }] : [])),
    added: after.all.filter(({ id }) => !reached.has(id)),
    removed: goals.filter(({ node, into }) => into.length < 2 && !kept.has(node.id)).map(({ node }) => node),
  };
}

function goalsOf({ kind, id }: IndexedNode, migration: Migration | null): readonly string[] {
  if (migration === null) return [id];
  return kind === 'criterion' ? ruleFor(id, migration).to : [ownValue(migration.dimensions, id) ?? id];
}

function requirementsOf({ kind, id }: IndexedNode, migration: Migration | null): NodePair['requirements'] {
  return kind === 'criterion' && migration !== null ? ruleFor(id, migration).evidence : {};
}

function sameKind({ kind }: IndexedNode, id: string, { byId }: NodeIndex): IndexedNode[] {
  const found = byId.get(id);
  return found?.kind === kind ? [found] : [];
}

/** Additions, removals, splits, moves to another parent, and new ids. */
export function diffStructure({ pairs, splits, added, removed }: Paired): RubricDifference[] {
  const names = new Map(pairs.map(({ before, after }) => [before.id, after.id]));
  return [
    ...added.map((node) => whole('added', node, added)),
    ...removed.map((node) => whole('removed', node, removed)),
    ...splits.map(({ before, into }): RubricDifference => {
      const ids = into.map(({ id }) => id);
      return { ...about(before), kind: 'split', from: before.id, to: ids, movesScores: 'yes' };
    }),
    ...pairs.flatMap((pair) => moved(pair, names)),
    ...pairs.flatMap(({ before, after }): RubricDifference[] =>
      before.id === after.id
        ? []
        : [{ ...about(after), kind: 'renamed', was: before.id, from: before.id, to: after.id, movesScores: 'no' }],
    ),
  ];
}

function whole(kind: 'added' | 'removed', node: IndexedNode, others: readonly IndexedNode[]): RubricDifference {
  const within = node.parent !== null && others.includes(node.parent) ? outermost(node.parent, others).id : null;
  const sides = kind === 'added' ? { from: null, to: node.own.title } : { from: node.own.title, to: null };
  return { ...about(node), ...sides, kind, within, movesScores: 'yes' };
}

/** Of several that came or went together, the one that holds the others. */
function outermost(node: IndexedNode, others: readonly IndexedNode[]): IndexedNode {
  return node.parent !== null && others.includes(node.parent) ? outermost(node.parent, others) : node;
}

function moved({ before, after }: NodePair, names: ReadonlyMap<string, string>): RubricDifference[] {
  const from = before.parent?.id ?? null;
  const to = after.parent?.id ?? null;
  if ((from === null ? null : (names.get(from) ?? from)) === to) return [];
  return [{ ...about(after), kind: 'moved', was: otherId(before, after), from, to, movesScores: 'yes' }];
}

/** The id that a node had, where that is another than now. */
export function otherId(before: IndexedNode, after: IndexedNode): string | null {
  return before.id === after.id ? null : before.id;
}

type About = Pick<RubricDifference, 'of' | 'node' | 'was' | 'path' | 'language' | 'within'>;

/** Which node a difference speaks of. */
export function about({ kind, id }: IndexedNode): About {
  return { of: kind, node: id, was: null, path: [], language: null, within: null };
}
