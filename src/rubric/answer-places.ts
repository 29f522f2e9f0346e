/** Where each criterion of a rubric is answered: once, once for each instance of a kind, or not at all. */
import type { Rubric } from '../model/rubric.ts';
import { nearestAmong } from '../document/nearest.ts';
import { nodeIndex, type IndexedCriterion } from './node-index.ts';

export interface AnswerPlaces {
  readonly byId: ReadonlyMap<string, IndexedCriterion>;
  /** By the kind of instance; null for those that are answered once. */
  readonly byKind: ReadonlyMap<string | null, readonly IndexedCriterion[]>;
  /** The criterion that was probably meant, of those that are answered in the same place. */
  readonly suggest: (id: string, kind: string | null) => string | undefined;
}

const known = new WeakMap<Rubric, AnswerPlaces>();

/** Found once for a rubric, however many assessments answer it. */
export function answerPlaces(rubric: Rubric): AnswerPlaces {
  const before = known.get(rubric);
  if (before !== undefined) return before;
  const criteria = nodeIndex(rubric).all.filter((node) => node.kind === 'criterion');
  const byKind = new Map<string | null, IndexedCriterion[]>();
  for (const criterion of criteria) {
    if (criterion.own['answer-of'] !== undefined) continue;
    const kind = kindOf(criterion);
    const same = byKind.get(kind);
    if (same === undefined) byKind.set(kind, [criterion]);
    else same.push(criterion);
  }
  const suggestions = new Map(Array.from(byKind, ([kind, all]) => [kind, nearestAmong(all.map(({ id }) => id))]));
  const places = {
    byId: new Map(criteria.map((criterion) => [criterion.id, criterion])),
    byKind,
    suggest: (id: string, kind: string | null) => suggestions.get(kind)?.(id),
  };
  known.set(rubric, places);
  return places;
}

/** The kind of instance for each of which a criterion is answered; null when it is answered once. */
export function kindOf({ per }: IndexedCriterion): string | null {
  return per?.own.per?.kind ?? null;
}
