/** What stands in for no answer: policies that need something else to be said beside them. */
import type { Rubric } from '../model/rubric.ts';
import type { UnansweredPolicy } from '../model/rules.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nodeIndex, type IndexedDimension } from './node-index.ts';

export function checkPolicies(rubric: Rubric): Fault[] {
  const { scoring, scale } = rubric;
  const { target = scale.min } = scoring;
  const isOutside = target < scale.min || target > scale.max;
  const outside: Fault[] = isOutside
    ? [{ code: 'answer-outside-scale', path: ['scoring', 'target'], params: { found: target, ...scale } }]
    : [];
  if (scoring['min-coverage'] !== undefined) return outside;
  const alone = nodeIndex(rubric).all.filter((node) => node.kind === 'dimension' && excludesAlone(node));
  return [
    ...outside,
    ...(excludes(scoring) ? [unbounded(['scoring'])] : []),
    ...alone.map(({ path }) => unbounded(path)),
  ];
}

interface Policies {
  readonly unanswered?: UnansweredPolicy | undefined;
  readonly 'dont-know'?: UnansweredPolicy | undefined;
}

/** Whether this dimension leaves the unanswered out, and neither it nor one above says how many may be. */
function excludesAlone(dimension: IndexedDimension): boolean {
  return excludes(dimension.own) && !hasMinimum(dimension);
}

function hasMinimum(node: IndexedDimension | null): boolean {
  return node !== null && (node.own['min-coverage'] !== undefined || hasMinimum(node.parent));
}

/** Leaving unanswered questions out lets an agency choose its own exam, so a minimum must be stated. */
function excludes({ unanswered, 'dont-know': dontKnow }: Policies): boolean {
  return unanswered === 'exclude' || dontKnow === 'exclude';
}

function unbounded(path: Path): Fault {
  return { code: 'min-coverage-missing', severity: 'warning', path };
}
