/** The instrument: scale, levels, a tree of dimensions and criteria, and every rule by which answers become a level. */
import * as z from 'zod';
import { AddsSchema, CriterionSchema, OptionsSchema, TagsSchema } from './criterion.ts';
import { ConditionsSchema } from './condition.ts';
import { IdSchema, RubricReferenceSchema, VersionSchema } from './id.ts';
import { IndexRuleSchema } from './index-rule.ts';
import { MigrationSchema } from './migration.ts';
import { DIMENSION_RULES, LevelSchema, RollupSchema, ScoringSchema } from './rules.ts';
import { ScaleSchema } from './scale.ts';
import { SourceSchema, STATUSES } from './source.ts';
import { StateRuleSchema } from './state-rule.ts';
import { TextSchema } from './text.ts';

export const PerSchema = z
  .strictObject({
    kind: IdSchema.meta({ description: 'An id of `instance-kinds`.' }),
    first: z.enum(['instance', 'criterion']).default('instance').meta({
      description: 'Score each instance and combine the scores, or combine the answers criterion by criterion.',
    }),
    rollup: RollupSchema.default('mean').meta({ description: 'How the instances become one score.' }),
    'at-least': z.int().min(1).max(10_000).default(1).meta({
      description: 'With fewer instances there is no score.',
    }),
  })
  .meta({ id: 'per', description: 'Answered once for each instance: each system, project, database or respondent.' });
export type Per = z.infer<typeof PerSchema>;

export const DimensionSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'No other node may have it.' }),
    title: TextSchema.meta({ description: 'Its name in reports.' }),
    description: TextSchema.optional().meta({ description: 'What it covers.' }),
    weight: z.number().min(0).max(1e6).default(1).meta({ description: 'How much it counts beside its siblings.' }),
    step: z.int().min(1).max(100).optional().meta({
      description: 'Ladder: as a criterion with a step; its score is the item, and what is below is not looked at.',
    }),
    tags: TagsSchema.optional(),
    // One by one: TypeScript does not infer a schema that mentions itself beside a spread.
    rollup: DIMENSION_RULES.rollup,
    level: DIMENSION_RULES.level,
    levels: DIMENSION_RULES.levels,
    closed: DIMENSION_RULES.closed,
    ladder: DIMENSION_RULES.ladder,
    round: DIMENSION_RULES.round,
    'counts-from': DIMENSION_RULES['counts-from'],
    base: DIMENSION_RULES.base,
    worth: DIMENSION_RULES.worth,
    'min-coverage': DIMENSION_RULES['min-coverage'],
    'min-rated': DIMENSION_RULES['min-rated'],
    'not-applicable': DIMENSION_RULES['not-applicable'],
    unanswered: DIMENSION_RULES.unanswered,
    'dont-know': DIMENSION_RULES['dont-know'],
    adds: AddsSchema.optional(),
    'asked-if': ConditionsSchema.optional().meta({ description: 'For everything below.' }),
    per: PerSchema.optional(),
    criteria: z.array(CriterionSchema).optional().meta({ description: 'Its questions.' }),
    get dimensions(): z.ZodOptional<z.ZodArray<typeof DimensionSchema>> {
      return z.array(DimensionSchema).optional().meta({ description: 'Dimensions below it, after its criteria.' });
    },
  })
  .meta({ id: 'dimension', description: 'A part of what is measured, made of criteria or of smaller dimensions.' });
export type Dimension = z.infer<typeof DimensionSchema>;

const TitledSchema = z.strictObject({
  title: TextSchema.meta({ description: 'Its name in reports.' }),
  description: TextSchema.optional().meta({ description: 'What it means.' }),
});

export const CohortRuleSchema = z
  .strictObject({
    by: z.array(IdSchema).max(5).default([]).meta({ description: "Keys of an agency's `groups`." }),
    'min-coverage': z.number().min(0).max(1).default(0).meta({ description: 'Agencies with less are not compared.' }),
    'suppress-below': z
      .int()
      .min(1)
      .max(1000)
      .default(1)
      .meta({ description: 'Figures of fewer agencies are not shown, for they would tell who is who.' }),
  })
  .meta({ id: 'cohort', description: 'How agencies are compared with their peers.' });
export type CohortRule = z.infer<typeof CohortRuleSchema>;

export const RubricSchema = z
  .strictObject({
    kind: z.literal('rubric').meta({ description: 'What the file holds.' }),
    schema: z.literal(1).meta({ description: 'The edition of this language.' }),
    id: IdSchema.meta({ description: 'Assessments name it with the version, as `id@1.0.0`.' }),
    version: VersionSchema.meta({ description: 'A change that moves a score is a new version.' }),
    status: z.enum(STATUSES).meta({ description: 'Whether an authority issued it; reports say so.' }),
    title: TextSchema.meta({ description: 'Its name in reports.' }),
    description: TextSchema.optional().meta({ description: 'What it measures, of whom, and what for.' }),
    'derived-from': z.array(RubricReferenceSchema).min(1).max(20).optional().meta({
      description: 'The rubrics that this one extends, nearest first; set when an overlay is resolved.',
    }),
    source: SourceSchema.optional().meta({ description: 'The one document that the rubric renders.' }),
    sources: z.array(SourceSchema).default([]).meta({ description: 'Every document that it rests on.' }),
    choices: z.array(TextSchema).default([]).meta({
      description: 'What the authors decided where no source decides; printed with the method.',
    }),
    scale: ScaleSchema,
    levels: z.array(LevelSchema).max(100).default([]).meta({ description: 'Lowest first.' }),
    scoring: ScoringSchema.prefault({}).meta({ description: 'How answers become scores and levels.' }),
    'answer-sets': z
      .record(IdSchema, OptionsSchema)
      .default({})
      .meta({ description: 'Options that several criteria share; they name the set under `answers`.' }),
    facets: z
      .record(IdSchema, TitledSchema)
      .default({})
      .meta({ description: 'Sides from which criteria can be rated, such as design and operation.' }),
    'instance-kinds': z
      .record(IdSchema, TitledSchema)
      .default({})
      .meta({ description: 'What dimensions with `per` are answered for, such as systems or projects.' }),
    confidence: ScaleSchema.optional().meta({ description: 'The range in which an answer may state its confidence.' }),
    states: z
      .array(StateRuleSchema)
      .max(50)
      .default([])
      .meta({ description: 'Further values of each answer, each scored with the same tree.' }),
    indices: z
      .array(IndexRuleSchema)
      .max(50)
      .default([])
      .meta({ description: 'Further figures beside the total, from the same answers.' }),
    cohort: CohortRuleSchema.optional(),
    migration: MigrationSchema.optional(),
    dimensions: z.array(DimensionSchema).min(1).meta({ description: 'The tree of what is asked.' }),
  })
  .meta({ id: 'rubric', title: 'thang rubric' });
export type Rubric = z.infer<typeof RubricSchema>;
