/** What a schema cannot see in a rubric: references, ranges, thresholds and rules that contradict each other. */
import type { Rubric } from '../model/rubric.ts';
import type { Scale } from '../model/scale.ts';
import type { Fault } from '../document/fault.ts';
import { checkCircles } from './check-circles.ts';
import { checkConditions } from './check-conditions.ts';
import { checkCriteria } from './check-criteria.ts';
import { checkIndices } from './check-indices.ts';
import { checkLevels } from './check-levels.ts';
import { checkLinks } from './check-links.ts';
import { checkMigration } from './check-migration.ts';
import { checkPolicies } from './check-policies.ts';
import { checkRollUps } from './check-roll-ups.ts';
import { checkStates } from './check-states.ts';
import { checkTree } from './check-tree.ts';
import { checkUnfolding } from './check-unfolding.ts';
import { checkWorths } from './check-worths.ts';

/**
 * Every fault, errors and warnings, in no particular order; positions are given later. The rubric is as it was written,
 * before facets are unfolded.
 */
export function checkRubric(rubric: Rubric): Fault[] {
  return [
    ...checkScale(rubric.scale, 'scale'),
    ...checkScale(rubric.confidence, 'confidence'),
    ...checkLevels(rubric),
    ...checkPolicies(rubric),
    ...checkTree(rubric),
    ...checkCriteria(rubric),
    ...checkLinks(rubric),
    ...checkUnfolding(rubric),
    ...checkWorths(rubric),
    ...checkRollUps(rubric),
    ...checkConditions(rubric),
    ...checkCircles(rubric),
    ...checkIndices(rubric),
    ...checkStates(rubric.states, ['states']),
    ...checkMigration(rubric),
  ];
}

function checkScale(scale: Scale | undefined, key: 'scale' | 'confidence'): Fault[] {
  return scale === undefined || scale.min < scale.max
    ? []
    : [{ code: 'scale-empty', path: [key], params: { ...scale } }];
}
