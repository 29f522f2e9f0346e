/** Where the content of a rubric or a programme comes from, and what standing it has. */
import * as z from 'zod';
import { IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** Printed on every report. */
export const STATUSES = ['official', 'draft', 'unofficial'] as const;

export const SourceSchema = z.strictObject({
  id: IdSchema.optional().meta({ description: 'Criteria name it under `basis`.' }),
  title: TextSchema.meta({ description: 'The document, with number and date.' }),
  url: z.string().max(2000).optional().meta({ description: 'Where it can be read.' }),
  licence: z.string().max(400).optional().meta({ description: 'Under which it may be used.' }),
  grade: z
    .enum(['found', 'secondary', 'inference', 'own'])
    .optional()
    .meta({ description: "Read itself, read about, inferred, or the authors' own." }),
  note: TextSchema.optional().meta({ description: 'What was read of it, and what was not.' }),
});
