/** What stands in for no answer to a criterion: what the nearest dimension above says, else the rubric. */
import type { Rubric } from '../model/rubric.ts';
import type { NotApplicablePolicy, UnansweredPolicy } from '../model/rules.ts';
import type { IndexedCriterion, IndexedDimension } from './node-index.ts';

export interface Policies {
  readonly 'not-applicable': NotApplicablePolicy;
  readonly unanswered: UnansweredPolicy;
  readonly 'dont-know': UnansweredPolicy;
}

/** Whoever says what happens to the unanswered means those who do not know, too, unless they say otherwise. */
export function policiesOf({ parent }: IndexedCriterion, { scoring }: Rubric): Policies {
  const { unanswered, 'dont-know': dontKnow = unanswered, 'not-applicable': notApplicable } = scoring;
  const ofRubric = { 'not-applicable': notApplicable, unanswered, 'dont-know': dontKnow };
  return parent === null ? ofRubric : fromAbove(parent, ofRubric);
}

function fromAbove({ own, parent }: IndexedDimension, ofRubric: Policies): Policies {
  const above = parent === null ? ofRubric : fromAbove(parent, ofRubric);
  const { unanswered, 'dont-know': dontKnow = unanswered, 'not-applicable': notApplicable } = own;
  return {
    'not-applicable': notApplicable ?? above['not-applicable'],
    unanswered: unanswered ?? above.unanswered,
    'dont-know': dontKnow ?? above['dont-know'],
  };
}
