/** Which question comes next, and how far one is. */
import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/interview/progress.ts';
import type { AnswerState } from '../../src/interview/question.ts';
import { firstOpen, nextOpen, stepBack, stepOn, type Standing } from '../../src/interview/walk.ts';
import { questionOf } from './every-kind.ts';

/** `a` open, `A` answered, `-` not asked. */
function standing(letters: string): Standing[] {
  return [...letters].map((letter, at) => ({
    id: String(at),
    state: letter === 'A' ? 'answered' : 'unanswered',
    isAsked: letter !== '-',
  }));
}

describe('the way through an interview', () => {
  it.each([
    { all: 'aaa', first: '0' },
    { all: 'Aaa', first: '1' },
    { all: 'A-a', first: '2' },
    { all: 'AA-', first: null },
    { all: '', first: null },
  ])('begins at the first open question: $all', ({ all, first }) => {
    expect(firstOpen(standing(all))).toBe(first);
  });

  it.each([
    { all: 'aaa', from: '0', next: '1' },
    { all: 'aAa', from: '0', next: '2' },
    { all: 'a-a', from: '0', next: '2' },
    { all: 'aaA', from: '1', next: null },
    { all: 'aA', from: '1', next: null },
  ])('goes on to the next open question, never round: $all from $from', ({ all, from, next }) => {
    expect(nextOpen(standing(all), from)).toBe(next);
  });

  it.each([
    { all: 'aAa', from: '0', onlyOpen: false, next: '1' },
    { all: 'aAa', from: '0', onlyOpen: true, next: '2' },
    { all: 'a-A', from: '0', onlyOpen: false, next: '2' },
    { all: 'aA', from: '1', onlyOpen: false, next: null },
  ])('steps on by one: $all from $from', ({ all, from, onlyOpen, next }) => {
    expect(stepOn(standing(all), from, onlyOpen)).toBe(next);
  });

  it('leads back the way one came, past questions that are asked no longer', () => {
    expect(stepBack(['0', '2', '1'], standing('A-aa'), '3')).toEqual({ id: '2', trail: ['0'] });
  });

  it.each([
    { all: 'A-a', at: '2', id: '0' },
    { all: '-a', at: '1', id: null },
    { all: 'AA-', at: null, id: '1' },
    { all: '', at: null, id: null },
  ])('leads back by the order of the rubric after a break: $all from $at', ({ all, at, id }) => {
    expect(stepBack([], standing(all), at)).toEqual({ id, trail: [] });
  });

  it('always ends: each step leads further down', () => {
    assert(
      property(array(constantFrom('a', 'A', '-')), boolean(), (letters, onlyOpen) => {
        const all = standing(letters.join(''));
        let [at, steps] = [firstOpen(all), 0];
        while (at !== null) {
          const next = stepOn(all, at, onlyOpen);
          if (next !== null) expect(Number(next)).toBeGreaterThan(Number(at));
          [at, steps] = [next, steps + 1];
        }
        expect(steps).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});

describe('progress', () => {
  it('adds up: over the states, and over the dimensions', async () => {
    const question = await questionOf('strategy');
    const placed = record({
      dimension: integer({ min: 0, max: 3 }).map(String),
      state: constantFrom<AnswerState>('answered', 'not-applicable', 'dont-know', 'unanswered'),
      isAsked: boolean(),
    }).map(({ dimension, ...rest }) => ({
      ...rest,
      question: { ...question, above: [{ id: dimension, title: dimension }] },
    }));
    assert(
      property(array(placed), (all) => {
        const { total, dimensions } = progressOf(all);
        for (const { asked, settled, open, answered, notApplicable, dontKnow } of [
          total,
          ...dimensions.map(({ count }) => count),
        ]) {
          expect(settled + open).toBe(asked);
          expect(answered + notApplicable + dontKnow).toBe(settled);
        }
        for (const key of ['asked', 'settled', 'open', 'answered', 'notApplicable', 'dontKnow'] as const)
          expect(dimensions.reduce((sum, { count }) => sum + count[key], 0)).toBe(total[key]);
        expect(total.asked).toBe(all.filter(({ isAsked }) => isAsked).length);
      }),
    );
  });
});
