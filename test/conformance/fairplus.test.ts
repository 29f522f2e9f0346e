import { beforeAll, describe, expect, test } from 'vitest';
import type { Rubric } from '../../src/model/rubric.ts';
import { fileBeside, rubricFrom, scoreClaims } from './read.ts';

type Percentages = Readonly<Record<'overall' | 'mandatory' | 'recommended', number>>;

interface Case {
  readonly id: string;
  readonly published: Percentages;
  readonly publisherError?: { readonly recomputed: Percentages };
  readonly answers: Readonly<Record<string, '1' | '0' | 'NA' | '?'>>;
}

const { cases } = JSON.parse(fileBeside('fairplus/assessments.json')) as { readonly cases: readonly Case[] };
const CLAIMS = { '1': 'passed', '0': 'failed', NA: 'not-applicable', '?': 'dont-know' };

describe('the FAIR assessments that FAIRplus published', () => {
  let instrument: Rubric;

  beforeAll(async () => {
    instrument = await rubricFrom(fileBeside('fairplus/rubric.yaml'));
  });

  async function percentagesOf({ answers }: Case): Promise<Record<string, number | null | undefined>> {
    const claims = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, CLAIMS[answer]]));
    const { score, indices } = await scoreClaims(instrument, claims);
    const groups = indices[0]?.groups.map(({ key, score: percent }) => [key[0], percent]) ?? [];
    return { overall: score, ...(Object.fromEntries(groups) as Record<string, number | null>) };
  }

  test.each(cases.filter(({ publisherError }) => publisherError === undefined).map((one) => [one.id, one] as const))(
    '%s has the published percentages to the last digit',
    async (_id, one) => {
      expect(await percentagesOf(one)).toStrictEqual(one.published);
    },
  );

  test.each(
    cases.flatMap((one) => (one.publisherError === undefined ? [] : [[one.id, one, one.publisherError] as const])),
  )('%s contradicts its own answers, and ours are what those answers give', async (_id, one, { recomputed }) => {
    const ours = await percentagesOf(one);
    expect(ours).toStrictEqual(recomputed);
    expect(ours).not.toStrictEqual(one.published);
    expect(ours['overall']).toBe(one.published.overall);
  });
});
