/** Rubrics in the style of the world's models, each with cases that were worked out without thang. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRubricFile } from '../../src/api/check-rubric-file.ts';
import { runCases } from '../../src/api/run-cases.ts';
import { fileBeside, rubricFrom, scoreClaims } from './read.ts';

const FOLDER = join(import.meta.dirname, 'models');

/** What `rubric check` remarks, where a model is meant to be as it is. */
const REMARKS: Readonly<Record<string, readonly string[]>> = {
  // Which of the two trees is asked hangs on an answer outside of them.
  'dcmm-applicant': ['asked-across'],
  // None of the few questions counts at the fourth and the fifth level.
  'flickit-targets': ['ladder-empty-step'],
  // Proofs are asked of one question, to show how they add up.
  'ndi-indices': ['best-answer-unproven'],
};

describe.each(readdirSync(FOLDER))('the model %s', (name) => {
  it('gives the figures that were worked out by hand', async () => {
    const { outcomes, broken } = await runCases([join(FOLDER, name, 'cases.yaml')]);
    const faults = broken.flatMap(({ issues }) =>
      issues.map(({ code, file, position, params }) => `${file}:${position?.line} ${code} ${JSON.stringify(params)}`),
    );
    expect(faults).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(
      outcomes.flatMap(({ id, failures }) =>
        failures.map(
          ({ of, expected, found }) => `${id} ${of}: ${JSON.stringify(expected)} ≠ ${JSON.stringify(found)}`,
        ),
      ),
    ).toEqual([]);
  });

  it('is remarked on only where it is meant to be as it is', async () => {
    const file = join(FOLDER, name, 'rubric.yaml');
    const { issues } = await checkRubricFile(file, () => Promise.reject(new Error('No overlay here')));
    expect([...new Set(issues.map(({ code }) => code))]).toEqual(REMARKS[name] ?? []);
  });
});

/** Assessments that are not scored at all, and the fault for which they are not. */
const REFUSED = [
  [
    'c2m2-ladder',
    'not-applicable-not-allowed',
    'a practice that is said not to apply',
    { 'asset-1a': { claimed: 'not-applicable', reason: '–' } },
  ],
  ['odi-pathway', 'answer-required', 'an activity that was not begun', { 'release-1': 'no', 'standards-1': 'no' }],
  ['scampi-appraisal', 'note-missing', 'a veto that does not say why', { 'planning-weakness': 'found' }],
  ['f-uji-ratio', 'criterion-linked', 'an answer to what is linked', { 'F1-01-1-maturity': 'pass' }],
] as const;

describe('an assessment is refused', () => {
  it.each(REFUSED)('of %s, as %s: %s', async (name, code, _what, answers) => {
    const rubric = await rubricFrom(fileBeside(`models/${name}/rubric.yaml`));
    await expect(scoreClaims(rubric, answers)).rejects.toThrow(code);
  });

  it('of dcam-respondents: a respondent who skips one side of one question', async () => {
    const rubric = await rubricFrom(fileBeside('models/dcam-respondents/rubric.yaml'));
    const sides = ['engagement', 'process', 'proof'];
    const rated = ['mission', 'goals', 'budget', 'profiling'].flatMap((id) => sides.map((side) => `${id}/${side}`));
    const answering = (ids: readonly string[]) => ({
      instances: [{ of: 'respondent', id: 'ann', answers: Object.fromEntries(ids.map((id) => [id, { claimed: 3 }])) }],
    });
    expect((await scoreClaims(rubric, {}, answering(rated))).score).toBe(3);
    await expect(scoreClaims(rubric, {}, answering(rated.slice(1)))).rejects.toThrow(/answer-required.*mission/);
  });
});
