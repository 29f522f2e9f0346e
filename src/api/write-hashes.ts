/** Fills the hashes that citations leave out, as the files are now. */
import type { AnswerChange } from '../model/answer-change.ts';
import type { CheckedAssessment, CheckedPiece } from '../model/evidence-check.ts';
import { answersOf } from '../model/expand-instances.ts';
import type { Issue } from '../model/issue.ts';
import type { LoadedRubric } from '../rubric/read-rubric.ts';
import { openSession } from './open-session.ts';

export interface WriteHashesOptions {
  readonly who: string | null;
  readonly now: () => string;
  readonly rubrics?: readonly LoadedRubric[] | undefined;
  readonly root?: string | undefined;
}

export interface WrittenHashes {
  /** The same, with what was written marked so. */
  readonly checked: CheckedAssessment;
  /** Why nothing could be written. */
  readonly issues: readonly Issue[];
}

/** Hashes that are stated are never replaced: a file that was changed stays told. */
export async function writeHashes(checked: CheckedAssessment, options: WriteHashesOptions): Promise<WrittenHashes> {
  const lacking = checked.pieces.filter((piece) => piece.hash === 'not-stated');
  if (lacking.length === 0) return { checked, issues: [] };
  const opened = await openSession(checked.file, { ...options, command: 'evidence verify', isWritten: true });
  if (!opened.ok) return { checked, issues: opened.issues };
  const session = opened.value;
  try {
    const now = answersOf(session.assessment());
    const saved = await session.save(changesFor(lacking.filter((piece) => isStillLacking(piece, now))));
    if (saved.status !== 'saved') return { checked, issues: saved.issues };
    return { checked: { ...checked, pieces: checked.pieces.map(written) }, issues: opened.issues };
  } finally {
    await session.close();
  }
}

/** Somebody may have changed the file since it was checked. */
function isStillLacking({ node, index, evidence }: CheckedPiece, answers: ReturnType<typeof answersOf>): boolean {
  const piece = answers[node]?.evidence[index];
  return piece?.file === evidence.file && piece?.sha256 === undefined;
}

/** One change an answer. */
function changesFor(lacking: readonly CheckedPiece[]): AnswerChange[] {
  const byNode = new Map<string, AnswerChange>();
  for (const { node, criterion, instance, index, sha256 } of lacking) {
    if (sha256 === null) continue;
    const known = byNode.get(node)?.setEvidence ?? [];
    byNode.set(node, { criterion, instance, set: {}, setEvidence: [...known, { at: index, set: { sha256 } }] });
  }
  return [...byNode.values()];
}

function written(piece: CheckedPiece): CheckedPiece {
  return piece.hash === 'not-stated' ? { ...piece, hash: 'written' } : piece;
}
