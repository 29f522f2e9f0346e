/** Which questions other answers lead to. */
import { holds, type Look, type Looked } from './condition-holds.ts';
import type { Facts } from './criterion-facts.ts';
import { decideInOrder } from './decide-in-order.ts';
import { idsLookedAt } from './prepare-conditions.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import { UNANSWERED, type Source } from './read-leaf.ts';

/** Whether the answers of this view or state lead to the question; a question without conditions is always asked. */
export function isAsked(node: PreparedCriterion, source: Source, facts: Facts): boolean {
  if (node.askedIf.length === 0) return true;
  const { asked, byId } = facts;
  const keyOf = ({ id }: PreparedCriterion): string => `${source}\n${id}`;
  const known = asked.get(keyOf(node));
  if (known !== undefined) return known;
  const look: Look = { at: (id) => lookAt(id, source, facts), notApplicable: 'fails' };
  decideInOrder(node, {
    needs: ({ askedIf }) => branchedAmong(askedIf.flatMap(idsLookedAt), byId),
    isKnown: (other) => asked.has(keyOf(other)),
    begin: (other) => asked.set(keyOf(other), false),
    decide: (other) =>
      asked.set(
        keyOf(other),
        other.askedIf.every((condition) => holds(condition, look)),
      ),
  });
  return asked.get(keyOf(node)) ?? false;
}

/** Those whose being asked hangs on other answers again. */
function branchedAmong(ids: readonly string[], byId: Facts['byId']): PreparedCriterion[] {
  return ids.flatMap((id) => byId.get(id)?.node ?? []).filter(({ askedIf }) => askedIf.length > 0);
}

/** A question that is not asked itself leads nowhere, nor does one without an answer or one that does not apply. */
function lookAt(id: string, source: Source, facts: Facts): Looked | null {
  const known = facts.byId.get(id);
  if (known === undefined) return null;
  const { node } = known;
  if (!isAsked(node, source, facts)) return { node, value: null, word: 'unanswered', level: null };
  const leaf = known.said.get(source) ?? UNANSWERED;
  if (leaf.value === null) return { node, value: null, word: leaf.word, level: null };
  return { node, value: leaf.value, option: leaf.option, word: null, level: null };
}
