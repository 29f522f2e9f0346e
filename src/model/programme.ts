/** Dated targets: which level, for whom, by when. */
import * as z from 'zod';
import { DateSchema, IdSchema, VersionSchema } from './id.ts';
import { SourceSchema, STATUSES } from './rubric.ts';
import { TextSchema } from './text.ts';

export const TargetSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  level: z.int().min(0).max(100).meta({ description: 'Met at this level or above.' }),
  share: z.number().min(0).max(100).default(100).meta({ description: 'Percent of the agencies that must meet it.' }),
  who: z.array(IdSchema).default([]).meta({ description: 'Types of agency; every agency when empty.' }),
  by: DateSchema,
});

export const ProgrammeSchema = z
  .strictObject({
    kind: z.literal('programme'),
    schema: z.literal(1),
    id: IdSchema,
    version: VersionSchema,
    status: z.enum(STATUSES),
    title: TextSchema,
    source: SourceSchema.optional(),
    choices: z.array(TextSchema).default([]),
    rubric: IdSchema.meta({ description: 'The id of the rubric whose levels the targets speak of.' }),
    targets: z.array(TargetSchema).min(1),
  })
  .meta({ id: 'programme', title: 'thang programme' });
export type Programme = z.infer<typeof ProgrammeSchema>;
