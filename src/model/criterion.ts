/** A leaf of the rubric: one question, one kind of answer, and the evidence that each answer needs. */
import * as z from 'zod';
import { ConditionsSchema } from './condition.ts';
import { DurationSchema, IdSchema } from './id.ts';
import { RollupSchema } from './rules.ts';
import { ScaleSchema } from './scale.ts';
import { TextSchema } from './text.ts';
import { WorthSchema } from './worth.ts';

export const EVIDENCE_KINDS = ['document', 'link', 'measurement'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const MEASURED_RULES = ['caps', 'replaces', 'shown'] as const;

export const MeasuredSchema = z
  .strictObject({
    worth: WorthSchema,
    counts: z.enum(MEASURED_RULES).default('caps').meta({
      description:
        'Against a claimed answer. caps: the claim counts up to what was measured; replaces: what was measured counts; shown: both are shown, the claim counts.',
    }),
  })
  .meta({
    description:
      'What a measured value says of the answer, on the scale of `from-level`, and which of the two counts where they differ.',
  });
export type MeasuredRule = z.infer<typeof MeasuredSchema>;

export const RequirementSchema = z.strictObject({
  id: IdSchema.meta({ description: 'Evidence in an assessment names it as `requirement`.' }),
  title: TextSchema.optional().meta({ description: 'What is asked for, such as a signed decision.' }),
  'from-level': z.number().meta({
    description: 'The lowest answer that needs this evidence; every higher answer needs it too.',
  }),
  'to-level': z.number().optional().meta({
    description: 'The highest answer that needs it, where higher answers are supported by other evidence instead.',
  }),
  accepts: z
    .array(z.enum(EVIDENCE_KINDS))
    .min(1)
    .default(['document', 'link', 'measurement'])
    .meta({ description: 'The kinds of evidence that can meet it.' }),
  acceptance: TextSchema.optional().meta({ description: 'What an assessor looks for in it.' }),
  'max-age': DurationSchema.optional().meta({
    description: 'How long after its effective date the evidence counts.',
  }),
  count: z.int().min(1).max(100).default(1).meta({ description: 'How many pieces of evidence meet it.' }),
  measured: MeasuredSchema.optional(),
});
export type Requirement = z.infer<typeof RequirementSchema>;

export const OptionSchema = z.strictObject({
  value: z.number().meta({ description: "What the option is worth on the criterion's scale." }),
  title: TextSchema.optional().meta({ description: 'The option in words.' }),
  'note-required': z.boolean().default(false).meta({
    description: 'Whoever chooses it must say why, as for a veto.',
  }),
});
export type Option = z.infer<typeof OptionSchema>;
export const OptionsSchema = z.record(IdSchema, z.union([z.number(), OptionSchema])).meta({
  id: 'options',
  description: 'Ordinal options and what each is worth.',
});
export type Options = z.infer<typeof OptionsSchema>;

export const CheckItemSchema = z.strictObject({
  title: TextSchema.meta({ description: 'What is there or is not.' }),
  worth: z.number().default(1).meta({ description: 'Its part of the whole, beside those of the other items.' }),
});
export type CheckItem = z.infer<typeof CheckItemSchema>;
export const ChecksSchema = z.strictObject({
  items: z
    .record(IdSchema, z.union([TextSchema, CheckItemSchema]))
    .meta({ description: 'What can be ticked, by the ids that an answer lists.' }),
  combine: z.enum(['share', 'sum', 'max']).default('share').meta({
    description: "The ticked share of all worth on the criterion's scale; their sum, or the best, held within it.",
  }),
});
export type Checks = z.infer<typeof ChecksSchema>;

export const NumberSchema = z.strictObject({
  whole: z.boolean().default(false).meta({ description: 'Only whole numbers are answers.' }),
  ratio: z.boolean().default(false).meta({
    description: "Answered with part/of, such as 870/1000: that share of the criterion's scale.",
  }),
  unit: TextSchema.optional().meta({ description: 'What is counted, such as datasets or %.' }),
});

export const BasisSchema = z.strictObject({
  sources: z.array(IdSchema).default([]).meta({ description: "Ids of the rubric's `sources`." }),
  choice: z
    .enum(['sourced', 'inferred', 'own'])
    .meta({ description: "Taken from the sources, inferred from them, or the authors' own." }),
  note: TextSchema.optional().meta({ description: 'Where in the source it stands, or how it was inferred.' }),
});

export const TagsSchema = z.record(IdSchema, z.union([IdSchema, z.array(IdSchema)])).meta({
  id: 'tags',
  description: 'Tag → value or values, for indices and conditions, such as `layer: governance`.',
});

export const AddsSchema = z
  .strictObject({
    'at-least': z.number().optional().meta({ description: 'The least that is added; below zero, a malus.' }),
    'at-most': z.number().optional().meta({ description: 'The most that is added.' }),
  })
  .meta({ id: 'adds', description: 'Added to what its siblings roll up to, within these bounds, as bonus or malus.' });

export const READS = ['answer', 'confidence', 'extent', 'evidence'] as const;

export const CriterionSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Assessments answer it by this id; no other node may have it.' }),
    title: TextSchema.meta({ description: 'Its name in reports.' }),
    question: TextSchema.optional().meta({ description: 'What is asked, as a whole sentence.' }),
    guidance: TextSchema.optional().meta({ description: 'How to answer: what counts, what does not, where to look.' }),
    weight: z.number().min(0).max(1e6).default(1).meta({ description: 'How much it counts beside its siblings.' }),
    step: z.int().min(1).max(100).optional().meta({
      description: 'Ladder: the level whose step this criterion belongs to.',
    }),
    tags: TagsSchema.optional(),
    basis: BasisSchema.optional().meta({ description: 'Where the criterion comes from.' }),
    scale: ScaleSchema.optional().meta({ description: "The criterion's own range; the rubric's when absent." }),
    levels: z
      .record(z.string().regex(/^\d+$/), TextSchema)
      .optional()
      .meta({ description: 'Answered with a whole number: one descriptor per level.' }),
    answers: z.union([IdSchema, OptionsSchema]).optional().meta({
      description: 'Answered with an option: its own, or the id of a named answer set.',
    }),
    number: NumberSchema.optional().meta({ description: 'Answered with a number within the scale.' }),
    checks: ChecksSchema.optional().meta({ description: 'Answered with the ids of what is there.' }),
    worth: WorthSchema.optional().meta({
      description: "What the answer's value is worth on the rubric's scale; the value itself when absent.",
    }),
    'answer-of': IdSchema.optional().meta({
      description: 'Not asked: takes the answer of this criterion, to count it once more elsewhere.',
    }),
    reads: z.enum(READS).default('answer').meta({
      description: 'With `answer-of`: what of that answer is read; evidence is the share of requirements met.',
    }),
    'asked-if': ConditionsSchema.optional().meta({
      description: 'Asked only where other answers make it a question; else it is not asked, and counts nowhere.',
    }),
    facets: z.array(IdSchema).min(1).max(20).optional().meta({
      description: "Rated once per facet; each becomes a criterion of its own, the id followed by / and the facet's.",
    }),
    rollup: RollupSchema.optional().meta({ description: 'With `facets`: how they become one score.' }),
    adds: AddsSchema.optional(),
    evidence: z.array(RequirementSchema).default([]).meta({ description: 'The evidence that answers need.' }),
    'not-applicable': z
      .strictObject({
        allowed: z.boolean().meta({ description: 'Whether an agency may say that it does not apply.' }),
        'reason-required': z.boolean().default(true).meta({ description: 'Whether it must say why.' }),
      })
      .default({ allowed: true, 'reason-required': true })
      .meta({ description: 'Whether the criterion may not apply; allowed with a reason when absent.' }),
  })
  .meta({ id: 'criterion', description: 'One question, one kind of answer.' });
export type Criterion = z.infer<typeof CriterionSchema>;
