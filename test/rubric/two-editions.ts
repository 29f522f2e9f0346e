/** Two editions of a rubric, and answers to the first. */
import { AssessmentSchema, type Assessment } from '../../src/model/assessment.ts';
import { RubricSchema, type Rubric } from '../../src/model/rubric.ts';

/** A rubric of these criteria, all answered with levels; some ask for evidence. */
export function edition(version: string, criteria: Readonly<Record<string, readonly string[]>>): Rubric {
  return RubricSchema.parse({
    kind: 'rubric',
    schema: 1,
    id: 'r',
    version,
    status: 'draft',
    title: 'R',
    scale: { min: 0, max: 5 },
    levels: [{ level: 1, from: 1, title: 'One' }],
    'instance-kinds': { system: { title: 'System' } },
    dimensions: [
      {
        id: 'd',
        title: 'D',
        criteria: Object.entries(criteria).map(([id, evidence]) => ({
          id,
          title: id.toUpperCase(),
          levels: { 1: 'one' },
          evidence: evidence.map((requirement) => ({ id: requirement, 'from-level': 1 })),
        })),
      },
    ],
  });
}

export const OLD = edition('1.0.0', { a: ['paper', 'list'], b: [], c: [] });

export function assessment(answers: object, more: object = {}): Assessment {
  return AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: 'x',
    rubric: 'r@1.0.0',
    period: '2026',
    answers,
    ...more,
  });
}

export const NEW = edition('1.1.0', { a: ['paper', 'list'], b: [], c: [], n: ['record'], m: ['list'] });
