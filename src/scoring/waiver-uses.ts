/** What became of each waiver that speaks of a criterion: applied, or why it changes nothing. */
import type { WaiverState, WaiverUse } from '../model/result.ts';
import { isInForce, type Waiver } from '../model/waivers.ts';
import { isAsked } from './branches.ts';
import type { CriterionFacts, Facts } from './criterion-facts.ts';
import type { PlacedWaiver } from './place-waivers.ts';
import { isAskedAt } from './weigh-evidence.ts';

/** In the order of the files; one that has ended is left out where another has taken its place. */
export function waiverUses(known: CriterionFacts, facts: Facts): WaiverUse[] {
  return known.waivers.flatMap((placed): WaiverUse[] => {
    const { waiver } = placed;
    const state = stateOf(placed, known, facts);
    if (state === 'expired' && isFollowed(waiver, known, facts)) return [];
    const { requirement = null, reason, owner, 'approved-by': approvedBy, from, expiry } = waiver;
    return [{ state, requirement, reason, owner, approvedBy, from, expiry }];
  });
}

/** Whether a waiver changes what this criterion is judged by. */
export function isWaiverApplied(known: CriterionFacts, facts: Facts): boolean {
  return known.waivers.length > 0 && waiverUses(known, facts).some(({ state }) => state === 'applied');
}

function stateOf({ waiver, isPermitted }: PlacedWaiver, known: CriterionFacts, facts: Facts): WaiverState {
  if (waiver.expiry < facts.asOf) return 'expired';
  if (!isPermitted) return 'refused';
  if (waiver.from > facts.asOf) return 'not-yet';
  if (!isAsked(known.node, 'effective', facts)) return 'unused';
  return (waiver.requirement === undefined ? isExcuseNeeded(known) : isProofNeeded(waiver, known))
    ? 'applied'
    : 'unused';
}

/** Who says for himself that the question does not apply needs no waiver. */
function isExcuseNeeded({ answer }: CriterionFacts): boolean {
  const given = [answer?.claimed, answer?.appraised].filter((value) => value !== undefined);
  return given.length === 0 || given.some((value) => value !== 'not-applicable');
}

/** Whether the claim asks for this evidence, and it is not there. */
function isProofNeeded({ requirement }: Waiver, { weighing, said, isWaived }: CriterionFacts): boolean {
  const claim = said.get('claimed')?.value ?? null;
  const verdict = weighing.requirements.find((asked) => asked.requirement === requirement);
  return !isWaived && claim !== null && verdict?.waived === true && isAskedAt(claim, verdict);
}

function isFollowed(ended: Waiver, { waivers }: CriterionFacts, { asOf }: Facts): boolean {
  return waivers.some(
    ({ waiver }) => waiver !== ended && isInForce(waiver, asOf) && waiver.requirement === ended.requirement,
  );
}
