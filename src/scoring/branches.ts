/** Which questions other answers lead to. */
import { holds, type Look, type Looked } from './condition-holds.ts';
import type { Facts } from './criterion-facts.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import { UNANSWERED, type Source } from './read-leaf.ts';

/** Whether the answers of this view or state lead to the question; a question without conditions is always asked. */
export function isAsked(node: PreparedCriterion, source: Source, facts: Facts): boolean {
  if (node.askedIf.length === 0) return true;
  const key = `${source}\n${node.id}`;
  const known = facts.asked.get(key);
  if (known !== undefined) return known;
  const look: Look = { at: (id) => lookAt(id, source, facts), notApplicable: 'fails' };
  const asked = node.askedIf.every((condition) => holds(condition, look));
  facts.asked.set(key, asked);
  return asked;
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
