/** An overlay: a rubric that says only how it differs from another, for one kind of agency. */
import * as z from 'zod';
import { IdSchema, RubricReferenceSchema, VersionSchema } from './id.ts';
import { MigrationSchema } from './migration.ts';
import { SourceSchema, STATUSES } from './source.ts';
import { TextSchema } from './text.ts';

/** RFC 7386: maps are merged key by key, lists replaced, null removes. What comes of it is checked as a rubric is. */
const PatchSchema = z.record(z.string(), z.unknown());

export const ChangeSchema = z
  .strictObject({
    because: TextSchema.optional().meta({ description: 'Why; shown with the change.' }),
    drop: z.literal(true).optional().meta({ description: 'This node and everything below it is not asked.' }),
    set: PatchSchema.optional().meta({
      description: 'Keys of the node and their new values; maps are merged key by key, lists replaced, null removes.',
    }),
    'add-criteria': z.array(z.unknown()).min(1).optional().meta({
      description: 'Criteria of this dimension, after those of the base.',
    }),
    'add-dimensions': z.array(z.unknown()).min(1).optional().meta({
      description: 'Dimensions below this one, after those of the base.',
    }),
  })
  .meta({ id: 'change' });
export type Change = z.infer<typeof ChangeSchema>;

export const OverlaySchema = z
  .strictObject({
    kind: z.literal('rubric').meta({ description: 'What the file holds.' }),
    schema: z.literal(1).meta({ description: 'The edition of this language.' }),
    id: IdSchema.meta({ description: 'Its own, not that of the base.' }),
    version: VersionSchema.meta({ description: 'Its own; a change that moves a score is a new version.' }),
    status: z.enum(STATUSES).meta({ description: 'Whether an authority issued it; reports say so.' }),
    title: TextSchema.meta({ description: 'Its name in reports.' }),
    description: TextSchema.optional().meta({ description: "The base's when absent." }),
    extends: RubricReferenceSchema.meta({
      description: 'The edition that is changed: beside this file, in the workspace, or one that comes with thang.',
    }),
    because: TextSchema.optional().meta({
      description: 'Why the rubric itself differs, in `set` and in what it adds.',
    }),
    set: PatchSchema.optional().meta({
      description: 'Keys of the rubric itself, such as scoring and levels, merged like those of a node.',
    }),
    sources: z.array(SourceSchema).min(1).optional().meta({ description: 'After those of the base.' }),
    choices: z.array(TextSchema).min(1).optional().meta({ description: 'After those of the base.' }),
    migration: MigrationSchema.optional().meta({
      description: "From an earlier edition of this overlay; the base's is not taken over.",
    }),
    changes: z.record(IdSchema, ChangeSchema).default({}).meta({ description: 'By the id of a node.' }),
    'add-dimensions': z.array(z.unknown()).min(1).optional().meta({ description: 'After those of the base.' }),
  })
  .meta({ id: 'overlay', title: 'thang rubric that extends another' });
export type Overlay = z.infer<typeof OverlaySchema>;
