/** `waivers.yaml`: who is excused from what, why, on whose word, and until when. */
import * as z from 'zod';
import { DateSchema, IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** In the place of an agency: every agency of the workspace. */
export const ALL_AGENCIES = 'all';

export const WaiverSchema = z
  .strictObject({
    agency: IdSchema.meta({ description: 'The id of the agency that is excused, or `all`.' }),
    rubric: IdSchema.optional().meta({
      description: 'The id of the rubric, where several have a criterion of this id; every version of it.',
    }),
    criterion: IdSchema.meta({ description: 'The criterion that counts as not applicable.' }),
    instance: IdSchema.optional().meta({
      description: 'Only this instance, where the criterion is answered for several; all when absent.',
    }),
    requirement: IdSchema.optional().meta({
      description: 'Only this evidence is not asked for; the criterion is answered as ever.',
    }),
    reason: TextSchema.meta({ description: 'Why; printed in every report.' }),
    owner: TextSchema.meta({ description: 'Who must end what makes the waiver necessary.' }),
    'approved-by': TextSchema.meta({ description: 'Who allowed it, with the number of the document if there is one.' }),
    from: DateSchema.meta({ description: 'The first day on which it counts.' }),
    expiry: DateSchema.meta({ description: 'The last day on which it counts.' }),
  })
  .meta({ id: 'waiver', description: 'One agency, or all, excused from one criterion or one piece of its evidence.' });
export type Waiver = z.infer<typeof WaiverSchema>;

export const WaiversSchema = z
  .strictObject({
    kind: z.literal('waivers').meta({ description: 'What the file holds.' }),
    schema: z.literal(1).meta({ description: 'The edition of this language.' }),
    waivers: z.array(WaiverSchema).max(10_000).meta({ description: 'Each with its reason, its owner and its end.' }),
  })
  .meta({ id: 'waivers', title: 'thang waivers' });
export type Waivers = z.infer<typeof WaiversSchema>;

/** Whether a waiver speaks of this agency and of a rubric by one of these ids: its own, or one that it is made from. */
export function concerns({ agency, rubric }: Waiver, agencyId: string, rubricIds: readonly string[]): boolean {
  const isAgency = agency === ALL_AGENCIES || agency === agencyId;
  return isAgency && (rubric === undefined || rubricIds.includes(rubric));
}

/** Both its first and its last day count. */
export function isInForce({ from, expiry }: Waiver, day: string): boolean {
  return from <= day && day <= expiry;
}
