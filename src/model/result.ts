/**
 * What scoring returns: plain data, and the only input of every report. It embeds the rubric and the programme it was
 * made with, so that a saved result can be reported again years later, in any language.
 */
import * as z from 'zod';
import { AgencySchema, AnswerSchema } from './assessment.ts';
import { DateSchema } from './id.ts';
import { ProgrammeSchema } from './programme.ts';
import { RubricSchema, ScaleSchema, STATUSES } from './rubric.ts';
import { TextSchema } from './text.ts';
import { VIEWS } from './view.ts';

export type { View } from './view.ts';

/** Why a score is null; never a silent zero. */
export const NULL_REASONS = ['unanswered', 'not-applicable', 'blocked', 'no-total', 'error'] as const;
const ReasonSchema = z.enum(NULL_REASONS).nullable();
export type NullReason = (typeof NULL_REASONS)[number];

export const ViewScoreSchema = z.object({
  score: z.number().nullable(),
  reason: ReasonSchema,
  level: z.number().nullable(),
  coverage: z.number(),
});
export type ViewScore = z.infer<typeof ViewScoreSchema>;

const ViewsSchema = z.object({
  claimed: ViewScoreSchema.nullable(),
  supported: ViewScoreSchema.nullable(),
  appraised: ViewScoreSchema.nullable(),
  effective: ViewScoreSchema.nullable(),
});
export type Views = z.infer<typeof ViewsSchema>;

export const EVIDENCE_STATES = [
  'counts',
  'not-dated',
  'not-yet-effective',
  'expired',
  'too-old',
  'kind-not-accepted',
  'file-missing',
  'file-changed',
  'file-outside',
  'unassigned',
] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

export const EvidenceVerdictSchema = z.object({
  requirement: z.string().nullable(),
  state: z.enum(EVIDENCE_STATES),
  /** The last day on which it counts; null when nothing ends it. */
  until: DateSchema.nullable(),
});
export type EvidenceVerdict = z.infer<typeof EvidenceVerdictSchema>;

export const RequirementVerdictSchema = z.object({
  requirement: z.string(),
  fromLevel: z.number(),
  met: z.boolean(),
});
export type RequirementVerdict = z.infer<typeof RequirementVerdictSchema>;

export const NodeResultSchema = z.object({
  kind: z.enum(['dimension', 'criterion']),
  score: z.number().nullable(),
  reason: ReasonSchema,
  level: z.number().nullable(),
  coverage: z.number(),
  /** What the roll-up makes of all worst and of all best answers; a sum that leaves children out can lie below. */
  range: ScaleSchema,
  /** What the roll-up counts: the score, or what the rubric's policy puts in its place; null where it is left out. */
  counted: z.number().nullable(),
  /** Share of the total that hangs on this node, 0 to 1, where the roll-ups are means; null elsewhere. */
  share: z.number().nullable(),
  views: ViewsSchema,
  /** Criteria only. */
  answer: AnswerSchema.optional(),
  evidence: z.array(EvidenceVerdictSchema).optional(),
  requirements: z.array(RequirementVerdictSchema).optional(),
});
export type NodeResult = z.infer<typeof NodeResultSchema>;

/** Why a criterion holds a level back. */
export const BLOCKER_REASONS = [
  'unanswered',
  'dont-know',
  'evidence-missing',
  'evidence-invalid',
  'appraised-lower',
  'below-level',
] as const;
export type BlockerReason = (typeof BLOCKER_REASONS)[number];

export const BlockerSchema = z.object({
  node: z.string(),
  to: z.number(),
  why: z.enum(BLOCKER_REASONS),
  /** The answer that counts now, on the criterion's own scale; null when there is none. */
  have: z.number().nullable(),
  /** The answer that would satisfy the level, on the criterion's own scale. */
  need: z.number(),
  /** What the total gains if this alone is put right; null where there is no total. */
  gain: z.number().nullable(),
  /** Requirements to be met, by id. */
  requirements: z.array(z.string()),
});
export type Blocker = z.infer<typeof BlockerSchema>;

export const FINDING_CODES = [
  'evidence-expired',
  'evidence-too-old',
  'evidence-not-yet-effective',
  'evidence-not-dated',
  'evidence-kind-not-accepted',
  'evidence-file-missing',
  'evidence-file-changed',
  'evidence-file-outside',
  'evidence-unassigned',
  'claim-not-supported',
  'appraised-lower',
  'appraised-higher',
  'appraised-above-evidence',
  'not-applicable',
  'dont-know',
  'coverage-too-low',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export const FindingSchema = z.object({
  code: z.enum(FINDING_CODES),
  severity: z.enum(['warning', 'note']),
  node: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string().optional(),
});
export type Finding = z.infer<typeof FindingSchema>;

export const TargetProgressSchema = z.object({
  target: z.string(),
  level: z.number(),
  by: DateSchema,
  reached: z.boolean(),
  /** Points still missing to the level's threshold; 0 when reached, null where levels are not bands of a score. */
  distance: z.number().nullable(),
  /** Days from the as-of date to the target's date; negative when it has passed. */
  daysLeft: z.number(),
});
export type TargetProgress = z.infer<typeof TargetProgressSchema>;

export const PreviousSchema = z.object({
  period: z.string(),
  score: z.number().nullable(),
  level: z.number().nullable(),
  /** False when another edition of the rubric was used: figures stand side by side, but are not subtracted. */
  comparable: z.boolean(),
  nodes: z.record(z.string(), z.number().nullable()),
});
export type Previous = z.infer<typeof PreviousSchema>;

export const AssessmentResultSchema = z.object({
  file: z.string(),
  agency: AgencySchema,
  period: z.string(),
  assessedBy: TextSchema.optional(),
  appraisedBy: TextSchema.optional(),
  date: DateSchema.optional(),
  rubric: z.object({ id: z.string(), version: z.string(), status: z.enum(STATUSES), hash: z.string() }),
  view: z.enum(VIEWS),
  level: z.number().nullable(),
  score: z.number().nullable(),
  reason: ReasonSchema,
  coverage: z.number(),
  views: ViewsSchema,
  progress: z.array(TargetProgressSchema),
  previous: PreviousSchema.nullable(),
  nodes: z.record(z.string(), NodeResultSchema),
  /** For every level above the present one: what holds it back, most gain first. */
  blockers: z.array(BlockerSchema),
  findings: z.array(FindingSchema),
});
export type AssessmentResult = z.infer<typeof AssessmentResultSchema>;

export const FailureSchema = z.object({
  file: z.string(),
  issues: z.array(
    z.object({
      code: z.string(),
      line: z.number().nullable(),
      column: z.number().nullable(),
      message: z.string(),
    }),
  ),
});
export type Failure = z.infer<typeof FailureSchema>;

export const ResultSchema = z
  .object({
    schemaVersion: z.literal(1),
    tool: z.object({ name: z.literal('thang'), version: z.string() }),
    asOf: DateSchema,
    assessments: z.array(AssessmentResultSchema),
    failures: z.array(FailureSchema),
    summary: z.object({
      assessed: z.number(),
      failed: z.number(),
      byLevel: z.record(z.string(), z.number()),
    }),
    rubrics: z.record(z.string(), RubricSchema),
    programme: ProgrammeSchema.nullable(),
  })
  .meta({ id: 'result', title: 'thang result' });
export type Result = z.infer<typeof ResultSchema>;
