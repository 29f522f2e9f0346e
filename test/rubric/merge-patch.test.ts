import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { mergePatch } from '../../src/rubric/merge-patch.ts';

/** The table of RFC 7386, appendix A. */
const RFC: [target: unknown, patch: unknown, result: unknown][] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

const key = fc.constantFrom('a', 'b', 'vi', 'en', 'toString', 'constructor');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, tie('leaf'), fc.dictionary(key, tie('value'), { maxKeys: 4 })),
  leaf: fc.constantFrom(0, 1, 'x', 'y', false, [1], ['x', 'y']),
}));
const patch = fc.letrec((tie) => ({
  patch: fc.oneof({ maxDepth: 3 }, tie('leaf'), fc.dictionary(key, tie('patch'), { maxKeys: 4 })),
  leaf: fc.constantFrom(0, 1, 'x', null, [1]),
})).patch;

describe('mergePatch', () => {
  it.each(RFC)('makes of %j and %j what the standard says', (target, given, result) => {
    expect(mergePatch(target, given).value).toEqual(result);
  });

  it('merges as the text of the standard does, whatever the values', () => {
    fc.assert(
      fc.property(value, patch, (target, given) => {
        expect(mergePatch(target, given).value).toEqual(byTheStandard(target, given));
      }),
    );
  });

  it('leaves the target as it is', () => {
    fc.assert(
      fc.property(value, patch, (target, given) => {
        const before = JSON.stringify(target);
        mergePatch(target, given);
        expect(JSON.stringify(target)).toBe(before);
      }),
    );
  });

  it('changes nothing without an edit, and nothing but idle parts when patched with itself', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value), (target) => {
        const again = mergePatch(target, target);
        expect(again.value).toEqual(target);
        expect(again.edits).toEqual([]);
      }),
    );
  });

  it('says each key that changed, what it was and what it became', () => {
    const target = { weight: 2, evidence: [{ id: 'a' }], round: { mode: 'none' } };
    const { edits } = mergePatch(target, { weight: null, evidence: [], round: { digits: 2 }, step: 3 });
    expect(edits).toEqual([
      { key: ['weight'], from: 2, to: null },
      { key: ['evidence'], from: [{ id: 'a' }], to: [] },
      { key: ['round', 'digits'], from: null, to: 2 },
      { key: ['step'], from: null, to: 3 },
    ]);
  });

  it('takes a text in several languages for one', () => {
    const target = { title: { vi: 'Một', en: 'One', fa: 'یک' } };
    expect(mergePatch(target, { title: { vi: 'Hai', en: 'Two' } }).edits).toEqual([
      { key: ['title'], from: { vi: 'Một', en: 'One', fa: 'یک' }, to: { vi: 'Hai', en: 'Two', fa: 'یک' } },
    ]);
  });

  it.each([
    ['the value that is there', { weight: 2 }, [{ key: ['weight'], why: 'same' }]],
    ['the same list', { tags: ['a', 'b'] }, [{ key: ['tags'], why: 'same' }]],
    ['the default of a key that is not there', { level: 'bands' }, [{ key: ['level'], why: 'same' }]],
    ['a part of a default', { rule: { allowed: true } }, [{ key: ['rule', 'allowed'], why: 'same' }]],
    ['one language as it is', { title: { en: 'One' } }, [{ key: ['title', 'en'], why: 'same' }]],
    ['null for what is not there', { step: null }, [{ key: ['step'], why: 'absent' }]],
    ['null for a default', { level: null }, [{ key: ['level'], why: 'absent' }]],
    ['null in a map that is new', { per: { kind: 'x', first: null } }, [{ key: ['per', 'first'], why: 'absent' }]],
    ['no key at all', {}, [{ key: [], why: 'empty' }]],
    ['no key of a map', { title: {} }, [{ key: ['title'], why: 'empty' }]],
  ])('names what does nothing: %s', (_what, given, idle) => {
    const target = { weight: 2, tags: ['a', 'b'], title: { vi: 'Một', en: 'One' } };
    const usual = { ...target, level: 'bands', rule: { allowed: true, 'reason-required': true } };
    expect(mergePatch(target, given, usual).idle).toEqual(idle);
  });

  it('tells a default that is left by what it was', () => {
    const { value: merged, edits } = mergePatch({}, { rule: { allowed: false } }, { rule: { allowed: true } });
    expect(merged).toEqual({ rule: { allowed: false } });
    expect(edits).toEqual([{ key: ['rule', 'allowed'], from: true, to: false }]);
  });
});

/** The pseudo code of RFC 7386, section 2. */
function byTheStandard(target: unknown, given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const isMap = typeof target === 'object' && target !== null && !Array.isArray(target);
  const merged = new Map<string, unknown>(isMap ? Object.entries(target) : []);
  for (const [name, inner] of Object.entries(given)) {
    if (inner === null) merged.delete(name);
    else merged.set(name, byTheStandard(merged.get(name), inner));
  }
  return Object.fromEntries(merged);
}
