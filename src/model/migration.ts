/** From an earlier edition of a rubric to this one: what each old question became. */
import * as z from 'zod';
import { IdSchema, RubricReferenceSchema } from './id.ts';
import { TextSchema } from './text.ts';

const Answer = z.union([z.number(), IdSchema]);

export const CriterionMoveSchema = z
  .strictObject({
    to: z
      .union([IdSchema, z.array(IdSchema).min(1)])
      .nullable()
      .optional()
      .meta({
        description:
          'The new id, or several where a question was split; its own id when absent, null where it is asked no more.',
      }),
    answers: z
      .record(z.string().min(1).max(200), z.union([Answer, z.array(Answer)]).nullable())
      .optional()
      .meta({
        description:
          'Old answer → new answer, or several items of a list; null where none of the new ones says the same. Others are kept as they are.',
      }),
    evidence: z.record(IdSchema, IdSchema.nullable()).optional().meta({
      description: 'Old requirement → new requirement; null where it is asked no more.',
    }),
    'ask-again': z.boolean().default(false).meta({
      description: 'The question changed so much that the old answer does not answer it.',
    }),
    because: TextSchema.optional().meta({ description: 'Why; shown to whoever migrates.' }),
  })
  .meta({ id: 'criterion-move' });
export type CriterionMove = z.infer<typeof CriterionMoveSchema>;

export const MigrationSchema = z
  .strictObject({
    from: RubricReferenceSchema.meta({ description: 'The edition whose answers are taken over, as `id@1.0.0`.' }),
    criteria: z
      .record(IdSchema, z.union([IdSchema, CriterionMoveSchema]).nullable())
      .default({})
      .meta({ description: 'Old id → new id, or what became of it; null where it is asked no more. Others stay.' }),
    dimensions: z.record(IdSchema, IdSchema).default({}).meta({
      description: 'Old id → new id of a dimension; only for comparing the editions.',
    }),
  })
  .meta({ id: 'migration', description: 'How answers to an earlier edition become answers to this one.' });
export type Migration = z.infer<typeof MigrationSchema>;
