/** The rules by which answers become scores and levels: roll-ups, rounding, ladders and what stands in for no answer. */
import * as z from 'zod';
import { ConditionsSchema } from './condition.ts';
import { IdSchema } from './id.ts';
import { TextSchema } from './text.ts';
import { ClosedSchema, WorthSchema } from './worth.ts';

export const LevelSchema = z.strictObject({
  level: z.int().min(0).max(100).meta({ description: 'Its number; higher is better.' }),
  from: z.number().optional().meta({ description: 'Bands: the lowest score of this level.' }),
  to: z.number().optional().meta({
    description: 'Bands: the highest score of this level as published; only checked against the next `from`.',
  }),
  needs: z
    .record(z.string().regex(/^\d+$/), z.number().min(0).max(100))
    .optional()
    .meta({ description: 'Ladder: per step, the percentage that must be earned for this level.' }),
  requires: ConditionsSchema.optional().meta({
    description: 'What must hold for this level, and so for every level above it, beside its band or rung.',
  }),
  title: TextSchema.meta({ description: 'The name of the level.' }),
  description: TextSchema.optional().meta({ description: 'What an agency at this level is like.' }),
});
export type Level = z.infer<typeof LevelSchema>;

export const ROLLUPS = [
  'mean',
  'weighted-mean',
  'sum',
  'weighted-sum',
  'ratio',
  'min',
  'max',
  'median',
  'last',
  'count',
  'share',
  'distribution',
  'none',
] as const;
export const RollupSchema = z.enum(ROLLUPS).meta({
  id: 'rollup',
  description:
    'How the scores of the children become the score of their parent. mean, weighted-mean, sum, weighted-sum, min, max, median; ratio: what was earned of what could be earned, times scale.max; last: the last child, in the order of the rubric, that counts; count, share: of the children that score at least `counts-from`; distribution: no score, but how many criteria stand at each; none: no score.',
});
export type Rollup = z.infer<typeof RollupSchema>;

export const ROUNDING_MODES = ['none', 'half-up', 'half-even', 'half-away', 'truncate', 'floor', 'ceil'] as const;
export const RoundingSchema = z
  .strictObject({
    mode: z.enum(ROUNDING_MODES).meta({ description: 'Which way; halves away from zero, up, or to the even digit.' }),
    digits: z.int().min(0).max(12).default(0).meta({ description: 'Digits behind the decimal point that are kept.' }),
    at: z
      .enum(['node', 'final'])
      .default('final')
      .meta({ description: 'At every node on the way up, or at the total only.' }),
    lift: z.boolean().default(false).meta({ description: 'What lies between 0 and 1 becomes 1.' }),
  })
  .meta({
    id: 'rounding',
    description: 'A step of the arithmetic, not of the display: at each node, or on the total only.',
  });
export type Rounding = z.infer<typeof RoundingSchema>;

export const LEVEL_RULES = ['bands', 'ladder', 'requires', 'none'] as const;
export const LevelRuleSchema = z.enum(LEVEL_RULES).meta({
  id: 'level-rule',
  description:
    'How a node gets its level: by the band its score falls in, by a ladder of steps, by the conditions that each level `requires`, or none.',
});
export type LevelRule = z.infer<typeof LevelRuleSchema>;

export const LadderSchema = z
  .strictObject({
    each: z.union([z.number(), IdSchema]).optional().meta({
      description: 'Every item of step n must reach this answer for level n.',
    }),
    below: z.union([z.number(), IdSchema]).optional().meta({
      description: 'Items of the steps below n must reach this answer; as `each` when absent.',
    }),
    'empty-step': z.enum(['holds', 'fails']).default('fails').meta({
      description: 'Whether a level holds whose own step has no item.',
    }),
  })
  .meta({
    id: 'ladder',
    description: 'Levels by steps: level n holds when the items of all steps up to n are good enough.',
  });
export type Ladder = z.infer<typeof LadderSchema>;

export const NOT_APPLICABLE_POLICIES = [
  'exclude',
  'full',
  'lowest',
  'zero',
  'target',
  'proportional',
  'block',
  'refuse',
] as const;
export const UNANSWERED_POLICIES = ['lowest', 'zero', 'exclude', 'block', 'refuse'] as const;
const NotApplicable = z.enum(NOT_APPLICABLE_POLICIES).meta({
  description:
    'What counts for what does not apply. exclude: left out; full, lowest, zero: the best, the worst, 0; target: `target`; proportional: in sums, as much as its siblings earned; block: no score; refuse: not allowed.',
});
const WHEN_UNANSWERED =
  'What counts for what is not answered. lowest, zero: the worst, 0; exclude: left out; block: no score; refuse: the assessment is faulty.';
const Unanswered = z.enum(UNANSWERED_POLICIES);
export type NotApplicablePolicy = z.infer<typeof NotApplicable>;
export type UnansweredPolicy = z.infer<typeof Unanswered>;

export const MinRatedSchema = z
  .strictObject({
    share: z.number().min(0).max(1).optional().meta({ description: 'Of the children that apply.' }),
    count: z.int().min(1).optional().meta({ description: 'So many children.' }),
  })
  .meta({ id: 'min-rated', description: 'With fewer children that have a score, there is none here either.' });
export type MinRated = z.infer<typeof MinRatedSchema>;

/** Rules of one node; the rubric's `scoring` has them for the total and as the default of every dimension. */
export const NODE_RULES = {
  'counts-from': z.number().optional().meta({
    description: 'Roll-ups count and share: the lowest score of a child that counts.',
  }),
  base: z.number().optional().meta({ description: 'Added to what the children roll up to.' }),
  worth: WorthSchema.optional().meta({ description: 'What the rolled-up number is worth.' }),
  'min-coverage': z.number().min(0).max(1).optional().meta({
    description: 'Below this share of answered weight no level is given.',
  }),
  'min-rated': MinRatedSchema.optional(),
};

export const ScoringSchema = z.strictObject({
  rollup: RollupSchema.default('weighted-mean'),
  level: LevelRuleSchema.default('bands'),
  closed: ClosedSchema.default('lower').meta({ description: 'Bands: which end of a band belongs to it.' }),
  ladder: LadderSchema.optional(),
  round: RoundingSchema.default({ mode: 'none', digits: 0, at: 'final', lift: false }),
  normalise: z.boolean().default(false).meta({
    description: "Put every answer from its criterion's own scale onto the rubric's scale before rolling up.",
  }),
  ...NODE_RULES,
  'not-applicable': NotApplicable.default('exclude'),
  unanswered: Unanswered.default('lowest').meta({ description: WHEN_UNANSWERED }),
  'dont-know': Unanswered.optional().meta({
    description: 'What counts for “don’t know”; as `unanswered` when absent.',
  }),
  target: z.number().optional().meta({
    description: "What `not-applicable: target` counts, on the rubric's scale; an assessment may name its own.",
  }),
  extent: z.boolean().default(false).meta({
    description: 'Whether an answer may say which share of the data it speaks of, and counts by that share.',
  }),
  evidence: z.enum(['caps', 'ignored']).default('caps').meta({
    description: 'Whether the effective score is the claim capped by valid evidence, or the bare claim.',
  }),
  'appraisal-note': z.enum(['asked', 'required']).default('asked').meta({
    description:
      'Where the assessor gives another answer than was claimed. asked: a finding says that the reason is missing; required: without a reason the assessment is faulty.',
  }),
  waivers: z.enum(['allowed', 'refused']).optional().meta({
    description:
      'Whether waivers.yaml may excuse from criteria and evidence: everywhere, or nowhere; when absent, where a criterion may be not applicable.',
  }),
  entry: ConditionsSchema.optional().meta({ description: 'Without this there is no total and no level.' }),
});
export type Scoring = z.infer<typeof ScoringSchema>;

/** What a dimension may say for itself in place of the rubric's `scoring`. */
export const DIMENSION_RULES = {
  rollup: RollupSchema.optional(),
  level: LevelRuleSchema.optional(),
  levels: z.array(LevelSchema).min(1).max(100).optional().meta({
    description: "Levels of its own, in place of the rubric's.",
  }),
  closed: ClosedSchema.optional(),
  ladder: LadderSchema.optional(),
  round: RoundingSchema.optional(),
  ...NODE_RULES,
  'not-applicable': NotApplicable.optional().meta({ description: 'For everything below; as in `scoring`.' }),
  unanswered: Unanswered.optional().meta({ description: 'For everything below; as in `scoring`.' }),
  'dont-know': Unanswered.optional().meta({ description: 'For everything below; as `unanswered` when absent.' }),
};
