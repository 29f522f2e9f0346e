/** Findings about a rubric's quality that take the ranges of its scores, which only scoring knows. */
import type { Fault } from '../document/fault.ts';
import { expandFacets } from '../model/expand-facets.ts';
import type { Rubric } from '../model/rubric.ts';
import { prepareRubric } from '../scoring/prepare-rubric.ts';
import { lintBranches } from './lint-branches.ts';
import { lintConditions } from './lint-conditions.ts';
import { lintLadders } from './lint-ladders.ts';
import { lintReach } from './lint-reach.ts';
import { lintWeights } from './lint-weights.ts';
import { scoredNodes } from './scored-nodes.ts';

/** The counterpart of `lintRubric`: for a rubric as it is written, in which `checkRubric` finds no error. */
export function lintScores(rubric: Rubric): Fault[] {
  const prepared = prepareRubric(expandFacets(rubric));
  const nodes = scoredNodes(prepared, rubric);
  return oncePerPlace([
    ...lintReach(nodes, prepared),
    ...lintLadders(nodes),
    ...lintConditions(nodes, prepared),
    ...lintBranches(nodes, prepared),
    ...lintWeights(nodes, prepared),
  ]);
}

/** The facets of a criterion share its place and its faults. */
function oncePerPlace(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.path.join('/')}`, fault])).values()];
}
