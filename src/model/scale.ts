/** A range of scores. */
import * as z from 'zod';

export const ScaleSchema = z
  .strictObject({
    min: z.number().meta({ description: 'The worst value.' }),
    max: z.number().meta({ description: 'The best value.' }),
  })
  .meta({
    id: 'scale',
    description: 'The range of a score, both ends included.',
  });
export type Scale = z.infer<typeof ScaleSchema>;
