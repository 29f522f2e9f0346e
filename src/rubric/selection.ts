/** Which nodes a condition looks at, found once for all conditions that select alike. */
import type { Condition } from '../model/condition.ts';
import { optionsAnswered, type IndexedNode, type NodeIndex } from './node-index.ts';

export interface Selection {
  readonly nodes: ReadonlySet<IndexedNode>;
  /** The first of them that is not answered with this option. */
  readonly lacking: (option: string) => IndexedNode | undefined;
  /** Whether one of them is answered with this option. */
  readonly knows: (option: string) => boolean;
}

/** With `onlyAnswered`, criteria that are answered themselves: neither dimensions nor what counts another's answer. */
export type Select = (condition: Condition, onlyAnswered?: boolean) => Selection;

/** Ids that lead nowhere select nothing; for what only joins other conditions, nothing is selected. */
export function createSelect(index: NodeIndex): Select {
  const before = new Map<string, Selection>();
  const tagged = taggedNodes(index.all);
  return (condition, onlyAnswered = false) => {
    const { node, nodes, tag, 'children-of': parent, 'criteria-of': above, except } = condition;
    const key = JSON.stringify([node, nodes, tag, parent, above, except, onlyAnswered]);
    const known = before.get(key);
    if (known !== undefined) return known;
    const left = new Set(except);
    const found = selected(condition, index, tagged).filter(
      (candidate) => !left.has(candidate.id) && (!onlyAnswered || isAnswered(candidate)),
    );
    const selection = selectionOf(new Set(found), index);
    before.set(key, selection);
    return selection;
  };
}

/** `area` → `law` → the nodes with this tag, in the order of the rubric. */
export type Tagged = ReadonlyMap<string, ReadonlyMap<string, readonly IndexedNode[]>>;

export function taggedNodes(nodes: readonly IndexedNode[]): Tagged {
  const tagged = new Map<string, Map<string, IndexedNode[]>>();
  for (const node of nodes) {
    for (const [tag, values] of Object.entries(node.own.tags ?? {})) {
      const byValue = tagged.get(tag) ?? new Map<string, IndexedNode[]>();
      tagged.set(tag, byValue);
      for (const value of [values].flat()) {
        const same = byValue.get(value);
        if (same === undefined) byValue.set(value, [node]);
        else same.push(node);
      }
    }
  }
  return tagged;
}

function isAnswered(node: IndexedNode): boolean {
  return node.kind === 'criterion' && node.own['answer-of'] === undefined;
}

function selected(condition: Condition, { byId }: NodeIndex, tagged: Tagged): IndexedNode[] {
  const { node, nodes = [], tag, 'children-of': parent, 'criteria-of': above } = condition;
  const named = [...(node === undefined ? [] : [node]), ...nodes].flatMap((id) => byId.get(id) ?? []);
  return [
    ...named,
    ...(tag === undefined ? [] : withTags(tag, tagged)),
    ...childrenOf(parent === undefined ? undefined : byId.get(parent)),
    ...criteriaOf(above === undefined ? undefined : byId.get(above)),
  ];
}

function withTags(wanted: NonNullable<Condition['tag']>, tagged: Tagged): IndexedNode[] {
  const groups = Object.entries(wanted).map(([tag, values]) =>
    [values].flat().flatMap((value) => [...(tagged.get(tag)?.get(value) ?? [])]),
  );
  const [first = [], ...others] = groups.map((nodes) => new Set(nodes));
  const found = new Set([...first].filter((node) => others.every((nodes) => nodes.has(node))));
  // The outermost where they nest, as scoring finds them.
  return [...found].filter((node) => !hasAncestorIn(node, found));
}

function hasAncestorIn(node: IndexedNode, found: ReadonlySet<IndexedNode>): boolean {
  for (let above = node.parent; above !== null; above = above.parent) if (found.has(above)) return true;
  return false;
}

function childrenOf(node: IndexedNode | undefined): readonly IndexedNode[] {
  return node?.kind === 'dimension' ? node.children : [];
}

function criteriaOf(node: IndexedNode | undefined): IndexedNode[] {
  return childrenOf(node).flatMap((child) => (child.kind === 'criterion' ? [child] : criteriaOf(child)));
}

function selectionOf(nodes: ReadonlySet<IndexedNode>, index: NodeIndex): Selection {
  const knowing = new Map<string, boolean>();
  const lacking = new Map<string, IndexedNode | undefined>();
  const has = (node: IndexedNode, option: string): boolean =>
    node.kind === 'criterion' && Object.hasOwn(optionsAnswered(node.own, index) ?? {}, option);
  return {
    nodes,
    knows: (option) => {
      const known = knowing.get(option) ?? [...nodes].some((node) => has(node, option));
      knowing.set(option, known);
      return known;
    },
    lacking: (option) => {
      if (!lacking.has(option))
        lacking.set(
          option,
          [...nodes].find((node) => !has(node, option)),
        );
      return lacking.get(option);
    },
  };
}
