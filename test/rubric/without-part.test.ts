import { describe, expect, it } from 'vitest';
import { OverlaySchema, type Overlay } from '../../src/model/overlay.ts';
import { partOf, partsOf, withoutPart } from '../../src/rubric/without-part.ts';

const KEYS = {
  set: { scale: { max: 4 }, scoring: { rollup: 'min' } },
  sources: [{ title: 'A' }, { title: 'B' }],
  changes: {
    rules: { because: 'Why', set: { weight: 2 } },
    office: { set: { weight: 3, title: 'O' }, 'add-criteria': [{ id: 'a' }, { id: 'b' }] },
  },
  'add-dimensions': [{ id: 'new' }, { id: 'newer' }],
};

function overlay(keys: object = KEYS): Overlay {
  const head = { kind: 'rubric', schema: 1, id: 'over', version: '1.0.0', status: 'draft', title: 'Over' };
  return OverlaySchema.parse({ ...head, extends: 'small@1.0.0', ...keys });
}

describe('an overlay without one of its parts', () => {
  const { rules, office } = KEYS.changes;

  it.each([
    [['set', 'scale'], { ...KEYS, set: { scoring: { rollup: 'min' } } }],
    [['set', 'scoring', 'rollup'], { ...KEYS, set: { scale: { max: 4 }, scoring: {} } }],
    [['changes', 'rules'], { ...KEYS, changes: { office } }],
    [['changes', 'rules', 'set', 'weight'], { ...KEYS, changes: { office, rules: { because: 'Why' } } }],
    [['changes', 'office', 'set', 'title'], { ...KEYS, changes: { rules, office: { ...office, set: { weight: 3 } } } }],
    [['changes', 'nothing', 'set'], KEYS],
    [['changes', 'rules', 'because', 0], KEYS],
    [['changes', 'rules', 'set', 'weight', 'deeper'], KEYS],
    [[], KEYS],
  ])('has all the others: %j', (path, left) => {
    expect(withoutPart(overlay(), path)).toEqual(overlay(left));
  });

  it('keeps the places of what is added beside', () => {
    expect(withoutPart(overlay(), ['add-dimensions', 0])['add-dimensions']).toEqual([undefined, { id: 'newer' }]);
    expect(withoutPart(overlay(), ['sources', 1]).sources).toEqual([{ title: 'A' }, undefined]);
    const { changes } = withoutPart(overlay(), ['changes', 'office', 'add-criteria', 1]);
    expect(changes['office']).toEqual({ ...office, 'add-criteria': [{ id: 'a' }, undefined] });
    const deep = withoutPart(overlay(), ['add-dimensions', 1, 'id'])['add-dimensions'];
    expect(deep).toEqual([{ id: 'new' }, {}]);
  });

  it('is whole where nothing was set, and something below that is to be left out', () => {
    const removing = overlay({ set: { cohort: null, scale: { max: 4 } } });
    expect(withoutPart(removing, ['set', 'cohort', 'by'])).toEqual(removing);
  });

  it('has no set that was emptied', () => {
    const emptied = withoutPart(overlay({ set: { scale: { max: 4 } } }), ['set', 'scale']);
    expect(Object.hasOwn(emptied, 'set')).toBe(false);
  });

  it('is whole without a part to leave out', () => {
    const whole = overlay();
    expect(withoutPart(whole, null)).toBe(whole);
  });
});

describe('the part of an overlay', () => {
  it.each([
    [
      ['changes', 'rules'],
      ['changes', 'rules'],
    ],
    [
      ['changes', 'rules', 'set', 'id'],
      ['changes', 'rules', 'set', 'id'],
    ],
    [
      ['changes', 'office', 'add-criteria', 1, 'id'],
      ['changes', 'office', 'add-criteria', 1],
    ],
    [
      ['changes', 'office', 'add-dimensions', 0, 'criteria', 0, 'id'],
      ['changes', 'office', 'add-dimensions', 0],
    ],
    [
      ['add-dimensions', 0, 'id'],
      ['add-dimensions', 0],
    ],
    [
      ['sources', 1, 'id'],
      ['sources', 1],
    ],
    [
      ['set', 'title'],
      ['set', 'title'],
    ],
    [
      ['changes', 'rules', 'set', 'levels', '9'],
      ['changes', 'rules', 'set', 'levels', '9'],
    ],
    [['extends'], null],
  ])('that a fault at %j makes unusable is %j', (path, part) => {
    expect(partOf(path)).toEqual(part);
  });

  it('can be left out by itself: each key of the rubric, each change, each dimension', () => {
    expect(partsOf(overlay())).toEqual([
      ['set', 'scale'],
      ['set', 'scoring'],
      ['changes', 'rules'],
      ['changes', 'office'],
      ['add-dimensions', 0],
      ['add-dimensions', 1],
    ]);
    expect(partsOf(overlay({}))).toEqual([]);
  });
});
