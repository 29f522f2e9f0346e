import { describe, expect, it } from 'vitest';
import { diffTexts, isTextAt } from '../../src/rubric/diff-texts.ts';
import { diffValues, same } from '../../src/rubric/diff-values.ts';

describe('two values', () => {
  it.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [undefined, undefined],
    [
      { a: 1, b: [1, { c: 2 }] },
      { b: [1, { c: 2 }], a: 1 },
    ],
    [{ a: undefined }, {}],
    [[], []],
  ])('are the same by content: %j and %j', (one, other) => {
    expect(same(one, other)).toBe(true);
    expect(same(other, one)).toBe(true);
    expect(diffValues(one, other, () => false)).toEqual([]);
  });

  it.each([
    [1, '1'],
    [0, null],
    [null, {}],
    [undefined, {}],
    [[], {}],
    [[1, 2], [1]],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: [1] }, { a: { 0: 1 } }],
  ])('are not the same: %j and %j', (one, other) => {
    expect(same(one, other)).toBe(false);
    expect(same(other, one)).toBe(false);
  });

  const never = (): boolean => false;

  it('differ key by key, at the end of each way', () => {
    const [from, to] = [
      { kept: 1, gone: 2, deep: { same: [1], other: 'x' }, list: [1, 2] },
      { kept: 1, deep: { same: [1], other: 'y', new: null }, list: [1, 3] },
    ];
    expect(diffValues(from, to, never)).toEqual([
      { path: ['gone'], from: 2, to: undefined },
      { path: ['deep', 'other'], from: 'x', to: 'y' },
      { path: ['deep', 'new'], from: undefined, to: null },
      { path: ['list'], from: [1, 2], to: [1, 3] },
    ]);
  });

  it('differ item by item in lists of things with ids or levels, whatever their order', () => {
    expect(diffValues([{ id: 'a', x: 1 }, { id: 'b' }], [{ id: 'b', y: 2 }, { id: 'c' }], never)).toEqual([
      { path: ['a'], from: { id: 'a', x: 1 }, to: undefined },
      { path: ['b', 'y'], from: undefined, to: 2 },
      { path: ['c'], from: undefined, to: { id: 'c' } },
    ]);
    expect(diffValues([{ level: 0, from: 1 }], [{ level: 0, from: 2 }], never)).toEqual([
      { path: ['0', 'from'], from: 1, to: 2 },
    ]);
  });

  it.each([
    ['an id twice', [{ id: 'a' }, { id: 'a', x: 1 }], [{ id: 'a' }]],
    ['an item without id', [{ id: 'a' }, { x: 1 }], [{ id: 'a' }]],
    ['an item that is no map', [{ id: 'a' }, 'b'], [{ id: 'a' }]],
    ['an id that is no name', [{ id: ['a'] }], [{ id: ['b'] }]],
    ['a null', [null], [{ id: 'a' }]],
  ])('differ as a whole in lists with %s', (_what, from, to) => {
    expect(diffValues({ list: from }, { list: to }, never)).toEqual([{ path: ['list'], from, to }]);
  });

  it('differ as a whole where that is asked', () => {
    const [from, to] = [{ a: { b: 1 } }, { a: { b: 2 } }];
    expect(diffValues(from, to, (path) => path.join('.') === 'a')).toEqual([
      { path: ['a'], from: { b: 1 }, to: { b: 2 } },
    ]);
  });
});

describe('two texts', () => {
  const text = (from: unknown, to: unknown, language: string | null): object => ({ kind: 'text', from, to, language });
  const translation = (to: string, language: string): object => ({ kind: 'translation', from: null, to, language });

  it.each([
    ['a', 'a', []],
    ['a', 'b', [text('a', 'b', null)]],
    [undefined, 'b', [text(null, 'b', null)]],
    ['a', undefined, [text('a', null, null)]],
    [undefined, undefined, []],
    [undefined, { vi: 'b' }, [text(null, { vi: 'b' }, null)]],
    ['a', { vi: 'b', en: 'c' }, [text('a', { vi: 'b', en: 'c' }, null)]],
    ['a', { vi: 'b', en: 'a' }, [translation('b', 'vi')]],
    [{ vi: 'b', en: 'a' }, 'a', [text('b', null, 'vi')]],
    [{ vi: 'a' }, { vi: 'a', en: 'b', fa: 'c' }, [translation('b', 'en'), translation('c', 'fa')]],
    [{ vi: 'a' }, { vi: 'x', en: 'b' }, [text('a', 'x', 'vi'), text(null, 'b', 'en')]],
    [{ vi: 'a', en: 'b' }, { vi: 'a' }, [text('b', null, 'en')]],
    [{ vi: 'a', en: 'b' }, { vi: 'a', en: 'c' }, [text('b', 'c', 'en')]],
  ])('are compared language by language: %j and %j', (from, to, found) => {
    expect(diffTexts(from, to)).toEqual(found);
  });

  it.each([
    ['rubric', 'title', true],
    ['rubric', 'levels.1.title', true],
    ['rubric', 'indices.layer.titles.law', true],
    ['rubric', 'titles', false],
    ['rubric', 'levels.1', false],
    ['dimension', 'levels.1', false],
    ['criterion', 'levels.1', true],
    ['criterion', 'levels', false],
    ['criterion', 'levels.1.from', false],
    ['criterion', 'number.unit', true],
    ['criterion', 'question', true],
    ['criterion', 'guidance', true],
    ['criterion', 'evidence.paper.acceptance', true],
    ['criterion', 'weight', false],
    ['dimension', 'description', true],
    ['dimension', '', false],
  ] as const)('stand in a %s at %s: %s', (of, path, is) => {
    expect(isTextAt(path === '' ? [] : path.split('.'), of)).toBe(is);
  });
});
