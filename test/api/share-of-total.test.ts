import { describe, expect, it } from 'vitest';
import { sharesOfTotal } from '../../src/api/share-of-total.ts';
import { RubricSchema } from '../../src/model/rubric.ts';

function shares(scoring: object, first: object = {}): Record<string, number | null> {
  const rubric = RubricSchema.parse({
    kind: 'rubric',
    schema: 1,
    id: 'r',
    version: '1.0.0',
    status: 'draft',
    title: 'R',
    scale: { min: 0, max: 5 },
    scoring,
    levels: [{ level: 1, from: 1, title: 'One' }],
    dimensions: [
      {
        id: 'one',
        title: 'One',
        weight: 3,
        ...first,
        criteria: [
          { id: 'a', title: 'A', number: {} },
          { id: 'b', title: 'B', weight: 3, number: {}, scale: { min: 0, max: 10 } },
        ],
      },
      { id: 'two', title: 'Two', criteria: [{ id: 'c', title: 'C', number: {} }] },
    ],
  });
  return Object.fromEntries(sharesOfTotal(rubric));
}

describe('the share of the total', () => {
  it('goes by weight where the roll-ups are weighted means', () => {
    expect(shares({})).toEqual({ one: 0.75, a: 0.1875, b: 0.5625, two: 0.25, c: 0.25 });
  });

  it('is the same for all children of a plain mean', () => {
    expect(shares({ rollup: 'mean' })).toEqual({ one: 0.5, a: 0.25, b: 0.25, two: 0.5, c: 0.5 });
  });

  it('goes by the points to be had where they are added up', () => {
    expect(shares({ rollup: 'sum' })).toEqual({ one: 0.75, a: 0.25, b: 0.5, two: 0.25, c: 0.25 });
  });

  it('is unknown below a node that counts in another way', () => {
    expect(shares({}, { rollup: 'min' })).toEqual({ one: 0.75, a: null, b: null, two: 0.25, c: 0.25 });
  });

  it('is unknown for what is added afterwards', () => {
    expect(shares({}, { adds: { 'at-most': 1 } })).toEqual({ one: null, a: null, b: null, two: 1, c: 1 });
  });
});
