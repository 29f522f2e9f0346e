/** Which waivers speak of which criterion of an assessment, and whether the rubric lets them. */
import { lineageOf } from '../model/rubric-lineage.ts';
import { concerns, isInForce, type Waiver } from '../model/waivers.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import type { PreparedRubric } from './prepare-rubric.ts';

export interface PlacedWaiver {
  readonly waiver: Waiver;
  readonly isPermitted: boolean;
}

/** By the id of the criterion as it was unfolded for instances. */
export type PlacedWaivers = ReadonlyMap<string, readonly PlacedWaiver[]>;

const NONE: PlacedWaivers = new Map();

/** Of one agency; in the order of the files. */
export function placeWaivers(prepared: PreparedRubric, agency: string, waivers: readonly Waiver[]): PlacedWaivers {
  const own = waivers.filter((waiver) => concerns(waiver, agency, lineageOf(prepared.rubric)));
  if (own.length === 0) return NONE;
  const placed = new Map<string, PlacedWaiver[]>();
  for (const node of prepared.criteria) {
    if (node.link !== null) continue;
    const here = own.filter((waiver) => isAbout(waiver, node));
    if (here.length > 0) {
      placed.set(
        node.id,
        here.map((waiver) => ({ waiver, isPermitted: isPermitted(waiver, node, prepared) })),
      );
    }
  }
  return placed;
}

/** `backup` speaks of `backup@crm` too, unless another instance is named. */
function isAbout({ criterion, instance, requirement }: Waiver, { id, criterion: own }: PreparedCriterion): boolean {
  const isNamed =
    instance === undefined ? id === criterion || id.startsWith(`${criterion}@`) : id === `${criterion}@${instance}`;
  return isNamed && (requirement === undefined || own.evidence.some((asked) => asked.id === requirement));
}

/**
 * A waiver can do no more than the rubric lets an agency say for itself, unless the rubric allows it. Where nothing may
 * be not applicable, there is no rule for how to count it.
 */
function isPermitted(
  { requirement }: Waiver,
  { criterion, policies }: PreparedCriterion,
  { rubric }: PreparedRubric,
): boolean {
  const { waivers } = rubric.scoring;
  if (waivers === 'refused') return false;
  const isCountable = policies['not-applicable'] !== 'refuse';
  if (waivers === 'allowed') return requirement !== undefined || isCountable;
  return criterion['not-applicable'].allowed && isCountable;
}

/** What is waived of one criterion on a day. */
export interface WaivedNow {
  readonly isWhole: boolean;
  readonly requirements: ReadonlySet<string>;
}

const NOTHING: WaivedNow = { isWhole: false, requirements: new Set() };

export function waivedOn(day: string, placed: readonly PlacedWaiver[]): WaivedNow {
  if (placed.length === 0) return NOTHING;
  const counting = placed.filter(({ waiver, isPermitted: may }) => may && isInForce(waiver, day));
  return {
    isWhole: counting.some(({ waiver }) => waiver.requirement === undefined),
    requirements: new Set(counting.flatMap(({ waiver }) => waiver.requirement ?? [])),
  };
}
