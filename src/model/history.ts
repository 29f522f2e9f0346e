/** One line of the history that lies beside an assessment: who changed what and when, and from what to what. */
import * as z from 'zod';
import type { AnswerChange } from './answer-change.ts';
import type { Answer } from './assessment.ts';
import type { Evidence } from './evidence.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** As a line says it. Its changes are checked like any others before they are made again. */
export const HistoryEntrySchema = z.looseObject({
  done: z.boolean(),
  at: z.string(),
  who: z.string().nullable(),
  command: z.string(),
  event: z.enum(['created', 'recovered', 'edited-elsewhere']).optional(),
  before: Hash.nullable(),
  after: Hash,
  changes: z.array(
    z.looseObject({
      criterion: z.string(),
      instance: z.object({ of: z.string(), id: z.string() }).nullable(),
      set: z.record(z.string(), z.unknown()),
      addEvidence: z.array(z.record(z.string(), z.unknown())).optional(),
      setEvidence: z.array(z.object({ at: z.number(), set: z.record(z.string(), z.unknown()) })).optional(),
      removeEvidence: z.array(z.number()).optional(),
    }),
  ),
});

export interface HistoryEntry {
  /** Whether it has reached the file, as far as whoever wrote the line lived to see. */
  readonly done: boolean;
  /** ISO 8601 */
  readonly at: string;
  readonly who: string | null;
  /** `interview`, `questionnaire import`, `evidence add` */
  readonly command: string;
  /** How it came about, where it is no plain change. */
  readonly event?: 'created' | 'recovered' | 'edited-elsewhere' | undefined;
  /** SHA-256 of the file before and after, in hex; null where there was no file. */
  readonly before: string | null;
  readonly after: string;
  readonly changes: readonly ChangeMade[];
}

/** A change with what was there before it. */
export interface ChangeMade extends AnswerChange {
  /** Old values of the fields that were set, null where there was none, and the pieces of evidence if they were touched. */
  readonly was?: Readonly<Partial<Record<keyof Answer, unknown>>> & { readonly evidence?: readonly Evidence[] };
}
