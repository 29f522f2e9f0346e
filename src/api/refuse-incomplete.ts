/** Questions that must be answered and are asked only because of other answers: known when the answers are scored. */
import type { Assessment } from '../model/assessment.ts';
import { answersOf, expandInstances } from '../model/expand-instances.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Fault, Path } from '../document/fault.ts';
import { gatherFacts, leafIn } from '../scoring/criterion-facts.ts';
import type { PreparedCriterion } from '../scoring/prepare-criterion.ts';
import { prepareRubric } from '../scoring/prepare-rubric.ts';

/** A fault for each; questions without a condition are looked after when the assessment is checked. */
export function refuseIncomplete(assessment: Assessment, rubric: Rubric): Fault[] {
  const prepared = prepareRubric(expandInstances(rubric, assessment.instances));
  const branched = prepared.criteria.filter(isRequiredBranch);
  if (branched.length === 0) return [];
  const facts = gatherFacts(prepared, answersOf(assessment), '9999-12-31', new Map());
  return branched.flatMap((node): Fault[] => {
    const leaf = leafIn(facts, node, 'effective');
    if (leaf.value !== null || leaf.word !== 'unanswered') return [];
    const { path, id } = placeOf(node.id, assessment);
    return [{ code: 'answer-required', path, atKey: true, params: { id } }];
  });
}

function isRequiredBranch({ askedIf, link, policies }: PreparedCriterion): boolean {
  return askedIf.length > 0 && link === null && policies.unanswered === 'refuse';
}

/** `backup@crm` is a question of an instance. */
function placeOf(id: string, { instances }: Assessment): { readonly path: Path; readonly id: string } {
  const at = instances.findIndex((instance) => id.endsWith(`@${instance.id}`));
  const instance = instances[at];
  if (instance === undefined) return { path: ['answers'], id };
  return { path: ['instances', at, 'answers'], id: id.slice(0, -instance.id.length - 1) };
}
