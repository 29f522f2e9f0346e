import { describe, expect, it, test } from 'vitest';
import type { Scored } from '../../src/scoring/score.ts';
import { fileBeside, rubricFrom, scoreClaims } from './read.ts';

interface Item {
  readonly id?: string;
  readonly section?: string;
  readonly min: number;
  readonly max: number;
  readonly weight: number;
  readonly score: number | null;
  readonly notApplicable?: boolean;
}

type Percentages = Readonly<Record<string, number>>;

interface Weighted {
  readonly weight: number;
  readonly levelPercent: Percentages;
}

/** Answered questions of all, each with the same confidence. */
interface Confidence {
  readonly confidence: number;
  readonly answered: number;
  readonly of: number;
  readonly max: number;
}

interface Vector {
  readonly id: string;
  readonly input: {
    readonly items?: readonly Item[];
    readonly outScale?: readonly [number, number];
    readonly competence?: Readonly<Record<string, Percentages>>;
    readonly levelPercent?: Percentages;
    readonly attributes?: readonly (Weighted & Confidence)[];
    readonly target?: number;
    readonly subjects?: readonly Weighted[];
  };
  readonly expected: Readonly<Record<string, number>>;
}

const { vectors } = JSON.parse(fileBeside('small-vectors.json')) as { readonly vectors: readonly Vector[] };

function vector(id: string): Vector {
  const found = vectors.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No vector ${id}`);
  return found;
}

const HEAD = `kind: rubric
schema: 1
version: 1.0.0
status: unofficial
title: A published vector`;

describe('CISO Assistant', () => {
  const idOf = ({ id }: Item, index: number): string => id ?? `item-${index + 1}`;

  /** Items in one dimension, or in one dimension for each section. */
  function yamlOf(
    { items = [], outScale: [min, max] = [1, 4] }: Vector['input'],
    scoring: string,
    bySection: boolean,
  ): string {
    const sections = bySection ? [...new Set(items.map(({ section = 'all' }) => section))] : ['all'];
    const criterion = (item: Item, index: number): string =>
      `      - {id: ${idOf(item, index)}, title: Item, weight: ${item.weight}, number: {}, scale: {min: ${item.min}, max: ${item.max}}, not-applicable: {allowed: true, reason-required: false}}`;
    const dimension = (section: string): string =>
      [
        `  - id: ${section}`,
        '    title: Section',
        '    criteria:',
        ...items.filter((item) => !bySection || item.section === section).map(criterion),
      ].join('\n');
    return `${HEAD}
id: ciso-assistant
scale: {min: ${min}, max: ${max}}
scoring:
  level: none
  evidence: ignored
  unanswered: exclude
  min-coverage: 0
  ${scoring}
dimensions:
${sections.map(dimension).join('\n')}
`;
  }

  async function scoreOf({ input }: Vector, scoring: string, bySection = false, sectionRollup = ''): Promise<Scored> {
    const yaml = yamlOf(input, scoring, bySection).replaceAll(
      '    title: Section',
      `    title: Section${sectionRollup}`,
    );
    const claims = (input.items ?? []).map((item, index) => [
      idOf(item, index),
      item.notApplicable === true ? 'not-applicable' : (item.score ?? undefined),
    ]);
    const { target } = input;
    return scoreClaims(await rubricFrom(yaml), Object.fromEntries(claims) as Record<string, unknown>, { target });
  }

  const AVERAGE = 'normalise: true\n  rollup: weighted-mean';
  const TRUNCATED = 'round: {mode: truncate, digits: 1, at: final}';

  it('averages answers of mixed scales, then truncates to one digit (ca-avg)', async () => {
    const { expected, ...rest } = vector('ca-avg');
    const one = { expected, ...rest };
    expect((await scoreOf(one, `${AVERAGE}\n  ${TRUNCATED}`)).score).toBe(expected['overall']);
    expect((await scoreOf(one, AVERAGE)).score).toBeCloseTo(expected['unrounded'] ?? Number.NaN, 9);
  });

  it('averages the averages of sections, and 4.375 becomes 4.3 (ca-avgofavg)', async () => {
    const one = vector('ca-avgofavg');
    const means = 'normalise: true\n  rollup: mean';
    const weighted = '\n    rollup: weighted-mean';
    const { score } = await scoreOf(one, `${means}\n  ${TRUNCATED}`, true, weighted);
    const exact = await scoreOf(one, means, true, weighted);
    expect(score).toBe(one.expected['overall']);
    expect(exact.score).toBe(one.expected['unrounded']);
    const ratios = ['A', 'B'].map((section) => (exact.nodes[section]?.score ?? Number.NaN) / 5);
    expect(ratios).toStrictEqual([one.expected['A'], one.expected['B']]);
  });

  it('sums weight times score without putting mixed scales on one (ca-sum)', async () => {
    const one = vector('ca-sum');
    expect((await scoreOf(one, 'rollup: weighted-sum')).score).toBe(one.expected['overall']);
    expect((await scoreOf(one, 'rollup: weighted-sum', true)).score).toBe(one.expected['overall']);
  });

  it('keeps a scale that does not begin at zero (ca-offset)', async () => {
    const one = vector('ca-offset');
    expect((await scoreOf(one, `${AVERAGE}\n  ${TRUNCATED}`)).score).toBe(one.expected['overall']);
  });

  it('counts what does not apply as the target that the assessment names (ca-na-anchored)', async () => {
    const one = vector('ca-na-anchored');
    const anchored = `${AVERAGE}\n  not-applicable: target`;
    expect((await scoreOf(one, `${anchored}\n  ${TRUNCATED}`)).score).toBe(one.expected['overall']);
    expect((await scoreOf(one, anchored)).score).toBeCloseTo(one.expected['unrounded'] ?? Number.NaN, 9);
    expect((await scoreOf(one, AVERAGE)).score).toBe(5);
  });

  it('leaves what has no score out of the average (ca-null)', async () => {
    const one = vector('ca-null');
    const { score, coverage } = await scoreOf(one, `${AVERAGE}\n  ${TRUNCATED}`);
    expect({ score, coverage }).toStrictEqual({ score: one.expected['section'], coverage: 0.5 });
  });
});

describe('Flickit', () => {
  /** One dimension for each attribute or subject, one item for each step that its questions touch. */
  function yamlOf({ competence = {} }: Vector['input'], parts: readonly Weighted[]): string {
    const levels = Object.entries(competence).map(
      ([level, needs]) => `  - {level: ${level}, title: Level ${level}, needs: ${JSON.stringify(needs)}}`,
    );
    const dimension = ({ weight, levelPercent }: Weighted, index: number): string =>
      [
        `  - id: part-${index}`,
        '    title: Part',
        `    weight: ${weight}`,
        '    criteria:',
        ...Object.keys(levelPercent).map(
          (step) => `      - {id: part-${index}-${step}, title: Step, step: ${step}, number: {}}`,
        ),
      ].join('\n');
    return `${HEAD}
id: flickit
scale: {min: 0, max: 100}
levels:
${levels.join('\n')}
scoring: {rollup: none, level: ladder, evidence: ignored}
dimensions:
${parts.map(dimension).join('\n')}
`;
  }

  async function climb({ input }: Vector): Promise<Scored> {
    const single = input.levelPercent === undefined ? [] : [{ weight: 1, levelPercent: input.levelPercent }];
    const parts = input.attributes ?? input.subjects ?? single;
    const claims = parts.flatMap(({ levelPercent }, index) =>
      Object.entries(levelPercent).map(([step, percent]) => [`part-${index}-${step}`, percent]),
    );
    return scoreClaims(await rubricFrom(yamlOf(input, parts)), Object.fromEntries(claims) as Record<string, unknown>);
  }

  it('sets the confidence of the answers beside the score, unanswered questions counting nothing (flickit-confidence)', async () => {
    const { input, expected } = vector('flickit-confidence');
    const attributes = (input.attributes ?? []) as readonly (Weighted & Confidence)[];
    const questions = attributes.map(({ of }, attribute) =>
      Array.from({ length: of }, (_unused, index) => `q-${attribute}-${index}`),
    );
    const dimensions = attributes.map(
      ({ weight }, attribute) => `  - id: attribute-${attribute}
    title: Attribute
    weight: ${weight}
    rollup: mean
    criteria:
${questions[attribute]?.map((id) => `      - {id: ${id}, title: Question, levels: {0: None, 1: Full}}`).join('\n')}`,
    );
    const rubric = await rubricFrom(`${HEAD}
id: flickit-confidence
scale: {min: 0, max: 1}
confidence: {min: 0, max: ${attributes[0]?.max}}
scoring: {rollup: weighted-mean, level: none, unanswered: zero, evidence: ignored}
indices:
  - {id: confidence, title: Confidence, over: tree, reads: confidence, scale: {min: 0, max: 100}}
dimensions:
${dimensions.join('\n')}
`);
    const answers = attributes.flatMap(({ confidence, answered }, attribute) =>
      (questions[attribute] ?? []).slice(0, answered).map((id) => [id, { claimed: 1, confidence }] as const),
    );
    const { indices } = await scoreClaims(rubric, Object.fromEntries(answers));
    expect(indices[0]?.groups[0]?.score).toBeCloseTo(expected['percent'] ?? Number.NaN, 12);
  });

  const gates = vectors.filter(({ id, input }) => id.startsWith('flickit') && input.competence !== undefined);

  it('has eight vectors with gates', () => {
    expect(gates).toHaveLength(8);
  });

  test.each(gates.map((one) => [one.id, one] as const))('reaches the asserted level in %s', async (_id, one) => {
    expect((await climb(one)).level).toBe(one.expected['level']);
  });

  it('gates the mean of the scores, which is not the mean of the gated levels (flickit-subject-weighted)', async () => {
    const one = vector('flickit-subject-weighted');
    const { level, nodes } = await climb(one);
    const weights = (one.input.attributes ?? []).map(({ weight }) => weight);
    const levels = weights.map((_, index) => nodes[`part-${index}`]?.level ?? Number.NaN);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = levels.reduce((sum, each, index) => sum + each * (weights[index] ?? 0), 0) / total;
    expect([level, Math.trunc(mean)]).toStrictEqual([one.expected['level'], one.expected['meanOfLevelsTruncated']]);
  });
});
