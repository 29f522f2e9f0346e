/** English texts on what a score owes to words instead of answers: appraisals, measurements, waivers, what was set aside. */
import type { MeasuredRule } from '../../../model/criterion.ts';
import type { Params } from '../../params.ts';

type Sentence = (params: Params) => string;

export const auditEn = {
  labels: {
    appraisal: 'Self-assessment and appraisal',
    appraisalSheet: 'Appraisal',
    difference: 'Self minus appraised',
    reasonGiven: 'Assessor’s reason',
    noReason: 'no reason given',
    agreed: 'Both agree',
    setAside: 'Not applicable, waived, not known',
    kind: 'What',
    owner: 'Owner',
    approvedBy: 'Approved by',
    from: 'From',
    until: 'Until',
    measured: 'Measured',
  },
  kinds: {
    'not-applicable': 'not applicable',
    'dont-know': 'don’t know',
    waived: 'waived',
    'evidence-waived': 'evidence waived',
  },
  /** Parts of what was set aside. */
  shares: {
    notApplicable: ({ share }) => `${share} not applicable`,
    waived: ({ share }) => `${share} waived`,
    dontKnow: ({ share }) => `${share} not known`,
  } satisfies Record<string, Sentence>,
  sentences: {
    differing: ({ count, all }) => `The assessor answers ${count} of ${all} criteria otherwise than the agency.`,
    both: ({ claimed, appraised }) => `claimed\u00A0${claimed}, appraised\u00A0${appraised}`,
    shares: ({ share, parts }) => `${share} of the weight was set aside: ${parts}.`,
    unwaived: ({ score, level }) => `Without its waivers the score is ${score}, level ${level}.`,
    unwaivedUnrated: ({ score }) => `Without its waivers the score is ${score}, with no level.`,
    evidence: ({ requirement }) => `evidence: ${requirement}`,
    responsible: ({ owner, approved }) => `owner: ${owner}; approved by: ${approved}`,
    ratesMeasured: ({ requirement, value, answer }) =>
      `Measured for “${requirement}”: ${value}, which comes to ${answer}.`,
    measuredValues: ({ requirement }) => `What is measured for “${requirement}” speaks of the answer:`,
  } satisfies Record<string, Sentence>,
  /** What a measured value counts against a claimed answer. */
  counts: {
    caps: () => 'A claim counts no further than what was measured.',
    replaces: () => 'What was measured counts in the place of the claim.',
    shown: () => 'What was measured is shown beside the claim; the claim counts.',
  } satisfies Record<MeasuredRule['counts'], Sentence>,
  /** What a rubric says of appraisals and waivers. */
  rules: {
    appraisalNote: () => 'An assessor who gives another answer than the agency must say why.',
    waiversAllowed: () => 'Any criterion, and any evidence, may be waived.',
    waiversRefused: () => 'Nothing may be waived.',
  } satisfies Record<string, Sentence>,
};

export type AuditMessages = typeof auditEn;
