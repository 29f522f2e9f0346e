import { describe, expect, it } from 'vitest';
import { changeFormat, gapFormat, percentFormat, scoreFormat } from '../../../src/report/xlsx/cells/number-format.ts';

describe('number formats', () => {
  it.each([
    ['two digits as a rule', 2.4567, [3], '0.00'],
    ['exactly on the threshold', 3, [3], '0.00'],
    ['a hair below', 2.996, [3], '0.000'],
    ['two hairs below', 2.99996, [3], '0.00000'],
    ['a hair above', 3.001, [3], '0.000'],
  ])('keep a score on its side of a threshold: %s', (_, value, thresholds, format) => {
    expect(scoreFormat(value, thresholds)).toBe(format);
  });

  it('never show what is missing as nothing', () => {
    expect(gapFormat(0.004, 'none')).toBe('0.000;-0.000;"none"');
    expect(gapFormat(0, 'none')).toBe('0.00;-0.00;"none"');
  });

  it('never show nearly all as all', () => {
    expect(percentFormat(0.9996)).toBe('0.00%');
    expect(percentFormat(0.7996, [0.8])).toBe('0.00%');
    expect(percentFormat(0.967)).toBe('0.0%');
  });

  it('show a change with its sign', () => {
    expect(changeFormat(0.5)).toBe('+0.00;-0.00;0.00');
  });
});
