/** Searching without marks, cases and keyboards getting in the way. */
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { findQuestions } from '../../src/interview/find-questions.ts';
import { foldText } from '../../src/interview/fold-text.ts';
import { planQuestions } from '../../src/interview/plan-questions.ts';
import { blank, everyKind } from './every-kind.ts';

async function find(query: string, locale: Locale = 'vi'): Promise<string[]> {
  const { questions } = planQuestions(await everyKind(), blank().instances);
  return findQuestions(query, questions, locale).map(({ id }) => id);
}

describe('folding', () => {
  it.each([
    { one: 'so lieu', other: 'Số liệu' },
    { one: 'Số liệu'.normalize('NFD'), other: 'Số liệu'.normalize('NFC') },
    { one: 'duong dan', other: 'ĐƯỜNG DẪN' },
    { one: 'كيفيت', other: 'کیفیت' },
    { one: 'می‌شود', other: 'میشود' },
    { one: 'آمار', other: 'امار' },
    { one: '٤٥', other: '۴۵' },
    { one: '  two   words ', other: 'Two words' },
  ])('makes $one and $other the same', ({ one, other }) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it('is the same when done twice, for any text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('a search', () => {
  it.each<{ query: string; found: string[]; locale?: Locale }>([
    { query: 'so lieu', found: ['strategy'] },
    { query: 'số liệu'.normalize('NFD'), found: ['strategy'] },
    { query: 'SO LIEU', found: ['strategy'] },
    { query: 'sao luu', found: ['backup@crm', 'backup@erp'] },
    { query: 'crm', found: ['backup@crm'] },
    { query: 'راهبرد', found: ['strategy'], locale: 'fa' },
    { query: 'strategy', found: ['strategy'] },
    { query: 'quyet dinh', found: ['strategy'] },
    { query: 'tap so', found: ['datasets'] },
    { query: 'delay', found: ['delay', 'delay-why'], locale: 'en' },
    { query: 'xyz', found: [] },
  ])('for $query finds $found', async ({ query, found, locale }) => {
    expect(await find(query, locale)).toEqual(found);
  });

  it('for nothing finds everything', async () => {
    expect(await find(' ')).toHaveLength(12);
  });

  it('finds a question by any piece of its title, with or without marks', async () => {
    const { questions } = planQuestions(await everyKind(), blank().instances);
    assert(
      property(constantFrom(...questions), (question) => {
        const { title } = question.criterion;
        const text = typeof title === 'string' ? title : (title.vi ?? '');
        for (const query of [text, text.normalize('NFD'), foldText(text)])
          expect(findQuestions(query, questions, 'vi')).toContain(question);
      }),
    );
  });
});
