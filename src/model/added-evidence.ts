/** What came of citing a file as evidence: where it counts, and what it does to the score. */
import type { Evidence } from './evidence.ts';
import type { EvidenceState, ViewScore } from './result.ts';
import type { Rubric } from './rubric.ts';

export interface AddedEvidence {
  /** The assessment. */
  readonly file: string;
  /** As it was scored: what is answered per instance is unfolded. */
  readonly rubric: Rubric;
  /** The criterion, as it was unfolded for instances. */
  readonly node: string;
  readonly evidence: Evidence;
  /** Whether it counts on the day, or why not. */
  readonly state: EvidenceState;
  readonly until: string | null;
  /** The requirement that it is for; null where it names none. */
  readonly requirement: {
    readonly id: string;
    readonly fromLevel: number;
    /** Pieces that count for it now, and that are asked for. */
    readonly counting: number;
    readonly needed: number;
  } | null;
  /** Criteria that cite the very same file already. */
  readonly elsewhere: readonly string[];
  readonly before: EvidenceStanding;
  readonly after: EvidenceStanding;
}

export interface EvidenceStanding {
  readonly total: ViewScore;
  /** What the claim is supported to; null where no value is claimed. */
  readonly supported: number | null;
}
