/** Dated targets: which level, for whom, by when. */
import * as z from 'zod';
import { DateSchema, IdSchema, VersionSchema } from './id.ts';
import { SourceSchema, STATUSES } from './source.ts';
import { TextSchema } from './text.ts';

export const TargetSchema = z.strictObject({
  id: IdSchema.meta({ description: 'No other target may have it.' }),
  title: TextSchema.meta({ description: 'Its name in reports.' }),
  level: z.int().min(0).max(100).meta({ description: 'Met at this level or above.' }),
  share: z.number().min(0).max(100).default(100).meta({ description: 'Percent of the agencies that must meet it.' }),
  who: z.array(IdSchema).default([]).meta({ description: 'Types of agency; every agency when empty.' }),
  by: DateSchema.meta({ description: 'The last day to meet it.' }),
});

export const ProgrammeSchema = z
  .strictObject({
    kind: z.literal('programme').meta({ description: 'What the file holds.' }),
    schema: z.literal(1).meta({ description: 'The edition of this language.' }),
    id: IdSchema.meta({ description: 'Workspaces name it by this id.' }),
    version: VersionSchema.meta({ description: 'A change of a target is a new version.' }),
    status: z.enum(STATUSES).meta({ description: 'Whether an authority issued it; reports say so.' }),
    title: TextSchema.meta({ description: 'Its name in reports.' }),
    source: SourceSchema.optional().meta({ description: 'Where the targets stand.' }),
    choices: z
      .array(TextSchema)
      .default([])
      .meta({ description: 'What the authors decided where the source does not.' }),
    rubric: IdSchema.meta({ description: 'The id of the rubric whose levels the targets speak of.' }),
    targets: z.array(TargetSchema).min(1).meta({ description: 'Which level, for whom, by when.' }),
  })
  .meta({ id: 'programme', title: 'thang programme' });
export type Programme = z.infer<typeof ProgrammeSchema>;
