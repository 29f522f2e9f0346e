/** One agency's answers to one rubric version in one period. */
import * as z from 'zod';
import { DateSchema, IdSchema, RubricReferenceSchema } from './id.ts';
import { EvidenceSchema } from './evidence.ts';
import { TextSchema } from './text.ts';

/** The two answers that are words, not values; rubrics may not use them as option ids. */
export const NOT_APPLICABLE = 'not-applicable';
export const DONT_KNOW = 'dont-know';

export const AnswerValueSchema = z.union([z.number(), z.string().min(1).max(200)]).meta({
  id: 'answer-value',
  description: 'A level, an option, a number, or the words not-applicable and dont-know.',
});
export type AnswerValue = z.infer<typeof AnswerValueSchema>;

const Prose = z.string().max(20_000);

export const AnswerSchema = z.strictObject({
  claimed: AnswerValueSchema.optional(),
  appraised: AnswerValueSchema.optional(),
  reason: Prose.optional().meta({ description: 'Why the criterion does not apply.' }),
  note: Prose.optional().meta({ description: "The agency's explanation." }),
  'appraisal-note': Prose.optional().meta({ description: "The assessor's reason." }),
  evidence: z.array(EvidenceSchema).max(200).default([]),
});
export type Answer = z.infer<typeof AnswerSchema>;

export const AgencySchema = z.strictObject({ id: IdSchema, name: TextSchema.optional() });
export type Agency = z.infer<typeof AgencySchema>;

export const AssessmentSchema = z
  .strictObject({
    kind: z.literal('assessment'),
    schema: z.literal(1),
    agency: z.union([IdSchema, AgencySchema]),
    rubric: RubricReferenceSchema,
    period: IdSchema,
    'assessed-by': TextSchema.optional(),
    'appraised-by': TextSchema.optional(),
    date: DateSchema.optional(),
    note: Prose.optional(),
    answers: z.record(IdSchema, AnswerSchema),
  })
  .meta({ id: 'assessment', title: 'thang assessment' });
export type Assessment = z.infer<typeof AssessmentSchema>;
