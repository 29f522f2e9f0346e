/** Golden cases beside a rubric: answers, and the figures that they must give. */
import * as z from 'zod';
import { AnswerSchema, AnswerValueSchema, InstanceSchema } from './assessment.ts';
import { DateSchema, IdSchema, RubricReferenceSchema } from './id.ts';
import { FINDING_CODES, NULL_REASONS, type FindingCode } from './result.ts';
import { StateRuleSchema } from './state-rule.ts';
import { TextSchema } from './text.ts';
import { VIEWS } from './view.ts';

// Side by side, not one in the other: a fault then speaks of the branch that was meant.
export const CaseAnswerSchema = z
  .union([...AnswerValueSchema.options, AnswerSchema])
  .meta({ id: 'case-answer', description: 'Only what is claimed, or a whole answer with evidence and appraisal.' });
export type CaseAnswer = z.infer<typeof CaseAnswerSchema>;

const Answers = z.record(IdSchema, CaseAnswerSchema).default({}).meta({
  description: 'By criterion, or by dimension for every criterion below it that is not named itself.',
});
const Others = CaseAnswerSchema.optional().meta({ description: 'The answer of every criterion that is not named.' });

/** A figure that is not named is not compared. */
const FIGURES = {
  score: z.number().nullable().optional().meta({ description: 'null: there must be none.' }),
  level: z.int().min(0).max(100).nullable().optional().meta({ description: 'null: there must be none.' }),
  coverage: z.number().min(0).max(1).optional().meta({ description: 'The share of the weight that is answered.' }),
  reason: z.enum(NULL_REASONS).nullable().optional().meta({ description: 'Why there is no score.' }),
};
const GAP_FIGURES = {
  gap: z.number().nullable().optional().meta({ description: "The state's score minus that of the case's view." }),
  priority: z.number().nullable().optional().meta({ description: 'How urgent the gap is, 0 to 100.' }),
};
const Distribution = z
  .record(z.string(), z.int().min(0))
  .optional()
  .meta({ description: 'Roll-up distribution: score → how many criteria stand there; every score must be named.' });

const ViewFiguresSchema = z
  .strictObject(FIGURES)
  .meta({ id: 'expected-figures', description: 'Figures of this view.' });
const Views = z
  .strictObject({
    claimed: ViewFiguresSchema.optional(),
    supported: ViewFiguresSchema.optional(),
    appraised: ViewFiguresSchema.optional(),
    effective: ViewFiguresSchema.optional(),
  })
  .default({})
  .meta({ description: 'Figures of further views.' });

const NodeFiguresSchema = z
  .strictObject({ ...FIGURES, distribution: Distribution, views: Views })
  .meta({ id: 'expected-node' });
const GroupFiguresSchema = z.strictObject({ ...FIGURES, distribution: Distribution }).meta({ id: 'expected-group' });
const StateNodeFiguresSchema = z
  .strictObject({ score: FIGURES.score, level: FIGURES.level, reason: FIGURES.reason, ...GAP_FIGURES })
  .meta({ id: 'expected-state-node' });
const StateFiguresSchema = z
  .strictObject({
    ...FIGURES,
    ...GAP_FIGURES,
    nodes: z
      .record(z.string(), StateNodeFiguresSchema)
      .default({})
      .meta({ description: 'Figures of dimensions and criteria in this state.' }),
  })
  .meta({ id: 'expected-state' });

const WhereFound = z
  .union([z.boolean(), z.array(z.string())])
  .optional()
  .meta({
    description: 'true or false: whether there is one. A list: all nodes that have one, and no others.',
  });
const FindingsSchema = z.strictObject(
  Object.fromEntries(FINDING_CODES.map((code) => [code, WhereFound])) as Record<FindingCode, typeof WhereFound>,
);

export const ExpectationSchema = z
  .strictObject({
    ...FIGURES,
    views: Views,
    nodes: z.record(z.string(), NodeFiguresSchema).default({}).meta({
      description: 'By the id of a dimension or criterion; within an instance, the id followed by @ and the instance.',
    }),
    states: z.record(IdSchema, StateFiguresSchema).default({}).meta({ description: 'By the id of a state.' }),
    indices: z.record(IdSchema, z.record(z.string(), GroupFiguresSchema)).default({}).meta({
      description: 'By the id of an index, then by the value of its tag: several joined by /, `all` where it has none.',
    }),
    blockers: z.array(z.string()).optional().meta({
      description: 'All criteria that hold the total back from its next level, in any order.',
    }),
    findings: FindingsSchema.default({}).meta({
      description: 'By code: whether there is such a finding, or all nodes that it must speak of, in any order.',
    }),
  })
  .meta({ id: 'expectation', description: 'What must come out; what is not named is not compared.' });
export type Expectation = z.infer<typeof ExpectationSchema>;

const CaseInstanceSchema = InstanceSchema.extend({ answers: Answers, others: Others }).meta({ id: 'case-instance' });
export type CaseInstance = z.infer<typeof CaseInstanceSchema>;

const View = z.enum(VIEWS).meta({ description: 'The view whose figures `expect` speaks of.' });

export const CaseSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Failures name it.' }),
    title: TextSchema.optional().meta({ description: 'What the case shows.' }),
    'as-of': DateSchema.optional().meta({ description: 'The day on which evidence is judged.' }),
    view: View.optional(),
    target: z.number().optional().meta({ description: 'As in an assessment.' }),
    states: z.array(StateRuleSchema).max(50).default([]).meta({ description: 'As in an assessment.' }),
    instances: z
      .array(CaseInstanceSchema)
      .max(10_000)
      .default([])
      .meta({ description: 'As in an assessment, with short answers.' }),
    answers: Answers,
    others: Others,
    expect: ExpectationSchema,
  })
  .meta({ id: 'case', description: 'One assessment without an agency, and what must come of it.' });
export type Case = z.infer<typeof CaseSchema>;

export const CasesSchema = z
  .strictObject({
    kind: z.literal('cases').meta({ description: 'What the file holds.' }),
    schema: z.literal(1).meta({ description: 'The edition of this language.' }),
    rubric: RubricReferenceSchema.meta({ description: 'The edition that is tested, as `my-rubric@1.0.0`.' }),
    'as-of': DateSchema.meta({ description: 'The day on which evidence is judged, where a case names no other.' }),
    view: View.default('effective'),
    tolerance: z.number().min(0).max(1).default(1e-9).meta({
      description: 'By how much a score, a gap or a coverage may differ. Levels, reasons and priorities may not.',
    }),
    cases: z.array(CaseSchema).min(1).max(10_000).meta({ description: 'Each stands by itself.' }),
  })
  .meta({ id: 'cases', title: 'thang rubric cases' });
export type Cases = z.infer<typeof CasesSchema>;
