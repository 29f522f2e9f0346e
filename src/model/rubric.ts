/** The instrument: scale, levels, a tree of dimensions and criteria, and every rule by which answers become a level. */
import * as z from 'zod';
import { DurationSchema, IdSchema, VersionSchema } from './id.ts';
import { TextSchema } from './text.ts';

export const STATUSES = ['official', 'draft', 'unofficial'] as const;

export const ScaleSchema = z.strictObject({ min: z.number(), max: z.number() }).meta({
  id: 'scale',
  description: 'The range of a score, both ends included.',
});
export type Scale = z.infer<typeof ScaleSchema>;

export const LevelSchema = z.strictObject({
  level: z.int().min(0).max(100),
  from: z.number().optional().meta({ description: 'Bands: the lowest score of this level, included.' }),
  needs: z
    .record(z.string().regex(/^\d+$/), z.number().min(0).max(100))
    .optional()
    .meta({ description: 'Ladder: per step, the percentage that must be earned for this level.' }),
  title: TextSchema,
  description: TextSchema.optional(),
});
export type Level = z.infer<typeof LevelSchema>;

export const ROLLUPS = ['mean', 'weighted-mean', 'sum', 'weighted-sum', 'min', 'max', 'median', 'none'] as const;
export const RollupSchema = z
  .enum(ROLLUPS)
  .meta({ id: 'rollup', description: 'How the scores of the children become the score of their parent.' });
export type Rollup = z.infer<typeof RollupSchema>;

export const ROUNDING_MODES = ['none', 'half-up', 'half-even', 'half-away', 'truncate', 'floor', 'ceil'] as const;
export const RoundingSchema = z
  .strictObject({
    mode: z.enum(ROUNDING_MODES),
    digits: z.int().min(0).max(12).default(0),
    at: z.enum(['node', 'final']).default('final'),
  })
  .meta({
    id: 'rounding',
    description: 'A step of the arithmetic, not of the display: at each node, or on the total only.',
  });
export type Rounding = z.infer<typeof RoundingSchema>;

export const LEVEL_RULES = ['bands', 'ladder', 'none'] as const;
export const LevelRuleSchema = z
  .enum(LEVEL_RULES)
  .meta({ id: 'level-rule', description: 'How a node gets its level.' });
export type LevelRule = z.infer<typeof LevelRuleSchema>;

export const LadderSchema = z.strictObject({
  each: z.union([z.number(), IdSchema]).optional().meta({
    description: 'Every item of step n must reach this answer for level n.',
  }),
  below: z.union([z.number(), IdSchema]).optional().meta({
    description: 'Items of the steps below n must reach this answer; as `each` when absent.',
  }),
  'empty-step': z.enum(['holds', 'fails']).default('fails').meta({
    description: 'Whether a level holds whose own step has no item.',
  }),
});
export type Ladder = z.infer<typeof LadderSchema>;

export const NOT_APPLICABLE_POLICIES = ['exclude', 'full', 'lowest', 'zero'] as const;
export const UNANSWERED_POLICIES = ['lowest', 'zero', 'exclude', 'block'] as const;

export const ScoringSchema = z.strictObject({
  rollup: RollupSchema.default('weighted-mean'),
  level: LevelRuleSchema.default('bands'),
  ladder: LadderSchema.optional(),
  round: RoundingSchema.default({ mode: 'none', digits: 0, at: 'final' }),
  normalise: z.boolean().default(false).meta({
    description: "Put every answer from its criterion's own scale onto the rubric's scale before rolling up.",
  }),
  'not-applicable': z.enum(NOT_APPLICABLE_POLICIES).default('exclude'),
  unanswered: z.enum(UNANSWERED_POLICIES).default('lowest'),
  'dont-know': z.enum(UNANSWERED_POLICIES).optional().meta({
    description: 'As `unanswered` when absent.',
  }),
  evidence: z.enum(['caps', 'ignored']).default('caps').meta({
    description: 'Whether the effective score is the claim capped by valid evidence, or the bare claim.',
  }),
  'min-coverage': z.number().min(0).max(1).optional().meta({
    description: 'Below this share of answered weight no level is given.',
  }),
});
export type Scoring = z.infer<typeof ScoringSchema>;

export const EVIDENCE_KINDS = ['document', 'link', 'measurement'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const RequirementSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema.optional(),
  'from-level': z.number().meta({
    description: 'The lowest answer that needs this evidence; every higher answer needs it too.',
  }),
  accepts: z.array(z.enum(EVIDENCE_KINDS)).min(1).default(['document', 'link', 'measurement']),
  'max-age': DurationSchema.optional().meta({
    description: 'How long after its effective date the evidence counts.',
  }),
  count: z.int().min(1).max(100).default(1),
});
export type Requirement = z.infer<typeof RequirementSchema>;

export const OptionSchema = z.strictObject({ value: z.number(), title: TextSchema.optional() });
export const OptionsSchema = z.record(IdSchema, z.union([z.number(), OptionSchema])).meta({
  id: 'options',
  description: 'Ordinal options and what each is worth.',
});
export type Options = z.infer<typeof OptionsSchema>;

export const BasisSchema = z.strictObject({
  sources: z.array(IdSchema).default([]),
  choice: z.enum(['sourced', 'inferred', 'own']),
  note: TextSchema.optional(),
});

export const CriterionSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  question: TextSchema.optional(),
  guidance: TextSchema.optional(),
  weight: z.number().min(0).max(1e6).default(1),
  step: z.int().min(1).max(100).optional().meta({
    description: 'Ladder: the level whose step this criterion belongs to.',
  }),
  tags: z.record(IdSchema, z.union([IdSchema, z.array(IdSchema)])).optional(),
  basis: BasisSchema.optional(),
  scale: ScaleSchema.optional().meta({ description: "The criterion's own range; the rubric's when absent." }),
  levels: z
    .record(z.string().regex(/^\d+$/), TextSchema)
    .optional()
    .meta({ description: 'Answered with a whole number: one descriptor per level.' }),
  answers: z.union([IdSchema, OptionsSchema]).optional().meta({
    description: 'Answered with an option: its own, or the id of a named answer set.',
  }),
  number: z
    .strictObject({ whole: z.boolean().default(false), unit: TextSchema.optional() })
    .optional()
    .meta({ description: 'Answered with a number within the scale.' }),
  evidence: z.array(RequirementSchema).default([]),
  'not-applicable': z
    .strictObject({ allowed: z.boolean(), 'reason-required': z.boolean().default(true) })
    .default({ allowed: true, 'reason-required': true }),
});
export type Criterion = z.infer<typeof CriterionSchema>;

export const DimensionSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  description: TextSchema.optional(),
  weight: z.number().min(0).max(1e6).default(1),
  rollup: RollupSchema.optional(),
  level: LevelRuleSchema.optional(),
  round: RoundingSchema.optional(),
  criteria: z.array(CriterionSchema).optional(),
  get dimensions(): z.ZodOptional<z.ZodArray<typeof DimensionSchema>> {
    return z.array(DimensionSchema).optional();
  },
});
export type Dimension = z.infer<typeof DimensionSchema>;

export const SourceSchema = z.strictObject({
  id: IdSchema.optional(),
  title: TextSchema,
  url: z.string().max(2000).optional(),
  licence: z.string().max(400).optional(),
  grade: z.enum(['found', 'secondary', 'inference', 'own']).optional(),
  note: TextSchema.optional(),
});

export const RubricSchema = z
  .strictObject({
    kind: z.literal('rubric'),
    schema: z.literal(1),
    id: IdSchema,
    version: VersionSchema,
    status: z.enum(STATUSES),
    title: TextSchema,
    description: TextSchema.optional(),
    source: SourceSchema.optional(),
    sources: z.array(SourceSchema).default([]),
    choices: z.array(TextSchema).default([]).meta({
      description: 'What the authors decided where no source decides; printed with the method.',
    }),
    scale: ScaleSchema,
    levels: z.array(LevelSchema).max(100).default([]),
    scoring: ScoringSchema.prefault({}),
    'answer-sets': z.record(IdSchema, OptionsSchema).default({}),
    dimensions: z.array(DimensionSchema).min(1),
  })
  .meta({ id: 'rubric', title: 'thang rubric' });
export type Rubric = z.infer<typeof RubricSchema>;
