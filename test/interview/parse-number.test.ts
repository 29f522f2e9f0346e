/** Numbers as they are typed in three languages: read as they are meant, or not at all. */
import { assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { formatFigures } from '../../src/locale/format-figures.ts';
import { parseNumber } from '../../src/interview/parse-number.ts';

describe('a number', () => {
  it.each<{ typed: string; locale: Locale; value: number }>([
    { typed: '3', locale: 'en', value: 3 },
    { typed: '3,5', locale: 'vi', value: 3.5 },
    { typed: '3.5', locale: 'vi', value: 3.5 },
    { typed: '3,5', locale: 'en', value: 3.5 },
    { typed: '۳٫۵', locale: 'fa', value: 3.5 },
    { typed: '۳.۵', locale: 'fa', value: 3.5 },
    { typed: '٣٫٥', locale: 'fa', value: 3.5 },
    { typed: '۱٬۲۳۴٫۵', locale: 'fa', value: 1234.5 },
    { typed: '1.234,5', locale: 'vi', value: 1234.5 },
    { typed: '1,234.5', locale: 'en', value: 1234.5 },
    { typed: '1.234.567', locale: 'vi', value: 1_234_567 },
    { typed: '1,234,567', locale: 'vi', value: 1_234_567 },
    { typed: '1 234 567', locale: 'vi', value: 1_234_567 },
    { typed: '1\u00A0234,5', locale: 'vi', value: 1234.5 },
    { typed: '1,234', locale: 'en', value: 1234 },
    { typed: '1.234', locale: 'en', value: 1.234 },
    { typed: '0,125', locale: 'vi', value: 0.125 },
    { typed: '0.125', locale: 'fa', value: 0.125 },
    { typed: '1234,567', locale: 'vi', value: 1234.567 },
    { typed: '12,50', locale: 'vi', value: 12.5 },
    { typed: '1.2340', locale: 'vi', value: 1.234 },
    { typed: '-2,5', locale: 'vi', value: -2.5 },
    { typed: '−2,5', locale: 'vi', value: -2.5 },
    { typed: '+7', locale: 'en', value: 7 },
    { typed: ',5', locale: 'vi', value: 0.5 },
    { typed: '5,', locale: 'vi', value: 5 },
    { typed: '-0', locale: 'en', value: 0 },
    { typed: ' 12 ', locale: 'en', value: 12 },
    { typed: '\u200F۱۲\u200F', locale: 'fa', value: 12 },
  ])('$typed is $value in $locale', ({ typed, locale, value }) => {
    expect(parseNumber(typed, locale)).toMatchObject({ ok: true, value });
  });

  it.each<{ typed: string; locale: Locale }>([
    { typed: '1.234', locale: 'vi' },
    { typed: '1,234', locale: 'vi' },
    { typed: '12.500', locale: 'fa' },
    { typed: '۱۲.۵۰۰', locale: 'fa' },
  ])('$typed can be meant in two ways in $locale, so nobody guesses', ({ typed, locale }) => {
    expect(parseNumber(typed, locale)).toMatchObject({ ok: false, why: 'ambiguous' });
  });

  it.each([
    '',
    ' ',
    'abc',
    '1,2,3',
    '1.23.456',
    '1..2',
    '1,234.567.890',
    '--1',
    '1-2',
    '1e3',
    '0x10',
    '²',
    'Ⅷ',
    '1/2',
    '12 34',
    "1'2",
  ])('%j is no number in any language', (typed) => {
    for (const locale of LOCALES) expect(parseNumber(typed, locale)).toMatchObject({ ok: false, why: 'not-a-number' });
  });

  it('has no more digits than a number can keep', () => {
    expect(parseNumber('1234567890123456', 'en')).toEqual({ ok: false, why: 'too-precise' });
    expect(parseNumber('0,00000000000000001', 'vi')).toMatchObject({ ok: true });
  });

  it('is read back as it is written by the reports, in every language', () => {
    const thousandths = integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => value / 1000);
    assert(
      property(thousandths, constantFrom(...LOCALES), (value, locale) => {
        const parsed = parseNumber(formatFigures(locale).number(value), locale);
        if (parsed.ok) expect(parsed.value).toBe(value);
        else expect(parsed.why).toBe('ambiguous');
      }),
    );
  });

  it('never throws, and its plain notation is the same number', () => {
    assert(
      property(
        string({ unit: constantFrom(..."0123456789.,'d٫٬۵+- xe"), maxLength: 12 }),
        constantFrom(...LOCALES),
        (typed, locale) => {
          const parsed = parseNumber(typed, locale);
          if (parsed.ok) expect(Number(parsed.plain)).toBe(parsed.value);
        },
      ),
    );
  });
});
