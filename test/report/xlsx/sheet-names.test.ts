import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../src/report/xlsx/sheets/sheet-names.ts';

describe('names of sheets', () => {
  it.each([
    ['characters that Excel forbids', 'a[b]:c*d?e/f\\g', 'a b c d e f g'],
    ['apostrophes at the ends', "'x'", 'x'],
    ['nothing that is left', '///', '-'],
    ['more than 31 characters', 'Ủy ban nhân dân Thành phố Hồ Chí Minh', 'Ủy ban nhân dân Thành phố Hồ Ch'],
    ['a name that Excel keeps to itself', 'History', 'History 2'],
  ])('avoid %s', (_, wanted, name) => {
    expect(sheetNames()(wanted)).toBe(name);
  });

  it('are given once, whatever their case, and never grow beyond the limit', () => {
    const nameSheet = sheetNames();
    const names = ['Summary', 'SUMMARY', 'x'.repeat(40), 'x'.repeat(41)].map((wanted) => nameSheet(wanted));
    expect(names).toEqual(['Summary', 'SUMMARY 2', 'x'.repeat(31), `${'x'.repeat(29)} 2`]);
  });
});
