/** Which evidence counts on the as-of day, and how much of a claim it supports. */
import { evidenceKind, type Evidence, type EvidenceFile } from '../model/evidence.ts';
import type { Criterion, Requirement } from '../model/criterion.ts';
import type { EvidenceState, EvidenceVerdict, RequirementVerdict } from '../model/result.ts';
import { highestAnswerBelow, type Answers } from './admissible.ts';
import { dayAfter } from './calendar.ts';
import type { WaivedNow } from './place-waivers.ts';
import type { PreparedCriterion } from './prepare-criterion.ts';
import { compare, rational, type Rational } from './rational.ts';
import { measuredCap, readMeasured, type Measured } from './read-measured.ts';

export interface EvidenceWeighing {
  readonly verdicts: readonly EvidenceVerdict[];
  readonly requirements: readonly RequirementVerdict[];
  readonly measured: readonly Measured[];
}

export type EvidenceFiles = ReadonlyMap<string, EvidenceFile>;

/** Judges every piece of evidence on its own, then every requirement by the pieces that count for it. */
export function weighEvidence(
  node: PreparedCriterion,
  evidence: readonly Evidence[],
  asOf: string,
  files: EvidenceFiles,
  waived: WaivedNow,
): EvidenceWeighing {
  const { criterion } = node;
  const verdicts = evidence.map((piece) => judge(piece, criterion, asOf, files));
  const requirements = criterion.evidence.map((requirement) => {
    const counting = verdicts.filter((verdict) => verdict.requirement === requirement.id && verdict.state === 'counts');
    const isMet = counting.length >= requirement.count;
    const isWaived = !isMet && waived.requirements.has(requirement.id);
    return {
      requirement: requirement.id,
      fromLevel: requirement['from-level'],
      ...(requirement['to-level'] !== undefined && { toLevel: requirement['to-level'] }),
      met: isMet || isWaived,
      ...(isWaived && { waived: true as const }),
    };
  });
  return { verdicts, requirements, measured: readMeasured(node, evidence, verdicts) };
}

function judge(piece: Evidence, criterion: Criterion, asOf: string, files: EvidenceFiles): EvidenceVerdict {
  const requirement = criterion.evidence.find(({ id }) => id === piece.requirement);
  if (requirement === undefined) return { requirement: null, state: 'unassigned', until: piece['valid-until'] ?? null };
  const aged = lastDayByAge(piece, requirement);
  const state = stateOf(piece, requirement, aged, asOf, files);
  return { requirement: requirement.id, state, until: earlier(aged, piece['valid-until'] ?? null) };
}

/** Both ends count: from `effective` to `valid-until`, and to `effective` + `max-age`. */
function stateOf(
  piece: Evidence,
  requirement: Requirement,
  aged: string | null,
  asOf: string,
  files: EvidenceFiles,
): EvidenceState {
  if (!requirement.accepts.includes(evidenceKind(piece))) return 'kind-not-accepted';
  const file = piece.file === undefined ? undefined : files.get(piece.file);
  if (file !== undefined && file.status !== 'present') return `file-${file.status}`;
  if (isOtherContent(piece, file)) return 'file-changed';
  if (piece.effective !== undefined && asOf < piece.effective) return 'not-yet-effective';
  if (piece['valid-until'] !== undefined && asOf > piece['valid-until']) return 'expired';
  if (requirement['max-age'] !== undefined && aged === null) return 'not-dated';
  return aged !== null && asOf > aged ? 'too-old' : 'counts';
}

/** Another content than the one that was cited; without one of the two hashes nothing can be said. */
function isOtherContent({ sha256 }: Evidence, file: EvidenceFile | undefined): boolean {
  return sha256 !== undefined && file?.sha256 !== undefined && file.sha256 !== sha256;
}

/** The last day within the requirement's `max-age`; null where it sets none or the piece has no date. */
function lastDayByAge({ effective }: Evidence, { 'max-age': age }: Requirement): string | null {
  return age === undefined || effective === undefined ? null : dayAfter(effective, age);
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/**
 * The claim, capped by what valid evidence supports: the best answer up to it that needs no unmet requirement. A
 * requirement is asked at every answer from its `from-level` up, or up to its `to-level`. A measured value may cap it too.
 */
export function capByEvidence(
  claimed: Rational,
  answers: Answers,
  { requirements, measured }: EvidenceWeighing,
): Rational {
  const cap = measuredCap(measured);
  const start = cap !== null && compare(cap, claimed) < 0 ? cap : claimed;
  return requirements
    .filter(({ met }) => !met)
    .toSorted((a, b) => b.fromLevel - a.fromLevel)
    .reduce(
      (supported, requirement) =>
        isAskedAt(supported, requirement) ? highestAnswerBelow(answers, rational(requirement.fromLevel)) : supported,
      start,
    );
}

/** Whether an answer of this value needs the requirement. */
export function isAskedAt(value: Rational, { fromLevel, toLevel }: RequirementVerdict): boolean {
  const isBelowEnd = toLevel === undefined || compare(value, rational(toLevel)) <= 0;
  return compare(value, rational(fromLevel)) >= 0 && isBelowEnd;
}
