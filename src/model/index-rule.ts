/** Figures that stand beside the total: by tag, over all criteria, or read from something else than the answer. */
import * as z from 'zod';
import { READS } from './criterion.ts';
import { IdSchema } from './id.ts';
import { LevelRuleSchema, LevelSchema, NODE_RULES, RollupSchema, RoundingSchema } from './rules.ts';
import { ScaleSchema } from './scale.ts';
import { TextSchema } from './text.ts';

export const IndexRuleSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'No other index may have it.' }),
    title: TextSchema.meta({ description: 'Its name in reports.' }),
    by: z
      .union([IdSchema, z.array(IdSchema).min(1).max(3)])
      .optional()
      .meta({
        description: 'One figure per value of this tag, or per combination of these; one figure in all when absent.',
      }),
    titles: z.record(IdSchema, TextSchema).default({}).meta({ description: 'Titles of the values of the tags.' }),
    over: z.enum(['criteria', 'tree']).default('criteria').meta({
      description: 'All criteria side by side, or the tree as it stands.',
    }),
    reads: z
      .enum(READS)
      .default('answer')
      .meta({ description: 'What of each answer is counted; evidence is the share of requirements met.' }),
    rollup: RollupSchema.optional(),
    scale: ScaleSchema.optional(),
    level: LevelRuleSchema.default('none'),
    levels: z
      .array(LevelSchema)
      .min(1)
      .max(100)
      .optional()
      .meta({ description: "Levels of its own, in place of the rubric's." }),
    round: RoundingSchema.optional(),
    ...NODE_RULES,
  })
  .meta({ id: 'index' });
export type IndexRule = z.infer<typeof IndexRuleSchema>;
