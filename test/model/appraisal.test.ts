import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../src/model/assessment.ts';
import { appraisalDiffers } from '../../src/model/appraisal.ts';

describe('an appraisal', () => {
  test.each<[AnswerValue | undefined, AnswerValue | undefined, boolean]>([
    [3, 3, false],
    [3, 2, true],
    ['half', 'half', false],
    ['half', 'all', true],
    [3, 'dont-know', true],
    ['not-applicable', 'not-applicable', false],
    ['870/1000', '87/100', false],
    ['870/1000', '871/1000', true],
    ['0/10', '0/7', false],
    [['a', 'b'], ['b', 'a'], false],
    [['a', 'b'], ['a'], true],
    [[], [], false],
    [undefined, 3, false],
    [3, undefined, false],
  ])('%j against %j: another answer? %s', (claimed, appraised, expected) => {
    expect(appraisalDiffers({ claimed, appraised })).toBe(expected);
  });
});
