/** What a schema cannot see in a file of waivers: ends before beginnings, two for one thing, and goals that are not there. */
import type { Rubric } from '../model/rubric.ts';
import { lineageOf } from '../model/rubric-lineage.ts';
import { ALL_AGENCIES, concerns, type Waiver } from '../model/waivers.ts';
import type { Fault, Path } from '../document/fault.ts';
import { nearest } from '../document/nearest.ts';
import { answerPlaces } from './answer-places.ts';

/** Of the file by itself. */
export function checkWaivers(waivers: readonly Waiver[]): Fault[] {
  const earlier = new Map<string, number[]>();
  return waivers.flatMap((waiver, index): Fault[] => {
    const { from, expiry } = waiver;
    const path = ['waivers', index];
    const before = earlier.get(goalKey(waiver)) ?? [];
    earlier.set(goalKey(waiver), [...before, index]);
    const other = before.find((at) => isMeeting(waivers[at], waiver));
    return [
      ...(expiry < from
        ? [{ code: 'waiver-dates-reversed', path: [...path, 'expiry'], params: { from, until: expiry } } as const]
        : []),
      ...(other === undefined ? [] : [twice(waiver, other, path)]),
    ];
  });
}

/** Who is excused from what. */
function goalKey({ agency, rubric, criterion, instance, requirement }: Waiver): string {
  return JSON.stringify([agency, rubric, criterion, instance, requirement]);
}

function isMeeting(a: Waiver | undefined, b: Waiver): boolean {
  return a !== undefined && a.from <= b.expiry && b.from <= a.expiry;
}

/** The other is named by its place in the list, counted from 1. */
function twice({ criterion }: Waiver, other: number, path: Path): Fault {
  return { code: 'waiver-twice', path: [...path, 'criterion'], params: { id: criterion, other: other + 1 } };
}

/** An assessment that waivers may speak of. */
export interface Waivable {
  readonly agency: string;
  readonly rubric: Rubric;
  /** Ids of the systems, projects or respondents that it was answered for. */
  readonly instances: readonly string[];
}

/**
 * Waivers that excuse nobody from anything: a slip, and nobody would see that they do not count. `hasAll` says that every
 * agency of the workspace is among the assessments; otherwise one that is not here may well be there.
 */
export function checkWaiverGoals(
  waivers: readonly Waiver[],
  assessments: readonly Waivable[],
  hasAll: boolean,
): Fault[] {
  const byAgency = new Map<string, Waivable[]>([[ALL_AGENCIES, [...assessments]]]);
  for (const one of assessments) {
    const own = byAgency.get(one.agency);
    if (own === undefined) byAgency.set(one.agency, [one]);
    else own.push(one);
  }
  return waivers.flatMap((waiver, index): Fault[] => {
    const path = ['waivers', index];
    const { agency } = waiver;
    const own = byAgency.get(agency);
    if (own === undefined) return hasAll ? [unknown('agency', agency, path, [...byAgency.keys()])] : [];
    const meant = own.filter((one) => concerns(waiver, one.agency, lineageOf(one.rubric)));
    return meant.length === 0 ? [] : checkGoal(waiver, meant, path);
  });
}

function checkGoal({ criterion, requirement, instance }: Waiver, meant: readonly Waivable[], path: Path): Fault[] {
  const rubrics = [...new Set(meant.map(({ rubric }) => rubric))];
  const found = rubrics.flatMap((rubric) => answerPlaces(rubric).byId.get(criterion)?.own ?? []);
  const here = found.filter((one) => one['answer-of'] === undefined);
  if (here.length === 0) {
    const source = found.find((one) => one['answer-of'] !== undefined)?.['answer-of'];
    const ids = rubrics.flatMap((rubric) => [...answerPlaces(rubric).byId.keys()]);
    return [unknown('criterion', criterion, path, source === undefined ? ids : [source])];
  }
  const proofs = here.flatMap(({ evidence }) => evidence.map(({ id }) => id));
  const isProof = requirement === undefined || proofs.includes(requirement);
  const instances = instance === undefined ? [] : meant.flatMap((one) => one.instances);
  const isThere = instance === undefined || instances.includes(instance);
  return [
    ...(isProof ? [] : [unknown('requirement', requirement, path, proofs)]),
    ...(isThere ? [] : [unknown('instance', instance, path, instances)]),
  ];
}

type Goal = 'agency' | 'criterion' | 'requirement' | 'instance';

/** A single candidate is what was meant, however it is spelt. */
function unknown(expected: Goal, id: string, path: Path, known: readonly string[]): Fault {
  const suggestion = known.length === 1 && expected === 'criterion' ? known[0] : nearest(id, known);
  return {
    code: 'waiver-unknown',
    severity: 'warning',
    path: [...path, expected],
    params: { id, expected },
    suggestion,
  };
}
