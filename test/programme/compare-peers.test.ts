import { describe, expect, it } from 'vitest';
import { comparePeers } from '../../src/programme/compare-peers.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import { criterion, dimension, rubric } from '../scoring/build.ts';

const instrument = (cohort: object): Rubric => rubric([dimension('x', [criterion('a')])], {}, { cohort });

function agency(id: string, score: number | null, level: number | null, more: object = {}): never {
  return {
    agency: { id, groups: { type: 'ministry' } },
    rubric: { id: 'test', version: '1.0.0', status: 'unofficial', hash: '' },
    score,
    level,
    coverage: 1,
    ...more,
  } as never;
}

const three = [agency('a', 1, 1), agency('b', 2, 2), agency('c', 4.5, 5)];

describe('a cohort', () => {
  it('is made of the agencies of one group, with mean, quartiles and shares by level', () => {
    const [cohort, ...others] = comparePeers(three, { 'test@1.0.0': instrument({ by: ['type'] }) });
    expect(others).toStrictEqual([]);
    expect(cohort).toStrictEqual({
      rubric: 'test@1.0.0',
      group: { type: 'ministry' },
      agencies: 3,
      left: 0,
      suppressed: false,
      mean: 2.5,
      lower: 1.5,
      median: 2,
      upper: 3.25,
      atLeast: { 1: 1, 2: 2 / 3, 3: 1 / 3, 4: 1 / 3, 5: 1 / 3 },
    });
  });

  it('separates groups, editions of the rubric, and agencies that name no group', () => {
    const others = [
      agency('d', 3, 3, { agency: { id: 'd', groups: { type: 'province' } } }),
      agency('e', 3, 3, { agency: { id: 'e' } }),
      agency('f', 3, 3, { rubric: { id: 'test', version: '2.0.0', status: 'unofficial', hash: '' } }),
    ];
    const rubrics = { 'test@1.0.0': instrument({ by: ['type'] }), 'test@2.0.0': instrument({ by: ['type'] }) };
    const cohorts = comparePeers([...three, ...others], rubrics);
    expect(cohorts.map(({ rubric: edition, group, agencies }) => [edition, group, agencies])).toStrictEqual([
      ['test@1.0.0', { type: 'ministry' }, 3],
      ['test@1.0.0', { type: 'province' }, 1],
      ['test@1.0.0', {}, 1],
      ['test@2.0.0', { type: 'ministry' }, 1],
    ]);
  });

  it('leaves out who answered too little or has no score, and says how many', () => {
    const more = [agency('d', 5, 5, { coverage: 0.74 }), agency('e', null, null)];
    const [cohort] = comparePeers([...three, ...more], { 'test@1.0.0': instrument({ 'min-coverage': 0.75 }) });
    expect(cohort).toMatchObject({ agencies: 3, left: 2, mean: 2.5, group: {} });
  });

  it('says nothing of a group that is smaller than the rubric allows to show', () => {
    const [cohort] = comparePeers(three, { 'test@1.0.0': instrument({ 'suppress-below': 4 }) });
    expect(cohort).toMatchObject({ agencies: 3, suppressed: true, mean: null, median: null, atLeast: null });
    const [shown] = comparePeers(three, { 'test@1.0.0': instrument({ 'suppress-below': 3 }) });
    expect(shown).toMatchObject({ suppressed: false, mean: 2.5 });
  });

  it('is made only where the rubric asks for it, and does not depend on the order of agencies', () => {
    expect(comparePeers(three, { 'test@1.0.0': rubric([dimension('x', [criterion('a')])]) })).toStrictEqual([]);
    const rubrics = { 'test@1.0.0': instrument({}) };
    expect(comparePeers(three.toReversed(), rubrics)).toStrictEqual(comparePeers(three, rubrics));
  });

  it('of a rubric with levels but no total counts levels', () => {
    const [cohort] = comparePeers([agency('a', null, 2), agency('b', null, 3)], { 'test@1.0.0': instrument({}) });
    expect(cohort).toMatchObject({ agencies: 2, mean: null, median: null, atLeast: { 2: 1, 3: 0.5 } });
  });
});
