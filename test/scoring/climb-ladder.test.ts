import { describe, expect, it, test } from 'vitest';
import { criterion, dimension, rubric, scored } from './build.ts';

const LEVELS = [1, 2, 3].map((level) => ({ level, title: `Level ${level}` }));
const RATING = { answers: { no: 0, partly: 0.33, largely: 0.67, fully: 1 } };
const NOT_APPLICABLE = { claimed: 'not-applicable', reason: 'none' };

/** Two items on each of three steps: `i1a`, `i1b`, `i2a` and so on. */
const ITEMS = [1, 2, 3].flatMap((step) => ['a', 'b'].map((part) => criterion(`i${step}${part}`, { ...RATING, step })));

function ladder(rules: Record<string, unknown>, scoring: Record<string, unknown> = {}, items = ITEMS) {
  return rubric([dimension('d', items)], { level: 'ladder', ladder: rules, ...scoring }, { levels: LEVELS });
}

function answers(...values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    ITEMS.map(({ id }, index) => [String(id), values[index]]).filter(([, value]) => value !== undefined),
  );
}

describe('a ladder with one bar for every item', () => {
  const instrument = ladder({ each: 'largely' });

  test.each<[string, number, unknown[]]>([
    ['nothing reaches the bar', 0, ['no', 'no', 'no', 'no', 'no', 'no']],
    ['one item of the first step falls short', 0, ['fully', 'partly', 'fully', 'fully', 'fully', 'fully']],
    ['the first step is good enough', 1, ['largely', 'fully', 'no', 'fully', 'fully', 'fully']],
    ['a step is skipped', 1, ['fully', 'fully', 'partly', 'fully', 'fully', 'fully']],
    ['two steps are good enough', 2, ['largely', 'largely', 'largely', 'largely', 'largely', 'no']],
    ['all are good enough', 3, ['largely', 'largely', 'largely', 'largely', 'largely', 'largely']],
  ])('when %s, the level is %i', (_case, level, values) => {
    expect(scored(instrument, answers(...values)).level).toBe(level);
  });

  it('takes the bar as a number too', () => {
    const result = scored(ladder({ each: 0.5 }), answers('largely', 'largely', 'partly', 'fully'));
    expect(result.level).toBe(1);
  });
});

describe('a ladder with a higher bar below', () => {
  const instrument = ladder({ each: 'largely', below: 'fully' });

  it('lets an item pass on its own step that would not pass for the next level', () => {
    expect(scored(instrument, answers('largely', 'largely', 'fully', 'fully', 'fully', 'fully')).level).toBe(1);
    expect(scored(instrument, answers('fully', 'fully', 'largely', 'largely', 'no', 'no')).level).toBe(2);
    expect(scored(instrument, answers('fully', 'fully', 'fully', 'fully', 'largely', 'largely')).level).toBe(3);
  });
});

describe('an item without an answer on a ladder', () => {
  const values = ['fully', 'fully', undefined, 'fully', 'fully', 'fully'];

  test.each<[string, number]>([
    ['lowest', 1],
    ['zero', 1],
    ['block', 1],
    ['exclude', 3],
  ])('under unanswered: %s gives level %i', (unanswered, level) => {
    expect(scored(ladder({ each: 'largely' }, { unanswered }), answers(...values)).level).toBe(level);
  });

  test.each<[string, number]>([
    ['exclude', 3],
    ['full', 3],
    ['lowest', 1],
    ['zero', 1],
  ])('under not-applicable: %s gives level %i when it does not apply', (policy, level) => {
    const instrument = ladder({ each: 'largely' }, { 'not-applicable': policy });
    expect(scored(instrument, answers('fully', 'fully', NOT_APPLICABLE, 'fully', 'fully', 'fully')).level).toBe(level);
  });

  it('gives no level at all when every item is left out, never the top', () => {
    const instrument = ladder({ each: 'largely' });
    const result = scored(instrument, answers(...ITEMS.map(() => NOT_APPLICABLE)));
    expect(result).toMatchObject({ level: null, score: null, reason: 'not-applicable' });
    expect(scored(ladder({ each: 'largely' }, { unanswered: 'exclude' }), {}).level).toBeNull();
  });
});

describe('an empty step', () => {
  const items = ITEMS.filter(({ step }) => step !== 2);
  const all = { i1a: 'fully', i1b: 'fully', i3a: 'fully', i3b: 'fully' };

  test.each<[string, Record<string, unknown>, number]>([
    ['fails by default', {}, 1],
    ['fails where the rubric says so', { 'empty-step': 'fails' }, 1],
    ['holds where the rubric says so', { 'empty-step': 'holds' }, 3],
  ])('%s', (_case, rules, level) => {
    expect(scored(ladder({ each: 'fully', ...rules }, {}, items), all).level).toBe(level);
  });

  it('is not a step whose items do not apply', () => {
    const result = scored(
      ladder({ each: 'fully' }),
      answers('fully', 'fully', NOT_APPLICABLE, NOT_APPLICABLE, 'fully', 'fully'),
    );
    expect(result.level).toBe(3);
  });
});

describe('items without a step', () => {
  it('answer with the level itself: the worst decides', () => {
    const instrument = ladder({}, {}, [criterion('a'), criterion('b')]);
    expect(scored(instrument, { a: 5, b: 2 }).level).toBe(2);
    expect(scored(instrument, { a: 5, b: 0 }).level).toBe(0);
  });

  it('do so with options too, by what each option is worth', () => {
    const named = { answers: { initial: 1, managed: 2, defined: 3 } };
    const instrument = ladder({}, {}, [criterion('a', named), criterion('b', named)]);
    expect(scored(instrument, { a: 'defined', b: 'managed' }).level).toBe(2);
  });
});

describe('a ladder of percentages', () => {
  const PERCENT = { number: {}, scale: { min: 0, max: 100 } };
  const levels = [
    { level: 1, needs: {}, title: 'One' },
    { level: 2, needs: { 2: 60 }, title: 'Two' },
    { level: 3, needs: { 2: 75, 3: 60 }, title: 'Three' },
  ];
  const steps = (prefix: string) => [2, 3].map((step) => criterion(`${prefix}${step}`, { ...PERCENT, step }));
  const instrument = rubric(
    [dimension('x', steps('x'), { weight: 1 }), dimension('y', steps('y'), { weight: 3 })],
    { level: 'ladder' },
    { scale: { min: 0, max: 100 }, levels },
  );

  it('weighs the percentages of the children, then asks each level’s needs of the means', () => {
    expect(scored(instrument, { x2: 0, y2: 100, x3: 100, y3: 100 }).level).toBe(3);
    expect(scored(instrument, { x2: 0, y2: 99, x3: 100, y3: 100 }).level).toBe(2);
  });

  it('passes on equality', () => {
    expect(scored(instrument, { x2: 75, y2: 75, x3: 60, y3: 60 }).level).toBe(3);
    expect(scored(instrument, { x2: 75, y2: 75, x3: 60, y3: 59.999999999999 }).level).toBe(2);
  });

  it('asks the same of each dimension', () => {
    const { nodes } = scored(instrument, { x2: 100, y2: 60, x3: 100, y3: 60 });
    expect([nodes['x']?.level, nodes['y']?.level]).toStrictEqual([3, 2]);
  });

  it('skips a step that nothing touches or that does not apply', () => {
    expect(scored(instrument, { x2: 100, y2: 100, x3: NOT_APPLICABLE, y3: NOT_APPLICABLE }).level).toBe(3);
  });

  it('shows what weighs 0 and does not count it, also where nothing else applies', () => {
    const weighed = rubric(
      [dimension('x', steps('x'), { weight: 0 }), dimension('y', steps('y'))],
      { level: 'ladder' },
      { scale: { min: 0, max: 100 }, levels },
    );
    expect(scored(weighed, { x2: 0, y2: NOT_APPLICABLE, x3: 0, y3: 100 }).level).toBe(3);
  });

  it('lets an unanswered item count as nothing, or block where the rubric says so', () => {
    expect(scored(instrument, { y2: 100, x3: 100, y3: 100 }).level).toBe(3);
    const blocking = rubric(
      [dimension('x', steps('x'))],
      { level: 'ladder', unanswered: 'block' },
      { scale: { min: 0, max: 100 }, levels },
    );
    expect(scored(blocking, { x2: 100 }).level).toBe(2);
  });

  it('measures an option by its place between the worst and the best', () => {
    const options = rubric(
      [dimension('d', [criterion('a', { answers: { low: 1, middle: 3, high: 5 }, step: 2 })])],
      { level: 'ladder', 'not-applicable': 'zero' },
      { levels: [{ level: 1, needs: { 2: 50 }, title: 'One' }] },
    );
    expect(scored(options, { a: 'middle' }).level).toBe(1);
    expect(scored(options, { a: 'low' }).level).toBe(0);
    expect(scored(options, { a: NOT_APPLICABLE }).level).toBe(0);
  });
});
