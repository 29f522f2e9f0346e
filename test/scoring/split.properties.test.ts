import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../../src/scoring/score.ts';
import { AS_OF, assessment, criterion, dimension, rubric, scored } from './build.ts';

describe('a node of a mean', () => {
  it('may be split into two equal halves without changing the total', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 5 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(parts, fc.nat(), (drawnParts, pick) => {
        const at = pick % drawnParts.length;
        const total = (split: boolean): number | null => {
          const pieces = drawnParts.flatMap(([weight, answer], index) =>
            split && index === at
              ? [`p${index}-left`, `p${index}-right`].map((id) => ({ id, weight: weight / 2, answer }))
              : [{ id: `p${index}`, weight, answer }],
          );
          const instrument = rubric(pieces.map(({ id, weight }) => dimension(id, [criterion(`${id}-c`)], { weight })));
          const answers = Object.fromEntries(pieces.map(({ id, answer }) => [`${id}-c`, answer]));
          return score(instrument, assessment(answers), { asOf: AS_OF }).score;
        };
        expect(total(true)).toBe(total(false));
      }),
    );
  });

  it('may be split into unequal parts, which changes a mean of means, unless the parts stand alike', () => {
    const answer = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(answer, answer, answer, (a, b, c) => {
        const means = { rollup: 'mean' };
        const whole = rubric([dimension('all', [criterion('a'), criterion('b'), criterion('c')])], means);
        const parts = rubric(
          [dimension('one', [criterion('a')]), dimension('two', [criterion('b'), criterion('c')])],
          means,
        );
        const isAlike = 2 * a === b + c;
        expect(scored(parts, { a, b, c }).score === scored(whole, { a, b, c }).score).toBe(isAlike);
      }),
    );
  });
});
