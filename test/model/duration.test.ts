import { describe, expect, test } from 'vitest';
import { DurationSchema } from '../../src/model/id.ts';

describe('a duration', () => {
  test.each(['P2Y', 'P18M', 'P1Y6M', 'P90D', 'P2W', 'P1Y1M1W1D', 'P0D'])('may be %s', (text) => {
    expect(DurationSchema.safeParse(text).success).toBe(true);
  });

  test.each([
    '',
    'P',
    '2Y',
    'p2y',
    'P2',
    'PY',
    'P1D1Y',
    'P1M1Y',
    'PT12H',
    'P1DT1H',
    'P1.5Y',
    'P-1Y',
    '-P1Y',
    'P1Y ',
    'P٢Y',
    'P12345Y',
    '2 years',
  ])('is not %j', (text) => {
    expect(DurationSchema.safeParse(text).success).toBe(false);
  });
});
