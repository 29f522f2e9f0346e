import { describe, expect, it, test } from 'vitest';
import type { Rubric } from '../../src/model/rubric.ts';
import { criterion, dimension, rubric, scored } from './build.ts';

type Plain = Record<string, unknown>;

const DEGREE = { answers: { none: 0, some: 2, all: 5 } };
const ITEMS = [
  criterion('a', { ...DEGREE, tags: { key: 'yes', group: ['one', 'two'] } }),
  criterion('b', { ...DEGREE, tags: { key: 'yes' } }),
  criterion('c', { ...DEGREE }),
];

/** One level that holds where the condition does. */
function gated(requires: unknown, more: Plain = {}): Rubric {
  return rubric(
    [dimension('x', ITEMS), dimension('y', [criterion('d')], { level: 'ladder' })],
    { level: 'requires', rollup: 'mean', evidence: 'ignored', ...more },
    { levels: [{ level: 1, title: 'One', requires }], 'answer-sets': {} },
  );
}

function holds(requires: unknown, answers: Plain, more: Plain = {}): boolean {
  return scored(gated(requires, more), answers).level === 1;
}

describe('a condition on one criterion', () => {
  test.each<[string, Plain, Plain, boolean]>([
    ['holds where the answer reaches an option', { 'at-least': 'some' }, { a: 'some' }, true],
    ['does not hold below it', { 'at-least': 'some' }, { a: 'none' }, false],
    ['may name a value in place of an option', { 'at-least': 2.5 }, { a: 'all' }, true],
    ['compares with the value of the option', { 'at-least': 2.5 }, { a: 'some' }, false],
    ['holds up to an upper bound', { 'at-most': 'some' }, { a: 'some' }, true],
    ['does not hold above it', { 'at-most': 'some' }, { a: 'all' }, false],
    ['holds between two bounds', { 'at-least': 1, 'at-most': 3 }, { a: 'some' }, true],
    ['holds for one of the named answers', { is: ['none', 'all'] }, { a: 'all' }, true],
    ['does not hold for another answer', { is: ['none', 'all'] }, { a: 'some' }, false],
    ['holds for a single named answer', { is: 'none' }, { a: 'none' }, true],
    ['does not hold for an option that is not there', { is: 'never' }, { a: 'none' }, false],
    ['nor for a lower bound that is not there', { 'at-least': 'never' }, { a: 'all' }, false],
    ['nor for an upper bound that is not there', { 'at-most': 'never' }, { a: 'none' }, false],
    ['looks at what stands in for no answer', { 'at-least': 'some' }, {}, false],
    ['which may be enough', { 'at-most': 'some' }, {}, true],
    ['is satisfied by what does not apply', { 'at-least': 'all' }, { a: 'not-applicable' }, true],
    ['unless it says otherwise', { 'at-least': 'none', 'not-applicable': 'fails' }, { a: 'not-applicable' }, false],
  ])('%s', (_title, wanted, answers, expected) => {
    expect(holds({ node: 'a', ...wanted }, answers)).toBe(expected);
  });

  it('does not hold where the policy leaves the unanswered out or blocks', () => {
    const most = { node: 'a', 'at-most': 'all' };
    expect(holds(most, {}, { unanswered: 'exclude', 'min-coverage': 0 })).toBe(false);
    expect(holds(most, {}, { unanswered: 'block' })).toBe(false);
    expect(holds(most, {})).toBe(true);
  });
});

describe('a condition on several nodes', () => {
  const some = { 'at-least': 'some' };

  test.each<[string, Plain, Plain, boolean]>([
    ['asks all of them', { nodes: ['a', 'b'], ...some }, { a: 'all', b: 'none' }, false],
    ['and holds when all satisfy it', { nodes: ['a', 'b'], ...some }, { a: 'all', b: 'some' }, true],
    ['is content with a share', { nodes: ['a', 'b'], share: 0.5, ...some }, { a: 'all' }, true],
    ['reached exactly', { nodes: ['a', 'b', 'c'], share: 0.67, ...some }, { a: 'all', b: 'all' }, false],
    ['is content with a count', { nodes: ['a', 'b', 'c'], count: 2, ...some }, { a: 'all', c: 'all' }, true],
    ['of that many', { nodes: ['a', 'b', 'c'], count: 2, ...some }, { a: 'all' }, false],
    ['finds them by tag', { tag: { key: 'yes' }, ...some }, { a: 'all', b: 'all' }, true],
    ['all that have the tag', { tag: { key: 'yes' }, ...some }, { a: 'all', c: 'all' }, false],
    ['by one of several values of a tag', { tag: { group: ['two', 'three'] }, ...some }, { a: 'all' }, true],
    ['by several tags at once', { tag: { key: 'yes', group: 'one' }, ...some }, { a: 'all' }, true],
    ['less the exceptions', { tag: { key: 'yes' }, except: ['b'], ...some }, { a: 'all' }, true],
    ['by their place below a dimension', { 'criteria-of': 'x', ...some }, { a: 'all', b: 'all' }, false],
    ['children of a dimension', { 'children-of': 'x', ...some }, { a: 'all', b: 'all', c: 'all' }, true],
    ['an empty selection holds', { nodes: ['a'], except: ['a'], ...some }, {}, true],
  ])('%s', (_title, condition, answers, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });
});

describe('a condition on a dimension', () => {
  it('looks at its score', () => {
    expect(holds({ node: 'x', 'at-least': 3 }, { a: 'all', b: 'some', c: 'some' })).toBe(true);
    expect(holds({ node: 'x', 'at-least': 3.1 }, { a: 'all', b: 'some', c: 'some' })).toBe(false);
  });

  it('looks at its level', () => {
    expect(holds({ node: 'y', level: 1 }, { d: 1 })).toBe(true);
    expect(holds({ node: 'y', level: 1 }, { d: 0 })).toBe(false);
  });

  it('passes over a dimension that does not apply, unless it says otherwise', () => {
    expect(holds({ node: 'y', level: 1 }, { d: 'not-applicable' })).toBe(true);
    expect(holds({ node: 'y', level: 1, 'not-applicable': 'fails' }, { d: 'not-applicable' })).toBe(false);
  });
});

describe('conditions', () => {
  const [a, b] = [
    { node: 'a', is: 'all' },
    { node: 'b', is: 'all' },
  ];

  test.each<[string, unknown, Plain, boolean]>([
    ['in a list must all hold', [a, b], { a: 'all' }, false],
    ['joined by any need one', { any: [a, b] }, { b: 'all' }, true],
    ['of which at least one', { any: [a, b] }, {}, false],
    ['joined by all need each', { all: [a, b] }, { a: 'all', b: 'all' }, true],
    ['without exception', { all: [a, b] }, { b: 'all' }, false],
    ['turned round by not hold where they did not', { not: a }, {}, true],
    ['and do not where they did', { not: a }, { a: 'all' }, false],
    ['may be nested', { any: [{ all: [a, { not: b }] }, { all: [b, { not: a }] }] }, { a: 'all', b: 'all' }, false],
  ])('%s', (_title, requires, answers, expected) => {
    expect(holds(requires, answers)).toBe(expected);
  });
});

describe('what a level requires', () => {
  const levels = (more: Plain = {}): Plain[] => [
    { level: 1, from: 1, title: 'One', requires: { node: 'a', 'at-least': 'some' } },
    { level: 2, from: 2, title: 'Two', ...more },
  ];

  it('is required of every level above it too', () => {
    const instrument = rubric([dimension('x', ITEMS)], { rollup: 'mean' }, { levels: levels() });
    expect(scored(instrument, { a: 'none', b: 'all', c: 'all' })).toMatchObject({ level: 0, score: 10 / 3 });
    expect(scored(instrument, { a: 'some', b: 'all', c: 'all' }).level).toBe(2);
  });

  it('is asked of the total, not of every dimension; a dimension has a table of its own', () => {
    const tables = [
      dimension('x', ITEMS, { rollup: 'mean' }),
      dimension('y', [criterion('d')], {
        levels: [{ level: 1, from: 0, title: 'One', requires: { node: 'c', is: 'all' } }],
      }),
    ];
    const { nodes, level } = scored(rubric(tables, {}, { levels: levels() }), { a: 'none', b: 'all', c: 'some', d: 5 });
    expect([level, nodes['x']?.level, nodes['y']?.level]).toStrictEqual([0, 2, 0]);
  });

  it('gives no level to a dimension without a table of its own', () => {
    const { nodes, level } = scored(gated({ node: 'a', is: 'all' }), { a: 'all', d: 3 });
    expect([level, nodes['x']?.level, nodes['y']?.level]).toStrictEqual([1, null, 1]);
  });

  it('keeps no level when it asks a node for its own level', () => {
    const circular = [
      dimension('x', [criterion('d')], {
        levels: [{ level: 1, from: 0, title: 'One', requires: { node: 'x', level: 1 } }],
      }),
    ];
    expect(scored(rubric(circular), { d: 5 }).nodes['x']?.level).toBe(0);
  });
});

describe('entry', () => {
  const entry = { node: 'a', 'at-least': 'some' };
  const instrument = rubric([dimension('x', ITEMS)], { rollup: 'mean', entry });

  it('opens the way to a total', () => {
    const { score, reason, level, findings } = scored(instrument, { a: 'some', b: 'all', c: 'all' });
    expect({ score, reason, level }).toStrictEqual({ score: 4, reason: null, level: 4 });
    expect(findings).toStrictEqual([]);
  });

  it('closes it in every view, and says so; dimensions keep their scores', () => {
    const { score, reason, level, views, nodes, findings } = scored(instrument, { a: 'none', b: 'all', c: 'all' });
    expect({ score, reason, level }).toStrictEqual({ score: null, reason: 'not-admitted', level: null });
    expect(views.claimed).toMatchObject({ score: null, reason: 'not-admitted' });
    expect(nodes['x']?.score).toBe(10 / 3);
    expect(findings).toStrictEqual([{ code: 'entry-failed', severity: 'warning', node: null, params: {} }]);
  });

  it('comes first among what holds every level back', () => {
    const { blockers } = scored(instrument, { a: 'none', b: 'all', c: 'all' });
    expect([...new Set(blockers.map(({ to }) => to))]).toStrictEqual([1, 2, 3, 4, 5]);
    expect(blockers[0]).toMatchObject({ node: 'a', to: 1, have: 0, need: 2, gain: null });
  });
});
