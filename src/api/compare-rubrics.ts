/** Two rubrics: every difference, with what it does to the share of the total. */
import type { Effect, RubricComparison, WeighedDifference } from '../model/rubric-difference.ts';
import { diffRubrics } from '../rubric/diff-rubrics.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { sharesOfTotal } from './share-of-total.ts';

/** Without scores of assessments. */
export function compareRubrics(a: LoadedRubric, b: LoadedRubric): RubricComparison {
  const shares = { before: sharesOfTotal(a.rubric), after: sharesOfTotal(b.rubric) };
  return {
    from: headOf(a),
    to: headOf(b),
    differences: diffRubrics(a.rubric, b.rubric).map((found) => ({ ...found, effect: effectOf(found, shares) })),
    assessments: [],
    asOf: null,
  };
}

function headOf({ rubric: { id, version }, hash }: LoadedRubric): RubricComparison['from'] {
  return { id, version, hash };
}

type Shares = Record<'before' | 'after', ReadonlyMap<string, number | null>>;

/** Null for what is no matter of weights and places, and where neither rubric knows a share. */
function effectOf({ kind, node, was, to }: Omit<WeighedDifference, 'effect'>, shares: Shares): Effect | null {
  if (!WEIGHED.has(kind) || node === null) return null;
  const goals = kind === 'split' && Array.isArray(to) ? to.map(String) : [node];
  const effect = { before: together([was ?? node], shares.before), after: together(goals, shares.after) };
  return effect.before === null && effect.after === null ? null : effect;
}

/** The share of several nodes; null where one of them has none. */
function together(ids: readonly string[], shares: ReadonlyMap<string, number | null>): number | null {
  return ids.reduce<number | null>((total, id) => {
    const share = shares.get(id) ?? null;
    return total === null || share === null ? null : total + share;
  }, 0);
}

const WEIGHED: ReadonlySet<WeighedDifference['kind']> = new Set(['added', 'removed', 'split', 'moved', 'weight']);
