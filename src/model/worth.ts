/** What a number is worth: from a measured value, a count of ticks or a rolled-up score to a score. */
import * as z from 'zod';

/** In one spelling only, so that no value has two worths: 0.5, neither .5 nor 0.50. */
const Points = z.record(z.string().regex(/^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/), z.number());

export const CLOSED_ENDS = ['lower', 'upper'] as const;
export const ClosedSchema = z.enum(CLOSED_ENDS).meta({
  id: 'closed',
  description: 'To which band a value on the border belongs: the one it opens (lower) or the one it ends (upper).',
});
export type Closed = z.infer<typeof ClosedSchema>;

export const WorthSchema = z
  .strictObject({
    line: Points.optional().meta({
      description: 'Value → worth at that value; straight lines between, level beyond both ends.',
    }),
    steps: Points.optional().meta({
      description: 'Value → worth from that value on, up to the next; below the first, as the first.',
    }),
    'equal-bands': z.array(z.number()).min(2).max(100).optional().meta({
      description: "Borders of bands that are worth an equal share of the rubric's scale each, whatever their width.",
    }),
    closed: ClosedSchema.default('lower'),
  })
  .meta({ id: 'worth', description: 'One of line, steps and equal-bands.' });
export type Worth = z.infer<typeof WorthSchema>;
