/** The order in which a rubric asks, and where a new answer belongs among those of a file. */
import type { Rubric } from '../model/rubric.ts';
import type { Beside } from '../document/edits.ts';
import { nodeIndex, type IndexedNode } from './node-index.ts';

export function inRubricOrder<T extends { readonly criterion: string }>(answers: readonly T[], rubric: Rubric): T[] {
  const order = orderOf(rubric);
  const place = ({ criterion }: T): number => order.get(criterion) ?? order.size;
  return answers.toSorted((a, b) => place(a) - place(b));
}

/**
 * Behind the answer that the rubric asks before it, or above the one it asks next. Comments above the first answer of a
 * dimension are taken for the heading of that dimension: a new answer of it goes below them.
 */
export function besideAnswer(criterion: string, there: readonly string[], rubric: Rubric): Beside | undefined {
  const order = orderOf(rubric);
  const here = order.get(criterion) ?? order.size;
  const placed = there.map((key) => ({ key, at: order.get(key) ?? order.size })).toSorted((a, b) => a.at - b.at);
  const [before, next] = [placed.findLast(({ at }) => at < here), placed.find(({ at }) => at > here)];
  const isHeaded = next !== undefined && sharesMore(criterion, next.key, before?.key, rubric);
  if (isHeaded) return { key: next.key, side: 'above' };
  if (before !== undefined) return { key: before.key, side: 'behind' };
  return next === undefined ? undefined : { key: next.key, side: 'above-with-comments' };
}

const known = new WeakMap<Rubric, ReadonlyMap<string, number>>();

function orderOf(rubric: Rubric): ReadonlyMap<string, number> {
  const before = known.get(rubric);
  if (before !== undefined) return before;
  const order = new Map(nodeIndex(rubric).all.map(({ id }, at) => [id, at]));
  known.set(rubric, order);
  return order;
}

/** Whether a dimension holds this criterion and the next answer, but not the one before. */
function sharesMore(criterion: string, next: string, before: string | undefined, rubric: Rubric): boolean {
  const { byId } = nodeIndex(rubric);
  const above = (id: string | undefined): string[] => ancestors(id === undefined ? undefined : byId.get(id));
  const [ofNext, ofBefore] = [above(next), above(before)];
  return above(criterion).some((id) => ofNext.includes(id) && !ofBefore.includes(id));
}

function ancestors(node: IndexedNode | undefined): string[] {
  const found: string[] = [];
  for (let at = node?.parent ?? null; at !== null; at = at.parent) found.push(at.id);
  return found;
}
