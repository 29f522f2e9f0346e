/**
 * What scoring returns: plain data, and the only input of every report. It embeds the rubric and the programme it was
 * made with, so that a saved result can be reported again years later, in any language.
 */
import * as z from 'zod';
import { AgencySchema, AnswerSchema, InstanceSchema } from './assessment.ts';
import { DateSchema } from './id.ts';
import { ProgrammeSchema } from './programme.ts';
import { RubricSchema } from './rubric.ts';
import { STATUSES } from './source.ts';
import { StateRuleSchema } from './state-rule.ts';
import { ScaleSchema } from './scale.ts';
import { TextSchema } from './text.ts';
import { EvidenceVerdictSchema, MeasuredVerdictSchema, RequirementVerdictSchema, WaiverUseSchema } from './verdicts.ts';
import { VIEWS } from './view.ts';

export type {
  EvidenceState,
  EvidenceVerdict,
  MeasuredVerdict,
  RequirementVerdict,
  WaiverState,
  WaiverUse,
} from './verdicts.ts';
export type { View } from './view.ts';

/** Why a score is null; never a silent zero. */
export const NULL_REASONS = [
  'unanswered',
  'not-applicable',
  'not-asked',
  'blocked',
  'too-few',
  'not-admitted',
  'no-total',
  'error',
] as const;
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
  /** Whether its level is the band that its score falls in, so that points to the next band mean something. */
  banded: z.boolean(),
  /** Roll-up `distribution`: how many of the criteria below stand at each score. */
  distribution: z.record(z.string(), z.int()).optional(),
  /** Criteria only. */
  answer: AnswerSchema.optional(),
  evidence: z.array(EvidenceVerdictSchema).optional(),
  requirements: z.array(RequirementVerdictSchema).optional(),
  /** Where the rubric says what a measured value means. */
  measured: z.array(MeasuredVerdictSchema).optional(),
  /** Where the agency and the assessor have both answered: the claimed value minus the appraised one, null for words. */
  appraisal: z.object({ differs: z.boolean(), difference: z.number().nullable() }).optional(),
  waivers: z.array(WaiverUseSchema).optional(),
});
export type NodeResult = z.infer<typeof NodeResultSchema>;

/** Why a criterion holds a level back. */
export const BLOCKER_REASONS = [
  'unanswered',
  'dont-know',
  'evidence-missing',
  'evidence-invalid',
  'appraised-lower',
  'measured-lower',
  'below-level',
] as const;
export type BlockerReason = (typeof BLOCKER_REASONS)[number];

export const BlockerSchema = z.object({
  /** The dimension whose level is held back; null for the total. */
  of: z.string().nullable(),
  node: z.string(),
  to: z.number(),
  why: z.enum(BLOCKER_REASONS),
  /** The answer that counts now, on the criterion's own scale; null when there is none. */
  have: z.number().nullable(),
  /** The answer that would satisfy the level, on the criterion's own scale. */
  need: z.number(),
  /** Set where that answer is not enough yet, but everything beyond it is. */
  beyond: z.literal(true).optional(),
  /** What the total gains if this alone is put right; null where there is no total. */
  gain: z.number().nullable(),
  /** Requirements to be met, by id. */
  requirements: z.array(z.string()),
});
export type Blocker = z.infer<typeof BlockerSchema>;

/** One figure of an index. */
export const IndexGroupSchema = z.object({
  /** The values of the index's tags; empty where it has none. */
  key: z.array(z.string()),
  ...ViewScoreSchema.shape,
  /** Criteria that are counted in it. */
  criteria: z.int(),
  distribution: z.record(z.string(), z.int()).optional(),
});
export type IndexGroup = z.infer<typeof IndexGroupSchema>;

export const IndexResultSchema = z.object({ id: z.string(), groups: z.array(IndexGroupSchema) });
export type IndexResult = z.infer<typeof IndexResultSchema>;

/** A node in one of the rubric's or the assessment's further states, set against the result's own view. */
export const StateNodeSchema = z.object({
  score: z.number().nullable(),
  reason: ReasonSchema,
  level: z.number().nullable(),
  /** This state's score minus the present one; null where one of them is missing. */
  gap: z.number().nullable(),
  /** 0 to 100, where the state asks for priorities. */
  priority: z.number().nullable(),
});
export type StateNode = z.infer<typeof StateNodeSchema>;

export const StateResultSchema = z.object({
  ...StateRuleSchema.pick({ id: true, title: true, by: true }).shape,
  ...StateNodeSchema.shape,
  coverage: z.number(),
  nodes: z.record(z.string(), StateNodeSchema),
});
export type StateResult = z.infer<typeof StateResultSchema>;

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
  'appraisal-without-reason',
  'measured-differs',
  'not-applicable',
  'dont-know',
  'waived',
  'waiver-expired',
  'waiver-not-yet',
  'waiver-unused',
  'waiver-refused',
  'answered-but-not-asked',
  'too-few-instances',
  'entry-failed',
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

/** Shares of the weight of what is asked that were not assessed, though somebody said something of them; each at most once. */
export const SetAsideSchema = z.object({
  /** All of them together. */
  share: z.number(),
  notApplicable: z.number(),
  dontKnow: z.number(),
  /** Criteria that are waived, or evidence of which is. */
  waived: z.number(),
});
export type SetAside = z.infer<typeof SetAsideSchema>;

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
  banded: z.boolean(),
  views: ViewsSchema,
  setAside: SetAsideSchema.optional(),
  /** What the total would be without waivers; absent where none is applied. */
  unwaived: ViewScoreSchema.optional(),
  progress: z.array(TargetProgressSchema),
  previous: PreviousSchema.nullable(),
  /** Figures beside the total, in the order of the rubric. */
  indices: z.array(IndexResultSchema),
  /** Further states of the answers, in the order of the rubric, then of the assessment. */
  states: z.array(StateResultSchema),
  /** Systems, projects, databases or respondents that were answered for. */
  instances: z.array(InstanceSchema.omit({ answers: true })),
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

/** Peers: agencies with the same values of the rubric's cohort keys, by one edition of the rubric. */
export const CohortSchema = z.object({
  rubric: z.string(),
  group: z.record(z.string(), z.string()),
  /** Agencies that are compared, and those left out for too little coverage or no score. */
  agencies: z.int(),
  left: z.int(),
  /** True where fewer agencies than the rubric's `suppress-below` are compared: the figures are null. */
  suppressed: z.boolean(),
  mean: z.number().nullable(),
  lower: z.number().nullable(),
  median: z.number().nullable(),
  upper: z.number().nullable(),
  /** Level → share of the compared agencies that have it or a higher one. */
  atLeast: z.record(z.string(), z.number()).nullable(),
});
export type Cohort = z.infer<typeof CohortSchema>;

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
    cohorts: z.array(CohortSchema),
    rubrics: z.record(z.string(), RubricSchema),
    programme: ProgrammeSchema.nullable(),
  })
  .meta({ id: 'result', title: 'thang result' });
export type Result = z.infer<typeof ResultSchema>;
