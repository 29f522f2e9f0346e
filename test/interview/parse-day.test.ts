/** Days as they are typed: no day is read the wrong way round. */
import { assert, constantFrom, date, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { parseDay } from '../../src/interview/parse-day.ts';

describe('a day', () => {
  it.each<{ typed: string; locale: Locale; day: string }>([
    { typed: '2026-01-15', locale: 'en', day: '2026-01-15' },
    { typed: '2026/1/5', locale: 'fa', day: '2026-01-05' },
    { typed: '۲۰۲۶-۰۱-۱۵', locale: 'fa', day: '2026-01-15' },
    { typed: '15/01/2026', locale: 'vi', day: '2026-01-15' },
    { typed: '5/1/2026', locale: 'vi', day: '2026-01-05' },
    { typed: '15.01.2026', locale: 'vi', day: '2026-01-15' },
    { typed: '15/01/2026', locale: 'en', day: '2026-01-15' },
    { typed: '29/02/2028', locale: 'vi', day: '2028-02-29' },
  ])('$typed is $day in $locale', ({ typed, locale, day }) => {
    expect(parseDay(typed, locale)).toBe(day);
  });

  it.each<{ typed: string; locale: Locale; because: string }>([
    { typed: '03/04/2026', locale: 'en', because: 'it may be March or April' },
    { typed: '31/02/2026', locale: 'vi', because: 'February has no 31st' },
    { typed: '29/02/2026', locale: 'vi', because: '2026 is no leap year' },
    { typed: '۱۴۰۵/۱۰/۲۵', locale: 'fa', because: 'it is of another calendar' },
    { typed: '2026', locale: 'en', because: 'it is a year' },
    { typed: 'hôm nay', locale: 'vi', because: 'it is a word' },
    { typed: '2026-13-01', locale: 'en', because: 'there is no month 13' },
    { typed: '', locale: 'en', because: 'it is nothing' },
  ])('$typed is none in $locale: $because', ({ typed, locale }) => {
    expect(parseDay(typed, locale)).toBeNull();
  });

  it('is read back from its own notation, in every language', () => {
    const days = date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    assert(
      property(days, constantFrom(...LOCALES), (moment, locale) => {
        const day = moment.toISOString().slice(0, 10);
        expect(parseDay(day, locale)).toBe(day);
      }),
    );
  });
});
