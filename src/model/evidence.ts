/** What supports an answer: a document, a link or a measurement, with the days between which it counts. */
import * as z from 'zod';
import { DateSchema, IdSchema } from './id.ts';
import type { EvidenceKind } from './rubric.ts';

const Line = z.string().min(1).max(1000);

export const EvidenceSchema = z.strictObject({
  requirement: IdSchema.optional().meta({ description: 'The requirement of the criterion that this answers.' }),
  document: Line.optional().meta({ description: 'Number of the document, as 12/QĐ-UBND.' }),
  title: Line.optional(),
  issuer: Line.optional(),
  link: z.string().max(2000).optional(),
  measurement: z.strictObject({ value: z.number(), unit: Line.optional(), record: Line.optional() }).optional(),
  effective: DateSchema.optional(),
  'valid-until': DateSchema.optional(),
  section: z.union([Line, z.number()]).optional(),
  page: z.union([Line, z.number()]).optional(),
  file: Line.optional().meta({ description: 'Path inside the workspace.' }),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    // PowerShell writes hashes in capitals.
    .toLowerCase()
    .optional(),
  note: z.string().max(20_000).optional(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/** What an edge found out about an evidence file; the engine itself never opens one. */
export interface EvidenceFile {
  readonly status: 'present' | 'missing' | 'outside';
  /** Of its content now; compared with the hash that each citation states. */
  readonly sha256?: string | undefined;
}

/** The kind that the requirement's `accepts` is matched against. */
export function evidenceKind(evidence: Evidence): EvidenceKind {
  if (evidence.measurement !== undefined) return 'measurement';
  if (evidence.link !== undefined && evidence.document === undefined && evidence.file === undefined) return 'link';
  return 'document';
}
