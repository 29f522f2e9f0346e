/** Questions and levels that hang on each other, in chains as long as a rubric may be. */
import { describe, expect, it } from 'vitest';
import { criterion, dimension, rubric, scored } from './build.ts';

const LINKS = Array.from({ length: 4000 }, (_unused, at) => at);
const LEVEL_ONE = { level: 1, title: 'One' };

describe('a chain of questions', () => {
  const chain = LINKS.map((at) =>
    criterion(`q${at}`, at === 0 ? {} : { 'asked-if': { node: `q${at - 1}`, 'at-least': 3 } }),
  );
  const answers = Object.fromEntries(LINKS.map((at) => [`q${at}`, at === 3000 ? 2 : 4]));

  it.each([
    ['forwards', chain],
    ['backwards', chain.toReversed()],
  ])('is followed %s to where it ends', (_way, criteria) => {
    const { nodes } = scored(rubric([dimension('d', criteria)]), answers, { view: 'claimed' });
    expect([nodes['q3000']?.reason, nodes['q3001']?.reason, nodes['q3999']?.reason]).toStrictEqual([
      null,
      'not-asked',
      'not-asked',
    ]);
  });
});

describe('levels of dimensions', () => {
  it('that need each other in a chain are decided from its end', () => {
    const dimensions = LINKS.map((at) => {
      const requires = at === 3999 ? { node: 'q3999', 'at-least': 3 } : { node: `d${at + 1}`, level: 1 };
      return dimension(`d${at}`, [criterion(`q${at}`)], { level: 'requires', levels: [{ ...LEVEL_ONE, requires }] });
    });
    const { nodes } = scored(rubric(dimensions), { q3999: 4 });
    expect([nodes['d0']?.level, nodes['d3999']?.level]).toStrictEqual([1, 1]);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('may look at each other, one at the score and the other at the level, in the order %s, %s', (...order) => {
    const parts: Record<string, object> = {
      a: { node: 'b', 'at-least': 2 },
      b: { node: 'a', level: 1 },
    };
    const dimensions = order.map((id) =>
      dimension(id, [criterion(`in-${id}`)], {
        level: 'requires',
        levels: [{ ...LEVEL_ONE, requires: parts[id] }],
      }),
    );
    const { nodes } = scored(rubric(dimensions), { 'in-a': 4, 'in-b': 4 });
    expect([nodes['a']?.level, nodes['b']?.level]).toStrictEqual([1, 1]);
  });
});
