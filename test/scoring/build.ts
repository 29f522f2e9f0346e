/** Rubrics and assessments for tests, written as short as a case allows; the schemas fill in what every file has. */
import { AssessmentSchema, type Assessment } from '../../src/model/assessment.ts';
import { RubricSchema, type Rubric } from '../../src/model/rubric.ts';
import { score, type Scored, type ScoreOptions } from '../../src/scoring/score.ts';

export const AS_OF = '2026-11-23';

type Plain = Record<string, unknown>;

/** Five bands on 0 to 5, closed below. */
export const BANDS = [1, 2, 3, 4, 4.5].map((from, index) => ({ level: index + 1, from, title: `Level ${index + 1}` }));

const DESCRIPTORS = { 1: 'One', 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' };

/** A criterion answered with a level, unless `more` names another kind of answer. */
export function criterion(id: string, more: Plain = {}): Plain {
  const hasKind = 'answers' in more || 'number' in more || 'levels' in more;
  return { id, title: id, ...(!hasKind && { levels: DESCRIPTORS }), ...more };
}

/** A dimension of criteria, or of dimensions when the children have children. */
export function dimension(id: string, children: readonly Plain[], more: Plain = {}): Plain {
  const isInner = children.some((child) => 'criteria' in child || 'dimensions' in child);
  return { id, title: id, [isInner ? 'dimensions' : 'criteria']: children, ...more };
}

export function rubric(dimensions: readonly Plain[], scoring: Plain = {}, more: Plain = {}): Rubric {
  return RubricSchema.parse({
    kind: 'rubric',
    schema: 1,
    id: 'test',
    version: '1.0.0',
    status: 'unofficial',
    title: 'Test',
    scale: { min: 0, max: 5 },
    levels: BANDS,
    scoring,
    dimensions,
    ...more,
  });
}

/** Answers by criterion: a bare value is the claim. */
export function assessment(answers: Readonly<Record<string, unknown>>): Assessment {
  return AssessmentSchema.parse({
    kind: 'assessment',
    schema: 1,
    agency: '01',
    rubric: 'test@1.0.0',
    period: '2026',
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, typeof answer === 'object' ? answer : { claimed: answer }]),
    ),
  });
}

export function scored(
  instrument: Rubric,
  answers: Readonly<Record<string, unknown>>,
  options: Partial<ScoreOptions> = {},
): Scored {
  return score(instrument, assessment(answers), { asOf: AS_OF, ...options });
}
