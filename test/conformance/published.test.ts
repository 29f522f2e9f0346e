/** Figures that others published or assert in their tests: `vectors.json` beside the rubrics that express them. */
import { describe, expect, it } from 'vitest';
import { ExpectationSchema, type Expectation } from '../../src/model/cases.ts';
import { unmetExpectations } from '../../src/rubric/unmet-expectations.ts';
import { fileBeside, rubricFrom, scoreClaims } from './read.ts';

interface Vector {
  readonly id: string;
  readonly rubric: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly expected?: unknown;
  /** The fault for which the assessment is not scored at all. */
  readonly refused?: string;
}

interface Vectors {
  readonly kind: string;
  readonly source: string;
  readonly licence: string;
  readonly tolerance: number;
  readonly vectors: readonly Vector[];
}

const FOLDERS = ['ciso-assistant', 'f-uji', 'flickit', 'odi-pathway', 'samm-2'];

describe.each(FOLDERS)('the vectors of %s', (folder) => {
  const { vectors, tolerance, ...about } = JSON.parse(fileBeside(`${folder}/vectors.json`)) as Vectors;

  it('name their source and licence', () => {
    expect(about.source).toMatch(/^https:\/\//);
    expect(about.licence).not.toBe('');
    expect(['published', 'asserted-in-test']).toContain(about.kind);
  });

  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', async (_id, vector) => {
    const rubric = await rubricFrom(fileBeside(`${folder}/${vector.rubric}`));
    const scored = scoreClaims(rubric, vector.answers);
    if (vector.refused !== undefined) return expect(scored).rejects.toThrow(vector.refused);
    const expected: Expectation = ExpectationSchema.parse(vector.expected);
    expect(unmetExpectations(expected, await scored, tolerance)).toEqual([]);
  });
});
