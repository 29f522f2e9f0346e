/** What a claim lost, and on which day, when a piece of its evidence ceased to count. */
import { dayAfter } from './calendar.ts';
import type { CriterionFacts, Facts } from './criterion-facts.ts';
import { waivedOn } from './place-waivers.ts';
import { compare, toNumber, type Rational } from './rational.ts';
import { readLeaves } from './read-leaf.ts';
import { weighEvidence } from './weigh-evidence.ts';

export interface LostSupport {
  /** The first day without the piece. */
  readonly since: string;
  readonly before: number;
  readonly after: number;
}

/** `until` is the last day on which the piece counted; null where nothing was lost, or other evidence has made up for it. */
export function lostSupport(known: CriterionFacts, until: string, facts: Facts): LostSupport | null {
  const since = dayAfter(until, 'P1D');
  const [before, after, now] = [until, since, facts.asOf].map((day) => supportedOn(known, day, facts));
  if (!before || !after || !now || compare(after, before) >= 0 || compare(now, before) >= 0) return null;
  return { since, before: toNumber(before), after: toNumber(after) };
}

/** What the evidence supported on another day, by the files as they are now; null where no value is claimed. */
export function supportedOn(
  { node, answer, waivers }: CriterionFacts,
  day: string,
  { prepared, files }: Facts,
): Rational | null {
  const weighing = weighEvidence(node, answer?.evidence ?? [], day, files, waivedOn(day, waivers));
  return readLeaves(node, answer, prepared, weighing).leaves.get('supported')?.value ?? null;
}
