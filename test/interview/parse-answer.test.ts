/** Answers as they are typed, for each kind of question. */
import { assert, asyncProperty, constantFrom, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/model/locale.ts';
import { parseAnswer, type ParsedAnswer } from '../../src/interview/parse-answer.ts';
import { planQuestions } from '../../src/interview/plan-questions.ts';
import { checkAnswerValue } from '../../src/rubric/check-answer-value.ts';
import { blank, everyKind, questionOf } from './every-kind.ts';

async function parse(id: string, typed: string, locale: Locale = 'en'): Promise<ParsedAnswer> {
  const words = { none: ['none', 'không có', 'هیچ‌یک'], all: ['all', 'tất cả', 'همه'] };
  return parseAnswer(typed, await questionOf(id), { rubric: await everyKind(), locale, words });
}

describe('what is typed as an answer', () => {
  it.each<{ id: string; typed: string; value: unknown; locale?: Locale }>([
    { id: 'strategy', typed: '3', value: 3 },
    { id: 'strategy', typed: '۳', value: 3, locale: 'fa' },
    { id: 'strategy', typed: 'level 3', value: 3 },
    { id: 'strategy', typed: 'mức 3', value: 3, locale: 'vi' },
    { id: 'strategy', typed: 'سطح ۳', value: 3, locale: 'fa' },
    { id: 'strategy', typed: 'defined', value: 3 },
    { id: 'strategy', typed: 'da xac dinh', value: 3, locale: 'vi' },
    { id: 'strategy', typed: 'Đã xác định'.normalize('NFD'), value: 3, locale: 'vi' },
    { id: 'strategy', typed: '0', value: 0 },
    { id: 'spread', typed: 'some', value: 'some' },
    { id: 'spread', typed: '2', value: 'some' },
    { id: 'spread', typed: '۲', value: 'some', locale: 'fa' },
    { id: 'spread', typed: 'in part', value: 'some' },
    { id: 'spread', typed: 'thr', value: 'all' },
    { id: 'spread', typed: 'mot phan', value: 'some', locale: 'vi' },
    { id: 'checked', typed: '1,3', value: ['rules', 'report'] },
    { id: 'checked', typed: '3 1', value: ['rules', 'report'] },
    { id: 'checked', typed: '۱، ۳', value: ['rules', 'report'], locale: 'fa' },
    { id: 'checked', typed: 'report; rules', value: ['rules', 'report'] },
    { id: 'checked', typed: '[rules, runs]', value: ['rules', 'runs'] },
    { id: 'checked', typed: 'có báo cáo', value: ['report'], locale: 'vi' },
    { id: 'checked', typed: '1,1,1', value: ['rules'] },
    { id: 'checked', typed: 'none', value: [] },
    { id: 'checked', typed: '-', value: [] },
    { id: 'checked', typed: 'khong co', value: [], locale: 'vi' },
    { id: 'checked', typed: 'هیچ‌یک', value: [], locale: 'fa' },
    { id: 'checked', typed: 'all', value: ['rules', 'runs', 'report'] },
    { id: 'share', typed: '870/1000', value: '870/1000' },
    { id: 'share', typed: ' 870 / 1000 ', value: '870/1000' },
    { id: 'share', typed: '۸۷۰/۱۰۰۰', value: '870/1000', locale: 'fa' },
    { id: 'share', typed: '0,5/1', value: '0.5/1', locale: 'vi' },
    { id: 'share', typed: '0/7', value: '0/7' },
    { id: 'datasets', typed: '1200', value: 1200 },
    { id: 'datasets', typed: '1 200', value: 1200, locale: 'vi' },
    { id: 'datasets', typed: '1200 tập', value: 1200, locale: 'vi' },
    { id: 'delay', typed: '85,5', value: 85.5, locale: 'vi' },
    { id: 'delay', typed: '85.5 %', value: 85.5 },
    { id: 'delay', typed: '۸۵٫۵٪', value: 85.5, locale: 'fa' },
  ])('$typed answers $id with $value', async ({ id, typed, value, locale }) => {
    expect(await parse(id, typed, locale)).toEqual({ ok: true, value });
  });

  it.each<{ id: string; typed: string; code: string; locale?: Locale }>([
    { id: 'strategy', typed: '', code: 'nothing-typed' },
    { id: 'strategy', typed: '6', code: 'no-such-choice' },
    { id: 'strategy', typed: '2,5', code: 'no-such-choice' },
    { id: 'strategy', typed: 'best', code: 'no-such-choice' },
    { id: 'spread', typed: '4', code: 'no-such-choice' },
    { id: 'spread', typed: 'x', code: 'no-such-choice' },
    { id: 'checked', typed: 'there', code: 'no-such-item' },
    { id: 'checked', typed: '1,9', code: 'no-such-item' },
    { id: 'share', typed: '870', code: 'not-a-ratio' },
    { id: 'share', typed: '1/2/3', code: 'not-a-ratio' },
    { id: 'share', typed: '1001/1000', code: 'part-above-whole' },
    { id: 'share', typed: '0/0', code: 'whole-not-positive' },
    { id: 'share', typed: '-1/5', code: 'whole-not-positive' },
    { id: 'share', typed: '1.234/5.678', code: 'ambiguous-number', locale: 'vi' },
    { id: 'datasets', typed: '12,5', code: 'not-whole', locale: 'vi' },
    { id: 'datasets', typed: '-1', code: 'outside-scale' },
    { id: 'datasets', typed: '2001', code: 'outside-scale' },
    { id: 'datasets', typed: '1.200', code: 'ambiguous-number', locale: 'vi' },
    { id: 'delay', typed: 'many', code: 'not-a-number' },
    { id: 'delay', typed: '12 tập', code: 'not-a-number', locale: 'vi' },
  ])('$typed is no answer to $id: $code', async ({ id, typed, code, locale }) => {
    expect(await parse(id, typed, locale)).toMatchObject({ ok: false, fault: { code } });
  });

  it('is admitted by the rubric whenever it is understood, whatever is typed', async () => {
    const rubric = await everyKind();
    const { questions } = planQuestions(rubric, blank().instances);
    const alphabet = string({
      unit: constantFrom(...'0123456789.,/ %-۰۵٫abcdefghij'.split(''), 'some', 'rules', 'all', 'open'),
      maxLength: 8,
    });
    await assert(
      asyncProperty(constantFrom(...questions), alphabet, constantFrom(...LOCALES), async (question, typed, locale) => {
        const parsed = await parse(question.id, typed, locale);
        if (parsed.ok) expect(checkAnswerValue(parsed.value, question.criterion, [], rubric)).toEqual([]);
      }),
    );
  });
});
