/** A condition on answers and scores: the one language for gates, branches, entry and knock-outs. */
import * as z from 'zod';
import { IdSchema } from './id.ts';

const Tags = z.record(IdSchema, z.union([IdSchema, z.array(IdSchema).min(1)]));
const Option = z.union([z.number(), IdSchema]);

export const ConditionSchema = z
  .strictObject({
    node: IdSchema.optional().meta({ description: 'The dimension or criterion that is looked at.' }),
    nodes: z.array(IdSchema).min(1).max(2000).optional().meta({ description: 'All of these.' }),
    tag: Tags.optional().meta({ description: 'Every dimension and criterion with these tags.' }),
    'children-of': IdSchema.optional().meta({ description: 'Everything directly below this dimension.' }),
    'criteria-of': IdSchema.optional().meta({ description: 'Every criterion below this dimension, however deep.' }),
    except: z.array(IdSchema).default([]).meta({ description: 'Nodes that are not looked at.' }),
    'at-least': Option.optional().meta({ description: 'The score of a dimension, the answer of a criterion.' }),
    'at-most': Option.optional().meta({ description: 'As `at-least`, from above.' }),
    is: z
      .union([Option, z.array(Option).min(1)])
      .optional()
      .meta({ description: 'One of these answers.' }),
    level: z.int().min(0).max(100).optional().meta({ description: 'The lowest level a dimension must have.' }),
    share: z.number().min(0).max(1).optional().meta({
      description: 'This share of those looked at is enough; all when neither share nor count is given.',
    }),
    count: z.int().min(1).optional().meta({ description: 'This many are enough.' }),
    'not-applicable': z.enum(['satisfies', 'fails', 'skipped']).optional().meta({
      description: 'What a node that does not apply does; satisfies in a gate, fails in a branch, when absent.',
    }),
    get any(): z.ZodOptional<z.ZodArray<typeof ConditionSchema>> {
      return z.array(ConditionSchema).min(1).max(100).optional().meta({ description: 'One of these must hold.' });
    },
    get all(): z.ZodOptional<z.ZodArray<typeof ConditionSchema>> {
      return z.array(ConditionSchema).min(1).max(100).optional().meta({ description: 'All of these must hold.' });
    },
    get not(): z.ZodOptional<typeof ConditionSchema> {
      return ConditionSchema.optional();
    },
  })
  .meta({ id: 'condition', description: 'What must hold of the nodes that are looked at.' });
export type Condition = z.infer<typeof ConditionSchema>;

/** One condition, or several that must all hold. */
export const ConditionsSchema = z.union([ConditionSchema, z.array(ConditionSchema).min(1).max(100)]);
export type Conditions = z.infer<typeof ConditionsSchema>;

export function conditionsIn(conditions: Conditions | undefined): readonly Condition[] {
  if (conditions === undefined) return [];
  return Array.isArray(conditions) ? conditions : [conditions];
}
