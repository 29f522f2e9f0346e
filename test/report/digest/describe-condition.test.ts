import { describe, expect, it } from 'vitest';
import { ConditionsSchema } from '../../../src/model/condition.ts';
import { LOCALES } from '../../../src/model/locale.ts';
import { describeCondition } from '../../../src/report/digest/describe-condition.ts';
import { readerOf } from '../../../src/report/digest/reader.ts';
import { wideRubric } from '../wide-sample.ts';

const RUBRIC = wideRubric();

function say(condition: unknown, locale: (typeof LOCALES)[number] = 'en'): string {
  const text = describeCondition(ConditionsSchema.parse(condition), RUBRIC, readerOf(locale));
  return text.replaceAll('\u00A0', ' ');
}

describe('a condition in words', () => {
  it.each([
    [{ node: 'policy', 'at-least': 3 }, '“Policy” is at least 3'],
    [{ node: 'policy', 'at-least': 2, 'at-most': 4 }, '“Policy” is at least 2 and is at most 4'],
    [{ node: 'policy', level: 2 }, '“Policy” has level 2 or higher'],
    [{ node: 'owner', is: 'refused' }, '“Owner of data” is answered with “Refused”'],
    [{ node: 'owner', is: ['yes', 'partly'] }, '“Owner of data” is answered with “Yes” or “Partly”'],
    [{ node: 'owner', is: 5 }, '“Owner of data” is answered with 5'],
    [{ nodes: ['owner'], 'at-least': 3 }, '“Owner of data” is at least 3'],
    [
      { nodes: ['owner', 'days', 'appeal'], 'at-least': 3 },
      'each of “Owner of data”, “Days to answer” and “Appeals” is at least 3',
    ],
    [
      { nodes: ['owner', 'days', 'appeal'], 'at-least': 3, count: 2 },
      'at least 2 of “Owner of data”, “Days to answer” and “Appeals” are at least 3',
    ],
    [
      { 'criteria-of': 'policy', 'at-least': 3, share: 0.5 },
      'at least 50 % of the criteria of “Policy” are at least 3',
    ],
    [
      { 'children-of': 'policy', except: ['owner'], level: 1 },
      'each of the parts of “Policy” except “Owner of data” has level 1 or higher',
    ],
    [
      { tag: { lens: ['law', 'people'], facet: 'written' }, 'at-least': 1 },
      'each of the items tagged lens: Law or People, Facet: Written down is at least 1',
    ],
    [
      { node: 'owner', is: 'yes', 'not-applicable': 'fails' },
      '“Owner of data” is answered with “Yes” (“not applicable” is not enough)',
    ],
    [{ not: { node: 'owner', is: 'refused' } }, 'it is not the case that “Owner of data” is answered with “Refused”'],
  ])('%j', (condition, words) => expect(say(condition)).toBe(words));

  it('joins several by and, alternatives by or, and puts what is joined itself in brackets', () => {
    const alternatives = {
      any: [
        { node: 'owner', is: 'yes' },
        { node: 'days', 'at-most': 10 },
      ],
    };
    expect(say(alternatives)).toBe('“Owner of data” is answered with “Yes” or “Days to answer” is at most 10');
    expect(say([{ node: 'policy', level: 2 }, alternatives])).toBe(
      '“Policy” has level 2 or higher and (“Owner of data” is answered with “Yes” or “Days to answer” is at most 10)',
    );
  });

  it('names a facet with its question, and says an unknown node by its id', () => {
    expect(say({ node: 'policy-text/written', 'at-least': 3 })).toBe('“Policy on data – Written down” is at least 3');
    expect(say({ node: 'nowhere', 'at-least': 3 })).toBe('“nowhere” is at least 3');
  });

  it('is empty where nothing is asked', () => {
    expect(describeCondition(undefined, RUBRIC, readerOf('en'))).toBe('');
  });

  it('speaks Vietnamese and Persian', () => {
    const condition = [
      { node: 'owner', is: 'yes' },
      { nodes: ['days', 'appeal'], 'at-least': 3, count: 1 },
    ];
    expect(say(condition, 'vi')).toBe(
      '“Đơn vị chủ quản dữ liệu” được trả lời là “Có” và ít nhất 1 mục trong số “Số ngày trả lời” và “Giải quyết khiếu nại” đạt từ 3 trở lên',
    );
    expect(say(condition, 'fa')).toBe(
      '«مالک داده» پاسخ «بله» داشته باشد و دست‌کم ۱ مورد از «روزهای پاسخ» و «رسیدگی به شکایت» دست‌کم ۳ باشد',
    );
  });

  it.each(LOCALES)('leaves nothing open in %s', (locale) => {
    const text = say(
      { all: [{ tag: { lens: 'law' }, level: 2, share: 0.25 }, { not: { node: 'owner', is: 'yes' } }] },
      locale,
    );
    expect(text).not.toMatch(/undefined|\$\{|^\s|\s$| {2}/u);
  });
});
