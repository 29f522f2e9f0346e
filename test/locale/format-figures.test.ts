/** Figures never flatter: no score crosses a threshold, no percentage is rounded up, in any language. */
import { assert, array, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigures, roundedAwayFrom } from '../../src/locale/format-figures.ts';

const [vi, en, fa] = [formatFigures('vi'), formatFigures('en'), formatFigures('fa')];
const NO_BREAK_SPACE = '\u00A0';

describe('a score', () => {
  it.each([
    { value: 2.996, thresholds: [3], shown: '2.99', because: 'just below a threshold' },
    { value: 2.999_999, thresholds: [3], shown: '2.99', because: 'a millionth below a threshold' },
    { value: 3, thresholds: [3], shown: '3.00', because: 'exactly on a threshold' },
    { value: 3.004, thresholds: [3], shown: '3.00', because: 'just above a threshold' },
    { value: 2.996, thresholds: [], shown: '3.00', because: 'without thresholds' },
    { value: 2.994, thresholds: [3], shown: '2.99', because: 'rounds down anyway' },
    { value: 1.005, thresholds: [], shown: '1.01', because: 'a half goes up on the decimal, not on its binary' },
    { value: 2.675, thresholds: [], shown: '2.68', because: 'a half that binary would cut' },
    { value: 89.996, thresholds: [90], shown: '89.99', because: 'below a band of a scale to 100' },
    { value: 74.995, thresholds: [75, 90], shown: '74.99', because: 'a half below a band' },
    { value: 4.4999, thresholds: [1, 2, 3, 4, 4.5], shown: '4.49', because: 'one threshold of many' },
    { value: 2.9931, thresholds: [2.9935], shown: '2.99', because: 'nearest is on the right side' },
    { value: 2.9937, thresholds: [2.9935], shown: '3.00', because: 'the decimal below is on the wrong side' },
    { value: 2.995, thresholds: [2.993, 2.998], shown: '2.995', because: 'both neighbours at two digits are wrong' },
    { value: 0.1 + 0.2, thresholds: [0.3], shown: '0.30', because: 'a hair above by binary' },
    { value: 0, thresholds: [0, 1], shown: '0.00', because: 'zero' },
    { value: -0.004, thresholds: [], shown: '0.00', because: 'no minus before zero' },
    { value: -0.004, thresholds: [0], shown: '−0.01', because: 'below zero stays below zero' },
    { value: 1000, thresholds: [], shown: '1000.00', because: 'no group separators' },
    { value: 1e-7, thresholds: [], shown: '0.00', because: 'a number that prints with an exponent' },
  ])('$value with thresholds $thresholds shows as $shown: $because', ({ value, thresholds, shown }) => {
    expect(en.score(value, thresholds)).toBe(shown);
  });

  it.each([
    { locale: 'vi', figures: vi, shown: '2,99' },
    { locale: 'en', figures: en, shown: '2.99' },
    { locale: 'fa', figures: fa, shown: '۲٫۹۹' },
  ])('is written $shown in $locale', ({ figures, shown }) => {
    expect(figures.score(2.996, [3])).toBe(shown);
  });

  const decimal = integer({ min: -100_000_000, max: 1_000_000_000 }).map((millionths) => millionths / 1_000_000);
  const thresholds = array(decimal, { maxLength: 8 });

  it('shows on the same side of every threshold as its value', () => {
    assert(
      property(decimal, thresholds, (value, limits) => {
        const shown = Number(roundedAwayFrom(limits, value, 2));
        for (const limit of limits) expect(shown >= limit).toBe(value >= limit);
      }),
    );
  });

  it('shows on the same side of a threshold close by', () => {
    assert(
      property(decimal, integer({ min: -20_000, max: 20_000 }), (limit, millionths) => {
        const value = (Math.round(limit * 1_000_000) + millionths) / 1_000_000;
        expect(Number(roundedAwayFrom([limit], value, 2)) >= limit).toBe(value >= limit);
      }),
    );
  });

  it('shows on the same side when the value has every digit a number can have', () => {
    assert(
      property(double({ min: 0, max: 1000, noNaN: true }), thresholds, (value, limits) => {
        const shown = Number(roundedAwayFrom(limits, value, 2));
        for (const limit of limits) expect(shown >= limit).toBe(value >= limit);
      }),
    );
  });

  it('is the same number in every language', () => {
    assert(
      property(decimal, thresholds, (value, limits) => {
        expect(asNumber(vi.score(value, limits))).toBe(asNumber(en.score(value, limits)));
        expect(asNumber(fa.score(value, limits))).toBe(asNumber(en.score(value, limits)));
      }),
    );
  });

  it('is within half a hundredth of its value where no threshold is', () => {
    assert(
      property(decimal, (value) => {
        expect(Math.abs(asNumber(en.score(value)) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

describe('a percentage', () => {
  it.each([
    { share: 1, shown: '100' },
    { share: 0.999_96, shown: '99.9' },
    { share: 0.999_999_999, shown: '99.9' },
    { share: 0.999_999_999_999, shown: '99.9' },
    { share: 0.799_99, shown: '80' },
    { share: 0.8, shown: '80' },
    { share: 0.07, shown: '7' },
    { share: 0.29, shown: '29' },
    { share: 0.57, shown: '57' },
    { share: 0.1 + 0.2, shown: '30' },
    { share: 0.1 * 3 - 1e-16, shown: '30' },
    { share: 2 / 3, shown: '66.7' },
    { share: 0.0004, shown: '0.1' },
    { share: 0, shown: '0' },
  ])(
    'is the nearest tenth, but 100 only for all and 0 only for nothing: $share shows as $shown %',
    ({ share, shown }) => {
      expect(en.percent(share)).toBe(`${shown}${NO_BREAK_SPACE}%`);
    },
  );

  it.each([
    { locale: 'vi', figures: vi, shown: `99,9${NO_BREAK_SPACE}%` },
    { locale: 'en', figures: en, shown: `99.9${NO_BREAK_SPACE}%` },
    { locale: 'fa', figures: fa, shown: '۹۹٫۹٪' },
  ])('is written $shown in $locale', ({ figures, shown }) => {
    expect(figures.percent(0.999_96)).toBe(shown);
  });

  it('stays on its own side of a threshold: 79.99 % where 80 % is needed is not 80 %', () => {
    expect(en.percent(0.799_99, [0.8])).toBe(`79.9${NO_BREAK_SPACE}%`);
    expect(en.percent(0.8, [0.8])).toBe(`80${NO_BREAK_SPACE}%`);
  });

  it('is within a tenth of its share, and on the same side of every threshold', () => {
    assert(
      property(integer({ min: 0, max: 1_000_000 }), integer({ min: 0, max: 1000 }), (millionths, mark) => {
        const shown = asNumber(en.percent(millionths / 1_000_000, [mark / 1000])) * 10_000;
        expect(Math.abs(shown - millionths)).toBeLessThan(1000 + 1e-6);
        expect(shown + 1e-6 >= mark * 1000).toBe(millionths >= mark * 1000);
      }),
    );
  });

  it('is 100 only where nothing is left out', () => {
    assert(
      property(integer({ min: 1, max: 1_000_000_000_000 }), (whole) => {
        expect(en.percent((whole - 1) / whole)).not.toBe(`100${NO_BREAK_SPACE}%`);
      }),
    );
  });
});

describe('a number', () => {
  it.each([
    { value: 3, vi: '3', en: '3', fa: '۳' },
    { value: 4.5, vi: '4,5', en: '4.5', fa: '۴٫۵' },
    { value: -0.25, vi: '−0,25', en: '−0.25', fa: '−۰٫۲۵' },
    { value: 3377, vi: '3377', en: '3377', fa: '۳۳۷۷' },
    { value: 0, vi: '0', en: '0', fa: '۰' },
  ])('stands as it is: $value', ({ value, ...expected }) => {
    expect({ vi: vi.number(value), en: en.number(value), fa: fa.number(value) }).toEqual(expected);
  });
});

describe('a number with endless decimals', () => {
  it.each([
    { value: 45.454_545_454_5, shown: '45.4545' },
    { value: 2 / 3, shown: '0.6667' },
    { value: 0.1 + 0.2, shown: '0.3' },
    { value: 1.999_999_999, shown: '2' },
    { value: 0.333_333, shown: '0.333333' },
  ])('is cut where nobody reads on, but what somebody wrote stays: $value', ({ value, shown }) => {
    expect(en.number(value)).toBe(shown);
  });

  it('never looks like a threshold that it does not reach', () => {
    expect(en.number(1.999_999_999, [2])).toBe('1.9999');
    expect(en.number(45.454_545_454_5, [45.454_545_454_5])).toBe('45.4546');
  });
});

describe('figures below each other', () => {
  it('have the same decimals', () => {
    expect([2, 2.5, 2.71428].map((value) => en.decimals(value, 4))).toEqual(['2.0000', '2.5000', '2.7143']);
    expect(fa.decimals(2.5, 2)).toBe('۲٫۵۰');
  });
});

describe('a figure with its unit', () => {
  it('is not parted from it, and a percentage is written as the language does', () => {
    expect([vi, en, fa].map((figures) => figures.measured(figures.number(80), '%'))).toEqual([
      `80${NO_BREAK_SPACE}%`,
      `80${NO_BREAK_SPACE}%`,
      '۸۰٪',
    ]);
    expect(en.measured('20', 'days')).toBe(`20${NO_BREAK_SPACE}days`);
  });
});

describe('a text of digits', () => {
  it('is written in the digits of the language, unless it has letters', () => {
    expect(fa.plain('2026')).toBe('۲۰۲۶');
    expect(fa.plain('870/1000')).toBe('۸۷۰/۱۰۰۰');
    expect(fa.plain('2026-Q1')).toBe('2026-Q1');
    expect(vi.plain('2026')).toBe('2026');
  });
});

describe('a change', () => {
  it.each([
    { value: 0.04, vi: '+0,04', en: '+0.04', fa: '+۰٫۰۴' },
    { value: -0.04, vi: '−0,04', en: '−0.04', fa: '−۰٫۰۴' },
    { value: 0, vi: '0,00', en: '0.00', fa: '۰٫۰۰' },
    { value: 0.001, vi: '+0,01', en: '+0.01', fa: '+۰٫۰۱' },
    { value: -0.001, vi: '−0,01', en: '−0.01', fa: '−۰٫۰۱' },
    { value: 1.005, vi: '+1,01', en: '+1.01', fa: '+۱٫۰۱' },
  ])('carries its sign, and only none is zero: $value', ({ value, ...expected }) => {
    expect({ vi: vi.signed(value), en: en.signed(value), fa: fa.signed(value) }).toEqual(expected);
  });
});

describe('a date', () => {
  it.each([
    { locale: 'vi', figures: vi, shown: '31/12/2027' },
    { locale: 'en', figures: en, shown: '2027-12-31' },
    { locale: 'fa', figures: fa, shown: '۲۰۲۷-۱۲-۳۱' },
  ])('of 2027-12-31 is $shown in $locale', ({ figures, shown }) => {
    expect(figures.date('2027-12-31')).toBe(shown);
  });

  it('keeps the leading zeros of day and month in Vietnamese', () => {
    expect(vi.date('2026-01-05')).toBe('05/01/2026');
  });
});

/** The number that a reader sees, whatever the digits and the decimal mark. */
function asNumber(shown: string): number {
  const latin = shown.replaceAll(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
  return Number(
    latin
      .replace('−', '-')
      .replace(/[٫,]/, '.')
      .replaceAll(/[^\d.-]/g, ''),
  );
}
