/** What a schema cannot see in a rubric: references, ranges, thresholds and rules that contradict each other. */
import type { Rubric } from '../model/rubric.ts';
import type { Fault } from '../document/fault.ts';
import { checkCriteria } from './check-criteria.ts';
import { checkLevels } from './check-levels.ts';
import { checkTree } from './check-tree.ts';

/** Every fault, errors and warnings, in no particular order; positions are given later. */
export function checkRubric(rubric: Rubric): Fault[] {
  return [
    ...checkScale(rubric),
    ...checkLevels(rubric),
    ...checkPolicies(rubric),
    ...checkTree(rubric),
    ...checkCriteria(rubric),
  ];
}

function checkScale({ scale }: Rubric): Fault[] {
  return scale.min < scale.max ? [] : [{ code: 'scale-empty', path: ['scale'], params: { ...scale } }];
}

/** Leaving unanswered questions out lets an agency choose its own exam, so a minimum must be stated. */
function checkPolicies({ scoring }: Rubric): Fault[] {
  const excludes = scoring.unanswered === 'exclude' || scoring['dont-know'] === 'exclude';
  if (!excludes || scoring['min-coverage'] !== undefined) return [];
  return [{ code: 'min-coverage-missing', severity: 'warning', path: ['scoring'] }];
}
