import { describe, expect, it } from 'vitest';
import { meter } from '../../../src/report/markdown/meter.ts';

describe('meter', () => {
  it.each([
    ['an empty scale', 0, { min: 0, max: 5 }, '░░░░░░░░░░'],
    ['a full scale', 5, { min: 0, max: 5 }, '██████████'],
    ['a score just short of a block', 2.99, { min: 0, max: 5 }, '█████░░░░░'],
    ['a score that is a block exactly', 3, { min: 0, max: 5 }, '██████░░░░'],
    ['a scale that does not start at nought', 3, { min: 1, max: 5 }, '█████░░░░░'],
    ['a tenth that binary cannot hold', 0.3, { min: 0, max: 1 }, '███░░░░░░░'],
    ['no score', null, { min: 0, max: 5 }, ''],
    ['a scale of one point', 1, { min: 1, max: 1 }, ''],
  ])('draws %s', (_title, score, range, bar) => {
    expect(meter(score, range)).toBe(bar);
  });
});
