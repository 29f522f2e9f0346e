/** A session without files, for tests of what is pure; the real one is tested with the real binary. */
import type { AnswerChange } from '../../src/model/answer-change.ts';
import type { Answer, Assessment } from '../../src/model/assessment.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { SaveOutcome } from '../../src/model/save-outcome.ts';
import { checkAssessment } from '../../src/rubric/check-assessment.ts';
import type { SavingSession } from '../../src/interview/interview.ts';

export interface MemorySession extends SavingSession {
  /** As the next saves go: on the disk, or against a full one. */
  disk: 'fine' | 'full';
  readonly saved: AnswerChange[];
}

export function memorySession(rubric: Rubric, start: Assessment): MemorySession {
  let assessment = start;
  let unsaved: readonly AnswerChange[] = [];
  const session: MemorySession = {
    file: 'memory.yaml',
    disk: 'fine',
    saved: [],
    assessment: () => assessment,
    unsaved: () => unsaved,
    save: (changes): Promise<SaveOutcome> => {
      const next = changes.reduce(applied, assessment);
      const faults = checkAssessment(next, rubric, { isWhole: false });
      const issues = faults.map(({ code, params = {} }): Issue => ({
        code,
        severity: 'error',
        file: 'memory.yaml',
        params,
      }));
      if (issues.length > 0) return Promise.resolve({ status: 'refused', refusals: [], issues });
      assessment = next;
      if (session.disk === 'full') {
        unsaved = [...unsaved, ...changes];
        const params = { detail: 'ENOSPC' };
        const full: Issue = { code: 'file-not-writable', severity: 'error', file: 'memory.yaml', params };
        return Promise.resolve({ status: 'not-written', issues: [full] });
      }
      session.saved.push(...unsaved, ...changes);
      unsaved = [];
      return Promise.resolve({ status: 'saved', assessment, elsewhere: [] });
    },
  };
  return session;
}

function applied(assessment: Assessment, change: AnswerChange): Assessment {
  const { instance, criterion } = change;
  if (instance === null)
    return {
      ...assessment,
      answers: { ...assessment.answers, [criterion]: answered(assessment.answers[criterion], change) },
    };
  return {
    ...assessment,
    instances: assessment.instances.map((one) =>
      one.of === instance.of && one.id === instance.id
        ? { ...one, answers: { ...one.answers, [criterion]: answered(one.answers[criterion], change) } }
        : one,
    ),
  };
}

function answered(before: Answer | undefined, { set, addEvidence = [], removeEvidence = [] }: AnswerChange): Answer {
  const { evidence = [], ...fields } = before ?? {};
  const kept = evidence.filter((_piece, at) => !removeEvidence.includes(at));
  const entries = Object.entries({ ...fields, ...set }).filter(([, value]) => value !== null && value !== undefined);
  return { ...(Object.fromEntries(entries) as Omit<Answer, 'evidence'>), evidence: [...kept, ...addEvidence] };
}
