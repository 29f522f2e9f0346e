/** Every dimension and criterion of a rubric by its id, each with its place in the file and what stands above it. */
import type { Criterion, Options } from '../model/criterion.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import type { Dimension, Rubric } from '../model/rubric.ts';
import type { Path } from '../document/fault.ts';

/** What a dimension says of itself; one made of facets says only what its criterion does. */
export type OwnRules = Omit<Dimension, 'criteria' | 'dimensions'>;

interface Indexed {
  readonly id: string;
  /** In the file; a criterion made of a facet stands where its criterion names the facet. */
  readonly path: Path;
  readonly parent: IndexedDimension | null;
  /** The dimension, this one or one above, that is answered once per instance. */
  readonly per: IndexedDimension | null;
  /** Whether there are answers, here or above, by which it is not asked. */
  readonly isBranched: boolean;
}

export interface IndexedDimension extends Indexed {
  readonly kind: 'dimension';
  readonly own: OwnRules;
  readonly children: readonly IndexedNode[];
}

export interface IndexedCriterion extends Indexed {
  readonly kind: 'criterion';
  readonly own: Criterion;
}

export type IndexedNode = IndexedDimension | IndexedCriterion;

export interface NodeIndex {
  readonly rubric: Rubric;
  /** In the order of the rubric, parents before children; an id that occurs twice is there twice. */
  readonly all: readonly IndexedNode[];
  /** The first of each id. */
  readonly byId: ReadonlyMap<string, IndexedNode>;
}

const known = new WeakMap<Rubric, NodeIndex>();

/** Of a rubric as it was written or as it was read: a criterion with facets is the dimension that it stands for. */
export function nodeIndex(rubric: Rubric): NodeIndex {
  const before = known.get(rubric);
  if (before !== undefined) return before;
  const all: IndexedNode[] = [];
  for (const [at, dimension] of rubric.dimensions.entries()) addDimension(dimension, ['dimensions', at], null, all);
  const byId = new Map(all.toReversed().map((node) => [node.id, node]));
  const index = { rubric, all, byId };
  known.set(rubric, index);
  return index;
}

/** The options that a criterion is answered with: its own, or those of the criterion whose answer it counts. */
export function optionsAnswered(criterion: Criterion, { rubric, byId }: NodeIndex): Options | undefined {
  const own = optionsOf(criterion, rubric);
  const { 'answer-of': id, reads } = criterion;
  if (own !== undefined || id === undefined || reads !== 'answer') return own;
  const source = byId.get(id);
  return source?.kind === 'criterion' ? optionsOf(source.own, rubric) : undefined;
}

function addDimension(
  { criteria = [], dimensions = [], ...own }: Dimension,
  path: Path,
  parent: IndexedDimension | null,
  all: IndexedNode[],
): IndexedDimension {
  const children: IndexedNode[] = [];
  const above = { path, parent, ...inherited(own, parent) };
  const node: { -readonly [K in keyof IndexedDimension]: IndexedDimension[K] } = {
    kind: 'dimension',
    id: own.id,
    own,
    children,
    ...above,
  };
  if (own.per !== undefined) node.per = node;
  all.push(node);
  for (const [at, criterion] of criteria.entries())
    children.push(addCriterion(criterion, [...path, 'criteria', at], node, all));
  for (const [at, child] of dimensions.entries())
    children.push(addDimension(child, [...path, 'dimensions', at], node, all));
  return node;
}

function addCriterion(own: Criterion, path: Path, parent: IndexedDimension, all: IndexedNode[]): IndexedNode {
  if (own.facets !== undefined) return addFaceted(own, own.facets, path, parent, all);
  const node: IndexedCriterion = { kind: 'criterion', id: own.id, own, path, parent, ...inherited(own, parent) };
  all.push(node);
  return node;
}

/** As `model/expand-facets` unfolds it. */
function addFaceted(
  criterion: Criterion,
  facets: readonly string[],
  path: Path,
  parent: IndexedDimension,
  all: IndexedNode[],
): IndexedDimension {
  const { id, title, weight, step, rollup, tags, adds, 'asked-if': askedIf, facets: _facets, ...rest } = criterion;
  const own = { id, title, weight, step, rollup, tags, adds, 'asked-if': askedIf };
  const children: IndexedNode[] = [];
  const node: IndexedDimension = {
    kind: 'dimension',
    id,
    own,
    children,
    path,
    parent,
    ...inherited(own, parent),
  };
  all.push(node);
  for (const [at, facet] of facets.entries()) {
    const rated: Criterion = { ...rest, id: `${id}/${facet}`, title, weight: 1, tags: { ...tags, facet } };
    children.push(addCriterion(rated, [...path, 'facets', at], node, all));
  }
  return node;
}

function inherited(
  own: Pick<Criterion, 'asked-if'>,
  parent: IndexedDimension | null,
): Pick<IndexedNode, 'per' | 'isBranched'> {
  return { per: parent?.per ?? null, isBranched: own['asked-if'] !== undefined || parent?.isBranched === true };
}
