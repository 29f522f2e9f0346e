/** Answers that nobody has to prove, in a rubric whose claims count as far as evidence supports them. */
import type { Criterion } from '../model/criterion.ts';
import type { Rubric } from '../model/rubric.ts';
import { optionsOf } from '../model/rubric-tree.ts';
import { longOption } from '../model/short-forms.ts';
import type { Fault } from '../document/fault.ts';
import { conditionSites } from './condition-sites.ts';
import { nodeIndex, type IndexedNode, type NodeIndex } from './node-index.ts';
import { nodePlaces } from './node-places.ts';
import { createSelect } from './selection.ts';

export function lintEvidence(rubric: Rubric): Fault[] {
  if (rubric.scoring.evidence !== 'caps') return [];
  const index = nodeIndex(rubric);
  const gates = nodesAtGates(rubric, index);
  const asked = nodePlaces(rubric).criteria.filter(({ node }) => {
    const found = index.byId.get(node.id);
    return node['answer-of'] === undefined && found !== undefined && doesCount(found, gates);
  });
  const lacking = asked.filter(({ node }) => !asksForBest(node, rubric));
  // Whoever asks for no evidence at all has made one choice, not one slip per criterion.
  if (asked.length > 0 && asked.every(({ node }) => node.evidence.length === 0))
    return [{ code: 'evidence-never-asked', severity: 'warning', path: ['scoring'] }];
  return lacking.map(
    ({ node: { id }, path }) =>
      ({ code: 'best-answer-unproven', severity: 'warning', path: [...path, 'id'], params: { id } }) satisfies Fault,
  );
}

/** What levels and the entry hang on, whatever it weighs. */
function nodesAtGates(rubric: Rubric, index: NodeIndex): ReadonlySet<IndexedNode> {
  const select = createSelect(index);
  const gates = conditionSites(rubric).filter(({ kind }) => kind !== 'asked-if');
  return new Set(gates.flatMap(({ condition }) => [...select(condition).nodes]));
}

/** Whether anybody gains by an answer: nothing above takes it out of the total, or a gate looks at it. */
function doesCount(node: IndexedNode, gates: ReadonlySet<IndexedNode>): boolean {
  if (node.kind === 'dimension') return node.children.some((facet) => doesCount(facet, gates));
  let hasWeight = true;
  for (let at: IndexedNode | null = node; at !== null; at = at.parent) {
    if (gates.has(at) && hasWeight) return true;
    hasWeight &&= at.own.weight > 0;
  }
  return hasWeight;
}

/** Evidence is asked from a level on, so what is asked for the best answer is enough. */
function asksForBest(criterion: Criterion, rubric: Rubric): boolean {
  const best = bestAnswer(criterion, rubric);
  return criterion.evidence.some(({ 'to-level': to }) => to === undefined || best === null || to >= best);
}

/** Null where it takes more than a look: a sum of ticks, or what a value is worth. */
function bestAnswer(criterion: Criterion, rubric: Rubric): number | null {
  if (criterion.worth !== undefined || criterion.checks !== undefined) return null;
  const options = Object.values(optionsOf(criterion, rubric) ?? {});
  const values = options.map((option) => longOption(option).value);
  return values.length > 0 ? Math.max(...values) : (criterion.scale ?? rubric.scale).max;
}
