import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { CriterionSchema, type Criterion } from '../../src/model/criterion.ts';
import { criteriaOf } from '../../src/model/rubric-tree.ts';
import { ROLLUPS } from '../../src/model/rules.ts';
import type { Dimension, Rubric } from '../../src/model/rubric.ts';
import type { Scored } from '../../src/scoring/score.ts';
import { anyCase, readCase, scoreCase, type Case } from './language/draw-case.ts';

const RUNS = { numRuns: 150 };

describe('the order', () => {
  /** Every roll-up but the one that looks at the order. */
  const orderless = { rollups: ROLLUPS.filter((rollup) => rollup !== 'last') };

  it('of children, of instances and of answers changes nothing', () => {
    fc.assert(
      fc.property(anyCase(orderless), fc.infiniteStream(fc.nat()), (c, keys) => {
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, key: keys.next().value ?? 0 }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other = { ...c, rubric: shuffledRubric(c.rubric, shuffle), assessment: shuffledAnswers(c, shuffle) };
        expect(unordered(scoreCase(other))).toStrictEqual(unordered(scoreCase(c)));
      }),
      RUNS,
    );
  });

  type Shuffle = <T>(list: readonly T[]) => T[];

  function shuffledRubric(rubric: Rubric, shuffle: Shuffle): Rubric {
    const shuffleBelow = (dimension: Dimension): Dimension => ({
      ...dimension,
      ...(dimension.criteria && { criteria: shuffle(dimension.criteria) }),
      ...(dimension.dimensions && { dimensions: shuffle(dimension.dimensions).map(shuffleBelow) }),
    });
    return { ...rubric, dimensions: shuffle(rubric.dimensions).map(shuffleBelow) };
  }

  function shuffledAnswers({ assessment }: Case, shuffle: Shuffle): Assessment {
    const { answers, instances } = assessment;
    const shuffled = (given: Assessment['answers']): Assessment['answers'] =>
      Object.fromEntries(shuffle(Object.entries(given)));
    return {
      ...assessment,
      answers: shuffled(answers),
      instances: shuffle(instances).map((one) => ({ ...one, answers: shuffled(one.answers) })),
    };
  }

  /** Lists in which the order of the rubric is kept, as sets. */
  function unordered(result: Scored): unknown {
    const sorted = (list: readonly unknown[]): string[] => list.map((item) => JSON.stringify(item)).toSorted();
    const { blockers, findings, instances, indices, ...rest } = result;
    return {
      ...rest,
      blockers: sorted(blockers),
      findings: sorted(findings),
      instances: sorted(instances),
      indices: indices.map(({ id, groups }) => ({ id, groups: sorted(groups) })),
    };
  }
});

describe('a question of a weighted mean', () => {
  it('that is counted in two halves counts as before', () => {
    // What counts questions one by one is left out, and so are bonuses.
    const without = ['requires', 'entry', 'min-rated', 'facets', 'per', 'worth', 'adds'];
    fc.assert(
      fc.property(anyCase({ rollups: ['weighted-mean'], without }), fc.nat(), (c, pick) => {
        const whole = criteriaOf(c.rubric).flatMap(({ criterion }) => (isWhole(criterion) ? [criterion.id] : []));
        const id = whole[pick % whole.length];
        fc.pre(id !== undefined);
        const [before, after] = [scoreCase(c), scoreCase({ ...c, rubric: withHalves(c.rubric, id) })];
        expect({ views: after.views, level: after.level }).toStrictEqual({ views: before.views, level: before.level });
        for (const [node, { views }] of Object.entries(before.nodes))
          expect(after.nodes[node]?.views).toStrictEqual(views);
      }),
      RUNS,
    );
  });

  function isWhole({ weight, step, 'answer-of': source }: Criterion): boolean {
    return weight > 0 && step === undefined && source === undefined;
  }

  /** One question weighs half, and its answer is counted once more with the other half. */
  function withHalves(rubric: Rubric, id: string): Rubric {
    const visit = (dimension: Dimension): Dimension => {
      const { criteria, dimensions } = dimension;
      return {
        ...dimension,
        ...(criteria && { criteria: criteria.flatMap((one) => (one.id === id ? halvesOf(one) : [one])) }),
        ...(dimensions && { dimensions: dimensions.map(visit) }),
      };
    };
    return { ...rubric, dimensions: rubric.dimensions.map(visit) };
  }

  function halvesOf(criterion: Criterion): Criterion[] {
    const weight = criterion.weight / 2;
    const again = { id: 'again', title: 'Again', weight, 'answer-of': criterion.id };
    return [{ ...criterion, weight }, CriterionSchema.parse(again)];
  }
});

describe('scoring', () => {
  it('gives the same bytes twice, from a rubric just read and from one used before', () => {
    fc.assert(
      fc.property(anyCase(), (c) => {
        const first = JSON.stringify(scoreCase(c));
        expect(JSON.stringify(scoreCase(c))).toBe(first);
        expect(JSON.stringify(scoreCase(readCase(c.written)))).toBe(first);
      }),
      RUNS,
    );
  });

  it('gives the same bytes again from the answers of a result that was saved', () => {
    fc.assert(
      fc.property(anyCase(), (c) => {
        const result = scoreCase(c);
        const saved = JSON.parse(JSON.stringify(result)) as Scored;
        expect(saved).toStrictEqual(result);
        const assessment = { ...c.assessment, ...answersIn(saved) };
        expect(JSON.stringify(scoreCase({ ...c, assessment }))).toBe(JSON.stringify(result));
      }),
      RUNS,
    );
  });

  /** Every answer stands with its node, that of an instance under `question@instance`. */
  function answersIn({ nodes, instances }: Scored): Pick<Assessment, 'answers' | 'instances'> {
    const given = Object.entries(nodes).flatMap(([id, { answer }]) => (answer === undefined ? [] : [[id, answer]]));
    const answers = Object.fromEntries(given) as Assessment['answers'];
    const ofInstance = (instance: string): Assessment['answers'] =>
      Object.fromEntries(
        Object.entries(answers).flatMap(([id, answer]) => {
          const [question = '', of] = id.split('@');
          return of === instance ? [[question, answer]] : [];
        }),
      );
    return {
      answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !id.includes('@'))),
      instances: instances.map((instance) => ({ ...instance, answers: ofInstance(instance.id) })),
    };
  }

  it('changes neither rubric nor assessment', () => {
    fc.assert(
      fc.property(anyCase(), ({ rubric, assessment, view }) => {
        const frozen = { rubric: freeze(rubric), assessment: freeze(assessment), view };
        expect(() => scoreCase(frozen)).not.toThrow();
      }),
      RUNS,
    );
  });
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
