import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandFacets } from '../../src/model/expand-facets.ts';
import { checkAssessment } from '../../src/rubric/check-assessment.ts';
import { checkRubric } from '../../src/rubric/check-rubric.ts';
import { AS_OF, FILES } from './language/draw-answers.ts';
import { anyCase, scoreCase } from './language/draw-case.ts';
import { byKey, engineFigures } from './oracle/engine-figures.ts';
import { oracle } from './oracle/oracle.ts';

const WARNINGS = new Set(['min-coverage-missing', 'weights-all-zero']);

describe('any rubric of the whole language, with any answers to it', () => {
  it('gets the same figures from the engine and from a second reading of SCORING.md', () => {
    fc.assert(
      fc.property(anyCase(), (c) => {
        const expected = oracle(c.rubric, c.assessment, { asOf: AS_OF, files: FILES }, c.view);
        expect(engineFigures(scoreCase(c))).toStrictEqual({ ...expected, indices: byKey(expected.indices) });
      }),
      { numRuns: 300 },
    );
  });

  it('is one that the checks let pass', () => {
    fc.assert(
      fc.property(anyCase(), ({ rubric, assessment }) => {
        const faults = [...checkRubric(rubric), ...checkAssessment(assessment, expandFacets(rubric))];
        expect(faults.filter(({ code }) => !WARNINGS.has(code))).toStrictEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
