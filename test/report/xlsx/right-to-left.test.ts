import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../../src/model/result.ts';
import { openWorkbook } from './open-workbook.ts';
import { sampleResult } from './sample-result.ts';

describe('the direction of the sheets', () => {
  let result: Result;
  beforeAll(async () => {
    result = await sampleResult();
  });

  it('is right to left in Persian, on every sheet', async () => {
    const { book } = await openWorkbook(result, 'fa');
    expect(book.worksheets.map(({ views }) => views[0]?.rightToLeft)).toEqual(book.worksheets.map(() => true));
  });

  it.each(['vi', 'en'] as const)('is left to right in %s', async (locale) => {
    const { book } = await openWorkbook(result, locale);
    expect(book.worksheets.some(({ views }) => views[0]?.rightToLeft === true)).toBe(false);
  });
});
