/** Every piece of evidence of some assessments: is its file there and unchanged, and does it count on the day? */
import type { Assessment } from '../model/assessment.ts';
import type { Evidence, EvidenceFile } from '../model/evidence.ts';
import {
  isBroken,
  type CheckedAssessment,
  type CheckedPiece,
  type FileState,
  type HashState,
} from '../model/evidence-check.ts';
import type { EvidenceVerdict } from '../model/result.ts';
import { criteriaOf } from '../model/rubric-tree.ts';
import { factsOn, prepareAssessment } from '../scoring/prepare-assessment.ts';
import { evidenceFiles } from './evidence-files.ts';
import { findEvidenceRun, type EvidenceRunOptions } from './evidence-run.ts';
import { agencyId, type BrokenFile, type Gathered } from './gather-assessments.ts';

export interface VerifiedEvidence {
  readonly assessments: readonly CheckedAssessment[];
  readonly broken: readonly BrokenFile[];
}

export async function verifyEvidence(paths: readonly string[], options: EvidenceRunOptions): Promise<VerifiedEvidence> {
  const { chosen, broken } = await findEvidenceRun(paths, options);
  const assessments: CheckedAssessment[] = [];
  for (const item of chosen) assessments.push(await check(item, options));
  return { assessments, broken };
}

async function check(item: Gathered, { asOf, root, waivers }: EvidenceRunOptions): Promise<CheckedAssessment> {
  const { file, assessment, rubric: loaded } = item;
  const { rubric } = loaded;
  const files = await evidenceFiles(file, assessment, { root, wantsEveryHash: true });
  const facts = factsOn(prepareAssessment(rubric, assessment, { files, waivers }), asOf);
  const pieces = answered(assessment).flatMap(({ node, criterion, instance, evidence }) => {
    const verdicts = facts.byId.get(node)?.weighing.verdicts ?? [];
    return evidence.map((piece, index): CheckedPiece => {
      const found = piece.file === undefined ? undefined : files.get(piece.file);
      return {
        node,
        criterion,
        instance,
        index,
        evidence: piece,
        ...fileOf(piece, found),
        ...countOf(verdicts[index]),
      };
    });
  });
  const order = new Map([...facts.byId.keys()].map((id, index) => [id, index]));
  const { agency } = assessment;
  return {
    file: file.replaceAll('\\', '/'),
    agency: typeof agency === 'string' ? { id: agencyId(assessment) } : agency,
    period: assessment.period,
    rubric: `${rubric.id}@${rubric.version}`,
    titles: new Map(criteriaOf(rubric).map(({ criterion }) => [criterion.id, criterion.title])),
    pieces: worstFirst(pieces, order),
  };
}

interface Answered extends Pick<CheckedPiece, 'node' | 'criterion' | 'instance'> {
  readonly evidence: readonly Evidence[];
}

function answered({ answers, instances }: Assessment): Answered[] {
  const own = Object.entries(answers).map(([criterion, { evidence }]) => ({
    node: criterion,
    criterion,
    instance: null,
    evidence,
  }));
  const perInstance = instances.flatMap(({ of, id, answers: given }) =>
    Object.entries(given).map(([criterion, { evidence }]) => ({
      node: `${criterion}@${id}`,
      criterion,
      instance: { of, id },
      evidence,
    })),
  );
  return [...own, ...perInstance];
}

function fileOf(
  { file, sha256 }: Evidence,
  found: EvidenceFile | undefined,
): Pick<CheckedPiece, 'file' | 'hash' | 'sha256'> {
  if (file === undefined || found === undefined) return { file: 'none', hash: 'none', sha256: null };
  const state: FileState = found.unreadable === undefined ? found.status : 'unreadable';
  const hash = hashOf(sha256, found.sha256);
  return { file: state, hash, sha256: found.sha256 ?? null };
}

function hashOf(stated: string | undefined, found: string | undefined): HashState {
  if (found === undefined) return 'none';
  if (stated === undefined) return 'not-stated';
  return stated === found ? 'equal' : 'changed';
}

function countOf(verdict: EvidenceVerdict | undefined): Pick<CheckedPiece, 'state' | 'until'> {
  return { state: verdict?.state ?? 'unassigned', until: verdict?.until ?? null };
}

/** Criteria by their worst piece, then in the order of the rubric; the pieces of one likewise. */
function worstFirst(pieces: readonly CheckedPiece[], order: ReadonlyMap<string, number>): CheckedPiece[] {
  const worst = new Map<string, number>();
  for (const piece of pieces) worst.set(piece.node, Math.min(worst.get(piece.node) ?? Infinity, rankOf(piece)));
  const placeOf = ({ node }: CheckedPiece): number => order.get(node) ?? Infinity;
  return pieces.toSorted(
    (a, b) =>
      (worst.get(a.node) ?? 0) - (worst.get(b.node) ?? 0) ||
      placeOf(a) - placeOf(b) ||
      rankOf(a) - rankOf(b) ||
      a.index - b.index,
  );
}

/** Broken files, then what cannot be read, then what does not count, then what has no hash. */
function rankOf(piece: CheckedPiece): number {
  if (isBroken(piece)) return 0;
  if (piece.file === 'unreadable') return 1;
  if (piece.state !== 'counts') return 2;
  return piece.hash === 'not-stated' ? 3 : 4;
}
