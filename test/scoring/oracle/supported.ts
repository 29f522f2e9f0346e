/** How far valid evidence supports an answer. */
import type Fraction from 'fraction.js';
import type { Answer } from '../../../src/model/assessment.ts';
import type { Criterion, MeasuredRule, Requirement } from '../../../src/model/criterion.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { Rubric } from '../../../src/model/rubric.ts';
import { isDecimal, plain, valuesOf, type Value } from './answers.ts';
import { clamp, exact, greatest, least, ZERO } from './fractions.ts';
import type { Leaf } from './node.ts';
import { gateOf } from './question.ts';
import type { Judging } from './world.ts';
import { endsOf, worthOf } from './worth.ts';

/** The answer itself, or the best below it that needs no unmet requirement, or the worst; no more than was measured. */
export function supported(given: Value, { criterion, answer }: Leaf, judging: Judging, rubric: Rubric): Value {
  const answers = valuesOf(criterion, rubric).map((value) => ({ value, gate: gateOf(value, criterion, rubric) }));
  const gates = answers.map(({ gate }) => gate);
  const claim = gateOf(given, criterion, rubric);
  const start = asMeasured(claim, measuredIn(criterion, answer, gates, judging));
  const unmet = unmetOf(criterion, answer, judging);
  const wanted = isLoose(criterion) ? limitBelow(start, unmet, endsOf(gates).worst) : bestFree(start, unmet, gates);
  if (wanted.equals(claim)) return given;
  if (isLoose(criterion)) return criterion.worth === undefined ? plain(wanted) : { ...given, worth: wanted };
  // Of answers that are worth the same the best: the highest, or the lowest where worth falls.
  const rising = answers.toSorted((a, b) => a.value.value.compare(b.value.value));
  const isFalling = (rising[0]?.gate ?? ZERO).gt(rising.at(-1)?.gate ?? ZERO);
  const ordered = isFalling ? rising : answers.toSorted((a, b) => b.value.value.compare(a.value.value));
  return ordered.find(({ gate }) => gate.equals(wanted))?.value ?? given;
}

/** Whether there is an answer beside every other, so that there is no best one below a limit. */
function isLoose(criterion: Criterion): boolean {
  return isDecimal(criterion) && criterion.worth?.steps === undefined;
}

function bestFree(start: Fraction, unmet: readonly Requirement[], gates: readonly Fraction[]): Fraction {
  const isFree = (gate: Fraction): boolean => !unmet.some((requirement) => isAskedAt(gate, requirement));
  return greatest(gates.filter((gate) => gate.lte(start) && isFree(gate))) ?? endsOf(gates).worst;
}

interface Measured {
  readonly gate: Fraction;
  readonly counts: MeasuredRule['counts'];
}

/** What was measured replaces the claim, then what was measured caps it. */
function asMeasured(claim: Fraction, measured: readonly Measured[]): Fraction {
  const of = (rule: string): Fraction[] => measured.flatMap(({ counts: own, gate }) => (own === rule ? [gate] : []));
  const start = least(of('replaces')) ?? claim;
  return least([start, ...of('caps')]) ?? start;
}

/** By each requirement that says what a measured value means: of the newest pieces that count the worst. */
function measuredIn(
  criterion: Criterion,
  answer: Answer | undefined,
  gates: readonly Fraction[],
  judging: Judging,
): Measured[] {
  const { worst, best } = endsOf(gates);
  return criterion.evidence.flatMap((requirement): Measured[] => {
    const rule = requirement.measured;
    const pieces = (answer?.evidence ?? []).filter(
      (piece) => piece.requirement === requirement.id && counts(piece, requirement, judging),
    );
    const days = pieces.flatMap(({ measurement, effective = '' }) => (measurement === undefined ? [] : [effective]));
    const newest = days.toSorted().at(-1);
    const found = pieces.flatMap(({ measurement, effective = '' }): Fraction[] => {
      if (rule === undefined || measurement === undefined || effective !== newest) return [];
      const gate = worthOf(exact(measurement.value), rule.worth, { min: worst, max: best });
      if (isLoose(criterion)) return [clamp(gate, { min: worst, max: best })];
      return [greatest(gates.filter((other) => other.lte(gate))) ?? worst];
    });
    const gate = least(found);
    return rule === undefined || gate === null ? [] : [{ gate, counts: rule.counts }];
  });
}

export function unmetOf({ evidence: asked }: Criterion, answer: Answer | undefined, judging: Judging): Requirement[] {
  return asked.filter((requirement) => {
    const pieces = (answer?.evidence ?? []).filter(({ requirement: named }) => named === requirement.id);
    return pieces.filter((piece) => counts(piece, requirement, judging)).length < requirement.count;
  });
}

function isAskedAt(gate: Fraction, { 'from-level': from, 'to-level': to }: Requirement): boolean {
  return gate.gte(exact(from)) && (to === undefined || gate.lte(exact(to)));
}

/** Downwards from the claim through all that an unmet requirement covers, to its lowest end. */
function limitBelow(claim: Fraction, unmet: readonly Requirement[], worst: Fraction): Fraction {
  let limit = claim;
  for (;;) {
    const covering = unmet.find(
      ({ 'from-level': from, 'to-level': to }) => limit.gt(exact(from)) && (to === undefined || limit.lte(exact(to))),
    );
    if (covering === undefined) return limit.lt(worst) ? worst : limit;
    limit = exact(covering['from-level']);
  }
}

function counts(piece: Evidence, requirement: Requirement, { asOf, files }: Judging): boolean {
  const { effective, 'valid-until': until, document, link, measurement, file, sha256 } = piece;
  const isLinkAlone = link !== undefined && document === undefined && file === undefined;
  const kind = measurement === undefined ? (isLinkAlone ? 'link' : 'document') : 'measurement';
  const found = file === undefined ? undefined : files.get(file);
  const isChanged = sha256 !== undefined && found?.sha256 !== undefined && found.sha256 !== sha256;
  const age = requirement['max-age'];
  return (
    requirement.accepts.includes(kind) &&
    (found === undefined || (found.status === 'present' && !isChanged)) &&
    (effective === undefined || asOf >= effective) &&
    (until === undefined || asOf <= until) &&
    (age === undefined || (effective !== undefined && asOf <= later(effective, age)))
  );
}

/** Months end with their last day. */
function later(day: string, duration: string): string {
  const part = (unit: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(duration)?.[1] ?? 0);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + part('Y') * 12 + part('M');
  const [newYear, newMonth] = [Math.floor(months / 12), months % 12];
  const lastDay = new Date(Date.UTC(newYear, newMonth + 1, 0)).getUTCDate();
  const moved = new Date(Date.UTC(newYear, newMonth, Math.min(date, lastDay) + part('W') * 7 + part('D')));
  return moved.toISOString().slice(0, 10);
}
