/** What a migration says of one old criterion, whatever the short form in which it says it. */
import type { CriterionMove, Migration } from '../model/migration.ts';
import type { Text } from '../model/text.ts';

export interface MoveRule {
  /** New ids; none where it is asked no more. */
  readonly to: readonly string[];
  readonly answers: NonNullable<CriterionMove['answers']>;
  readonly evidence: NonNullable<CriterionMove['evidence']>;
  readonly asksAgain: boolean;
  readonly because: Text | null;
}

/** Criteria that are not mentioned stay. A rule for a criterion that is rated by facet holds for each of its facets. */
export function ruleFor(id: string, { criteria }: Migration): MoveRule {
  if (Object.hasOwn(criteria, id)) return ruleOf(criteria[id], id);
  const cut = id.lastIndexOf('/');
  const whole = id.slice(0, Math.max(0, cut));
  if (!Object.hasOwn(criteria, whole)) return ruleOf({ to: id, 'ask-again': false }, id);
  const rule = ruleOf(criteria[whole], whole);
  return { ...rule, to: rule.to.map((goal) => goal + id.slice(cut)) };
}

function ruleOf(said: Migration['criteria'][string] | undefined, id: string): MoveRule {
  if (said === null || said === undefined) return { ...PLAIN, to: [] };
  if (typeof said === 'string') return { ...PLAIN, to: [said] };
  const { to = id, answers = {}, evidence = {}, 'ask-again': asksAgain, because = null } = said;
  return { to: listOf(to, id), answers, evidence, asksAgain, because };
}

const PLAIN = { answers: {}, evidence: {}, asksAgain: false, because: null } as const;

/** Where a question keeps its id among several, the old answer stays in its place and the others are copies of it. */
function listOf(to: NonNullable<CriterionMove['to']> | null, id: string): readonly string[] {
  if (to === null) return [];
  const goals = typeof to === 'string' ? [to] : to;
  return goals.includes(id) ? [id, ...goals.filter((goal) => goal !== id)] : goals;
}
