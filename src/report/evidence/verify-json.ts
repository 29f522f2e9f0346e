/** `evidence verify` as data. */
import type { CheckedAssessment, CheckedPiece } from '../../model/evidence-check.ts';
import { isBroken } from '../../model/evidence-check.ts';
import type { Failure, Result } from '../../model/result.ts';
import { countPieces } from './count-pieces.ts';

export function verifyJson(
  assessments: readonly CheckedAssessment[],
  failures: readonly Failure[],
  { tool, asOf }: Pick<Result, 'tool' | 'asOf'>,
): string {
  const data = {
    schemaVersion: 1,
    tool,
    asOf,
    summary: countPieces(assessments.flatMap(({ pieces }) => pieces)),
    assessments: assessments.map(({ titles: _titles, pieces, ...assessment }) => ({
      ...assessment,
      pieces: pieces.map(pieceData),
    })),
    failures,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** `sha256` is what the assessment states, `found` what the file has. */
function pieceData(piece: CheckedPiece): object {
  const { node, criterion, instance, index, evidence, file, hash, sha256, state, until } = piece;
  return {
    node,
    criterion,
    instance,
    index,
    evidence,
    broken: isBroken(piece),
    file,
    hash,
    found: sha256,
    counts: state === 'counts',
    state,
    until,
  };
}
