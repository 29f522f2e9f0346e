/** A further value of every answer beside the claim and the appraisal: verified, published, a target, a dated phase. */
import * as z from 'zod';
import { DateSchema, IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

export const StateRuleSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Answers name it under `states`.' }),
    title: TextSchema.meta({ description: 'Its name in reports.' }),
    by: DateSchema.optional().meta({ description: 'The day by which it shall be reached.' }),
    absent: z
      .union([z.enum(['carried', 'unanswered']), IdSchema])
      .default('carried')
      .meta({
        description:
          'What counts where an answer says nothing of this state: that of the state before it (carried), nothing (unanswered), or that of the view or earlier state of this id.',
      }),
    priority: z.enum(['none', 'linear', 'quadratic']).default('none').meta({
      description: 'For a target: how urgent each gap is, 0 to 100, by the gap or by its square.',
    }),
  })
  .meta({ id: 'state', description: 'A further value of each answer: verified, published, a target, a dated phase.' });
export type StateRule = z.infer<typeof StateRuleSchema>;
