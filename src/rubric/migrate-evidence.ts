/** The evidence of one answer: each piece goes with the question that asks for it now. */
import type { Evidence } from '../model/evidence.ts';
import type { MovedAnswer } from '../model/migrated.ts';
import type { Edit } from '../document/edits.ts';
import type { MoveRule } from './migrate-rules.ts';

/** The requirements of one of the new questions, and of the others that the old one was split into. */
export interface Asking {
  readonly here: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * With paths that start at the answer. `keep` are the sentences that stay with a piece that is asked no more; without
 * them it goes, for it stays with another copy of the answer.
 */
export function carryEvidence(
  evidence: readonly Evidence[],
  rule: MoveRule,
  { here, elsewhere }: Asking,
  keep: readonly string[] | undefined,
): Edit[] {
  return evidence.flatMap(({ requirement }, index): Edit[] => {
    const path = ['evidence', index];
    const goal = goalOf(requirement, rule);
    if (goal === null) return [{ kind: 'remove', path, keep }];
    if (goal !== undefined && !here.has(goal) && elsewhere.has(goal)) return [{ kind: 'remove', path }];
    return goal === undefined || goal === requirement
      ? []
      : [{ kind: 'set', path: [...path, 'requirement'], to: goal }];
  });
}

/** Each requirement that the pieces name and that has another id now, once. */
export function movedRequirements(evidence: readonly Evidence[], rule: MoveRule): MovedAnswer['requirements'] {
  const named = new Set(evidence.flatMap(({ requirement }) => requirement ?? []));
  return [...named].flatMap((from) => {
    const to = goalOf(from, rule);
    return to === undefined || to === from ? [] : [{ from, to }];
  });
}

/** Undefined for a piece that names no requirement; null for one that is asked no more. */
function goalOf(requirement: string | undefined, { evidence }: MoveRule): string | null | undefined {
  if (requirement === undefined || !Object.hasOwn(evidence, requirement)) return requirement;
  return evidence[requirement];
}
