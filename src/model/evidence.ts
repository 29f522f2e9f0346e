/** What supports an answer: a document, a link or a measurement, with the days between which it counts. */
import * as z from 'zod';
import { DateSchema, IdSchema } from './id.ts';
import type { EvidenceKind } from './criterion.ts';

const Line = z.string().min(1).max(1000);

export const EvidenceSchema = z.strictObject({
  requirement: IdSchema.optional().meta({ description: 'The requirement of the criterion that this answers.' }),
  document: Line.optional().meta({ description: 'Number of the document, as 12/QĐ-UBND.' }),
  title: Line.optional().meta({ description: 'What it is called.' }),
  issuer: Line.optional().meta({ description: 'Who signed or published it.' }),
  link: z.string().max(2000).optional().meta({ description: 'Where it can be seen.' }),
  measurement: z
    .strictObject({
      value: z.number().meta({ description: 'What was measured.' }),
      unit: Line.optional().meta({ description: 'In what, such as %.' }),
      record: Line.optional().meta({ description: 'Where the measuring is recorded.' }),
    })
    .optional()
    .meta({ description: 'A figure instead of a paper.' }),
  effective: DateSchema.optional().meta({ description: 'From this day it counts; its age begins here.' }),
  'valid-until': DateSchema.optional().meta({ description: 'The last day on which it counts.' }),
  section: z.union([Line, z.number()]).optional().meta({ description: 'Where in it: article, chapter, appendix.' }),
  page: z.union([Line, z.number()]).optional().meta({ description: 'Page, or pages as 3-7.' }),
  file: Line.optional().meta({ description: 'Path inside the workspace.' }),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    // PowerShell writes hashes in capitals.
    .toLowerCase()
    .optional()
    .meta({ description: 'Of the file; it does not count when the file was changed since.' }),
  note: z.string().max(20_000).optional().meta({ description: 'What it shows.' }),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/** What an edge found out about an evidence file; the engine itself never opens one. */
export interface EvidenceFile {
  readonly status: 'present' | 'missing' | 'outside';
  /** Set where it counts as missing because the system does not let it be read: the system's own word for why. */
  readonly unreadable?: string | undefined;
  /** Of its content now; compared with the hash that each citation states. */
  readonly sha256?: string | undefined;
}

/** The kind that the requirement's `accepts` is matched against. */
export function evidenceKind(evidence: Evidence): EvidenceKind {
  if (evidence.measurement !== undefined) return 'measurement';
  if (evidence.link !== undefined && evidence.document === undefined && evidence.file === undefined) return 'link';
  return 'document';
}
