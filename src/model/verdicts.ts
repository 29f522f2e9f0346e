/** What scoring says of evidence, of what it was asked for, of measured values and of waivers. */
import * as z from 'zod';
import { MEASURED_RULES } from './criterion.ts';
import { DateSchema } from './id.ts';
import { TextSchema } from './text.ts';

const EVIDENCE_STATES = [
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
  toLevel: z.number().optional(),
  met: z.boolean(),
  /** Set where it counts as met only because a waiver says so. */
  waived: z.literal(true).optional(),
});
export type RequirementVerdict = z.infer<typeof RequirementVerdictSchema>;

/** What a measured value says beside a claimed answer. */
export const MeasuredVerdictSchema = z.object({
  requirement: z.string(),
  value: z.number(),
  unit: z.string().optional(),
  /** The answer that it shows, on the scale of the claim as it counts. */
  answer: z.number(),
  counts: z.enum(MEASURED_RULES),
});
export type MeasuredVerdict = z.infer<typeof MeasuredVerdictSchema>;

/** Whether a waiver has an effect here: only one that is applied changes anything. */
const WAIVER_STATES = ['applied', 'unused', 'refused', 'not-yet', 'expired'] as const;
export type WaiverState = (typeof WAIVER_STATES)[number];

export const WaiverUseSchema = z.object({
  state: z.enum(WAIVER_STATES),
  /** Null where the whole criterion is waived. */
  requirement: z.string().nullable(),
  reason: TextSchema,
  owner: TextSchema,
  approvedBy: TextSchema,
  from: DateSchema,
  expiry: DateSchema,
});
export type WaiverUse = z.infer<typeof WaiverUseSchema>;
