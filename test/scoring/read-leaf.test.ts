import { describe, expect, it, test } from 'vitest';
import { criterion, dimension, rubric, scored } from './build.ts';

type Plain = Record<string, unknown>;

const NOT_APPLICABLE = { claimed: 'not-applicable', reason: 'none' };
const SCALE = { scale: { min: 1, max: 5 } };

/** Two criteria from 1 to 5; the first is answered with 5, the second as given. */
function two(answer: unknown, scoring: Plain = {}) {
  const instrument = rubric([dimension('d', [criterion('a'), criterion('b')])], scoring, SCALE);
  return scored(instrument, { a: 5, ...(answer !== undefined && { b: answer }) });
}

describe('not applicable', () => {
  test.each<[string, number, number]>([
    ['exclude', 5, 1],
    ['full', 5, 1],
    ['lowest', 3, 1],
    ['zero', 2.5, 1],
  ])('under the policy %s beside a 5 makes %d, with coverage %d', (policy, score, coverage) => {
    const result = two(NOT_APPLICABLE, { 'not-applicable': policy });
    expect(result).toMatchObject({ score, coverage, reason: null });
    expect(result.nodes['b']).toMatchObject({ score: null, reason: 'not-applicable' });
  });

  it('is excluded by default', () => {
    expect(two(NOT_APPLICABLE).score).toBe(5);
  });

  it('everywhere below makes the node not applicable, never zero', () => {
    const instrument = rubric([dimension('x', [criterion('a')]), dimension('y', [criterion('b')])]);
    const result = scored(instrument, { a: NOT_APPLICABLE, b: 4 });
    expect(result.nodes['x']).toMatchObject({ score: null, reason: 'not-applicable', level: null, coverage: 0 });
    expect(result).toMatchObject({ score: 4, level: 4, coverage: 1 });
    expect(scored(instrument, { a: NOT_APPLICABLE, b: NOT_APPLICABLE })).toMatchObject({
      score: null,
      reason: 'not-applicable',
      level: null,
    });
  });
});

describe('unanswered', () => {
  test.each<[string, number | null, string | null, number]>([
    ['lowest', 3, null, 0.5],
    ['zero', 2.5, null, 0.5],
    ['exclude', 5, null, 0.5],
    ['block', null, 'blocked', 0.5],
  ])('under the policy %s beside a 5 makes %d (%s), with coverage %d', (policy, score, reason, coverage) => {
    expect(two(undefined, { unanswered: policy })).toMatchObject({ score, reason, coverage });
  });

  it('counts as the lowest answer by default, on each criterion’s own scale', () => {
    expect(two(undefined).score).toBe(3);
    const instrument = rubric([dimension('d', [criterion('a', { answers: { low: 2, high: 4 } })])]);
    expect(scored(instrument, {})).toMatchObject({ score: 2, coverage: 0 });
  });

  it('everywhere leaves nothing to exclude from: the score is unanswered', () => {
    const instrument = rubric([dimension('d', [criterion('a')])], { unanswered: 'exclude' });
    expect(scored(instrument, {})).toMatchObject({ score: null, reason: 'unanswered', level: null, coverage: 0 });
  });

  it('blocks every node above, and no other', () => {
    const instrument = rubric([dimension('x', [criterion('a')]), dimension('y', [criterion('b')])], {
      unanswered: 'block',
    });
    const { nodes, ...total } = scored(instrument, { b: 4 });
    expect([nodes['a']?.reason, nodes['x']?.reason, total.reason]).toStrictEqual(['blocked', 'blocked', 'blocked']);
    expect(nodes['y']).toMatchObject({ score: 4, reason: null, level: 4 });
    expect(total).toMatchObject({ score: null, level: null });
  });

  it('with zero means the zero of the rubric’s scale where answers are normalised', () => {
    const number = { number: {}, scale: { min: 10, max: 20 } };
    const instrument = rubric(
      [dimension('d', [criterion('a', number), criterion('b', number)])],
      {
        normalise: true,
        unanswered: 'zero',
      },
      SCALE,
    );
    expect(scored(instrument, { a: 20 })).toMatchObject({ score: 2.5 });
  });
});

describe('don’t know', () => {
  test.each<[string | undefined, string, number | null]>([
    [undefined, 'lowest', 3],
    [undefined, 'exclude', 5],
    ['exclude', 'lowest', 5],
    ['zero', 'lowest', 2.5],
    ['lowest', 'exclude', 3],
    ['block', 'lowest', null],
  ])('under dont-know: %s and unanswered: %s makes %d', (dontKnow, unanswered, score) => {
    const result = two('dont-know', { unanswered, ...(dontKnow !== undefined && { 'dont-know': dontKnow }) });
    expect(result).toMatchObject({ score, coverage: 0.5 });
  });
});

describe('an option', () => {
  const answers = { '1': 0.2, yes: { value: 1, title: 'Yes' } };
  const instrument = rubric([dimension('d', [criterion('a', { answers })])]);

  it('is worth what the rubric says, with or without a title', () => {
    expect(scored(instrument, { a: 'yes' }).score).toBe(1);
  });

  it('may have a number for its id', () => {
    expect(scored(instrument, { a: 1 }).score).toBe(0.2);
  });

  it('may come from a named set', () => {
    const shared = rubric(
      [dimension('d', [criterion('a', { answers: 'degrees' })])],
      {},
      { 'answer-sets': { degrees: answers } },
    );
    expect(scored(shared, { a: 'yes' }).nodes['a']).toMatchObject({ score: 1, range: { min: 0.2, max: 1 } });
  });
});

describe('a criterion named like something every object has', () => {
  it('is unanswered until somebody answers it', () => {
    const instrument = rubric([dimension('d', [criterion('toString')])], { unanswered: 'exclude' });
    expect(scored(instrument, {}).nodes['toString']).toMatchObject({ score: null, reason: 'unanswered' });
    expect(scored(instrument, { toString: 3 }).score).toBe(3);
  });
});
