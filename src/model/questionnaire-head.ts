/** The shape of what travels hidden in a questionnaire; on the way back it is as little trusted as any file. */
import * as z from 'zod';
import { AgencySchema } from './assessment.ts';
import { IdSchema, VersionSchema } from './id.ts';
import { LOCALES } from './locale.ts';

const Mark = z.string().max(64);

export const MarksSchema = z.strictObject({
  fields: z.record(z.string().max(300), Mark),
  evidence: z.array(Mark).max(200),
});

export const HeadSchema = z.object({
  layout: z.int(),
  rubric: IdSchema,
  version: VersionSchema,
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  agency: AgencySchema,
  period: IdSchema,
  locale: z.enum(LOCALES),
  exported: z.iso.datetime(),
});
