/** The total from day to day as evidence lapses and takes effect, if nobody brings or renews any. */
import type { Assessment } from '../model/assessment.ts';
import type { EvidenceChange, EvidenceForecast, ForecastStep } from '../model/forecast.ts';
import type { View, ViewScore } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import { dayAfter } from './calendar.ts';
import { factsOnDay, type CriterionFacts, type Facts } from './criterion-facts.ts';
import { waivedOn } from './place-waivers.ts';
import { factsOn, prepareAssessment, totalIn, type Circumstances } from './prepare-assessment.ts';
import { compare, toNumber } from './rational.ts';
import type { Leaf } from './read-leaf.ts';

export interface ForecastOptions extends Circumstances {
  /** The first and the last day, both included. */
  readonly from: string;
  readonly to: string;
  /** `effective` when absent. */
  readonly view?: View | undefined;
}

/**
 * On every day from `from` to `to` the total is that of the last step up to it, or `now` before the first: what `score`
 * says as of that day. Only days on which it changes are listed.
 */
export function forecastEvidence(
  rubric: Rubric,
  assessment: Assessment,
  { from, to, view = 'effective', ...circumstances }: ForecastOptions,
): EvidenceForecast {
  const ready = prepareAssessment(rubric, assessment, circumstances);
  const total = (facts: Facts): ViewScore => totalIn(facts, view, ready.target);
  let facts = factsOn(ready, from);
  const now = total(facts);
  let last = now;
  const steps: ForecastStep[] = [];
  const changes: EvidenceChange[] = [];
  for (const [date, ids] of daysOfChange(facts, from, to)) {
    const later = factsOnDay(facts, date, ids);
    const moved = [...ids].map((id) => [facts.byId.get(id), later.byId.get(id)] as const);
    for (const [before, after] of moved)
      if (before && after) changes.push(...changesBetween(before, after, facts.asOf, date));
    const isMoved = moved.some(([before, after]) => before && after && !isSame(before, after, view));
    facts = later;
    if (!isMoved) continue;
    const next = total(later);
    if (isSameTotal(last, next)) continue;
    steps.push({ date, ...next });
    last = next;
  }
  return { now, steps, changes };
}

/** Every day after `from` on which something may begin or cease to count, with the criteria that it is about. */
function daysOfChange({ byId }: Facts, from: string, to: string): [string, ReadonlySet<string>][] {
  const days = new Map<string, Set<string>>();
  for (const [id, known] of byId) {
    for (const day of turningDays(known)) {
      if (day <= from || day > to) continue;
      const ids = days.get(day);
      if (ids === undefined) days.set(day, new Set([id]));
      else ids.add(id);
    }
  }
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function turningDays({ answer, weighing, waivers }: CriterionFacts): string[] {
  const begins = (answer?.evidence ?? []).flatMap(({ effective }) => effective ?? []);
  const ends = weighing.verdicts.flatMap(({ until }) => (until === null ? [] : [dayAfter(until, 'P1D')]));
  const waived = waivers.flatMap(({ waiver }) => [waiver.from, dayAfter(waiver.expiry, 'P1D')]);
  return [...begins, ...ends, ...waived];
}

function changesBetween(
  before: CriterionFacts,
  after: CriterionFacts,
  yesterday: string,
  date: string,
): EvidenceChange[] {
  const supported = { supportedBefore: supportedOf(before), supported: supportedOf(after) };
  const about = { date, node: after.node.id, ...supported };
  const pieces = after.weighing.verdicts.flatMap(({ state, requirement, until }, index): EvidenceChange[] => {
    const did = before.weighing.verdicts[index]?.state === 'counts';
    const does = state === 'counts';
    if (did === does) return [];
    return [{ ...about, ...turnOf(does, until), of: 'evidence', requirement, index }];
  });
  const waivers = after.waivers.flatMap((placed, index): EvidenceChange[] => {
    const [did, does] = [yesterday, date].map((day) => isWaiving(waivedOn(day, [placed])));
    if (did === does) return [];
    const requirement = placed.waiver.requirement ?? null;
    return [{ ...about, ...turnOf(does === true, placed.waiver.expiry), of: 'waiver', requirement, index }];
  });
  return [...pieces, ...waivers];
}

function turnOf(does: boolean, until: string | null): Pick<EvidenceChange, 'kind' | 'lastDay'> {
  return does ? { kind: 'begins', lastDay: null } : { kind: 'ends', lastDay: until };
}

function isWaiving({ isWhole, requirements }: ReturnType<typeof waivedOn>): boolean {
  return isWhole || requirements.size > 0;
}

function supportedOf({ leaves }: CriterionFacts): number | null {
  const value = leaves.get('supported')?.value ?? null;
  return value === null ? null : toNumber(value);
}

/** What a criterion counts as, and which part of its evidence is met, for criteria that read that. */
function isSame(before: CriterionFacts, after: CriterionFacts, view: View): boolean {
  const met = ({ weighing }: CriterionFacts): string => weighing.requirements.map((asked) => asked.met).join();
  return isSameLeaf(before.leaves.get(view), after.leaves.get(view)) && met(before) === met(after);
}

function isSameLeaf(a: Leaf | undefined, b: Leaf | undefined): boolean {
  if (a === undefined || b === undefined || a.value === null || b.value === null)
    return a?.value === b?.value && wordOf(a) === wordOf(b);
  return compare(a.value, b.value) === 0 && compare(a.given, b.given) === 0 && a.option === b.option;
}

function wordOf(leaf: Leaf | undefined): string | null {
  return leaf?.value === null ? leaf.word : null;
}

function isSameTotal(a: ViewScore, b: ViewScore): boolean {
  return a.score === b.score && a.level === b.level && a.reason === b.reason && a.coverage === b.coverage;
}
