/** One agency's answers to one rubric version in one period. */
import * as z from 'zod';
import { DateSchema, IdSchema, RubricReferenceSchema } from './id.ts';
import { EvidenceSchema } from './evidence.ts';
import { StateRuleSchema } from './state-rule.ts';
import { TextSchema } from './text.ts';

/** The two answers that are words, not values; rubrics may not use them as option ids. */
export const NOT_APPLICABLE = 'not-applicable';
export const DONT_KNOW = 'dont-know';

export const AnswerValueSchema = z.union([z.number(), z.string().min(1).max(200), z.array(IdSchema).max(500)]).meta({
  id: 'answer-value',
  description:
    'A level, an option, a number, a ratio such as 870/1000, a list of what is there, or not-applicable or dont-know.',
});
export type AnswerValue = z.infer<typeof AnswerValueSchema>;

const Prose = z.string().max(20_000);

export const AnswerSchema = z.strictObject({
  claimed: AnswerValueSchema.optional(),
  appraised: AnswerValueSchema.optional(),
  states: z.record(IdSchema, AnswerValueSchema).optional().meta({
    description: 'Its value in further states of the rubric or of this assessment: verified, target, a dated phase.',
  }),
  confidence: z
    .number()
    .optional()
    .meta({ description: 'How sure the agency is, where the rubric has a scale for it.' }),
  extent: z.number().min(0).max(1).optional().meta({ description: 'The share of the data that the answer speaks of.' }),
  reason: Prose.optional().meta({ description: 'Why the criterion does not apply.' }),
  note: Prose.optional().meta({ description: "The agency's explanation." }),
  'appraisal-note': Prose.optional().meta({ description: "The assessor's reason." }),
  evidence: z
    .array(EvidenceSchema)
    .max(200)
    .default([])
    .meta({ description: 'What supports the answer; each piece names the requirement it meets.' }),
});
export type Answer = z.infer<typeof AnswerSchema>;

export const AgencySchema = z.strictObject({
  id: IdSchema.meta({ description: 'The same over the years.' }),
  name: TextSchema.optional().meta({ description: 'Its name in reports; the id when absent.' }),
  groups: z.record(IdSchema, IdSchema).optional().meta({
    description: 'What it is compared by: its type, its region.',
  }),
});
export type Agency = z.infer<typeof AgencySchema>;

export const InstanceSchema = z
  .strictObject({
    of: IdSchema.meta({ description: "An id of the rubric's `instance-kinds`." }),
    id: IdSchema.meta({ description: 'No other instance of this kind may have it.' }),
    title: TextSchema.optional().meta({ description: 'Its name in reports; the id when absent.' }),
    weight: z
      .number()
      .min(0)
      .max(1e6)
      .default(1)
      .meta({ description: 'How much it counts beside the other instances.' }),
    answers: z
      .record(IdSchema, AnswerSchema)
      .default({})
      .meta({ description: 'By criterion of the dimensions that are answered per instance.' }),
  })
  .meta({ id: 'instance', description: 'One system, project, database or respondent, with its own answers.' });
export type Instance = z.infer<typeof InstanceSchema>;

export const AssessmentSchema = z
  .strictObject({
    kind: z.literal('assessment').meta({ description: 'What the file holds.' }),
    schema: z.literal(1).meta({ description: 'The edition of this language.' }),
    agency: z
      .union([IdSchema, AgencySchema])
      .meta({ description: 'Who is assessed: an id, or an id with a name and groups.' }),
    rubric: RubricReferenceSchema.meta({
      description: 'Which edition of which rubric is answered, as `vn-data-management@1.0.0`.',
    }),
    period: IdSchema.meta({ description: 'A year or a quarter, in quotes: `"2026"`, 2026-Q1.' }),
    'assessed-by': TextSchema.optional().meta({ description: 'Who claims.' }),
    'appraised-by': TextSchema.optional().meta({ description: 'Who appraises.' }),
    date: DateSchema.optional().meta({ description: 'When it was made; as history it is judged on this day.' }),
    note: Prose.optional().meta({ description: 'About the assessment as a whole.' }),
    target: z
      .number()
      .optional()
      .meta({ description: 'What counts for what does not apply, where the rubric says so.' }),
    states: z
      .array(StateRuleSchema)
      .max(50)
      .default([])
      .meta({ description: 'States of its own, such as dated phases, after those of the rubric.' }),
    instances: z
      .array(InstanceSchema)
      .max(10_000)
      .default([])
      .meta({ description: 'What is answered several times: systems, projects, respondents.' }),
    answers: z.record(IdSchema, AnswerSchema).meta({ description: 'By the id of a criterion.' }),
  })
  .meta({ id: 'assessment', title: 'thang assessment' });
export type Assessment = z.infer<typeof AssessmentSchema>;
