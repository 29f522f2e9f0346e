import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Scored } from '../../src/scoring/score.ts';
import { fileBeside, rubricFrom, scoreClaims } from './read.ts';

type Figures = Readonly<Record<string, number>>;

interface Example {
  readonly states: readonly string[];
  readonly tolerance: number;
  readonly practices: readonly {
    readonly id: string;
    readonly expected: Figures;
    readonly levels: readonly {
      readonly id: string;
      readonly expected: Figures;
      readonly questions: readonly { readonly id: string; readonly answers: Figures }[];
    }[];
  }[];
  readonly expectedFunctions: Readonly<Record<string, Figures>>;
}

const example = JSON.parse(fileBeside('samm-1.5/example.json')) as Example;
const OPTIONS = new Map([
  [0.2, 'some'],
  [0.5, 'half'],
  [1, 'most'],
]);

/** Published scores of one state, by node. */
function publishedIn(state: string): [string, number][] {
  const functions = Object.entries(example.expectedFunctions[state] ?? {});
  const practices = example.practices.flatMap((practice) => [practice, ...practice.levels]);
  return [
    ...functions.map(([id, value]): [string, number] => [id.toLowerCase(), value]),
    ...practices.map(({ id, expected }): [string, number] => [id, expected[state] ?? Number.NaN]),
  ];
}

/** A zero is left blank: the example prints blank answers as 0. */
function claimsIn(state: string): Record<string, string | undefined> {
  const questions = example.practices.flatMap(({ levels }) => levels.flatMap((level) => level.questions));
  return Object.fromEntries(questions.map(({ id, answers }) => [id, OPTIONS.get(answers[state] ?? 0)]));
}

describe('the worked example of OWASP SAMM 1.5', () => {
  const results = new Map<string, Scored>();
  let rubric: Rubric;

  beforeAll(async () => {
    rubric = await rubricFrom(fileBeside('samm-1.5/rubric.yaml'));
    for (const state of example.states) results.set(state, await scoreClaims(rubric, claimsIn(state)));
  });

  it('publishes 260 numbers', () => {
    expect(example.states.flatMap(publishedIn)).toHaveLength(260);
  });

  test.each(example.states)(
    'has the published score at every level, practice and function in the state %s',
    (state) => {
      const nodes = results.get(state)?.nodes ?? {};
      const off = publishedIn(state).filter(
        ([id, expected]) => !(Math.abs((nodes[id]?.score ?? Number.NaN) - expected) <= example.tolerance),
      );
      expect(off).toStrictEqual([]);
    },
  );

  it('has no overall score and no level', () => {
    for (const result of results.values()) {
      expect(result).toMatchObject({ score: null, reason: 'no-total', level: null });
    }
  });

  it('gives the same to a zero that is answered as to one left blank', async () => {
    const answered = Object.fromEntries(
      Object.entries(claimsIn('Current')).map(([id, claim]) => [id, claim ?? 'none']),
    );
    const { nodes, coverage } = await scoreClaims(rubric, answered);
    expect(coverage).toBe(1);
    for (const [id, expected] of publishedIn('Current')) expect(nodes[id]?.score).toBeCloseTo(expected, 9);
  });
});
