/** From an earlier edition to this one: what old questions became must be here, and be answered as is said. */
import type { CriterionMove, Migration } from '../model/migration.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest, nearestAmong } from '../document/nearest.ts';
import { linkedCriterion, noCriterion } from './check-references.ts';
import { nodeIndex, type IndexedCriterion, type IndexedNode, type NodeIndex } from './node-index.ts';
import { unknownId } from './unknown-id.ts';

export function checkMigration(rubric: Rubric): Fault[] {
  const { migration, id, version } = rubric;
  if (migration === undefined) return [];
  const index = nodeIndex(rubric);
  return [
    ...checkFrom(migration, `${id}@${version}`),
    ...checkMoves(migration, index),
    ...checkDimensions(migration, index),
  ];
}

function checkFrom({ from }: Migration, self: string): Fault[] {
  const params = { key: 'migration', cycle: `${self} → ${from}` };
  return from === self ? [{ code: 'reference-cycle', path: ['migration', 'from'], params }] : [];
}

function checkMoves({ criteria }: Migration, index: NodeIndex): Fault[] {
  const suggest = nearestAmong(index.all.flatMap(({ kind, id }) => (kind === 'criterion' ? [id] : [])));
  return Object.entries(criteria).flatMap(([old, move]): Fault[] => {
    if (move === null) return [];
    const path = ['migration', 'criteria', old];
    const goals = goalsOf(old, move, path).map((goal) => ({ ...goal, found: criteriaAt(index.byId.get(goal.id)) }));
    const faults = goals.flatMap(({ id, path: here, atKey, found }): Fault[] => {
      const [first] = found;
      if (first === undefined) return [{ ...noCriterion(id, index.byId.get(id), here, suggest(id)), atKey }];
      const source = first.own['answer-of'];
      return source === undefined ? [] : [{ ...linkedCriterion(id, source, here), atKey }];
    });
    const known = goals.flatMap(({ found }) => found);
    return [...faults, ...(typeof move === 'string' ? [] : checkEvidence(move, known, [...path, 'evidence']))];
  });
}

/** The criterion, or the facets that one is rated by; none for anything else. */
function criteriaAt(node: IndexedNode | undefined): IndexedCriterion[] {
  if (node?.kind === 'criterion') return [node];
  const facets = (node?.children ?? []).flatMap((child) => (child.kind === 'criterion' ? [child] : []));
  return facets.every(({ id }) => id.startsWith(`${node?.id ?? ''}/`)) ? facets : [];
}

/** A dimension can only have become a dimension. */
function checkDimensions({ dimensions }: Migration, index: NodeIndex): Fault[] {
  const known = index.all.flatMap(({ kind, id }) => (kind === 'dimension' ? [id] : []));
  return Object.entries(dimensions).flatMap(([old, id]): Fault[] =>
    known.includes(id) ? [] : [unknownId('dimension', id, ['migration', 'dimensions', old], nearest(id, known))],
  );
}

interface Goal {
  readonly id: string;
  readonly path: Path;
  readonly atKey: boolean;
}

/** What one old question became; without a word on that, it keeps its id. */
function goalsOf(old: string, move: string | CriterionMove, path: Path): Goal[] {
  const to = typeof move === 'string' ? move : move.to;
  if (to === undefined) return [{ id: old, path, atKey: true }];
  if (to === null) return [];
  const here = typeof move === 'string' ? path : [...path, 'to'];
  if (typeof to === 'string') return [{ id: to, path: here, atKey: false }];
  return to.map((id, at) => ({ id, path: [...here, at], atKey: false }));
}

/** Evidence can go on only to a requirement of what the question became. */
function checkEvidence({ evidence = {} }: CriterionMove, goals: readonly IndexedCriterion[], path: Path): Fault[] {
  if (goals.length === 0) return [];
  const known = goals.flatMap(({ own }) => own.evidence.map(({ id }) => id));
  return Object.entries(evidence).flatMap(([old, id]): Fault[] =>
    id === null || known.includes(id)
      ? []
      : [
          {
            code: 'unknown-requirement',
            path: [...path, old],
            params: { id, allowed: known.join(', ') },
            suggestion: nearest(id, known),
          },
        ],
  );
}
