/** The rubric that an overlay extends, by the ids of its nodes: where each stands, and what counts where it says nothing. */
import type { Criterion } from '../model/criterion.ts';
import { RubricSchema, type Dimension, type Rubric } from '../model/rubric.ts';
import type { PlainMap } from './merge-patch.ts';

export interface BaseNode {
  readonly kind: 'dimension' | 'criterion';
  /** Ids of the dimensions above it, outermost first. */
  readonly above: readonly string[];
  /** With every default filled in. */
  readonly node: Dimension | Criterion;
}

export interface BaseTree {
  /** The plain value of its file: what is changed. */
  readonly value: PlainMap;
  readonly rubric: Rubric;
  readonly nodes: ReadonlyMap<string, BaseNode>;
}

/** `value` has been read and checked as a rubric. */
export function baseTree(value: PlainMap): BaseTree {
  const rubric = RubricSchema.parse(value);
  return { value, rubric, nodes: new Map(rubric.dimensions.flatMap((dimension) => entriesOf(dimension, []))) };
}

/** The ids directly below a dimension; at the top of the tree below null. */
export function childrenOf(id: string | null, { rubric, nodes }: BaseTree): string[] {
  const placed = id === null ? rubric : nodes.get(id)?.node;
  const { criteria = [], dimensions = [] } = (placed ?? {}) as Pick<Dimension, 'criteria' | 'dimensions'>;
  return [...criteria, ...dimensions].map((child) => child.id);
}

function entriesOf(dimension: Dimension, above: readonly string[]): [string, BaseNode][] {
  const here = [...above, dimension.id];
  return [
    [dimension.id, { kind: 'dimension', above, node: dimension }],
    ...(dimension.criteria ?? []).map((node): [string, BaseNode] => [
      node.id,
      { kind: 'criterion', above: here, node },
    ]),
    ...(dimension.dimensions ?? []).flatMap((child) => entriesOf(child, here)),
  ];
}
